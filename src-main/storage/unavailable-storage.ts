import { fail } from '../../src-shared/result.ts';
import type { Storage } from './stores.ts';

/** Stands in where the database cannot be opened: browsing works, and nothing is sent, since nothing can be written down. */
export function unavailableStorage(): Storage {
  const failed = (): { ok: false; code: 'storage-failed' } => fail('storage-failed');
  return {
    orders: {
      create: failed,
      save: failed,
      get: failed,
      byOrderId: failed,
      list: failed,
      latest: failed,
      unfinished: failed,
    },
    vault: { available: false, keep: failed, open: failed },
    recovery: null,
    writable: () => false,
    backupAtMs: () => null,
    backUp: failed,
    close: () => undefined,
  };
}
