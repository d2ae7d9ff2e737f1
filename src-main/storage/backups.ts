import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { makeFolder, removeDatabase, renameDurably, syncFile, timeInName } from './durable-files.ts';
import { survey, type Survey } from './survey.ts';

/** A whole copy of a database. */
export interface Backup {
  readonly path: string;
  /** Grows by one with each; the clock may have been set back meanwhile. */
  readonly sequence: number;
  /** Unix milliseconds. */
  readonly madeAtMs: number;
  /** The newest revision in it; null: its name does not say. */
  readonly revision: number | null;
}

const keptBackups = 3;

/** Newest first. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => backupOf(folder, name))
    .toSorted((a, b) => b.sequence - a.sequence);
}

function backupOf(folder: string, name: string): Backup[] {
  const parts = /^orders-(\d{6})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-r(\d{1,15}))?\.db$/.exec(name);
  if (parts === null) return [];
  const [, sequence, year, month, day, hour, minute, second, revision] = parts;
  const madeAtMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return [
    {
      path: join(folder, name),
      sequence: Number(sequence),
      madeAtMs,
      revision: revision === undefined ? null : Number(revision),
    },
  ];
}

/**
 * Makes a whole copy: written to a draft, brought to the disk, read back and compared, and only then named a backup. The
 * oldest beyond three go. Throws what the disk or SQLite says, and where the copy is not as the database.
 */
export function makeBackup(database: Database, folder: string, nowMs: number): { backup: Backup; orders: number } {
  makeFolder(folder);
  const draft = join(folder, 'draft.db');
  const before = listBackups(folder);
  try {
    removeDatabase(draft);
    // What stands in the log alone goes into the file, so that a log holds nothing that is older than the last backup.
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.prepare('VACUUM INTO ?').run(draft);
    syncFile(draft);
    const copied = surveyOf(draft);
    if (copied.damages > 0 || !isSame(copied, survey(database))) throw new BackupDiffers();
    const sequence = (before[0]?.sequence ?? 0) + 1;
    const revision = copied.lastRevision;
    const path = join(folder, `orders-${String(sequence).padStart(6, '0')}-${timeInName(nowMs)}-r${revision}.db`);
    renameDurably(draft, path);
    for (const old of before.slice(keptBackups - 1)) rmSync(old.path, { force: true });
    return { backup: { path, sequence, madeAtMs: nowMs, revision }, orders: copied.orders };
  } finally {
    removeDatabase(draft);
  }
}

class BackupDiffers extends Error {
  readonly code = 'BACKUP_DIFFERS';
}

function surveyOf(path: string): Survey {
  const copy = new SqliteDatabase(path, { readonly: true });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new BackupDiffers();
    return survey(copy);
  } finally {
    copy.close();
  }
}

function isSame(one: Survey, other: Survey): boolean {
  if (one.revisions.size !== other.revisions.size) return false;
  for (const [key, revision] of one.revisions) if (other.revisions.get(key) !== revision) return false;
  return true;
}
