import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { checksumOf } from '../../src-main/storage/entry.ts';
import { openStorage } from '../../src-main/storage/open-storage.ts';
import { openDesk } from '../support/open-desk.ts';
import { newRecord } from '../support/order-fixtures.ts';
import { silentLog } from '../support/silent-log.ts';
import { valueOf } from '../support/value-of.ts';
import { noKey } from '../support/vault-keys.ts';

it('says at the start that an unfinished order cannot be read, rather than leave it unfollowed in silence', async () => {
  const first = await openDesk();
  onTestFinished(() => rm(first.folder, { recursive: true, force: true }));
  expect(valueOf(await first.desk.app.boot()).notices).toEqual([]);
  await first.close();

  const storage = valueOf(openStorage({ folder: first.folder, mode: 'practice', vaultKey: noKey, log: silentLog }));
  valueOf(storage.orders.create(newRecord()));
  storage.close();
  const database = new Database(join(first.folder, 'practice', 'orders.db'));
  // Whole, as its checksum says, so that no copy of it would say more.
  const record = '{"of":"a desk that nobody knows"}';
  const checksum = checksumOf({ kind: 'record', number: 1, revision: 1, record });
  database.prepare('UPDATE order_records SET record = ?, checksum = ?').run(record, checksum);
  database.close();

  const next = await openDesk({ folder: first.folder });
  onTestFinished(() => next.close());
  expect(valueOf(await next.desk.app.boot()).notices).toEqual(['orders-unreadable']);
});
