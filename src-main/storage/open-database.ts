import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import { reasonOf } from './guarded.ts';
import { migrate, newestVersion, versionOf } from './migrations.ts';

/** `storage-too-new`: written by a newer desk; the file is left as it is. */
export type OpenFailure = 'storage-failed' | 'storage-too-new';

export interface OpenedDatabase {
  readonly database: Database;
  /** The file that was there could not be read. It was set aside under another name and a fresh one begun. */
  readonly recovered: boolean;
}

export interface OpenDatabaseOptions {
  readonly path: string;
  /** How long a write waits for another program that holds the file. */
  readonly busyTimeoutMs: number;
  readonly log: Log;
}

/** Opens a database, checks it, and brings it up to date. */
export function openDatabase(options: OpenDatabaseOptions): Result<OpenedDatabase, OpenFailure> {
  const { path, log } = options;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const first = tryToOpen(options);
    if (first.ok) return ok({ database: first.value, recovered: false });
    if (first.code !== 'unreadable') return fail(first.code);
    const lastNumber = salvageLastNumber(options);
    setAside(path);
    log.error('database unreadable, set aside', { lastNumber });
    const second = tryToOpen(options);
    if (!second.ok) return fail(second.code === 'unreadable' ? 'storage-failed' : second.code);
    continueNumbers(second.value, lastNumber);
    return ok({ database: second.value, recovered: true });
  } catch (fault) {
    log.error('database not opened', { reason: reasonOf(fault) });
    return fail('storage-failed');
  }
}

function tryToOpen(options: OpenDatabaseOptions): Result<Database, OpenFailure | 'unreadable'> {
  let database: Database | null = null;
  try {
    database = new SqliteDatabase(options.path, { timeout: options.busyTimeoutMs });
    const failure = prepare(database);
    if (failure === null) return ok(database);
    database.close();
    return fail(failure);
  } catch (fault) {
    database?.close();
    options.log.error('database not opened', { reason: reasonOf(fault) });
    return fail(isDamage(fault) ? 'unreadable' : 'storage-failed');
  }
}

function prepare(database: Database): OpenFailure | 'unreadable' | null {
  if (versionOf(database) > newestVersion) return 'storage-too-new';
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') return 'unreadable';
  migrate(database);
  return null;
}

// Only what says that the file itself is broken. A lock or a full disk passes, and then the file is as good as before.
function isDamage(fault: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(reasonOf(fault));
}

/** The last number given out, where the broken file still tells: numbers that customers hold are not given twice. */
function salvageLastNumber({ path }: OpenDatabaseOptions): number {
  let database: Database | null = null;
  try {
    database = new SqliteDatabase(path, { readonly: true });
    const last: unknown = database.prepare("SELECT value FROM counters WHERE name = 'order'").pluck().get();
    return typeof last === 'number' && Number.isSafeInteger(last) && last > 0 && last < 1e9 ? last : 0;
  } catch {
    return 0;
  } finally {
    database?.close();
  }
}

function continueNumbers(database: Database, lastNumber: number): void {
  database.prepare("UPDATE counters SET value = max(value, ?) WHERE name = 'order'").run(lastNumber);
}

/** Gives the file, and what SQLite keeps beside it, a name with the time in it. Nothing is deleted. */
function setAside(path: string): void {
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = (attempt: number): string => `${path}.unreadable-${time}${attempt === 0 ? '' : `-${attempt}`}`;
  let attempt = 0;
  while (existsSync(name(attempt))) attempt += 1;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, name(attempt) + suffix);
  }
}
