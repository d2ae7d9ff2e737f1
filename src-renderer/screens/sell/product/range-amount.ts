import Big from 'big.js';
import type { Decimal } from '../../../../src-shared/domain/money.ts';

/** The limits of a range product. */
export interface AmountRange {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly step: Decimal;
}

/** What a typed amount is worth for a range: fit to be asked for, or why not and what comes nearest. */
export type RangeReading =
  | { readonly fits: true; readonly amount: Decimal }
  | { readonly fits: false; readonly reason: 'empty' | 'not-a-number' }
  | { readonly fits: false; readonly reason: 'below' | 'above'; readonly nearest: Decimal }
  | { readonly fits: false; readonly reason: 'off-step'; readonly below: Decimal; readonly above: Decimal };

/**
 * Reads what somebody typed. A hint only: main checks again and decides. The renderer keeps to big.js alone, since the
 * shared money module brings the schema library along, which the window has no use for.
 */
export function readRangeAmount(typed: string, { min, max, step }: AmountRange): RangeReading {
  const text = normaliseTyped(typed);
  if (text === '') return { fits: false, reason: 'empty' };
  if (!/^\d{1,12}(\.\d{1,8})?$/.test(text)) return { fits: false, reason: 'not-a-number' };
  const amount = new Big(text);
  if (amount.lt(min)) return { fits: false, reason: 'below', nearest: min };
  if (amount.gt(max)) return { fits: false, reason: 'above', nearest: max };
  if (new Big(step).lte(0)) return { fits: true, amount: exact(amount) };
  const past = amount.minus(min).mod(step);
  if (past.eq(0)) return { fits: true, amount: exact(amount) };
  const below = amount.minus(past);
  const above = below.plus(step);
  return { fits: false, reason: 'off-step', below: exact(below), above: exact(above.gt(max) ? below : above) };
}

/** Round amounts inside the range and on its grid that people ask for most: at most `count`, from small to large. */
export function suggestAmounts(range: AmountRange, count: number): readonly Decimal[] {
  const usual = roundAmounts(range, ['1', '2.5', '5']);
  const more = roundAmounts(range, ['2']).slice(0, Math.max(0, count - usual.length));
  const found = [...usual, ...more].toSorted((a, b) => new Big(a).cmp(b));
  if (found.length <= count) return found;
  return Array.from({ length: count }, (_, at) => found[Math.round((at * (found.length - 1)) / (count - 1))]).filter(
    (amount) => amount !== undefined,
  );
}

/** The next larger (1) or smaller (-1) of these amounts; what was typed, where there is none. From nothing it is the first. */
export function nextAmount(amounts: readonly Decimal[], typed: string, step: 1 | -1): string {
  const text = normaliseTyped(typed);
  if (!/^\d{1,12}(\.\d{1,8})?$/.test(text)) return amounts[0] ?? typed;
  const beyond = amounts.filter((amount) => new Big(amount).cmp(text) === step);
  return (step === 1 ? beyond[0] : beyond.at(-1)) ?? typed;
}

function roundAmounts(range: AmountRange, digits: readonly string[]): Decimal[] {
  const found: Decimal[] = [];
  for (let power = new Big(1); power.lte(range.max); power = power.times(10)) {
    for (const digit of digits) {
      const reading = readRangeAmount(exact(power.times(digit)), range);
      if (reading.fits) found.push(reading.amount);
    }
  }
  return found;
}

/** A comma may stand for the point: `12,50` is 12.50. Spaces go. */
function normaliseTyped(typed: string): string {
  return typed
    .replace(/\s/g, '')
    .replace(/,(?=\d{0,2}$)/, '.')
    .replace(/\.$/, '');
}

function exact(value: Big): Decimal {
  return value.toFixed() as Decimal;
}
