import type { Statement } from 'better-sqlite3';
import type { OrderSummary } from '../../src-shared/domain/order.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { NewOrderRecord, OrderQuery, OrderRecord } from '../orders/order-record.ts';
import type { Log } from '../ports.ts';
import type { RecordEntry } from './entry.ts';
import { prepareEntryWriter } from './entry-writer.ts';
import { guarded } from './guarded.ts';
import type { Ledger } from './ledger.ts';
import { newOrderRecordSchema, orderRecordSchema } from './order-record-schema.ts';
import { numberOf, refOf } from './order-ref.ts';
import { allRowColumns, readRecord, rowOf, summaryOf, wholeRow } from './order-row.ts';
import { searchWords } from './order-search.ts';
import { foundRecord } from './read-entries.ts';
import type { OrderStore } from './stores.ts';

/** The orders of one mode in its SQLite database. */
export function createSqliteOrderStore(ledger: Ledger, mode: Mode, log: Log): OrderStore {
  const { database } = ledger;
  const writer = prepareEntryWriter(database);
  const nextNumber = database
    .prepare<[], number>("UPDATE counters SET value = value + 1 WHERE name IN ('order', 'order again') RETURNING value")
    .pluck();
  const selectKnown = database.prepare<[number], number>('SELECT 1 FROM order_records WHERE number = ?').pluck();
  const selectLost = database.prepare<[number], number>('SELECT 1 FROM lost_orders WHERE number = ?').pluck();
  const selectRecord = database.prepare(
    'SELECT number, revision, record, checksum FROM order_records WHERE number = ?',
  );
  const selectLatest = database.prepare(
    'SELECT number, revision, record, checksum FROM order_records ORDER BY number DESC LIMIT ?',
  );
  const selectUnfinished = database.prepare(
    'SELECT orders.number, order_records.revision, record, order_records.checksum ' +
      'FROM orders LEFT JOIN order_records USING (number) WHERE final = 0 ORDER BY orders.number',
  );
  const selectByOrderId = database
    .prepare<[string], number>('SELECT number FROM orders WHERE order_id = ? ORDER BY number LIMIT 1')
    .pluck();
  const lists = new Map<string, Statement>();

  function insert(draft: NewOrderRecord): OrderRecord {
    return ledger.write((revision) => {
      const [number, again] = nextNumber.all();
      if (number === undefined || number !== again) throw new Error('the order counter is gone');
      const record = { ...draft, ref: refOf(mode, number) };
      return { entry: put(number, revision, record), value: record };
    });
  }

  function update(number: number, record: OrderRecord): boolean {
    return ledger.write((revision) =>
      selectKnown.get(number) === undefined
        ? { entry: null, value: false }
        : { entry: put(number, revision, record), value: true },
    );
  }

  function put(number: number, revision: number, record: OrderRecord): RecordEntry {
    const entry: RecordEntry = { kind: 'record', number, revision, record: JSON.stringify(record) };
    writer.putRecord(entry, rowOf(number, record));
    return entry;
  }

  /** Never shows a record of which a byte has changed. */
  function read(row: unknown): OrderRecord | null {
    const { number, entry } = foundRecord(row);
    const { record, field } = entry === null ? { record: null, field: 'checksum' } : readRecord(entry.record);
    if (record !== null && record.ref === refOf(mode, number) && record.mode === mode) return record;
    log.error('order record unreadable, skipped', { ref: refOf(mode, number), field: record === null ? field : 'ref' });
    return null;
  }

  function summarise(raw: unknown): OrderSummary | null {
    const whole = wholeRow(raw);
    const summary = whole === null ? null : summaryOf(mode, whole.row);
    if (summary !== null) return summary;
    // A row that is not as it was written: its record says the same.
    const { number } = raw as { number: number };
    const record = read(selectRecord.get(number) ?? { number });
    return record === null ? null : summaryOf(mode, rowOf(number, record));
  }

  function listStatement(words: number, unfinishedOnly: boolean): Statement {
    const conditions = [
      'number < ?',
      ...(unfinishedOnly ? ['final = 0'] : []),
      ...Array.from({ length: words }, () => 'instr(search_text, ?) > 0'),
    ];
    const sql = `SELECT ${allRowColumns.join(', ')} FROM orders WHERE ${conditions.join(' AND ')} ORDER BY number DESC`;
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
      const summary = summarise(row);
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
        return checked.mode === mode ? ok(insert(checked)) : refuse(log, 'create');
      }),
    save: (changed) =>
      guarded(log, 'save', () => {
        const record = orderRecordSchema.parse(changed);
        const number = numberOf(mode, record.ref);
        if (number === null || record.mode !== mode) return refuse(log, 'save');
        return update(number, record) ? ok(undefined) : refuse(log, 'save');
      }),
    get: (ref) =>
      guarded(log, 'get', () => {
        const number = numberOf(mode, ref);
        const row: unknown = number === null ? undefined : selectRecord.get(number);
        // It is there, or was, so "not found" would be a lie.
        if (row === undefined)
          return number !== null && selectLost.get(number) === 1 ? fail('storage-failed') : ok(null);
        const record = read(row);
        return record === null ? fail('storage-failed') : ok(record);
      }),
    byOrderId: (orderId) =>
      guarded(log, 'by order id', () => {
        const number = selectByOrderId.get(orderId);
        return ok(number === undefined ? null : refOf(mode, number));
      }),
    list: (query) => guarded(log, 'list', () => ok(list(query))),
    latest: (limit) =>
      guarded(log, 'latest', () => {
        const records = selectLatest.all(limit).map(read);
        return ok(records.filter((record) => record !== null));
      }),
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
