// Reads an answer once more, by means of its own: numbers stay the digits that were written.

/** A JSON number as it was written. */
export interface RawNumber {
  readonly digits: string;
}

/** Whether a raw value is a number. */
export function isRawNumber(raw: unknown): raw is RawNumber {
  return raw instanceof Digits;
}

class Digits implements RawNumber {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

/** The answer as a tree; undefined where it is not JSON. */
export function readRaw(bytes: Uint8Array): unknown {
  return readRawText(new TextDecoder().decode(bytes));
}

/** The same of a text. */
export function readRawText(text: string): unknown {
  try {
    return JSON.parse(text, keepDigits) as unknown;
  } catch (fault) {
    if (!(fault instanceof RangeError)) return undefined;
  }
  // Nested deeper than a reviver can follow.
  return JSON.parse(text) as unknown;
}

function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? new Digits(context?.source ?? String(value)) : value;
}

/** The value of an object's own key; undefined for anything else. */
export function own(raw: unknown, key: string): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || isRawNumber(raw)) return undefined;
  return Object.getOwnPropertyDescriptor(raw, key)?.value as unknown;
}

/** A list's entries; none for anything else. */
export function entries(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** A text that says something; null for everything else. */
export function said(raw: unknown): string | null {
  return typeof raw === 'string' && raw.trim() !== '' ? raw : null;
}

/** A text, or a number as text: in digits where they are more than a double holds. */
export function wordOf(raw: unknown): string | null {
  if (!isRawNumber(raw)) return said(raw);
  return raw.digits.length > 15 ? raw.digits : String(Number(raw.digits));
}

/** Every object of a tree, found without recursion. */
export function objectsOf(tree: unknown): object[] {
  const found: object[] = [];
  const open = [tree];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || isRawNumber(next)) continue;
    if (!Array.isArray(next)) found.push(next);
    open.push(...Object.values(next as Record<string, unknown>));
  }
  return found;
}
