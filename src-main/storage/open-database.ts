import { readFileSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import { listBackups } from './backups.ts';
import { readHeader } from './database-header.ts';
import { copyAside, makeFolder, removeDatabase, replaceDatabase, sizeOf, syncFile } from './durable-files.ts';
import { examine, type Examined } from './examine.ts';
import { reasonOf } from './guarded.ts';
import { journalBefore, readJournal, type JournalContent } from './journal.ts';
import { newestVersion, versionOf } from './migrations.ts';
import { gatherRemains, rebuildInto } from './rebuild.ts';
import type { StorageFiles } from './storage-files.ts';
import type { Recovery } from './stores.ts';

/** `storage-too-new`: written by a newer desk; the file is left as it is. */
export type OpenFailure = 'storage-failed' | 'storage-too-new';

export interface OpenedDatabase {
  readonly database: Database;
  readonly journal: JournalContent;
  /** Orders that it holds when it is opened. */
  readonly orders: number;
  readonly lastRevision: number;
  /** The disk takes nothing: what it held was read into memory, and every write fails. */
  readonly isReadOnly: boolean;
  readonly recovery: Recovery | null;
}

export interface OpenDatabaseOptions {
  readonly files: StorageFiles;
  /** How long a write waits for another program that holds the file. */
  readonly busyTimeoutMs: number;
  readonly nowMs: () => number;
  readonly log: Log;
}

/**
 * Opens a database, checks it against its journal, mends it from its copies, and brings it up to date; where the disk takes
 * nothing, reads it into memory.
 */
export function openDatabase(options: OpenDatabaseOptions): Result<OpenedDatabase, OpenFailure> {
  const { files, log } = options;
  try {
    return openDatabaseOnDisk(options);
  } catch (fault) {
    log.error('database not opened', { reason: reasonOf(fault) });
    if (!isUnwritable(fault) || !hasAnything(files)) return fail('storage-failed');
  }
  try {
    return ok(openInMemory(options));
  } catch (fault) {
    log.error('database not read', { reason: reasonOf(fault) });
    return fail('storage-failed');
  }
}

/** The same where the disk takes writes. Throws what it says where it does not. */
export function openDatabaseOnDisk(options: OpenDatabaseOptions): Result<OpenedDatabase, 'storage-too-new'> {
  makeFolder(options.files.folder);
  return isOfNewerDesk(options.files.database) ? fail('storage-too-new') : ok(openOnDisk(options));
}

function openOnDisk({ files, busyTimeoutMs, nowMs, log }: OpenDatabaseOptions): OpenedDatabase {
  const path = files.database;
  const journal = readJournal(files.journal);
  const known = backedUpRevisionOf(files);
  const open = (backedUpRevision: number): Examined =>
    examine(() => new SqliteDatabase(path, { timeout: busyTimeoutMs }), {
      journal: journal.entries,
      backedUpRevision,
      mayBeEmpty: !hasCopies(files),
      log,
    });

  const first = open(known);
  if (first.survey !== null)
    return { ...opened(first.database, first.survey, journal, known), isReadOnly: false, recovery: null };
  const draft = `${path}.draft`;
  try {
    removeDatabase(draft);
    const remains = gatherRemains(first.database, files, log);
    const fresh = new SqliteDatabase(draft);
    let rebuilt;
    try {
      rebuilt = rebuildInto(fresh, remains);
    } finally {
      fresh.close();
    }
    syncFile(draft);
    const setAside = sizeOf(path) > 0 ? copyAside(path, nowMs()) : null;
    // Not before it was copied: as it closes a file, SQLite may still write what its log holds.
    first.database?.close();
    replaceDatabase(path, draft);
    log.error('database unreadable, set aside', { restored: rebuilt.restored, lost: rebuilt.lost });
    // What no copy gives any more is not asked of it.
    const second = open(0);
    if (second.survey === null) {
      second.database?.close();
      throw new Error('a database that was just built is not as it was written');
    }
    const recovery = { setAside, restored: rebuilt.restored, lost: rebuilt.lost };
    return { ...opened(second.database, second.survey, journal, known), isReadOnly: false, recovery };
  } finally {
    first.database?.close();
    removeDatabase(draft);
  }
}

/** For a disk that can be read and not written, as long as it is so. */
function openInMemory({ files, log }: OpenDatabaseOptions): OpenedDatabase {
  const journal = readableJournal(files.journal);
  const backedUpRevision = backedUpRevisionOf(files);
  const image = readImage(files.database);
  const options = { journal: journal.entries, backedUpRevision, mayBeEmpty: false, log };
  const first: Examined =
    image === null ? { database: null, survey: null } : examine(() => new SqliteDatabase(image), options);
  let { database, survey } = first;
  if (survey === null) {
    const remains = gatherRemains(database, files, log);
    database?.close();
    const built = examine(
      () => {
        const fresh = new SqliteDatabase(':memory:');
        rebuildInto(fresh, remains);
        return fresh;
      },
      { ...options, journal: [], backedUpRevision: 0 },
    );
    ({ database, survey } = built);
  }
  if (database === null || survey === null) throw new Error('nothing of the orders can be read');
  database.pragma('query_only = ON');
  return { ...opened(database, survey, journal, backedUpRevision), isReadOnly: true, recovery: null };
}

function opened(
  database: Database,
  { orders, lastRevision }: NonNullable<Examined['survey']>,
  journal: JournalContent,
  backedUpRevision: number,
): Omit<OpenedDatabase, 'isReadOnly' | 'recovery'> {
  const known = Math.max(lastRevision, newestRevision(journal), backedUpRevision);
  return { database, journal, orders, lastRevision: known };
}

const newestRevision = ({ entries }: JournalContent): number =>
  entries.reduce((newest, { revision }) => Math.max(newest, revision), 0);

/** The newest revision at the last backup: in its name or, where no backup says it, the end of the journal of before; 0: not known. */
function backedUpRevisionOf(files: StorageFiles): number {
  try {
    return listBackups(files.backups)[0]?.revision ?? newestRevision(readJournal(journalBefore(files.journal)));
  } catch {
    return 0;
  }
}

/** A journal that the disk does not give holds nothing for the moment. */
function readableJournal(path: string): JournalContent {
  try {
    return readJournal(path);
  } catch {
    return { entries: [], badLines: 0, end: 'ended' };
  }
}

/** A database as it would be with its log, ready to be opened in memory; null where there is none. */
function readImage(path: string): Buffer | null {
  if (sizeOf(path) === 0) return null;
  const image = readWithLog(path) ?? readFileSync(path);
  // A database in memory has no log; these two bytes say whether a file has one.
  if (image[18] === 2) image[18] = 1;
  if (image[19] === 2) image[19] = 1;
  return image;
}

function readWithLog(path: string): Buffer | null {
  try {
    const database = new SqliteDatabase(path, { readonly: true });
    try {
      return database.serialize();
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** Asks without a connection that could write, unless a log may say otherwise than the file. */
function isOfNewerDesk(path: string): boolean {
  if (sizeOf(`${path}-wal`) === 0) return (readHeader(path)?.version ?? 0) > newestVersion;
  try {
    const database = new SqliteDatabase(path, { readonly: true });
    try {
      return versionOf(database) > newestVersion;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

function hasCopies(files: StorageFiles): boolean {
  return sizeOf(files.journal) > 0 || sizeOf(journalBefore(files.journal)) > 0 || listBackups(files.backups).length > 0;
}

function hasAnything(files: StorageFiles): boolean {
  return sizeOf(files.database) > 0 || hasCopies(files);
}

/** A disk that is full, read-only or failing; not a file that another program holds for the moment. */
function isUnwritable(fault: unknown): boolean {
  return /^(SQLITE_(READONLY|CANTOPEN|FULL|IOERR|PERM)|EACCES$|EPERM$|EROFS$|ENOSPC$|EDQUOT$|EFBIG$|EIO$)/.test(
    reasonOf(fault),
  );
}
