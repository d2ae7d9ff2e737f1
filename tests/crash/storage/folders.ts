import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the desk writes its records, in the folder of all. */
export const recordsFolder = (folder: string): string => join(folder, 'practice');
export const fileOf = (folder: string, name: string): string => join(recordsFolder(folder), name);

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'refill-desk-crash-'));
}

/** A folder in memory where the system has one: for what is about bytes, not about the disk. */
export function newFolderInMemory(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'refill-desk-crash-'));
}

export function replaceFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Everything in a folder, by name, to see whether a byte of it was changed. */
export function contentOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]));
}
