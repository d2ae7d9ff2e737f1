import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { checksumOf, type CodeEntry, type Entry, type RecordEntry } from './entry.ts';
import { reasonOf } from './guarded.ts';
import { allRowColumns, oldRow, readRecord, rowColumns, wholeRow, type OrderRow } from './order-row.ts';

/** What stands in a database under a key; `entry` is null where a byte of it has changed. */
export interface FoundRecord {
  readonly number: number;
  readonly entry: RecordEntry | null;
}
export interface FoundCode {
  readonly number: number;
  readonly item: number;
  readonly entry: CodeEntry | null;
}

const recordRow = z.object({ number: z.number(), revision: z.number(), record: z.string(), checksum: z.string() });
const codeRow = z.object({
  number: z.number(),
  item: z.number(),
  revision: z.number(),
  key_id: z.string(),
  nonce: z.instanceof(Buffer),
  sealed: z.instanceof(Buffer),
  checksum: z.string(),
});
const oldRecordRow = recordRow.pick({ number: true, record: true }).partial({ record: true });
const oldCodeRow = codeRow.omit({ revision: true, checksum: true });
const recordPlace = z.object({ number: z.number() });
const codePlace = z.object({ number: z.number(), item: z.number() });

/** What the first desks wrote: nothing says how new it is, or whether a byte of it has changed. */
const oldRecordSql = 'SELECT number, record FROM order_records';
const oldCodeSql = 'SELECT number, item, key_id, nonce, sealed FROM sealed_codes';
const recordSql = 'SELECT number, revision, record, checksum FROM order_records';
const codeSql = 'SELECT number, item, revision, key_id, nonce, sealed, checksum FROM sealed_codes';

/** Every record of a database. Throws what SQLite throws. */
export function* foundRecords(database: Database): Generator<FoundRecord> {
  for (const raw of database.prepare(`${recordSql} ORDER BY number`).iterate()) yield foundRecord(raw);
}

/** Every sealed code of a database. Throws what SQLite throws. */
export function* foundCodes(database: Database): Generator<FoundCode> {
  for (const raw of database.prepare(`${codeSql} ORDER BY number, item`).iterate()) yield foundCode(raw);
}

/** The record in a row of `order_records`, if it is whole. */
export function foundRecord(raw: unknown): FoundRecord {
  const row = recordRow.safeParse(raw);
  if (!row.success) return { number: recordPlace.parse(raw).number, entry: null };
  const { number, revision, record, checksum } = row.data;
  const entry: RecordEntry = { kind: 'record', number, revision, record };
  return { number, entry: checksumOf(entry) === checksum ? entry : null };
}

function foundCode(raw: unknown): FoundCode {
  const row = codeRow.safeParse(raw);
  if (!row.success) return { ...codePlace.parse(raw), entry: null };
  const { number, item, revision, key_id: keyId, nonce, sealed, checksum } = row.data;
  const entry: CodeEntry = { kind: 'code', number, item, revision, keyId, nonce, sealed };
  return { number, item, entry: checksumOf(entry) === checksum ? entry : null };
}

/** A record of the first desks that reads as the order it is of. */
function foundOldRecord(raw: unknown): FoundRecord {
  const { number, record = '' } = oldRecordRow.parse(raw);
  const ref = readRecord(record).record?.ref ?? '';
  const isWhole = ref.endsWith(`-${number}`);
  return { number, entry: isWhole ? { kind: 'record', number, revision: 0, record } : null };
}

/** A sealed code of the first desks; whether it is whole shows as it is opened. */
function foundOldCode(raw: unknown): FoundCode {
  const { key_id: keyId, ...code } = oldCodeRow.parse(raw);
  return { number: code.number, item: code.item, entry: { kind: 'code', revision: 0, keyId, ...code } };
}

/**
 * Takes every whole entry that a database, broken or not, still gives: all in one pass, and where a page of it is broken,
 * number by number up to `lastNumber`.
 */
export function salvage(database: Database, lastNumber: number, take: (entry: Entry) => void): void {
  const takeFound = ({ entry }: FoundRecord | FoundCode): void => {
    if (entry !== null) take(entry);
  };
  const takeByNumber = (sql: string, read: (raw: unknown) => FoundRecord | FoundCode): void => {
    passes(() => {
      const statement = database.prepare(`${sql} WHERE number = ?`);
      for (let number = 1; number <= lastNumber; number += 1) {
        passes(() => {
          for (const raw of statement.all(number)) takeFound(read(raw));
        });
      }
    });
  };
  const takeAll = (sql: string, read: (raw: unknown) => FoundRecord | FoundCode): void => {
    const isTaken = passes(() => {
      for (const raw of database.prepare(sql).iterate()) takeFound(read(raw));
    });
    if (!isTaken) takeByNumber(sql, read);
  };
  if (lacksColumns(database, recordSql)) takeAll(oldRecordSql, foundOldRecord);
  else takeAll(recordSql, foundRecord);
  if (lacksColumns(database, codeSql)) takeAll(oldCodeSql, foundOldCode);
  else takeAll(codeSql, foundCode);
}

/** Whether a database is one of the first desks; not where it cannot be read for another reason. */
function lacksColumns(database: Database, sql: string): boolean {
  try {
    database.prepare(sql);
    return false;
  } catch (fault) {
    return reasonOf(fault) === 'SQLITE_ERROR';
  }
}

function passes(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Every row of `orders` that is whole, by its number, as far as the database still gives them. */
export function salvageRows(database: Database, take: (row: OrderRow, revision: number) => void): void {
  const sql = `SELECT ${allRowColumns.join(', ')} FROM orders`;
  const isOld = lacksColumns(database, sql);
  passes(() => {
    for (const raw of database.prepare(isOld ? `SELECT ${rowColumns.join(', ')} FROM orders` : sql).iterate()) {
      const found = isOld ? oldRow(raw) : wholeRow(raw);
      if (found !== null) take(found.row, found.revision);
    }
  });
}

/** The last number given out; null where the counters that say so disagree or are gone. */
export function lastNumberGiven(database: Database): number | null {
  const counters = database.prepare<[string], number>('SELECT value FROM counters WHERE name = ?').pluck();
  const value = counters.get('order');
  return value !== undefined && value === counters.get('order again') && value >= 0 && value < 1e9 ? value : null;
}

/** The last number given out as far as a damaged database tells; 0 where it does not. */
export function lastNumberSaid(database: Database): number {
  let last = 0;
  passes(() => {
    const counters = database
      .prepare("SELECT value FROM counters WHERE name IN ('order', 'order again')")
      .pluck()
      .all();
    const [value, again = value] = counters;
    if (typeof value === 'number' && value === again && value > 0 && value < 1e7) last = value;
  });
  return last;
}

/** Numbers that a database says are lost, as far as it still tells. */
export function numbersLost(database: Database): number[] {
  let lost: number[] = [];
  passes(() => {
    lost = database.prepare<[], number>('SELECT number FROM lost_orders').pluck().all();
  });
  return lost;
}
