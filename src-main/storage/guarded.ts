import { fail } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import type { StorageResult } from './stores.ts';

/** Runs work on the database; a disk that is full, read-only, locked or gone becomes `storage-failed`, never a throw. */
export function guarded<Value>(log: Log, what: string, work: () => StorageResult<Value>): StorageResult<Value> {
  try {
    return work();
  } catch (fault) {
    log.error('storage failed', { what, reason: reasonOf(fault) });
    return fail('storage-failed');
  }
}

/** SQLite's or the system's code of a fault, or its kind. Never its message, which may quote what was to be stored. */
export function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
