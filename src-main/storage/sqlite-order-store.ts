import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { orderSummarySchema, type OrderSummary } from '../../src-shared/domain/order.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { NewOrderRecord, OrderQuery, OrderRecord } from '../orders/order-record.ts';
import type { Log } from '../ports.ts';
import { guarded } from './guarded.ts';
import { newOrderRecordSchema, orderRecordSchema } from './order-record-schema.ts';
import { numberOf, refOf } from './order-ref.ts';
import { searchText, searchWords } from './order-search.ts';
import type { OrderStore } from './stores.ts';

const columns = [
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

const rowSchema = z.object({ number: z.number().int(), record: z.string() });

/** The orders of one mode in its SQLite database. */
export function createSqliteOrderStore(database: Database, mode: Mode, log: Log): OrderStore {
  const nextNumber = database
    .prepare<[], number>("UPDATE counters SET value = value + 1 WHERE name = 'order' RETURNING value")
    .pluck();
  const insertOrder = database.prepare(
    `INSERT INTO orders (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const insertRecord = database.prepare('INSERT INTO order_records (number, record) VALUES (?, ?)');
  const updateOrder = database.prepare(
    `UPDATE orders SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE number = @number`,
  );
  const updateRecord = database.prepare('UPDATE order_records SET record = ? WHERE number = ?');
  const selectRecord = database.prepare('SELECT number, record FROM order_records WHERE number = ?');
  const selectUnfinished = database.prepare(
    'SELECT number, record FROM orders JOIN order_records USING (number) WHERE final = 0 ORDER BY number',
  );
  const lists = new Map<string, Statement>();

  const insert = database.transaction((draft: NewOrderRecord): OrderRecord => {
    const number = nextNumber.get();
    if (number === undefined) throw new Error('the order counter is gone');
    const record = { ...draft, ref: refOf(mode, number) };
    insertOrder.run(toRow(number, record));
    insertRecord.run(number, JSON.stringify(record));
    return record;
  });

  const update = database.transaction((number: number, record: OrderRecord): boolean => {
    if (updateOrder.run(toRow(number, record)).changes !== 1) return false;
    if (updateRecord.run(JSON.stringify(record), number).changes !== 1) throw new Error('an order has no record');
    return true;
  });

  function read(row: unknown): OrderRecord | null {
    const { number, record } = rowSchema.parse(row);
    const parsed = orderRecordSchema.safeParse(parseJson(record));
    if (parsed.success && parsed.data.ref === refOf(mode, number) && parsed.data.mode === mode) return parsed.data;
    log.error('order record unreadable, skipped', { ref: refOf(mode, number), field: firstField(parsed.error) });
    return null;
  }

  function listStatement(words: number, unfinishedOnly: boolean): Statement {
    const conditions = [
      'number < ?',
      ...(unfinishedOnly ? ['final = 0'] : []),
      ...Array.from({ length: words }, () => 'instr(search_text, ?) > 0'),
    ];
    const sql = `SELECT ${columns.slice(0, -1).join(', ')} FROM orders WHERE ${conditions.join(' AND ')} ORDER BY number DESC`;
    const known = lists.get(sql);
    if (known !== undefined) return known;
    const prepared = database.prepare(sql);
    lists.set(sql, prepared);
    return prepared;
  }

  function list(query: OrderQuery): { orders: OrderSummary[]; more: boolean } {
    const before = query.beforeRef === null ? Number.MAX_SAFE_INTEGER : numberOf(mode, query.beforeRef);
    const orders: OrderSummary[] = [];
    if (before === null) return { orders, more: false };
    const words = searchWords(query.search);
    for (const row of listStatement(words.length, query.unfinishedOnly).iterate(before, ...words)) {
      const summary = toSummary(row, mode, log);
      if (summary === null) continue;
      if (orders.length === query.limit) return { orders, more: true };
      orders.push(summary);
    }
    return { orders, more: false };
  }

  return {
    create: (draft) =>
      guarded(log, 'create', () => {
        const checked = newOrderRecordSchema.parse(draft);
        return checked.mode === mode ? ok(insert.immediate(checked)) : refuse(log, 'create');
      }),
    save: (changed) =>
      guarded(log, 'save', () => {
        const record = orderRecordSchema.parse(changed);
        const number = numberOf(mode, record.ref);
        if (number === null || record.mode !== mode) return refuse(log, 'save');
        return update.immediate(number, record) ? ok(undefined) : refuse(log, 'save');
      }),
    get: (ref) =>
      guarded(log, 'get', () => {
        const number = numberOf(mode, ref);
        const row: unknown = number === null ? undefined : selectRecord.get(number);
        if (row === undefined) return ok(null);
        const record = read(row);
        // It is there, so "not found" would be a lie.
        return record === null ? fail('storage-failed') : ok(record);
      }),
    list: (query) => guarded(log, 'list', () => ok(list(query))),
    unfinished: () =>
      guarded(log, 'unfinished', () => {
        const all = selectUnfinished.all().map(read);
        const records = all.filter((record) => record !== null);
        return ok({ records, unreadable: all.length - records.length });
      }),
  };
}

/** A record of the other mode, or one that was never created: never written anywhere. */
function refuse(log: Log, what: string): ReturnType<typeof fail<'storage-failed'>> {
  log.error('record does not belong here', { what });
  return fail('storage-failed');
}

function toRow(number: number, record: OrderRecord): Record<(typeof columns)[number], unknown> {
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

const summaryRowSchema = z.object({
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
});

function toSummary(raw: unknown, mode: Mode, log: Log): OrderSummary | null {
  const row = summaryRowSchema.parse(raw);
  const ref = refOf(mode, row.number);
  const summary = orderSummarySchema.safeParse({
    ref,
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
  if (summary.success) return summary.data;
  log.error('order row unreadable, skipped', { ref, field: firstField(summary.error) });
  return null;
}

function firstField(error: z.ZodError | undefined): string {
  return error?.issues[0]?.path.join('.') ?? 'ref';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
