import { join } from 'node:path';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import { createCodeVault } from './code-vault.ts';
import { reasonOf } from './guarded.ts';
import { openDatabase, type OpenFailure } from './open-database.ts';
import { createSqliteOrderStore } from './sqlite-order-store.ts';
import type { Storage } from './stores.ts';
import type { VaultKey } from './vault-key.ts';

/** Longer than any write of a desk takes, short enough that the window does not seem dead. */
const defaultBusyTimeoutMs = 2_000;

export interface OpenStorageOptions {
  /** Folder of everything the desk writes; each mode has a folder of its own in it. */
  readonly folder: string;
  readonly mode: Mode;
  /** Until it is known, codes are held in memory. */
  readonly vaultKey: VaultKey;
  readonly log: Log;
  readonly busyTimeoutMs?: number;
}

/** Opens what one mode keeps: `<folder>/<mode>/orders.db`. */
export function openStorage(options: OpenStorageOptions): Result<Storage, OpenFailure> {
  const { folder, mode, vaultKey, log, busyTimeoutMs = defaultBusyTimeoutMs } = options;
  const opened = openDatabase({ path: join(folder, mode, 'orders.db'), busyTimeoutMs, log });
  if (!opened.ok) return opened;
  const { database, recovered } = opened.value;
  try {
    return ok({
      orders: createSqliteOrderStore(database, mode, log),
      vault: createCodeVault(database, mode, vaultKey, log),
      recovery: recovered ? { setAside: 'orders.db', restored: 0, lost: 0 } : null,
      backupAtMs: () => null,
      backUp: () => fail('storage-failed'),
      close: () => {
        database.close();
      },
    });
  } catch (fault) {
    database.close();
    log.error('storage not opened', { reason: reasonOf(fault) });
    return fail('storage-failed');
  }
}
