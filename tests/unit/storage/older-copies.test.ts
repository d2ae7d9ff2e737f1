import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { listBackups } from '../../../src-main/storage/backups.ts';
import { readJournal } from '../../../src-main/storage/journal.ts';
import type { Storage } from '../../../src-main/storage/stores.ts';
import { newRecord } from '../../support/order-fixtures.ts';
import { created, fileIn, opened, refOf, refsOf, temporaryFolder, value } from './storage-fixtures.ts';

function change(storage: Storage, ref: string, to: Partial<OrderRecord>): void {
  const record = value(storage.orders.get(refOf(ref)));
  if (record === null) throw new Error('no such order');
  value(storage.orders.save({ ...record, ...to }));
}

const deliver = (storage: Storage, ref: string): void => change(storage, ref, { stage: 'delivered', final: true });

const stageOf = (storage: Storage, ref: string): string | undefined => value(storage.orders.get(refOf(ref)))?.stage;

/** A closed desk with three orders, the first delivered, and the database as it was at the first of them. */
function deskAndOldCopy(): { folder: string; old: string } {
  const folder = temporaryFolder();
  const storage = opened(folder);
  created(storage);
  const old = value(storage.backUp()).file;
  deliver(storage, 'P-1');
  created(storage);
  created(storage);
  value(storage.backUp());
  storage.close();
  return { folder, old };
}

describe('an older whole copy that somebody put in the place of the database', () => {
  it('is noticed: no delivered order goes back to "sending", none is gone, and no number is given twice', () => {
    const { folder, old } = deskAndOldCopy();
    copyFileSync(old, fileIn(folder));
    const storage = opened(folder);
    expect(storage.recovery).toMatchObject({ restored: 3, lost: 0 });
    expect(storage.recovery?.setAside).toMatch(/^orders\.db\.unreadable-/);
    expect(stageOf(storage, 'P-1')).toBe('delivered');
    expect(refsOf(storage)).toEqual(['P-3', 'P-2', 'P-1']);
    expect(created(storage).ref).toBe('P-4');
    storage.close();
    expect(opened(folder).recovery).toBeNull();
  });

  it('is noticed by the journal of before alone, where the backups are gone', () => {
    const { folder, old } = deskAndOldCopy();
    copyFileSync(old, fileIn(folder));
    rmSync(fileIn(folder, 'backups'), { recursive: true });
    const storage = opened(folder);
    expect(storage.recovery).toMatchObject({ restored: 3, lost: 0 });
    expect(stageOf(storage, 'P-1')).toBe('delivered');
    expect(created(storage).ref).toBe('P-4');
  });

  it('is noticed by a journal of one write, where that is not the next one and all else is gone', () => {
    const { folder, old } = deskAndOldCopy();
    const before = readFileSync(old);
    const storage = opened(folder);
    deliver(storage, 'P-1');
    created(storage);
    value(storage.backUp());
    deliver(storage, 'P-1');
    storage.close();
    writeFileSync(fileIn(folder), before);
    rmSync(fileIn(folder, 'backups'), { recursive: true });
    rmSync(fileIn(folder, 'orders.journal.before'));
    const mended = opened(folder);
    expect(mended.recovery).not.toBeNull();
    expect(stageOf(mended, 'P-1')).toBe('delivered');
  });

  it('is noticed beside the log of the newest, of which it makes a whole database with an old page in it', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    for (let count = 0; count < 40; count += 1) created(storage);
    value(storage.backUp());
    const old = readFileSync(fileIn(folder));
    change(storage, 'P-1', { updatedAtMs: 5 });
    value(storage.backUp());
    change(storage, 'P-40', { updatedAtMs: 6 });
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    writeFileSync(fileIn(killed), old);
    const mended = opened(killed);
    const changedAt = ['P-1', 'P-40'].map((ref) => value(mended.orders.get(refOf(ref)))?.updatedAtMs);
    expect(changedAt).toEqual([5, 6]);
    expect(mended.recovery).toMatchObject({ lost: 0 });
  });

  it('is mended and not taken for a disk that fails where it ends before the log of the newest', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    created(storage);
    value(storage.backUp());
    const old = readFileSync(fileIn(folder));
    created(storage, { paymentMismatch: ['x'.repeat(4_000)] });
    change(storage, 'P-1', { paymentMismatch: ['x'.repeat(4_000)] });
    value(storage.backUp());
    change(storage, 'P-1', { paymentMismatch: [], stage: 'delivered', final: true });
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    writeFileSync(fileIn(killed), old);
    const mended = opened(killed);
    expect(mended.recovery).toMatchObject({ lost: 0 });
    expect(stageOf(mended, 'P-1')).toBe('delivered');
    expect(created(mended).ref).toBe('P-3');
  });
});

it('opens where the newest that the backup had can be read nowhere any more, and goes on after it', () => {
  const { folder } = deskAndOldCopy();
  const [newest] = listBackups(fileIn(folder, 'backups'));
  writeFileSync(newest?.path ?? '', 'no database');
  rmSync(fileIn(folder, 'orders.journal.before'));
  rmSync(fileIn(folder));
  const storage = opened(folder);
  expect(storage.recovery).toMatchObject({ restored: 1, lost: 0 });
  created(storage);
  const revisions = readJournal(fileIn(folder, 'orders.journal')).entries.map(({ revision }) => revision);
  expect(revisions).toEqual([(newest?.revision ?? 0) + 1]);
});

it('counts up for nothing that was not written, so that the journal has no gap', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  created(storage);
  expect(storage.orders.save({ ...newRecord(), ref: refOf('P-7') }).ok).toBe(false);
  created(storage);
  const revisions = readJournal(fileIn(folder, 'orders.journal')).entries.map(({ revision }) => revision);
  expect(revisions).toEqual([1, 2]);
});
