import { Big } from 'big.js';
import type { SeededRandom } from '../random.ts';
import type { CodeStyle, CountryProfile, DeliveryType, Product } from './types.ts';

/** What makeProducts needs to know of the brand it makes them for. */
export interface PlanOwner {
  readonly country: CountryProfile;
  readonly deliveryType: DeliveryType;
}

/**
 * The products of a brand from its `sells` text (see known-brands.ts for the notation).
 * Values are scaled to the country's currency, in whole units where the currency has no small ones.
 */
export function makeProducts(sells: string, owner: PlanOwner, random: SeededRandom): readonly Product[] {
  if (sells.includes('=')) return sells.split('; ').map((entry) => labelProduct(entry, owner));
  const range = /^(\d+)-(\d+)(?:\/([\d.]+))?$/.exec(sells);
  if (range) return [rangeProduct(range, owner, random)];
  return sells.split(' ').map((value) => fixedProduct(value, owner));
}

/** How a code looks, from the notation of known-brands.ts. */
export function parseCodeStyle(notation: string, brandSlug: string): CodeStyle {
  if (notation === 'link') return { is: 'link', host: `${brandSlug}.example` };
  const [withSerial = '', pin] = notation.split('#');
  const [pattern = '', serial] = withSerial.split('+');
  return { is: 'code', pattern, ...(serial ? { serial } : {}), ...(pin ? { pin } : {}) };
}

function scaled(value: string, country: CountryProfile): string {
  const amount = new Big(value).times(country.scale);
  return amount.toFixed(country.currency === 'JPY' || amount.round(0, 0).eq(amount) ? 0 : 2);
}

function fixedProduct(value: string, owner: PlanOwner): Product {
  const price = scaled(value, owner.country);
  const denomination = owner.country.denomination(price);
  return {
    kind: 'fixed',
    denomination,
    label: owner.country.label(price),
    price,
    deliveryType: owner.deliveryType,
  };
}

function labelProduct(entry: string, owner: PlanOwner): Product {
  const [label = '', value = '0'] = entry.split('=');
  return {
    kind: 'fixed',
    denomination: label,
    label,
    price: scaled(value, owner.country),
    deliveryType: owner.deliveryType,
  };
}

function rangeProduct(range: RegExpExecArray, owner: PlanOwner, random: SeededRandom): Product {
  const [, min = '1', max = '100', step = '1'] = range;
  const topValue = scaled(max, owner.country);
  // One real range brand in six suggests more than it sells.
  const suggested = random.chance(1 / 6) ? new Big(topValue).times('2.5') : new Big(topValue).div(2);
  return {
    kind: 'range',
    min: scaled(min, owner.country),
    max: topValue,
    step: owner.country.currency === 'JPY' ? scaled(step, owner.country) : step,
    suggested: suggested.toFixed(1),
    deliveryType: owner.deliveryType,
  };
}
