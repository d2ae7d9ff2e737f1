import { z } from 'zod';
import { orderSummarySchema, type OrderSummary } from '../../src-shared/domain/order.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { checksum } from './entry.ts';
import { orderRecordSchema } from './order-record-schema.ts';
import { refOf } from './order-ref.ts';
import { searchText } from './order-search.ts';

/** What of a record is listed and searched: a row of `orders`, without what says that it is whole. */
export const rowColumns = [
  'number',
  'order_id',
  'stage',
  'final',
  'email',
  'brand',
  'label',
  'item_count',
  'coin',
  'network',
  'total',
  'created_at_ms',
  'updated_at_ms',
  'search_text',
] as const;

/** All columns of `orders`: the revision is that of the record which the row was made from. */
export const allRowColumns = [...rowColumns, 'revision', 'checksum'] as const;

const rowSchema = z.object({
  number: z.number(),
  order_id: z.string().nullable(),
  stage: z.string(),
  final: z.number(),
  email: z.string(),
  brand: z.string(),
  label: z.string(),
  item_count: z.number(),
  coin: z.string(),
  network: z.string(),
  total: z.string(),
  created_at_ms: z.number(),
  updated_at_ms: z.number(),
  search_text: z.string(),
});
export type OrderRow = z.infer<typeof rowSchema>;

export function rowOf(number: number, record: OrderRecord): OrderRow {
  const brands = [...new Set(record.items.map((item) => item.brand))];
  return {
    number,
    order_id: record.orderId,
    stage: record.stage,
    final: record.final ? 1 : 0,
    email: record.email,
    brand: brands.join(', '),
    label: record.items[0]?.label ?? '',
    item_count: record.items.length,
    coin: record.coin,
    network: record.network,
    total: record.total,
    created_at_ms: record.createdAtMs,
    updated_at_ms: record.updatedAtMs,
    search_text: searchText(record.ref, record),
  };
}

/** The row of an order whose record cannot be read: unfinished, so that it is noticed. */
export function blankRow(number: number): OrderRow {
  return {
    number,
    order_id: null,
    stage: 'unclear',
    final: 0,
    email: '',
    brand: '',
    label: '',
    item_count: 0,
    coin: '',
    network: '',
    total: '',
    created_at_ms: 0,
    updated_at_ms: 0,
    search_text: '',
  };
}

/** The record of a text, or null and the field that is not as it must be. */
export function readRecord(text: string): { record: OrderRecord | null; field: string } {
  const parsed = orderRecordSchema.safeParse(parseJson(text));
  return parsed.success
    ? { record: parsed.data, field: '' }
    : { record: null, field: parsed.error.issues[0]?.path.join('.') ?? '' };
}

export function rowChecksum(row: OrderRow, revision: number): string {
  return checksum(JSON.stringify([...rowColumns.map((column) => row[column]), revision]));
}

/** The row, and the revision it was made from; null where a byte of it has changed. */
export function wholeRow(raw: unknown): { row: OrderRow; revision: number } | null {
  const parsed = wholeRowSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { revision, checksum: expected, ...row } = parsed.data;
  return rowChecksum(row, revision) === expected ? { row, revision } : null;
}
const wholeRowSchema = rowSchema.extend({ revision: z.number(), checksum: z.string() });

/** A row of the first desks, which nothing vouches for. */
export function oldRow(raw: unknown): { row: OrderRow; revision: number } | null {
  const row = rowSchema.safeParse(raw);
  return row.success ? { row: row.data, revision: 0 } : null;
}

/** What a row says of its order; null where that is not what an order can be. */
export function summaryOf(mode: Mode, row: OrderRow): OrderSummary | null {
  const summary = orderSummarySchema.safeParse({
    ref: refOf(mode, row.number),
    mode,
    orderId: row.order_id,
    stage: row.stage,
    final: row.final === 1,
    email: row.email,
    brand: row.brand,
    label: row.label,
    itemCount: row.item_count,
    coin: row.coin,
    network: row.network,
    total: row.total,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  });
  return summary.success ? summary.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
