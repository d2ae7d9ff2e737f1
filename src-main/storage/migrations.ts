import type { Database } from 'better-sqlite3';

/**
 * Each step brings a database from the version before to its place in the list. Steps are only ever added.
 *
 * Version 1: what is listed and searched stands in `orders`, narrow, so that a search reads little; the whole record
 * beside it in `order_records`. Codes stand sealed in `sealed_codes` and nowhere else.
 */
const steps: readonly string[] = [
  `
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
];

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
    database.exec(step);
    database.pragma(`user_version = ${version + 1}`);
    return true;
  });
  while (next.immediate());
}
