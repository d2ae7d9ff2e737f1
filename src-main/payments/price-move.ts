import { compareDecimals, decimalSchema, type Decimal } from '../../src-shared/domain/money.ts';
import type { PriceMove } from '../../src-shared/domain/quote.ts';
import { toFinestUnits } from './base-units.ts';

const hundredPercent = toFinestUnits(decimalSchema.parse('100'));
/** A million per cent, in hundredths of a per cent. */
const mostHundredths = 100_000_000n;

/**
 * How far a price moved, or null where it did not. `needsYes` above `tolerancePercent` in either direction; exactly at the
 * tolerance nothing is asked. A million per cent and more, and any move from nothing, are told as a million.
 */
export function priceMove(from: Decimal, to: Decimal, coin: string, tolerancePercent: Decimal): PriceMove | null {
  const direction = compareDecimals(to, from);
  if (direction === 0) return null;
  return {
    from,
    to,
    coin,
    up: direction > 0,
    percent: percentBetween(from, to),
    needsYes: !isWithinPercent(from, to, tolerancePercent),
  };
}

/** Whether `to` lies at most `percent` per cent of `from` away from it, up or down: by the exact figures, not the rounded one. */
export function isWithinPercent(from: Decimal, to: Decimal, percent: Decimal): boolean {
  return distance(from, to) * hundredPercent <= toFinestUnits(from) * toFinestUnits(percent);
}

function percentBetween(from: Decimal, to: Decimal): Decimal {
  const base = toFinestUnits(from);
  const hundredths = base === 0n ? mostHundredths : (distance(from, to) * 10_000n + base - 1n) / base;
  const digits = String(hundredths < mostHundredths ? hundredths : mostHundredths).padStart(3, '0');
  return decimalSchema.parse(`${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, ''));
}

function distance(a: Decimal, b: Decimal): bigint {
  const difference = toFinestUnits(a) - toFinestUnits(b);
  return difference < 0n ? -difference : difference;
}
