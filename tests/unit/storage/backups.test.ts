import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../../src-main/storage/journal.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import {
  changeDatabase,
  created,
  fileIn,
  opened,
  refsOf,
  rememberingLog,
  temporaryFolder,
  value,
} from './storage-fixtures.ts';

const hourMs = 3_600_000;
const backupsIn = (folder: string): string[] => readdirSync(fileIn(folder, 'backups')).toSorted();

describe('a backup', () => {
  it('is a whole database of its own, and the journal begins afresh', () => {
    const folder = temporaryFolder();
    const clock = createFakeClock(Date.UTC(2026, 0, 5, 9));
    const storage = opened(folder, { clock });
    created(storage);
    created(storage);
    expect(storage.backupAtMs()).toBeNull();
    const file = fileIn(folder, 'backups/orders-000001-20260105T090000Z-r2.db');
    expect(value(storage.backUp())).toEqual({ file, orders: 2 });
    expect(storage.backupAtMs()).toBe(clock.nowMs());
    expect(backupsIn(folder)).toEqual(['orders-000001-20260105T090000Z-r2.db']);
    const copy = new SqliteDatabase(file, { readonly: true });
    expect(copy.prepare('SELECT count(*) FROM order_records').pluck().get()).toBe(2);
    copy.close();
    created(storage);
    expect(readJournal(fileIn(folder, 'orders.journal')).entries.map(({ number }) => number)).toEqual([3]);
    storage.close();
    expect(opened(folder).backupAtMs()).toBe(clock.nowMs());
  });

  it('is one of the newest three, in the order they were made, also when the clock was set back', async () => {
    const folder = temporaryFolder();
    const clock = createFakeClock(Date.UTC(2026, 0, 5, 9));
    const storage = opened(folder, { clock });
    for (let count = 0; count < 5; count += 1) {
      created(storage);
      value(storage.backUp());
      await clock.advance(1_000);
      clock.jumpWall(-hourMs);
    }
    expect(backupsIn(folder).map((name) => name.slice(0, 13))).toEqual([
      'orders-000003',
      'orders-000004',
      'orders-000005',
    ]);
    storage.close();
    rmSync(fileIn(folder));
    expect(refsOf(opened(folder))).toHaveLength(5);
  });

  it('is not made of a database in which a byte has changed, and then the journal goes on', () => {
    const folder = temporaryFolder();
    const log = rememberingLog();
    const storage = opened(folder, { log });
    created(storage);
    changeDatabase(folder, "UPDATE order_records SET record = replace(record, '26.41', '96.41')");
    expect(storage.backUp()).toEqual({ ok: false, code: 'storage-failed' });
    expect(log.lines).toContain('storage failed {"what":"back up","reason":"BACKUP_DIFFERS"}');
    expect(backupsIn(folder)).toEqual([]);
    storage.close();
    const mended = opened(folder);
    expect(mended.recovery).toMatchObject({ restored: 1, lost: 0 });
    expect(value(mended.backUp()).orders).toBe(1);
  });

  it('fails in words where its folder cannot be made, and loses nothing', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    created(storage);
    writeFileSync(fileIn(folder, 'backups'), '');
    expect(storage.backUp()).toEqual({ ok: false, code: 'storage-failed' });
    expect(readJournal(fileIn(folder, 'orders.journal')).entries).toHaveLength(1);
  });
});

describe('backups by themselves', () => {
  it('are made some time after the start, when there are orders and the last is older than a day', async () => {
    const folder = temporaryFolder();
    const clock = createFakeClock();
    const first = opened(folder, { clock });
    created(first);
    expect(clock.waiting()).toEqual([]);
    first.close();

    const second = opened(folder, { clock });
    expect(second.backupAtMs()).toBeNull();
    await clock.advance(15_000);
    expect(second.backupAtMs()).toBe(clock.nowMs());
    second.close();

    await clock.advance(23 * hourMs);
    opened(folder, { clock }).close();
    expect(clock.waiting()).toEqual([]);
    await clock.advance(2 * hourMs);
    const fourth = opened(folder, { clock });
    expect(clock.waiting()).toEqual([15_000]);
    fourth.close();
    expect(clock.waiting()).toEqual([]);
  });

  it('are made by a desk that is never closed, too', async () => {
    const clock = createFakeClock();
    const storage = opened(temporaryFolder(), { clock });
    created(storage);
    await clock.advance(25 * hourMs);
    expect(storage.backupAtMs()).toBeNull();
    created(storage);
    await clock.advance(1_000);
    expect(storage.backupAtMs()).toBe(clock.nowMs());
  });

  it('are made when the journal has grown long', async () => {
    const folder = temporaryFolder();
    const clock = createFakeClock();
    const storage = opened(folder, { clock, journalLimit: 5_000 });
    while (clock.waiting().length === 0) created(storage);
    await clock.advance(1_000);
    expect(storage.backupAtMs()).toBe(clock.nowMs());
    created(storage);
    expect(clock.waiting()).toEqual([]);
    expect(readJournal(fileIn(folder, 'orders.journal')).entries).toHaveLength(1);
  });

  it('are tried again later, not at every write, where they fail', async () => {
    const folder = temporaryFolder();
    const clock = createFakeClock();
    const storage = opened(folder, { clock, journalLimit: 1 });
    mkdirSync(fileIn(folder, 'backups'));
    mkdirSync(fileIn(folder, 'backups/draft.db'));
    created(storage);
    await clock.advance(1_000);
    expect(clock.waiting()).toEqual([600_000]);
    created(storage);
    expect(clock.waiting()).toEqual([600_000]);
    rmdirSync(fileIn(folder, 'backups/draft.db'));
    await clock.advance(600_000);
    expect(storage.backupAtMs()).toBe(clock.nowMs());
  });

  it('are made after a damage was mended or a damaged journal was found, so that all stands twice again', async () => {
    const folder = temporaryFolder();
    const clock = createFakeClock();
    const first = opened(folder, { clock });
    for (let count = 0; count < 3; count += 1) created(first);
    value(first.backUp());
    for (let count = 0; count < 3; count += 1) created(first);
    first.close();
    const journal = readFileSync(fileIn(folder, 'orders.journal'));
    writeFileSync(fileIn(folder, 'orders.journal'), journal.fill('x', 50, 51));

    const second = opened(folder, { clock });
    expect(second.recovery).toBeNull();
    await clock.advance(15_000);
    expect(backupsIn(folder)).toHaveLength(2);
    second.close();
    expect(readdirSync(fileIn(folder, '')).filter((name) => name.startsWith('orders.journal.unreadable'))).toHaveLength(
      1,
    );

    writeFileSync(fileIn(folder), 'no database');
    const third = opened(folder, { clock });
    expect(refsOf(third)).toHaveLength(6);
    await clock.advance(15_000);
    expect(backupsIn(folder)).toHaveLength(3);
  });
});
