import { Big } from 'big.js';
import { seededUuid } from '../random.ts';
import type { Brand, CountryProfile, FixedProduct, PhoneAllowance } from './types.ts';

interface Parcel extends PhoneAllowance {
  readonly price: string;
}

const BUNDLES: readonly Parcel[] = [
  { gigabytes: 2, days: 7, price: '5' },
  { gigabytes: 5, days: 30, price: '12' },
  { gigabytes: 10, days: 30, price: '20' },
  { gigabytes: -1, days: 30, price: '40' },
];

const ESIM_PARCELS: readonly Parcel[] = [
  { gigabytes: 1, days: 3, price: '3.50' },
  { gigabytes: 1, days: 7, price: '4' },
  { gigabytes: 3, days: 30, price: '9' },
  { gigabytes: 5, days: 30, price: '13' },
  { gigabytes: 10, days: 30, price: '21' },
  { gigabytes: 20, days: 30, price: '34' },
  { gigabytes: -1, days: 3, price: '14' },
  { gigabytes: -1, days: 10, price: '38' },
];

const OPERATOR_COLOURS = ['#e20074', '#0057b8', '#00a9ce', '#e60000', '#1d252d', '#2bb34b', '#ff7900', '#6d2077'];

/** Phone operators: a "Credits" and a "Bundle" brand under one family (FACTS.md 5, `family` is not unique). */
export function phoneBrands(seed: number, country: CountryProfile): readonly Brand[] {
  return country.operators.flatMap((operator, index) => {
    const bgColor = OPERATOR_COLOURS[index % OPERATOR_COLOURS.length] ?? '#1d252d';
    return [creditBrand(seed, country, operator, bgColor), bundleBrand(seed, country, operator, bgColor)];
  });
}

/** The eSIM family of a country: one brand for the country itself, one for its region, one for the world. */
export function esimBrands(seed: number, country: CountryProfile): readonly Brand[] {
  return [`eSIM ${country.name}`, 'eSIM Europe', 'eSIM Global'].map((name, index) => {
    const dearer = new Big(1).plus(new Big(index).times('0.25'));
    return recharge(seed, country, {
      name,
      family: 'eSIM',
      category: 'e-sim',
      bgColor: '#0f4c5c',
      codeStyle: { is: 'esim' },
      products: ESIM_PARCELS.map((parcel) => parcelProduct(country, parcel, dearer, 'by_email')),
    });
  });
}

function creditBrand(seed: number, country: CountryProfile, operator: string, bgColor: string): Brand {
  const name = `${operator} Credits`;
  const products = ['10', '15', '25', '50', '100'].map((value): FixedProduct => {
    const price = new Big(value).times(country.scale).toFixed(0);
    const denomination = country.denomination(price);
    return { kind: 'fixed', denomination, label: country.label(price), price, deliveryType: 'by_phone' };
  });
  // One family can hold a top-up and an e-mailed PIN of the same price (FACTS.md 8, delivery_type).
  const pinPrice = new Big(25).times(country.scale).toFixed(0);
  const pinLabel = `PIN ${country.code} ${pinPrice} ${country.currency}`;
  const pin: FixedProduct = {
    kind: 'fixed',
    denomination: pinLabel,
    label: pinLabel,
    price: pinPrice,
    deliveryType: 'by_email',
  };
  return recharge(seed, country, {
    name,
    family: operator,
    category: 'mobile_credits',
    bgColor,
    codeStyle: { is: 'top-up' },
    products: [...products, pin],
  });
}

function bundleBrand(seed: number, country: CountryProfile, operator: string, bgColor: string): Brand {
  const name = `${operator} Bundle`;
  return recharge(seed, country, {
    name,
    family: operator,
    category: 'mobile_bundle',
    bgColor,
    codeStyle: { is: 'top-up' },
    products: BUNDLES.map((parcel) => parcelProduct(country, parcel, new Big(1), 'by_phone')),
  });
}

function parcelProduct(
  country: CountryProfile,
  parcel: Parcel,
  dearer: Big,
  deliveryType: 'by_email' | 'by_phone',
): FixedProduct {
  const volume = parcel.gigabytes === -1 ? 'Unlimited' : `${String(parcel.gigabytes)} GB`;
  const label = `${volume} ${String(parcel.days)} days`;
  const decimals = country.currency === 'JPY' ? 0 : 2;
  const price = new Big(parcel.price).times(country.scale).times(dearer).toFixed(decimals);
  const allowance = { gigabytes: parcel.gigabytes, days: parcel.days };
  return { kind: 'fixed', denomination: label, label, price, deliveryType, allowance };
}

function recharge(
  seed: number,
  country: CountryProfile,
  own: Pick<Brand, 'name' | 'family' | 'category' | 'bgColor' | 'codeStyle' | 'products'>,
): Brand {
  return {
    ...own,
    brandId: seededUuid(seed, `brand:${country.code}:${own.name}`),
    country,
    kind: 'mobile_recharge',
    additionalCategories: [],
    productType: 'digital',
    logoSlug: own.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    outOfStock: false,
    popular: false,
    // Top-ups and eSIMs have no fallback: a wrong label is refused (FACTS.md 11, NOT_AVAILABLE_PRODUCT).
    defaultDenomination: '',
    marginBps: 350,
    needsLogin: false,
    refusedNetworks: [],
    described: true,
  };
}
