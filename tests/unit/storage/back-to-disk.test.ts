import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Storage } from '../../../src-main/storage/stores.ts';
import { newRecord } from '../../support/order-fixtures.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';
import { created, fileIn, opened, refOf, refsOf, temporaryFolder, value } from './storage-fixtures.ts';

const code = { secrets: [{ name: 'pin_code' as const, value: '1234' }], instructionsHtml: null };

interface DeskThatCannotWrite {
  readonly folder: string;
  readonly clock: FakeClock;
  readonly storage: Storage;
  readonly mended: string[];
  letWrite(): void;
}

/** A desk with one order that starts where SQLite can make no log. */
function deskThatCannotWrite(damage: (folder: string) => void = () => undefined): DeskThatCannotWrite {
  const folder = temporaryFolder();
  const before = opened(folder);
  created(before);
  before.close();
  damage(folder);
  mkdirSync(fileIn(folder, 'orders.db-wal'));
  const clock = createFakeClock();
  const mended: string[] = [];
  const storage = opened(folder, { clock, onMended: () => mended.push('mended') });
  return { folder, clock, storage, mended, letWrite: () => rmdirSync(fileIn(folder, 'orders.db-wal')) };
}

it('says at the start that nothing can be written, before a sale is refused', () => {
  expect(deskThatCannotWrite().storage.writable()).toBe(false);
  expect(opened(temporaryFolder()).writable()).toBe(true);
});

it('sells again without a restart once the disk takes writes', async () => {
  const { folder, clock, storage, mended, letWrite } = deskThatCannotWrite();
  expect(refsOf(storage)).toEqual(['P-1']);
  await clock.advance(10_000);
  expect(storage.orders.create(newRecord())).toEqual({ ok: false, code: 'storage-failed' });
  letWrite();
  await clock.advance(10_000);
  expect(created(storage).ref).toBe('P-2');
  expect([storage.writable(), mended]).toEqual([true, []]);
  expect(refsOf(storage)).toEqual(['P-2', 'P-1']);
  expect(value(storage.backUp()).orders).toBe(2);
  storage.close();
  expect(refsOf(opened(folder))).toEqual(['P-2', 'P-1']);
});

it('reads the whole disk again at most every ten seconds, however often it is to write', async () => {
  const { clock, storage, letWrite } = deskThatCannotWrite();
  await clock.advance(10_000);
  expect(storage.orders.create(newRecord()).ok).toBe(false);
  letWrite();
  await clock.advance(9_999);
  expect(storage.orders.create(newRecord()).ok).toBe(false);
  await clock.advance(1);
  expect(storage.orders.create(newRecord()).ok).toBe(true);
});

it('keeps a code that was held in memory meanwhile, as no keychain gave a key', async () => {
  const { clock, storage, letWrite } = deskThatCannotWrite();
  value(storage.vault.keep(refOf('P-1'), 0, code));
  letWrite();
  await clock.advance(10_000);
  created(storage);
  expect(storage.writable()).toBe(true);
  expect(value(storage.vault.open(refOf('P-1'), 0))).toEqual(code);
});

it('tells of a damage that is mended only when the disk takes writes again', async () => {
  const { clock, storage, mended, letWrite } = deskThatCannotWrite((folder) => {
    writeFileSync(fileIn(folder), 'no database');
  });
  letWrite();
  await clock.advance(10_000);
  expect(created(storage).ref).toBe('P-2');
  expect(storage.recovery).toMatchObject({ restored: 1, lost: 0 });
  expect(mended).toEqual(['mended']);
});

it('opens nothing any more after it was closed', async () => {
  const { clock, storage, letWrite } = deskThatCannotWrite();
  letWrite();
  storage.close();
  await clock.advance(10_000);
  expect(storage.orders.create(newRecord())).toEqual({ ok: false, code: 'storage-failed' });
});
