import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from '../../crash/storage/contents.ts';
import { writeVersionOne } from '../../crash/storage/version-one.ts';
import { vaultKeyBytes } from '../../crash/storage/contents.ts';
import { knownKey } from '../../support/vault-keys.ts';
import { changeDatabase, created, fileIn, opened, refOf, refsOf, temporaryFolder, value } from './storage-fixtures.ts';

it('reads the orders and codes of the first desks as they were, and guards them from then on', () => {
  const folder = temporaryFolder();
  const acknowledged = writeVersionOne(folder, 5);
  const storage = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
  expect(storage.recovery).toBeNull();
  expect(differences(storage, acknowledged, 0)).toEqual([]);
  value(storage.backUp());
  storage.close();
  changeDatabase(folder, 'UPDATE order_records SET record = replace(record, \'"address-3"\', \'"address-8"\')');
  const mended = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
  expect(mended.recovery).toMatchObject({ restored: 1, lost: 0 });
  expect(differences(mended, acknowledged, 0)).toEqual([]);
});

it('takes the record for right where an old row says something else', () => {
  const folder = temporaryFolder();
  const acknowledged = writeVersionOne(folder, 3);
  changeDatabase(folder, "UPDATE orders SET total = '1', final = 1 WHERE number = 2");
  const storage = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
  expect(differences(storage, acknowledged, 0)).toEqual([]);
});

it('makes no alarm of numbers that an older desk had lost', () => {
  const folder = temporaryFolder();
  writeVersionOne(folder, 3);
  changeDatabase(folder, "UPDATE counters SET value = 10 WHERE name = 'order'");
  const storage = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
  expect(storage.recovery).toBeNull();
  expect(refsOf(storage)).toEqual(['P-3', 'P-2', 'P-1']);
  expect(storage.orders.get(refOf('P-7'))).toEqual({ ok: false, code: 'storage-failed' });
  expect(created(storage).ref).toBe('P-11');
});

describe('a damaged database of the first desks, of which there is no other copy', () => {
  it('gives all back where an index alone is gone', () => {
    const folder = temporaryFolder();
    const acknowledged = writeVersionOne(folder, 5);
    changeDatabase(folder, 'DROP INDEX orders_unfinished');
    const storage = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
    expect(storage.recovery).toMatchObject({ lost: 0 });
    expect(differences(storage, acknowledged, 0)).toEqual([]);
    expect(created(storage).ref).toBe('P-6');
  });

  it('gives back what its broken pages do not hold, and tells of the rest what its rows say', () => {
    const folder = temporaryFolder();
    const { orders, codes } = writeVersionOne(folder, 60);
    const path = fileIn(folder);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('"address-30"');
    const page = 4_096 * Math.floor(at / 4_096);
    writeFileSync(path, bytes.fill(0xab, page, page + 4_096));
    const storage = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
    const { lost = 0 } = storage.recovery ?? {};
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(10);
    const kept = new Map([...orders].filter(([number]) => storage.orders.get(refOf(`P-${number}`)).ok));
    expect(kept.size).toBe(60 - lost);
    expect(differences(storage, { orders: kept, codes }, 60).filter((words) => !words.includes('unreadable'))).toEqual(
      [],
    );
    expect(refsOf(storage)).toHaveLength(60);
  });

  it('shows no record that a damage has put under another number', () => {
    const folder = temporaryFolder();
    writeVersionOne(folder, 3);
    changeDatabase(
      folder,
      'DROP INDEX orders_unfinished; ' +
        'UPDATE order_records SET record = (SELECT record FROM order_records WHERE number = 1) WHERE number = 2',
    );
    const storage = opened(folder, { vaultKey: knownKey(vaultKeyBytes) });
    expect(storage.recovery?.lost).toBe(1);
    expect(storage.orders.get(refOf('P-2'))).toEqual({ ok: false, code: 'storage-failed' });
  });
});
