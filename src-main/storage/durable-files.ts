import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** What SQLite keeps beside a database that is in use. */
const besides = ['-wal', '-shm'] as const;

/** The time as it stands in the names of files: `20260105T090000Z`. */
export function timeInName(atMs: number): string {
  return new Date(atMs).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** Copies a file, and the log that SQLite keeps beside it, under a name with the time in it, and answers the name. Replaces nothing. */
export function copyAside(path: string, nowMs: number): string {
  const stem = `${path}.unreadable-${timeInName(nowMs)}`;
  const nameOf = (attempt: number): string => (attempt === 0 ? stem : `${stem}-${attempt}`);
  let attempt = 0;
  while (existsSync(nameOf(attempt))) attempt += 1;
  const aside = nameOf(attempt);
  for (const suffix of ['', '-wal']) {
    if (!existsSync(path + suffix)) continue;
    copyFileSync(path + suffix, aside + suffix, constants.COPYFILE_EXCL);
    syncFile(aside + suffix);
  }
  syncFolder(dirname(path));
  return basename(aside);
}

/** Puts a finished database in the place of another, whose log belongs to it no more. */
export function replaceDatabase(path: string, draft: string): void {
  for (const suffix of besides) rmSync(path + suffix, { force: true });
  renameDurably(draft, path);
}

export function removeDatabase(path: string): void {
  for (const suffix of ['', ...besides, '-journal']) rmSync(path + suffix, { force: true });
}

export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a folder, and those above it that are not there yet, for its user alone. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const end = dirname(resolve(first));
  for (let made = resolve(path); made !== end; made = dirname(made)) syncFolder(dirname(made));
}

/** Makes new names in a folder last. Windows has no such call for folders, and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes everything, or throws what the disk says. */
export function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** Bytes of a file; 0 where there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
