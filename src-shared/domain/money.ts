import Big from 'big.js';
import { z } from 'zod';

const mostDigits = 60;

/** A non-negative amount as a plain decimal string, such as `26.41`: exact, no exponent, no sign. The unit stands beside it. */
export const decimalSchema = z
  .string()
  .max(mostDigits)
  .regex(/^\d+(\.\d+)?$/)
  .brand<'Decimal'>();
export type Decimal = z.infer<typeof decimalSchema>;

/**
 * Reads an amount as the API or a person writes it (text or JSON number); `null` where it is not a plain non-negative
 * number. Numbers go through their shortest decimal text, so nothing is rounded.
 */
export function parseDecimal(raw: unknown): Decimal | null {
  if (typeof raw === 'number' && !Number.isFinite(raw)) return null;
  if (typeof raw !== 'number' && typeof raw !== 'string') return null;
  const text = String(raw).trim();
  if (text.length > mostDigits || !/^\d+(\.\d+)?(e[+-]?\d{1,2})?$/i.test(text)) return null;
  const amount = toDecimal(new Big(text));
  // Written out, an exponent can come to more.
  return amount.length > mostDigits ? null : amount;
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

/** Whether the amount is above zero. */
export function isPositive(amount: Decimal): boolean {
  return new Big(amount).gt(0);
}

/** The exact sum of amounts of one unit. */
export function sumDecimals(amounts: readonly Decimal[]): Decimal {
  return toDecimal(amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)));
}

/** `a - b`, never below zero. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const difference = new Big(a).minus(b);
  return toDecimal(difference.lt(0) ? new Big(0) : difference);
}

/** Whether `amount` lies on the grid that starts at `min` and goes in steps of `step` (FACTS.md 8: steps count from min). */
export function isOnGrid(amount: Decimal, min: Decimal, step: Decimal): boolean {
  const stepSize = new Big(step);
  if (stepSize.lte(0)) return true;
  const offset = new Big(amount).minus(min);
  return offset.gte(0) && offset.mod(stepSize).eq(0);
}

/** The nearest grid amounts at or below and at or above `amount`, kept inside `min`..`max`. */
export function nearestOnGrid(
  amount: Decimal,
  min: Decimal,
  max: Decimal,
  step: Decimal,
): { below: Decimal; above: Decimal } {
  const lowest = new Big(min);
  const stepSize = new Big(step);
  const clamp = (value: Big): Big => (value.lt(lowest) ? lowest : value.gt(max) ? new Big(max) : value);
  if (stepSize.lte(0)) return { below: toDecimal(clamp(new Big(amount))), above: toDecimal(clamp(new Big(amount))) };
  const offset = new Big(amount).minus(lowest);
  const below = lowest.plus(offset.minus(offset.mod(stepSize)));
  const above = below.eq(amount) ? below : below.plus(stepSize);
  return { below: toDecimal(clamp(below)), above: toDecimal(clamp(above)) };
}

function toDecimal(value: Big): Decimal {
  return value.toFixed() as Decimal;
}
