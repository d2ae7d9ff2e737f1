import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, newestVersion, versionOf } from '../../../src-main/storage/migrations.ts';
import { openStorage } from '../../../src-main/storage/open-storage.ts';
import { createSqliteOrderStore } from '../../../src-main/storage/sqlite-order-store.ts';
import type { Storage } from '../../../src-main/storage/stores.ts';
import { unavailableStorage } from '../../../src-main/storage/unavailable-storage.ts';
import { newRecord } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';
import { noKey } from '../../support/vault-keys.ts';
import {
  created,
  everything,
  fileIn as fileOf,
  ledgerOn,
  opened,
  recordOf,
  refOf,
  refsOf,
  rememberingLog,
  removeCopies,
  temporaryFolder,
  value,
} from './storage-fixtures.ts';

const filesOf = (folder: string): string[] => readdirSync(join(folder, 'practice'));

function rawDatabase(path: string): Database {
  const database = new SqliteDatabase(path);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

function outcomes(storage: Storage): (string | true)[] {
  const record = { ...newRecord(), ref: refOf('P-1') };
  return [
    storage.orders.create(newRecord()),
    storage.orders.save(record),
    storage.orders.get(record.ref),
    storage.orders.list(everything),
    storage.orders.unfinished(),
  ].map((result) => (result.ok ? true : result.code));
}

describe('a fresh folder', () => {
  it('gets one file a mode', () => {
    const folder = temporaryFolder();
    expect(opened(folder).recovery).toBeNull();
    opened(folder, { mode: 'live' });
    expect(existsSync(fileOf(folder))).toBe(true);
    expect(existsSync(join(folder, 'live', 'orders.db'))).toBe(true);
  });

  it('writes ahead and waits for the disk, and keeps references whole', () => {
    const database = rawDatabase(join(temporaryFolder(), 'raw.db'));
    expect(versionOf(database)).toBe(0);
    migrate(database);
    expect(versionOf(database)).toBe(newestVersion);
    const folder = temporaryFolder();
    const storage = opened(folder);
    created(storage);
    expect(filesOf(folder)).toContain('orders.db-wal');
  });
});

describe('a database of another version', () => {
  it('is refused and left as it is where it is newer', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    created(storage);
    storage.close();
    const raw = new SqliteDatabase(fileOf(folder));
    raw.pragma(`user_version = ${newestVersion + 1}`);
    raw.close();
    const before = readFileSync(fileOf(folder));
    const answer = openStorage({ folder, mode: 'practice', vaultKey: noKey, log: silentLog });
    expect(answer).toEqual({ ok: false, code: 'storage-too-new' });
    expect(readFileSync(fileOf(folder)).equals(before)).toBe(true);
    expect(filesOf(folder)).toEqual(['orders.db', 'orders.journal']);
  });

  it('is taken whole or not at all: a step that fails leaves no trace', () => {
    const database = rawDatabase(join(temporaryFolder(), 'raw.db'));
    database.exec('CREATE TABLE sealed_codes (something TEXT)');
    expect(() => migrate(database)).toThrow();
    expect(versionOf(database)).toBe(0);
    expect(database.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['sealed_codes']);
  });
});

describe('a database that cannot be read', () => {
  const damages = [
    ['text', (bytes: Buffer) => Buffer.alloc(bytes.length, 'no database ')],
    ['the front half alone', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['damage in the middle', (bytes: Buffer) => bytes.fill(0xab, 4_096 * 2, 4_096 * 6)],
    ['a version that its tables are not of', (bytes: Buffer) => bytes.fill(1, 63, 64)],
    [
      'a table of another name',
      (bytes: Buffer) => bytes.fill('x', bytes.indexOf('order_records') + 2, bytes.indexOf('order_records') + 3),
    ],
    ['a format that can only be read', (bytes: Buffer) => bytes.fill(9, 18, 19)],
  ] as const;

  function damagedDesk(damage: (bytes: Buffer) => Buffer, orders = 20): { folder: string; damaged: Buffer } {
    const folder = temporaryFolder();
    const first = opened(folder);
    for (let count = 0; count < orders; count += 1) created(first);
    first.close();
    const damaged = damage(readFileSync(fileOf(folder)));
    writeFileSync(fileOf(folder), damaged);
    return { folder, damaged };
  }

  it.each(damages)('is set aside as it was, and all of it comes back from the journal: %s', (_, damage) => {
    const { folder, damaged } = damagedDesk(damage);
    const storage = opened(folder);
    const aside = filesOf(folder).filter((name) => /^orders\.db\.unreadable-\d{8}T\d{6}Z$/.test(name));
    expect(storage.recovery).toMatchObject({ setAside: aside[0], lost: 0 });
    expect(readFileSync(join(folder, 'practice', aside[0] ?? '')).equals(damaged)).toBe(true);
    expect(refsOf(storage)).toHaveLength(20);
    expect(created(storage).ref).toBe('P-21');

    storage.close();
    const again = opened(folder);
    expect(again.recovery).toBeNull();
    expect(refsOf(again)).toHaveLength(21);
  });

  it('tells how many orders were lost, and finds them not "missing", where there is no copy', () => {
    const { folder } = damagedDesk((bytes) => bytes.fill(0xab, bytes.length - 4_096 * 10), 300);
    removeCopies(folder);
    const storage = opened(folder);
    const { restored = -1, lost = 0 } = storage.recovery ?? {};
    expect(restored).toBe(0);
    expect(lost).toBeGreaterThan(0);
    expect(value(storage.orders.unfinished()).records).toHaveLength(300 - lost);
    expect(storage.orders.get(refOf('P-300'))).toEqual({ ok: false, code: 'storage-failed' });
    expect(value(storage.orders.get(refOf('P-301')))).toBeNull();
    expect(created(storage).ref).toBe('P-301');
    storage.close();
    expect(opened(folder).recovery).toBeNull();
  });

  it('never replaces what was set aside before', () => {
    const folder = temporaryFolder();
    for (const round of [1, 2, 3]) {
      mkdirSync(join(folder, 'practice'), { recursive: true });
      writeFileSync(fileOf(folder), Buffer.alloc(8_192, `broken ${round} `));
      opened(folder).close();
    }
    const aside = filesOf(folder).filter((name) => name.startsWith('orders.db.unreadable-'));
    const contents = aside.map((name) => readFileSync(join(folder, 'practice', name), 'utf8').slice(0, 8));
    expect(contents.toSorted()).toEqual(['broken 1', 'broken 2', 'broken 3']);
  });

  it('comes back where it was deleted, and gives no number twice', () => {
    const { folder } = damagedDesk((bytes) => bytes);
    rmSync(fileOf(folder));
    const storage = opened(folder);
    expect(storage.recovery).toEqual({ setAside: null, restored: 20, lost: 0 });
    expect(created(storage).ref).toBe('P-21');
  });
});

describe('a disk that does not take it', () => {
  it('fails to open, in words, where the folder cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const log = rememberingLog();
    const answer = openStorage({ folder: join(folder, 'file'), mode: 'practice', vaultKey: noKey, log });
    expect(answer).toEqual({ ok: false, code: 'storage-failed' });
    expect(log.lines).toEqual(['database not opened {"reason":"ENOTDIR"}']);
  });

  it('fails to open, and sets nothing aside, while another program holds the file', () => {
    const folder = temporaryFolder();
    opened(folder).close();
    const other = rawDatabase(fileOf(folder));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const answer = openStorage({ folder, mode: 'practice', vaultKey: noKey, log: silentLog, busyTimeoutMs: 1 });
    expect(answer).toEqual({ ok: false, code: 'storage-failed' });
    expect(filesOf(folder).filter((name) => name.includes('unreadable'))).toEqual([]);
  });

  it('fails to write, and still reads, while another program writes', () => {
    const folder = temporaryFolder();
    const storage = opened(folder, { busyTimeoutMs: 1 });
    created(storage);
    const other = rawDatabase(fileOf(folder));
    other.exec('BEGIN IMMEDIATE');
    expect(outcomes(storage)).toEqual(['storage-failed', 'storage-failed', true, true, true]);
    other.exec('ROLLBACK');
    expect(created(storage).ref).toBe('P-2');
  });

  it('fails to create, with no number lost and nothing half written, when the disk is full', () => {
    const database = rawDatabase(join(temporaryFolder(), 'raw.db'));
    migrate(database);
    const log = rememberingLog();
    const store = createSqliteOrderStore(ledgerOn(database), 'practice', log);
    expect(store.create(recordOf()).ok).toBe(true);
    database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`);
    const big = recordOf({ paymentMismatch: ['x'.repeat(50_000)] });
    expect(store.create(big)).toEqual({ ok: false, code: 'storage-failed' });
    expect(log.lines).toEqual(['storage failed {"what":"create","reason":"SQLITE_FULL"}']);
    expect(database.prepare('SELECT count(*) FROM orders').pluck().get()).toBe(1);
    database.pragma('max_page_count = 1000000');
    expect(value(store.create(big)).ref).toBe('P-2');
  });

  it('fails to write when it has become read-only', () => {
    const database = rawDatabase(join(temporaryFolder(), 'raw.db'));
    migrate(database);
    const store = createSqliteOrderStore(ledgerOn(database), 'practice', silentLog);
    const record = value(store.create(recordOf()));
    database.pragma('query_only = ON');
    expect(store.create(recordOf())).toEqual({ ok: false, code: 'storage-failed' });
    expect(store.save(record)).toEqual({ ok: false, code: 'storage-failed' });
    expect(value(store.get(record.ref))).toEqual(record);
  });

  it('fails in words after it was closed, which may be done twice', () => {
    const storage = opened(temporaryFolder());
    storage.close();
    storage.close();
    expect(outcomes(storage)).toEqual(Array.from({ length: 5 }, () => 'storage-failed'));
  });

  it('has a stand-in that refuses everything and throws nothing', () => {
    const storage = unavailableStorage();
    expect(outcomes(storage)).toEqual(Array.from({ length: 5 }, () => 'storage-failed'));
    expect(storage.vault.keep(refOf('P-1'), 0, { secrets: [], instructionsHtml: null }).ok).toBe(false);
    storage.close();
  });
});

it('gives the two modes nothing in common', () => {
  const folder = temporaryFolder();
  const practice = opened(folder);
  const live = opened(folder, { mode: 'live' });
  created(practice);
  expect(value(live.orders.list(everything)).orders).toEqual([]);
  expect(value(live.orders.unfinished()).records).toEqual([]);
});
