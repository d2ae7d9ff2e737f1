import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../support/open-desk.ts';
import { valueOf } from '../support/value-of.ts';

it('says at the start that the disk takes no records, before a sale is refused', async () => {
  const first = await openDesk();
  onTestFinished(() => rm(first.folder, { recursive: true, force: true }));
  expect(valueOf(await first.desk.app.boot()).notices).toEqual([]);
  await first.close();
  // SQLite can make no log here, whoever may write.
  await mkdir(join(first.folder, 'practice', 'orders.db-wal'));

  const next = await openDesk({ folder: first.folder });
  onTestFinished(() => next.close());
  expect(valueOf(await next.desk.app.boot()).notices).toEqual(['storage-failed']);
});
