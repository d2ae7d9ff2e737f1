import SqliteDatabase, { type Database } from 'better-sqlite3';
import { z } from 'zod';
import { checksumOf } from './entry.ts';
import { readRecord, rowChecksum, rowColumns, rowOf, type OrderRow } from './order-row.ts';

interface Step {
  readonly sql: string;
  /** What SQL alone cannot do. */
  readonly finish?: (database: Database) => void;
}

/**
 * Each step brings a database from the version before to its place in the list. Steps are only ever added, and each from
 * the third on must set the counter `version` to its own, which stands beside SQLite's so that a damaged one is noticed.
 *
 * Version 1: what is listed and searched stands in `orders`, narrow, so that a search reads little; the whole record
 * beside it in `order_records`. Codes stand sealed in `sealed_codes` and nowhere else.
 *
 * Version 2: every row tells by a checksum whether it is whole, and by a revision how new it is. `lost_orders` are numbers
 * that were given out and whose records could not be brought back. The last number stands twice, as no checksum guards it.
 *
 * Version 3: an order is found by the vendor's id without a look at all others. The counter `revisions` is the sum of the
 * revisions of all records and codes.
 */
const steps: readonly Step[] = [
  {
    sql: `
  CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
  ) STRICT;
  INSERT INTO counters (name, value) VALUES ('order', 0);

  CREATE TABLE orders (
    number INTEGER PRIMARY KEY,
    order_id TEXT,
    stage TEXT NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    email TEXT NOT NULL,
    brand TEXT NOT NULL,
    label TEXT NOT NULL,
    item_count INTEGER NOT NULL,
    coin TEXT NOT NULL,
    network TEXT NOT NULL,
    total TEXT NOT NULL,
    created_at_ms REAL NOT NULL,
    updated_at_ms REAL NOT NULL,
    search_text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX orders_unfinished ON orders (number) WHERE final = 0;

  CREATE TABLE order_records (
    number INTEGER PRIMARY KEY REFERENCES orders (number),
    record TEXT NOT NULL
  ) STRICT;

  CREATE TABLE sealed_codes (
    number INTEGER NOT NULL REFERENCES orders (number),
    item INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (number, item)
  ) STRICT, WITHOUT ROWID;
  `,
  },
  {
    sql: `
  ALTER TABLE orders ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE orders ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
  ALTER TABLE order_records ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE order_records ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
  ALTER TABLE sealed_codes ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sealed_codes ADD COLUMN checksum TEXT NOT NULL DEFAULT '';

  CREATE TABLE lost_orders (
    number INTEGER PRIMARY KEY
  ) STRICT;
  INSERT INTO counters (name, value) VALUES ('version', 2);
  INSERT INTO counters (name, value) SELECT 'order again', value FROM counters WHERE name = 'order';
  WITH RECURSIVE
    known (last) AS (
      SELECT min(value, coalesce((SELECT max(number) FROM orders), 0) + 100000) FROM counters WHERE name = 'order'
    ),
    given (number) AS (
      SELECT 1 FROM known WHERE last > 0 UNION ALL SELECT number + 1 FROM given, known WHERE number < last
    )
  INSERT INTO lost_orders (number) SELECT number FROM given WHERE number NOT IN (SELECT number FROM order_records);
  `,
    finish: addChecksums,
  },
  {
    sql: `
  CREATE INDEX orders_order_id ON orders (order_id) WHERE order_id IS NOT NULL;
  INSERT INTO counters (name, value)
    SELECT 'revisions', coalesce(sum(revision), 0)
    FROM (SELECT revision FROM order_records UNION ALL SELECT revision FROM sealed_codes);
  UPDATE counters SET value = 3 WHERE name = 'version';
  `,
  },
];

const recordSchema = z.object({ number: z.number(), record: z.string() });
const codeSchema = z.object({
  number: z.number(),
  item: z.number(),
  key_id: z.string(),
  nonce: z.instanceof(Buffer),
  sealed: z.instanceof(Buffer),
});

/** Rows that stand there already are taken as they are: nothing tells whether a byte of them has changed. */
function addChecksums(database: Database): void {
  const numbers = database.prepare<[], number>('SELECT number FROM order_records').pluck();
  const selectRecord = database.prepare('SELECT number, record FROM order_records WHERE number = ?');
  const setRecord = database.prepare('UPDATE order_records SET checksum = ? WHERE number = ?');
  const selectRow = database.prepare<[number], OrderRow>('SELECT * FROM orders WHERE number = ?');
  const setRow = database.prepare(
    `UPDATE orders SET ${[...rowColumns, 'checksum'].map((column) => `${column} = @${column}`).join(', ')} WHERE number = @number`,
  );
  for (const each of numbers.all()) {
    const { number, record } = recordSchema.parse(selectRecord.get(each));
    setRecord.run(checksumOf({ kind: 'record', number, revision: 0, record }), number);
    // The record says what stands in the row; only where it cannot be read, the row says it.
    const read = readRecord(record).record;
    const row = read === null ? selectRow.get(number) : rowOf(number, read);
    if (row !== undefined) setRow.run({ ...row, checksum: rowChecksum(row, 0) });
  }
  const setCode = database.prepare('UPDATE sealed_codes SET checksum = ? WHERE number = ? AND item = ?');
  for (const raw of database.prepare('SELECT number, item, key_id, nonce, sealed FROM sealed_codes').all()) {
    const { key_id: keyId, ...code } = codeSchema.parse(raw);
    setCode.run(checksumOf({ kind: 'code', revision: 0, keyId, ...code }), code.number, code.item);
  }
}

/** The version that this desk writes. */
export const newestVersion = steps.length;

/** The version of a database; 0 for an empty one. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** Brings a database up to the newest version, each step whole or not at all. Throws what SQLite throws. */
export function migrate(database: Database): void {
  const next = database.transaction((): boolean => {
    const version = versionOf(database);
    const step = steps[version];
    if (step === undefined) return false;
    database.exec(step.sql);
    step.finish?.(database);
    database.pragma(`user_version = ${version + 1}`);
    return true;
  });
  while (next.immediate());
}

const schemas = new Map<number, readonly string[]>();

/** Each table and index of a version, in SQL as SQLite keeps it. */
export function schemaOf(version: number): readonly string[] {
  const known = schemas.get(version);
  if (known !== undefined) return known;
  const sample = new SqliteDatabase(':memory:');
  for (const step of steps.slice(0, version)) sample.exec(step.sql);
  const schema = schemaIn(sample);
  sample.close();
  schemas.set(version, schema);
  return schema;
}

export function schemaIn(database: Database): string[] {
  const sql = "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL ORDER BY name";
  return database.prepare<[], string>(sql).pluck().all();
}
