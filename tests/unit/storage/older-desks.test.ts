import { expect, it } from 'vitest';
import { differences } from '../../crash/storage/contents.ts';
import { writeVersionOne } from '../../crash/storage/version-one.ts';
import { vaultKeyBytes } from '../../crash/storage/contents.ts';
import { knownKey } from '../../support/vault-keys.ts';
import { changeDatabase, created, opened, refOf, refsOf, temporaryFolder, value } from './storage-fixtures.ts';

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
