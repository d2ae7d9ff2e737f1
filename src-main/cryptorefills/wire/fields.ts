import { z } from 'zod';
import { parseDecimal, type Decimal } from '../../../src-shared/domain/money.ts';
import { fail, ok, type Result } from '../../../src-shared/result.ts';

/** What an answer says, or the dotted path of the first field that cannot be understood. Never a value of it. */
export type Reading<Value> = Result<Value, 'unreadable', string>;

/** Runs a wire schema. */
export function readWith<Value>(schema: z.ZodType<Value>, raw: unknown): Reading<Value> {
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(parsed.data) : fail('unreadable', parsed.error.issues[0]?.path.join('.') ?? '');
}

/** Rows that can be understood, and how many could not: one odd row must not hide the others. */
export function readRows<Row>(schema: z.ZodType<Row>, raw: unknown): { rows: Row[]; skipped: number } {
  const rows: Row[] = [];
  let skipped = 0;
  for (const rawRow of listOf(raw)) {
    const row = schema.safeParse(rawRow);
    if (row.success) rows.push(row.data);
    else skipped += 1;
  }
  return { rows, skipped };
}

/** Whether the value is a JSON object. */
export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The object itself, or an empty one. */
export function recordOf(raw: unknown): Readonly<Record<string, unknown>> {
  return isRecord(raw) ? raw : {};
}

/** The list itself, or an empty one. */
export function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The text byte for byte, or null where there is none worth the name. */
export function textOf(raw: unknown): string | null {
  return typeof raw === 'string' && raw.trim() !== '' ? raw : null;
}

/** Ids and codes: text, or a number that was meant as text. */
export function tokenOf(raw: unknown): string | null {
  return typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : (textOf(raw)?.trim() ?? null);
}

/** Distinct non-empty texts of a list, in order. */
export function textsOf(raw: unknown): string[] {
  return [...new Set(listOf(raw).flatMap((entry) => textOf(entry) ?? []))];
}

/**
 * A moment as Unix milliseconds, or null. The API writes seconds as number, text or with a fraction; milliseconds and ISO
 * text are understood as well (FACTS.md 14.2).
 */
export function momentOf(raw: unknown): number | null {
  const text = typeof raw === 'number' ? String(raw) : (textOf(raw)?.trim() ?? '');
  if (/^\d{1,16}(\.\d+)?$/.test(text)) {
    // eslint-disable-next-line house/exact-money -- a moment, rounded to milliseconds below
    const value = Number(text);
    if (value === 0) return null;
    return Math.round(value < 1e11 ? value * 1000 : value);
  }
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return null;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`;
  const moment = Date.parse(zoned.replace(' ', 'T'));
  return Number.isNaN(moment) ? null : moment;
}

const anything = z.unknown().optional();

/** Text or null; anything else is null too. */
export const looseText = anything.transform(textOf);

/** Text or number as text, or null. */
export const looseToken = anything.transform(tokenOf);

/** An amount or null; anything else is null too. */
export const looseDecimal = anything.transform((raw): Decimal | null => parseDecimal(raw));

/** True only where the API says so in so many words. */
export const looseFlag = anything.transform((raw) => raw === true);

/** A list; anything else is an empty one. */
export const looseList = anything.transform(listOf);

/** A record; anything else is an empty one. */
export const looseRecord = anything.transform(recordOf);

/** Unix milliseconds or null, see {@link momentOf}. */
export const looseMoment = anything.transform(momentOf);

/** Text that must be there. */
export const requiredText = z.string().refine((text) => text.trim() !== '');

/** Text or nothing. Anything else spoils the whole answer: for fields that cost money. */
export const strictText = z
  .string()
  .nullish()
  .transform((text) => textOf(text));

/** An amount or nothing. Anything else spoils the whole answer: for fields that cost money. */
export const strictDecimal = anything.transform((raw, context): Decimal | null => {
  if (raw === undefined || raw === null || raw === '') return null;
  const amount = parseDecimal(raw);
  if (amount !== null) return amount;
  context.addIssue({ code: 'custom', message: 'not an amount' });
  return z.NEVER;
});

/** A nested object; where there is none its fields are all absent. */
export function looseObject<Schema extends z.ZodType>(schema: Schema): z.ZodPreprocess<Schema> {
  return z.preprocess(recordOf, schema);
}
