import SqliteDatabase, { type Database } from 'better-sqlite3';
import type { Log } from '../ports.ts';
import { listBackups } from './backups.ts';
import { keyOf, type Entry } from './entry.ts';
import { prepareEntryWriter, rowFrom } from './entry-writer.ts';
import { reasonOf } from './guarded.ts';
import { journalBefore, readJournal } from './journal.ts';
import { migrate } from './migrations.ts';
import { createNewestEntries } from './newest-entries.ts';
import { blankRow, type OrderRow } from './order-row.ts';
import { lastNumberSaid, numbersLost, salvage, salvageRows } from './read-entries.ts';
import type { StorageFiles } from './storage-files.ts';

/** All that the copies of a database still tell. */
export interface Remains {
  readonly entries: readonly Entry[];
  /** Revisions of what the damaged database itself still gives, by key. */
  readonly salvaged: ReadonlyMap<string, number>;
  /** Rows of orders, for those whose record is gone. */
  readonly rows: ReadonlyMap<number, { readonly row: OrderRow; readonly revision: number }>;
  readonly lastNumber: number;
  /** Numbers that were known to be lost before. */
  readonly lost: ReadonlySet<number>;
}

/** What became of the orders. */
export interface Rebuilt {
  /** Brought back from the backups and the journal. */
  readonly restored: number;
  /** Given out, and not brought back. */
  readonly lost: number;
}

/** Gathers what the damaged database, the backups and the journals hold. A copy that cannot be read gives nothing. */
export function gatherRemains(damaged: Database | null, files: StorageFiles, log: Log): Remains {
  const newest = createNewestEntries();
  const salvaged = new Map<string, number>();
  const rows = new Map<number, { row: OrderRow; revision: number }>();
  const lost = new Set<number>();
  let said = 0;

  function takeFrom(database: Database, takeToo: (entry: Entry) => void = () => undefined): void {
    said = Math.max(said, lastNumberSaid(database));
    for (const number of numbersLost(database)) lost.add(number);
    salvageRows(database, (row, revision) => {
      if (revision >= (rows.get(row.number)?.revision ?? 0)) rows.set(row.number, { row, revision });
    });
    salvage(database, Math.max(said, newest.lastNumber), (entry) => {
      newest.add(entry);
      takeToo(entry);
    });
  }

  function takeFromBackup(path: string): void {
    const backup = new SqliteDatabase(path, { readonly: true });
    try {
      takeFrom(backup);
    } finally {
      backup.close();
    }
  }

  for (const path of [journalBefore(files.journal), files.journal]) {
    tryToTake(log, 'journal', () => {
      readJournal(path).entries.forEach(newest.add);
    });
  }
  tryToTake(log, 'backups', () => {
    for (const { path } of listBackups(files.backups)) tryToTake(log, 'backup', () => takeFromBackup(path));
  });
  if (damaged !== null) {
    tryToTake(log, 'database', () => takeFrom(damaged, (entry) => salvaged.set(keyOf(entry), entry.revision)));
  }
  return { entries: newest.all(), salvaged, rows, lastNumber: Math.max(said, newest.lastNumber), lost };
}

function tryToTake(log: Log, from: string, take: () => void): void {
  try {
    take();
  } catch (fault) {
    log.warn('copy of orders not readable', { from, reason: reasonOf(fault) });
  }
}

/** Fills an empty database with what remains. */
export function rebuildInto(database: Database, remains: Remains): Rebuilt {
  migrate(database);
  return database.transaction((): Rebuilt => putRemains(database, remains)).immediate();
}

function putRemains(database: Database, { entries, salvaged, rows, lastNumber, lost }: Remains): Rebuilt {
  const writer = prepareEntryWriter(database);
  const setCounter = database.prepare("UPDATE counters SET value = ? WHERE name IN ('order', 'order again')");
  const noteLost = database.prepare('INSERT INTO lost_orders (number) VALUES (?)');
  const known = new Set<number>();
  let restored = 0;
  let newlyLost = 0;
  for (const entry of entries) {
    if (entry.kind !== 'record') continue;
    const row = rows.get(entry.number);
    writer.putRecord(entry, rowFrom(entry, row?.revision === entry.revision ? row.row : undefined));
    known.add(entry.number);
    if (salvaged.get(keyOf(entry)) !== entry.revision) restored += 1;
  }
  for (let number = 1; number <= lastNumber; number += 1) {
    if (known.has(number)) continue;
    noteLost.run(number);
    if (!lost.has(number)) newlyLost += 1;
    const found = rows.get(number);
    if (found === undefined) continue;
    writer.putRow(found.row, found.revision);
    known.add(number);
  }
  for (const entry of entries) {
    if (entry.kind !== 'code') continue;
    // A code outlives its order's record: it is kept under a row that is neither listed nor followed.
    if (!known.has(entry.number)) writer.putRow({ ...blankRow(entry.number), final: 1 }, 0);
    known.add(entry.number);
    writer.putCode(entry);
  }
  setCounter.run(lastNumber);
  return { restored, lost: newlyLost };
}
