import type { Decimal } from '../../../src-shared/domain/money.ts';
import { compareDecimals, parseDecimal } from '../../../src-shared/domain/money.ts';
import type { Problem } from '../../../src-shared/domain/problem.ts';
import type { OrderBodyItem } from '../api.ts';
import { isRecord, listOf, recordOf, textOf } from './fields.ts';

/** A code as the API writes it: capitals, such as `OUT_OF_STOCK`. Anything else may be free text with personal data. */
export function apiCodeOf(raw: unknown): string | null {
  return typeof raw === 'string' && /^[A-Z][A-Z0-9]{1,60}(_[A-Z0-9]{1,60}){0,15}$/.test(raw) ? raw : null;
}

/** A word in a place that is for codes alone: may be written otherwise. */
function codeWordOf(raw: unknown): string | null {
  return typeof raw === 'string' && /^[A-Za-z][\w-]{1,99}$/.test(raw) ? raw : null;
}

/** `problems` as a list of whatever forms it has; null where the key is absent or null (FACTS.md 10.2). */
export function readProblems(raw: unknown, items: readonly OrderBodyItem[]): Problem[] | null {
  if (raw === undefined || raw === null) return null;
  const rows = Array.isArray(raw) ? (raw as unknown[]) : [raw];
  const named = new Map<string, Set<number>>();
  return rows.flatMap((row) => {
    const record = recordOf(row);
    const code = apiCodeOf(row) ?? codeWordOf(record['problem']) ?? codeWordOf(record['code']) ?? unknownCode;
    const before = named.get(code) ?? new Set();
    const problems = toProblems(code, record['moreDetails'], items, before);
    named.set(code, new Set([...before, ...problems.flatMap(({ item }) => item ?? [])]));
    return problems;
  });
}

/** A problem that came without a readable code: a reason against the sale all the same. */
export const unknownCode = 'UNKNOWN';

/**
 * One code with its details: one problem for each item it names, or one for the whole order (FACTS.md 11). Of equal items those
 * that the same code has named `before` are not meant again.
 */
export function toProblems(
  code: string,
  moreDetails: unknown,
  items: readonly OrderBodyItem[],
  before: ReadonlySet<number> = new Set(),
): Problem[] {
  const details = recordOf(moreDetails);
  const echoes = [details['delivery'], ...listOf(details['deliveries'])].filter(isRecord);
  const named = new Set<number>();
  for (const echo of echoes) {
    const item = findItem(echo, items, new Set([...before, ...named]));
    if (item !== null) named.add(item);
  }
  const common = {
    code,
    figures: readFigures(details),
    accepted: readAccepted(details['supported_protocol_coin_combo']),
  };
  return named.size === 0 ? [{ ...common, item: null }] : [...named].map((item) => ({ ...common, item }));
}

/** The item that an echoed delivery is about, by all that is echoed of it: the first that was not named yet, else the first. */
function findItem(
  echo: Readonly<Record<string, unknown>>,
  items: readonly OrderBodyItem[],
  named: ReadonlySet<number>,
): number | null {
  const said = isRecord(echo['deliverable']) ? echo['deliverable'] : echo;
  const brand = textOf(said['brand_name']);
  const country = textOf(said['country_code']);
  const denomination = textOf(said['denomination']);
  const beneficiary = textOf(said['beneficiary_account']);
  const value = parseDecimal(said['product_value']);
  if (brand === null) return null;
  const equal = items.flatMap((item, index) => {
    const same =
      item.brandName === brand &&
      (country === null || country === item.country) &&
      (denomination === null || denomination === item.denomination) &&
      (beneficiary === null || beneficiary === item.beneficiary) &&
      (item.productValue === null || value === null || sameAmount(item.productValue, value));
    return same ? [index] : [];
  });
  return equal.find((index) => !named.has(index)) ?? equal[0] ?? null;
}

function sameAmount(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) === 0;
}

function readAccepted(raw: unknown): Problem['accepted'] {
  return listOf(raw).flatMap((entry) => {
    const coin = textOf(recordOf(entry)['coin']);
    const protocol = textOf(recordOf(entry)['protocol']);
    return coin === null || protocol === null ? [] : [{ coin, protocol }];
  });
}

/** Parts of `moreDetails` that name people or goods rather than figures. */
const notFigures = new Set(['delivery', 'deliveries', 'supported_protocol_coin_combo']);
const personal =
  /mail|phone|msisdn|beneficiary|recipient|account|address|full_?name|first_?name|last_?name|^user$|^ip$/i;
const deepest = 4;

function readFigures(details: Readonly<Record<string, unknown>>): Record<string, string> {
  const figures: Record<string, string> = {};
  collect(details, '', 0, figures);
  return figures;
}

/** Flattens by dotted path; `{amount, currency}` becomes one figure such as `40 EUR`. */
function collect(
  record: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
  figures: Record<string, string>,
): void {
  for (const [key, value] of Object.entries(record)) {
    if (depth === 0 && notFigures.has(key)) continue;
    if (personal.test(key)) continue;
    const path = `${prefix}${key}`;
    const text = figureText(value);
    if (text !== null) figures[path] = text;
    else if (isRecord(value) && depth < deepest) collect(value, `${path}.`, depth + 1, figures);
  }
}

function figureText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return isHarmless(value) ? value : null;
  if (Array.isArray(value)) {
    const texts = value.filter((entry): entry is string => typeof entry === 'string' && isHarmless(entry));
    return texts.length > 0 ? texts.join(', ') : null;
  }
  if (!isRecord(value)) return null;
  const amount = parseDecimal(value['amount']);
  const currency = textOf(value['currency']);
  return amount === null || currency === null || currency.length > 20 ? null : `${amount} ${currency}`;
}

/** Short, and neither an e-mail address nor a phone number nor a link. */
function isHarmless(text: string): boolean {
  return text.trim() !== '' && text.length <= 80 && !/@|^\s*\+\d|:\/\//.test(text);
}
