import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { NewOrderRecord, OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { Log, LogFields } from '../../../src-main/ports.ts';
import { createLedger, type Ledger } from '../../../src-main/storage/ledger.ts';
import { openStorage, type OpenStorageOptions } from '../../../src-main/storage/open-storage.ts';
import type { Storage, StorageResult } from '../../../src-main/storage/stores.ts';
import { orderRefSchema, type OrderItem, type OrderRef } from '../../../src-shared/domain/order.ts';
import { newRecord } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';
import { noKey } from '../../support/vault-keys.ts';

export const refOf = (text: string): OrderRef => orderRefSchema.parse(text);

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'refill-desk-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens storage that is closed when the test has ended. */
export function opened(folder: string, change: Partial<OpenStorageOptions> = {}): Storage {
  const storage = openStorage({ folder, mode: 'practice', vaultKey: noKey, log: silentLog, ...change });
  if (!storage.ok) throw new Error(`not opened: ${storage.code}`);
  onTestFinished(() => storage.value.close());
  return storage.value;
}

/** The value of a result that must be good. */
export function value<Value>(result: StorageResult<Value>): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

export function recordOf(change: Partial<NewOrderRecord> = {}, item: Partial<OrderItem> = {}): NewOrderRecord {
  const record = newRecord();
  return { ...record, items: record.items.map((one) => ({ ...one, ...item })), ...change };
}

export function created(
  storage: Storage,
  change: Partial<NewOrderRecord> = {},
  item: Partial<OrderItem> = {},
): OrderRecord {
  return value(storage.orders.create(recordOf(change, item)));
}

/** A log that remembers what it was told, one line each. */
export function rememberingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (message: string, fields: LogFields = {}): void => {
    lines.push(`${message} ${JSON.stringify(fields)}`);
  };
  return { lines, info: note, warn: note, error: note };
}

export const everything = { search: '', unfinishedOnly: false, beforeRef: null, limit: 1_000 };
export const fileIn = (folder: string, name = 'orders.db'): string => join(folder, 'practice', name);

/** A ledger whose second copy is nobody's concern. */
export function ledgerOn(database: Database): Ledger {
  const journal = { size: 0, append: () => undefined, cutBack: () => undefined };
  return createLedger({ database, journal, lastRevision: 0, onWritten: () => undefined });
}

/** Changes a desk's database behind its back. */
export function changeDatabase(folder: string, sql: string): void {
  const database = new SqliteDatabase(fileIn(folder));
  database.exec(sql);
  database.close();
}

/** Leaves the database as the only copy of what is in it. */
export function removeCopies(folder: string): void {
  for (const name of ['orders.journal', 'orders.journal.before', 'backups']) {
    rmSync(fileIn(folder, name), { recursive: true, force: true });
  }
}

export function refsOf(storage: Storage): string[] {
  return value(storage.orders.list(everything)).orders.map(({ ref }) => ref);
}
