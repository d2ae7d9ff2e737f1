import type { Database } from 'better-sqlite3';
import { codeKey, recordKey } from './entry.ts';
import { allRowColumns, wholeRow } from './order-row.ts';
import { foundCodes, foundRecords, lastNumberGiven } from './read-entries.ts';

/** What a readable database holds. */
export interface Survey {
  /** Revision of everything that is whole, by key. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly orders: number;
  readonly lastRevision: number;
  /** How many things are not as the desk wrote them: none in a sound database. */
  readonly damages: number;
}

/** Reads everything once. Throws what SQLite throws. */
export function survey(database: Database): Survey {
  const revisions = new Map<string, number>();
  const numbers = new Set<number>();
  const lost = new Set(database.prepare<[], number>('SELECT number FROM lost_orders').pluck().all());
  let lastRevision = 0;
  let damages = 0;
  for (const { number, entry } of foundRecords(database)) {
    if (entry === null) {
      damages += 1;
      continue;
    }
    numbers.add(number);
    revisions.set(recordKey(number), entry.revision);
    lastRevision = Math.max(lastRevision, entry.revision);
  }
  for (const { number, item, entry } of foundCodes(database)) {
    if (entry === null) {
      damages += 1;
      continue;
    }
    revisions.set(codeKey(number, item), entry.revision);
    lastRevision = Math.max(lastRevision, entry.revision);
  }
  damages += isSumRight(database, revisions) ? 0 : 1;
  damages += damagedNumbers(database, new Set([...numbers, ...lost])) + damagedRows(database, revisions, numbers, lost);
  return { revisions, orders: numbers.size, lastRevision, damages };
}

/** Each number that was given out has its record or is known to be lost: there are as many as the counter says, and no more. */
function damagedNumbers(database: Database, known: ReadonlySet<number>): number {
  const given = lastNumberGiven(database);
  if (given === null) return 1;
  const right = [...known].filter((number) => number >= 1 && number <= given).length;
  return given - right + (known.size - right);
}

/** Every write changes the sum, so that a page which is whole, but of an older state than the others, is noticed. */
function isSumRight(database: Database, revisions: ReadonlyMap<string, number>): boolean {
  const sum = database.prepare<[], number>("SELECT value FROM counters WHERE name = 'revisions'").pluck().get();
  return sum === [...revisions.values()].reduce((a, b) => a + b, 0);
}

/** Each record has a row that says the same, and the indexes know the rows that they should. */
function damagedRows(
  database: Database,
  revisions: ReadonlyMap<string, number>,
  numbers: ReadonlySet<number>,
  lost: ReadonlySet<number>,
): number {
  let whole = 0;
  let damages = 0;
  const unfinished: number[] = [];
  const orderIds = new Map<number, unknown>();
  const sql = `SELECT ${allRowColumns.join(', ')} FROM orders NOT INDEXED ORDER BY number`;
  for (const raw of database.prepare<[], { number: number; final: number; order_id: unknown }>(sql).iterate()) {
    if (raw.final === 0) unfinished.push(raw.number);
    if (raw.order_id !== null) orderIds.set(raw.number, raw.order_id);
    const revision = wholeRow(raw)?.revision;
    if (revision !== undefined && revision === revisions.get(recordKey(raw.number))) whole += 1;
    else if (revision === undefined || !lost.has(raw.number)) damages += 1;
  }
  return damages + (numbers.size - whole) + damagedIndexes(database, unfinished, orderIds);
}

function damagedIndexes(
  database: Database,
  unfinished: readonly number[],
  orderIds: ReadonlyMap<number, unknown>,
): number {
  const indexed = database
    .prepare<[], number>('SELECT number FROM orders INDEXED BY orders_unfinished WHERE final = 0 ORDER BY number')
    .pluck()
    .all();
  const byOrderId = database
    .prepare<[], { number: number; order_id: string }>(
      'SELECT number, order_id FROM orders INDEXED BY orders_order_id WHERE order_id IS NOT NULL',
    )
    .all();
  const isWhole =
    byOrderId.length === orderIds.size &&
    byOrderId.every(({ number, order_id: orderId }) => orderIds.get(number) === orderId);
  return (indexed.join() === unfinished.join() ? 0 : 1) + (isWhole ? 0 : 1);
}
