import type { Decimal } from '../../src-shared/domain/money.ts';

/** A `Decimal` has at most this many digits, so any two of them can be compared in these units. */
const finest = 60;

/** The whole number of base units in an amount: `26.41` at 6 decimals is 26410000. Null where it does not come out even. */
export function toBaseUnits(amount: Decimal, decimals: number): bigint | null {
  const [whole = '', fraction = ''] = amount.split('.');
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  return /[1-9]/.test(fraction.slice(decimals)) ? null : BigInt(whole + kept);
}

/** Any amount in units so fine that it comes out even. */
export function toFinestUnits(amount: Decimal): bigint {
  return toBaseUnits(amount, finest) ?? 0n;
}
