import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { created, fileIn, opened, refsOf, temporaryFolder, value } from './storage-fixtures.ts';
import { newRecord } from '../../support/order-fixtures.ts';

it('writes down no order that the journal does not take, and goes on when it does', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  mkdirSync(fileIn(folder, 'orders.journal'));
  expect(storage.orders.create(newRecord())).toEqual({ ok: false, code: 'storage-failed' });
  expect(refsOf(storage)).toEqual([]);
  rmdirSync(fileIn(folder, 'orders.journal'));
  expect(created(storage).ref).toBe('P-1');
  storage.close();
  expect(refsOf(opened(folder))).toEqual(['P-1']);
});

it('brings no order back that was refused, although the journal had it first', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  const record = created(storage);
  expect(storage.orders.create({ ...newRecord(), createdAtMs: Number.NaN }).ok).toBe(false);
  value(storage.orders.save(record));
  storage.close();
  rmSync(fileIn(folder));
  expect(refsOf(opened(folder))).toEqual(['P-1']);
});
