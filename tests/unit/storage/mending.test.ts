import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../src-main/storage/entry.ts';
import { openJournal, readJournal } from '../../../src-main/storage/journal.ts';
import type { Storage } from '../../../src-main/storage/stores.ts';
import { orderIdSchema } from '../../../src-shared/domain/order.ts';
import { knownKey } from '../../support/vault-keys.ts';
import {
  changeDatabase,
  created,
  fileIn,
  opened,
  recordOf,
  refOf,
  refsOf,
  removeCopies,
  temporaryFolder,
  value,
} from './storage-fixtures.ts';

/** A desk with three orders, of which the journal alone or the backup alone is the other copy, changed while it is closed. */
function changed(sql: string, copy: 'journal' | 'backup' | 'none' = 'journal'): Storage {
  const folder = temporaryFolder();
  const storage = opened(folder);
  for (let count = 0; count < 3; count += 1) created(storage);
  if (copy === 'backup') value(storage.backUp());
  storage.close();
  if (copy === 'none') removeCopies(folder);
  changeDatabase(folder, sql);
  return opened(folder);
}

const oneDigit = "UPDATE order_records SET record = replace(record, '26.41', '96.41') WHERE number = 2";

describe('a record with one digit changed', () => {
  it.each(['journal', 'backup'] as const)('comes back as it was from the %s', (copy) => {
    const storage = changed(oneDigit, copy);
    expect(storage.recovery).toMatchObject({ restored: 1, lost: 0 });
    expect(storage.recovery?.setAside).toMatch(/^orders\.db\.unreadable-/);
    expect(value(storage.orders.get(refOf('P-2')))).toEqual({ ...recordOf(), ref: 'P-2' });
    expect(refsOf(storage)).toEqual(['P-3', 'P-2', 'P-1']);
  });

  it('is told to be lost and never shown, where there is no copy, and hides none of the rest', () => {
    const storage = changed(oneDigit, 'none');
    expect(storage.recovery).toMatchObject({ restored: 0, lost: 1 });
    expect(storage.orders.get(refOf('P-2'))).toEqual({ ok: false, code: 'storage-failed' });
    expect(refsOf(storage)).toEqual(['P-3', 'P-2', 'P-1']);
    const { records, unreadable } = value(storage.orders.unfinished());
    expect([records.map(({ ref }) => ref), unreadable]).toEqual([['P-1', 'P-3'], 1]);
    expect(created(storage).ref).toBe('P-4');
  });

  it('is not told again at the next start', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    created(first);
    first.close();
    removeCopies(folder);
    changeDatabase(folder, oneDigit.replace('2', '2').replace('number = 2', 'number = 1'));
    const second = opened(folder);
    expect(second.recovery?.lost).toBe(1);
    second.close();
    expect(opened(folder).recovery).toBeNull();
  });
});

describe('what stands beside the records', () => {
  it.each([
    ['a row that says another amount', "UPDATE orders SET total = '96.41' WHERE number = 2"],
    ['a row that says that the order has ended', 'UPDATE orders SET final = 1 WHERE number = 2'],
    ['a row that is gone', 'PRAGMA foreign_keys = OFF; DELETE FROM orders WHERE number = 2'],
    ['a record that is gone', 'DELETE FROM order_records WHERE number = 2'],
    [
      'a record of a number that was never given',
      'INSERT INTO orders SELECT 900, order_id, stage, final, email, brand, label, item_count, coin, network, total, created_at_ms, updated_at_ms, search_text, revision, checksum FROM orders WHERE number = 1',
    ],
    ['a counter of numbers that is too low', "UPDATE counters SET value = 1 WHERE name = 'order'"],
    ['a counter of numbers that is too high', "UPDATE counters SET value = 900 WHERE name = 'order'"],
    ['a counter that is gone', "DELETE FROM counters WHERE name = 'order again'"],
  ])('is mended after the records: %s', (_, sql) => {
    const storage = changed(sql);
    expect(storage.recovery).toMatchObject({ lost: 0 });
    expect(
      value(storage.orders.list({ search: '', unfinishedOnly: true, beforeRef: null, limit: 9 })).orders,
    ).toHaveLength(3);
    expect(value(storage.orders.unfinished())).toMatchObject({ records: { length: 3 }, unreadable: 0 });
    expect(value(storage.orders.get(refOf('P-2')))?.total).toBe('26.41');
    expect(created(storage).ref).toBe('P-4');
  });
});

it('mends an index that would not find an order by the id that the vendor knows it by', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  const orderId = orderIdSchema.parse('7c0e2d1a-9f3b');
  created(storage, { orderId });
  storage.close();
  const database = new SqliteDatabase(fileIn(folder), { readonly: true });
  const page = database
    .prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name = 'orders_order_id'")
    .pluck()
    .get();
  const pageSize = Number(database.pragma('page_size', { simple: true }));
  database.close();
  const bytes = readFileSync(fileIn(folder));
  const at = bytes.indexOf(orderId, ((page ?? 0) - 1) * pageSize);
  writeFileSync(fileIn(folder), bytes.fill('8', at, at + 1));
  const mended = opened(folder);
  expect(mended.recovery).toMatchObject({ lost: 0 });
  expect(value(mended.orders.byOrderId(orderId))).toBe('P-1');
});

it('brings back what SQLite drops in silence when a byte of its log has changed, and keeps the log aside', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  for (let count = 0; count < 10; count += 1) created(storage);
  const image = temporaryFolder();
  cpSync(folder, image, { recursive: true });
  storage.close();
  const log = readFileSync(fileIn(image, 'orders.db-wal'));
  const damaged = log.fill(0xab, log.length / 2, log.length / 2 + 1);
  writeFileSync(fileIn(image, 'orders.db-wal'), damaged);

  const plain = new SqliteDatabase(fileIn(image), { readonly: true });
  expect(plain.prepare('SELECT count(*) FROM order_records').pluck().get()).toBeLessThan(10);
  plain.close();
  const mended = opened(image);
  expect(refsOf(mended)).toHaveLength(10);
  expect(mended.recovery?.lost).toBe(0);
  const aside = readdirSync(fileIn(image, '')).filter((name) => /unreadable.*-wal$/.test(name));
  expect(readFileSync(fileIn(image, aside[0])).equals(damaged)).toBe(true);
});

describe('a desk that was stopped between journal and database', () => {
  it('has the order at the next start, and says nothing of a damage', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    created(storage);
    storage.close();
    const path = fileIn(folder, 'orders.journal');
    const journal = openJournal(path, readJournal(path));
    const record = JSON.stringify({ ...recordOf(), ref: 'P-2' });
    journal.append({ kind: 'record', number: 2, revision: 2, record });
    journal.close();
    const next = opened(folder);
    expect(next.recovery).toBeNull();
    expect(refsOf(next)).toEqual(['P-2', 'P-1']);
    expect(created(next).ref).toBe('P-3');
  });
});

it('leaves a record alone that is whole and says what this desk cannot read', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  created(storage);
  storage.close();
  const record = '{"ref":"P-1"}';
  const checksum = checksumOf({ kind: 'record', number: 1, revision: 1, record });
  changeDatabase(folder, `UPDATE order_records SET record = '${record}', checksum = '${checksum}'`);
  const next = opened(folder);
  expect(next.recovery).toBeNull();
  expect(next.orders.get(refOf('P-1'))).toEqual({ ok: false, code: 'storage-failed' });
  expect(value(next.orders.unfinished()).unreadable).toBe(1);
});

it('keeps a code whose order is lost, and opens again', () => {
  const folder = temporaryFolder();
  const vaultKey = knownKey(Buffer.alloc(32, 1));
  const storage = opened(folder, { vaultKey });
  created(storage);
  created(storage);
  value(storage.backUp());
  rmSync(fileIn(folder, 'backups'), { recursive: true });
  rmSync(fileIn(folder, 'orders.journal.before'));
  const code = { secrets: [{ name: 'pin_code' as const, value: '1234' }], instructionsHtml: null };
  value(storage.vault.keep(refOf('P-1'), 0, code));
  storage.close();
  writeFileSync(fileIn(folder), 'no database');
  const mended = opened(folder, { vaultKey });
  expect(mended.recovery?.lost).toBe(1);
  expect(value(mended.vault.open(refOf('P-1'), 0))).toEqual(code);
  expect(refsOf(mended)).toEqual([]);
  expect(value(mended.orders.unfinished())).toEqual({ records: [], unreadable: 0 });
  mended.close();
  expect(opened(folder, { vaultKey }).recovery).toBeNull();
});
