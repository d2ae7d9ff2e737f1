import { Big } from 'big.js';
import type { CountryProfile, RangeProduct } from './types.ts';

/** A face value of the country's currency in euro. */
export function eurOf(country: CountryProfile, value: string): Big {
  return new Big(value).times(country.eurPerUnit);
}

/** Whether a value is within the range and on the step grid, which counts from min (FACTS.md 8). */
export function isOnGrid(range: RangeProduct, value: string): boolean {
  const amount = new Big(value);
  if (amount.lt(range.min) || amount.gt(range.max)) return false;
  return amount.minus(range.min).mod(range.step).eq(0);
}

/** Loyalty points: one for each whole euro, as text. */
export function loyaltyPoints(eur: Big): string {
  return eur.toFixed(0, 0);
}
