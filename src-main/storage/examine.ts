import type { Database } from 'better-sqlite3';
import type { Log } from '../ports.ts';
import { readHeader } from './database-header.ts';
import { keyOf, type Entry } from './entry.ts';
import { prepareEntryWriter } from './entry-writer.ts';
import { reasonOf } from './guarded.ts';
import { migrate, newestVersion, schemaIn, schemaOf, versionOf } from './migrations.ts';
import { createNewestEntries } from './newest-entries.ts';
import { lastNumberGiven } from './read-entries.ts';
import { survey, type Survey } from './survey.ts';

/** A database that may be used, or what is left of one that must not be. */
export type Examined =
  | { readonly database: Database; readonly survey: Survey }
  /** Damaged; the connection, where there is one, is for reading what it still gives. */
  | { readonly database: Database | null; readonly survey: null };

export interface ExamineOptions {
  /** Every write since the last backup. */
  readonly journal: readonly Entry[];
  /** The newest revision at the last backup: a database that ends before it is an older one, put in the place of the newest. */
  readonly backedUpRevision: number;
  /** Nothing is known of earlier orders, so that an empty file is a new one. */
  readonly mayBeEmpty: boolean;
  readonly log: Log;
}

/** Opens and examines a database, and writes to it only if it is sound. Throws what passes: a lock, a disk that takes nothing. */
export function examine(open: () => Database, options: ExamineOptions): Examined {
  let database: Database | null = null;
  try {
    database = open();
    const found = examineOpened(database, options);
    return found === null ? { database, survey: null } : { database, survey: found };
  } catch (fault) {
    if (isPassing(fault)) {
      database?.close();
      throw fault;
    }
    options.log.error('database damaged', { reason: reasonOf(fault) });
    return { database, survey: null };
  }
}

function examineOpened(
  database: Database,
  { journal, backedUpRevision, mayBeEmpty, log }: ExamineOptions,
): Survey | null {
  const version = versionOf(database);
  if (version === 0 && !mayBeEmpty) return null;
  if (version > newestVersion || readHeader(database.name)?.isWritable === false) return null;
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') return null;
  if (schemaIn(database).join(';') !== schemaOf(version).join(';') || versionNoted(database, version) !== version)
    return null;
  database.pragma('trusted_schema = OFF');
  database.pragma('foreign_keys = ON');
  if (version < newestVersion) {
    prepareToWrite(database);
    migrate(database);
  }
  const found = survey(database);
  const ahead = aheadOf(found, journal);
  const behindBackup = Math.max(0, backedUpRevision - found.lastRevision);
  if (found.damages > 0 || ahead.length > 1 || behindBackup > 0) {
    log.error('database damaged', { damages: found.damages, behind: ahead.length, behindBackup });
    return null;
  }
  prepareToWrite(database);
  const [entry] = ahead;
  if (entry === undefined) return found;
  // Where the desk was stopped between journal and database, it is the very next write.
  if (entry.revision !== found.lastRevision + 1) return null;
  return takeLast(database, entry) ? survey(database) : null;
}

/** Each write waits for the disk, in a log of its own. */
function prepareToWrite(database: Database): void {
  database.pragma('synchronous = FULL');
  if (database.pragma('journal_mode', { simple: true }) === 'wal') return;
  database.pragma('journal_mode = WAL');
  // After a check and this change SQLite holds a lock until the next write, and takes nothing from the log before.
  database.exec('BEGIN IMMEDIATE; COMMIT');
}

/** What the journal has and the database has not. */
function aheadOf({ revisions }: Survey, journal: readonly Entry[]): Entry[] {
  const newest = createNewestEntries();
  for (const entry of journal) newest.add(entry);
  return newest.all().filter((entry) => entry.revision > (revisions.get(keyOf(entry)) ?? -1));
}

/** Takes the one write that the journal has and the database has not; false where others must be missing, too. */
function takeLast(database: Database, entry: Entry): boolean {
  const given = lastNumberGiven(database);
  if (given === null || entry.number > given + (entry.kind === 'record' ? 1 : 0)) return false;
  const setCounter = database.prepare(
    "UPDATE counters SET value = max(value, ?) WHERE name IN ('order', 'order again')",
  );
  database
    .transaction(() => {
      prepareEntryWriter(database).put(entry);
      setCounter.run(entry.number);
    })
    .immediate();
  return true;
}

/** The version that stands beside SQLite's since there is one. */
function versionNoted(database: Database, version: number): number {
  if (version < 2) return version;
  return database.prepare<[], number>("SELECT value FROM counters WHERE name = 'version'").pluck().get() ?? 0;
}

/** What says nothing of the file itself: with the lock gone or the disk in order, it is as good as before. */
function isPassing(fault: unknown): boolean {
  const reason = reasonOf(fault);
  if (fault instanceof Error && 'errno' in fault) return true;
  // The file ends before its log says that it does: an older one, put in its place.
  if (reason === 'SQLITE_IOERR_SHORT_READ') return false;
  return /^SQLITE_(BUSY|LOCKED|READONLY|CANTOPEN|FULL|IOERR|PERM|NOMEM|PROTOCOL|AUTH|INTERRUPT)/.test(reason);
}
