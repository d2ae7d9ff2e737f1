import { isRawNumber } from './raw-json.ts';

/** A number without any rounding: `units` times ten to the power of minus `scale`. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

/** Reads a number or the text of one, spaces around it allowed; null for all else. */
export function exactOf(raw: unknown): Exact | null {
  const text = isRawNumber(raw)
    ? raw.digits
    : typeof raw === 'string'
      ? raw.trim()
      : typeof raw === 'number'
        ? String(raw)
        : '';
  const [, sign, whole = '', fraction = '', power = '0'] =
    /^(-?)(\d{1,500})(?:\.(\d{1,500}))?(?:e([+-]?\d{1,3}))?$/i.exec(text) ?? [];
  if (sign === undefined) return null;
  const units = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(power);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.units * 10n ** BigInt(b.scale) - b.units * 10n ** BigInt(a.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether both are numbers, and the same. */
export function sameExact(a: unknown, b: unknown): boolean {
  const [left, right] = [exactOf(a), exactOf(b)];
  return left !== null && right !== null && compareExact(left, right) === 0;
}

/** `a` and `b` together. */
export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  const at = ({ units, scale: own }: Exact): bigint => units * 10n ** BigInt(scale - own);
  return { units: at(a) + at(b), scale };
}

/** `a` times a whole number. */
export function times(a: Exact, factor: bigint): Exact {
  return { ...a, units: a.units * factor };
}
