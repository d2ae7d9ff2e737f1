import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startPracticeVendor } from '../../src-main/practice.ts';

it('lets no other program of this machine pay a practice order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'refill-desk-practice-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const vendor = await startPracticeVendor(folder);
  onTestFinished(() => vendor.close());
  expect((await fetch(`${vendor.url}/v3/currencies`)).status).toBe(200);
  expect((await fetch(`${vendor.url}/_control/stats`)).status).toBe(404);
  expect((await fetch(`${vendor.url}/_control/orders/last/pay`, { method: 'POST' })).status).toBe(404);
});
