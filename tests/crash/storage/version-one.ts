import { mkdirSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { keyIdOf, seal } from '../../../src-main/storage/seal.ts';
import { codeAt, recordAt, refOf, vaultKeyBytes, type Acknowledged } from './contents.ts';
import { fileOf, recordsFolder } from './folders.ts';

/** The database of the first desks, as they made it. */
const versionOne = `
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
  PRAGMA user_version = 1;
`;

/** Writes a database of the first desks with some orders and their codes, and answers what stands in it. */
export function writeVersionOne(folder: string, orders: number): Acknowledged {
  mkdirSync(recordsFolder(folder), { recursive: true });
  const database = new SqliteDatabase(fileOf(folder, 'orders.db'));
  database.pragma('journal_mode = WAL');
  database.exec(versionOne);
  const numbers = Array.from({ length: orders }, (_, index) => index + 1);
  database.transaction(() => {
    for (const number of numbers) writeOrder(database, number);
    database.prepare("UPDATE counters SET value = ? WHERE name = 'order'").run(orders);
  })();
  database.close();
  return {
    orders: new Map(numbers.map((number) => [number, { born: number, serial: number }])),
    codes: new Map(numbers.map((number) => [number, number])),
  };
}

function writeOrder(database: SqliteDatabase.Database, number: number): void {
  const record = recordAt(number, number, number);
  // What records did not hold then.
  const { priceMove: _1, sentAmount: _2, paidOtherwise: _3, payment, ...old } = record;
  if (payment === null) throw new Error('every order of a test has its payment');
  const { memo: _4, tokenAccount: _5, ...oldPayment } = payment;
  database
    .prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      ...[number, record.orderId, record.stage, record.final ? 1 : 0, record.email],
      ...['Steam', '$25', 1, record.coin, record.network, record.total],
      ...[record.createdAtMs, record.updatedAtMs, `p-${number}\n${record.email}`],
    );
  database
    .prepare('INSERT INTO order_records VALUES (?, ?)')
    .run(number, JSON.stringify({ ...old, payment: oldPayment }));
  const keyId = keyIdOf(vaultKeyBytes);
  const context = JSON.stringify(['code', 'practice', refOf(number), 0, keyId]);
  const { nonce, sealed } = seal(vaultKeyBytes, JSON.stringify(codeAt(number, number)), context);
  database.prepare('INSERT INTO sealed_codes VALUES (?, ?, ?, ?, ?)').run(number, 0, keyId, nonce, sealed);
}
