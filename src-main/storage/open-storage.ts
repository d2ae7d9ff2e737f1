import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import { backToDisk } from './back-to-disk.ts';
import { createBackupSchedule, machineClock, type BackupClock } from './backup-schedule.ts';
import { listBackups, makeBackup } from './backups.ts';
import { createCodeVault } from './code-vault.ts';
import { guarded, reasonOf } from './guarded.ts';
import { createHeldCodes, type HeldCodes } from './held-codes.ts';
import { openJournal, type Journal } from './journal.ts';
import { createLedger } from './ledger.ts';
import { openDatabase, openDatabaseOnDisk, type OpenedDatabase, type OpenFailure } from './open-database.ts';
import { createSqliteOrderStore } from './sqlite-order-store.ts';
import { storageFiles, type StorageFiles } from './storage-files.ts';
import type { Storage } from './stores.ts';
import type { VaultKey } from './vault-key.ts';

/** Longer than any write of a desk takes, short enough that the window does not seem dead. */
const defaultBusyTimeoutMs = 2_000;
/** Read at every start; a month of a busy desk. */
const defaultJournalLimit = 32 * 2 ** 20;
const dayMs = 24 * 3_600_000;

export interface OpenStorageOptions {
  /** Folder of everything the desk writes; each mode has a folder of its own in it. */
  readonly folder: string;
  readonly mode: Mode;
  /** Until it is known, codes are held in memory. */
  readonly vaultKey: VaultKey;
  readonly log: Log;
  /** A disk that took nothing at the start takes writes again, and what was found on it was damaged and mended. */
  readonly onMended?: () => void;
  /** When copies are made. */
  readonly clock?: BackupClock;
  readonly busyTimeoutMs?: number;
  /** Bytes of journal from which on a whole copy is made and a new journal begun. */
  readonly journalLimit?: number;
}

/**
 * Opens what one mode keeps in `<folder>/<mode>`: `orders.db`, the journal of every write since the last backup, and the
 * backups. What was damaged has been mended from the others by then, as `recovery` says.
 */
export function openStorage(options: OpenStorageOptions): Result<Storage, OpenFailure> {
  const { folder, mode, log, clock = machineClock, busyTimeoutMs = defaultBusyTimeoutMs } = options;
  const files = storageFiles(folder, mode);
  const nowMs = (): number => clock.nowMs();
  const databaseOptions = { files, busyTimeoutMs, nowMs, log };
  const held = createHeldCodes();

  function storageOn(opened: Result<OpenedDatabase, OpenFailure>): Result<Storage, OpenFailure> {
    if (!opened.ok) return opened;
    try {
      return ok(storageOf(options, files, clock, held, opened.value));
    } catch (fault) {
      opened.value.database.close();
      log.error('storage not opened', { reason: reasonOf(fault) });
      return fail('storage-failed');
    }
  }

  function reopen(): Storage | null {
    try {
      const onDisk = storageOn(openDatabaseOnDisk(databaseOptions));
      if (!onDisk.ok) return null;
      log.info('the disk takes records again');
      if (onDisk.value.recovery !== null) options.onMended?.();
      return onDisk.value;
    } catch (fault) {
      log.warn('the disk still takes no records', { reason: reasonOf(fault) });
      return null;
    }
  }

  const first = storageOn(openDatabase(databaseOptions));
  return first.ok && !first.value.writable() ? ok(backToDisk(first.value, { reopen, nowMs })) : first;
}

function storageOf(
  { mode, vaultKey, log, journalLimit = defaultJournalLimit }: OpenStorageOptions,
  files: StorageFiles,
  clock: BackupClock,
  held: HeldCodes,
  opened: OpenedDatabase,
): Storage {
  const { database, isReadOnly, recovery } = opened;
  const journal = openJournal(files.journal, opened.journal);
  let backupAtMs = lastBackupAtMs(files, log);

  const backUp: Storage['backUp'] = () =>
    guarded(log, 'back up', () => {
      if (isReadOnly) return fail('storage-failed');
      const { backup, orders } = makeBackup(database, files.backups, clock.nowMs());
      backupAtMs = backup.madeAtMs;
      // The copy holds all that the journal does, and was read back.
      journal.startAfresh(clock.nowMs());
      log.info('orders backed up', { orders });
      return ok({ file: backup.path, orders });
    });
  const schedule = createBackupSchedule(clock, backUp);
  const openedAtMs = clock.nowMs();

  function onWritten(): void {
    const sinceMs = Math.abs(clock.nowMs() - (backupAtMs ?? openedAtMs));
    if (journal.size > journalLimit || sinceMs > dayMs) schedule.shortly();
  }

  const ledger = createLedger({ database, journal, lastRevision: opened.lastRevision, onWritten });
  const storage: Storage = {
    orders: createSqliteOrderStore(ledger, mode, log),
    vault: createCodeVault(ledger, mode, vaultKey, log, held),
    recovery,
    writable: () => !isReadOnly,
    backupAtMs: () => backupAtMs,
    backUp,
    close: () => {
      schedule.stop();
      database.close();
      journal.close();
    },
  };
  if (!isReadOnly && isBackupDue(opened, journal, backupAtMs, openedAtMs, journalLimit)) schedule.soon();
  return storage;
}

/** Also where one of the copies was found damaged: until there is another, what it held stands one time less. */
function isBackupDue(
  { orders, recovery, journal: { badLines } }: OpenedDatabase,
  journal: Journal,
  backupAtMs: number | null,
  nowMs: number,
  journalLimit: number,
): boolean {
  if (orders === 0) return false;
  if (recovery !== null || badLines > 0 || journal.size > journalLimit) return true;
  return backupAtMs === null || Math.abs(nowMs - backupAtMs) > dayMs;
}

function lastBackupAtMs({ backups }: StorageFiles, log: Log): number | null {
  try {
    return listBackups(backups)[0]?.madeAtMs ?? null;
  } catch (fault) {
    log.warn('backups not listed', { reason: reasonOf(fault) });
    return null;
  }
}
