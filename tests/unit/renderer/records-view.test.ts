import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { RecordsView } from '../../../src-renderer/state/records-view.svelte.ts';
import { Deferred } from './fake-desk.ts';

type Made = Awaited<ReturnType<DeskBridge['records']['backUp']>>;

function records() {
  const copies: Deferred<Made>[] = [];
  let reads = 0;
  const view = new RecordsView({
    records: {
      status: () => Promise.resolve(ok({ folder: '/data', backupAtMs: ++reads, recovery: null })),
      backUp: () => {
        const copy = new Deferred<Made>();
        copies.push(copy);
        return copy.promise;
      },
    },
  });
  return { view, copies };
}

describe('the records in the settings', () => {
  it('are copied once at a time, and the time of the last copy is read anew', async () => {
    const { view, copies } = records();
    await view.read();
    expect(view.status?.backupAtMs).toBe(1);
    const presses = [view.backUp(), view.backUp()];
    await copies[0]?.answer(ok({ file: 'orders.copy', orders: 12 }));
    await Promise.all(presses);
    expect(copies).toHaveLength(1);
    expect(view.made).toEqual({ file: 'orders.copy', orders: 12 });
    expect(view.status?.backupAtMs).toBe(2);
  });

  it('say why no copy was made, and no longer speak of an earlier one', async () => {
    const { view, copies } = records();
    const first = view.backUp();
    await copies[0]?.answer(ok({ file: 'orders.copy', orders: 1 }));
    await first;
    const second = view.backUp();
    await copies[1]?.answer(fail('storage-failed'));
    await second;
    expect([view.made, view.failure, view.busy]).toEqual([null, 'storage-failed', false]);
  });
});
