import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCrashTally, type CrashCount } from '../crash-count.ts';
import { writeAcknowledged, type Acknowledged } from './contents.ts';
import { deskAtWork } from './desk-at-work.ts';
import { contentOf, fileOf, newFolder, removeFolder, replaceFolder } from './folders.ts';
import { writeVersionOne } from './version-one.ts';

const program = fileURLToPath(new URL('read-when-read-only.ts', import.meta.url));

/** A folder that cannot be written to: everything can be read, nothing can be written, and not a byte of it changes. */
export function runReadOnly(seed: number): CrashCount {
  const name = 'read-only folder';
  if (process.platform === 'win32') {
    return { name, runs: 0, violations: 0, detail: 'skipped: on Windows a folder cannot be made read-only' };
  }
  const tally = createCrashTally(name);
  const desk = deskAtWork(seed);
  const folder = newFolder();
  try {
    const cases: [string, () => Acknowledged][] = [
      ['after the desk was closed', () => copied(desk.closed)],
      ['after the desk was killed', () => copied(desk.killed)],
      ['with a log that cannot be used', () => damagedAfter(desk.killed, 'orders.db-wal', 100)],
      ['with a database that cannot be read', () => damagedAfter(desk.closed, 'orders.db', 5_000)],
      ['without its database', () => withoutDatabase()],
      ['of the first version', () => writeVersionOne(folder, 30)],
    ];
    for (const [words, prepare] of cases) {
      removeFolder(folder);
      const acknowledged = prepare();
      tally.run(lookAt(folder, acknowledged).map((found) => `${words}: ${found}`));
    }
  } finally {
    for (const each of [desk.killed, desk.closed, folder]) removeFolder(each);
  }
  return tally.count('read by somebody who may not write there');

  function copied(image: string): Acknowledged {
    replaceFolder(image, folder);
    return desk.acknowledged;
  }

  function damagedAfter(image: string, file: string, offset: number): Acknowledged {
    copied(image);
    const bytes = readFileSync(fileOf(folder, file));
    writeFileSync(fileOf(folder, file), bytes.fill(0xab, offset));
    return desk.acknowledged;
  }

  function withoutDatabase(): Acknowledged {
    copied(desk.closed);
    rmSync(fileOf(folder, 'orders.db'));
    return desk.acknowledged;
  }
}

function lookAt(folder: string, acknowledged: Acknowledged): string[] {
  const list = newFolder();
  const file = join(list, 'acknowledged.json');
  writeFileSync(file, writeAcknowledged(acknowledged));
  const before = contentOf(folder);
  forbid(folder);
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, folder, file], { encoding: 'utf8' });
    const found = stdout.split('\n').filter((line) => line !== '');
    if (status !== 0) found.push(`the desk ended otherwise: ${stderr.slice(0, 300)}`);
    if (!isDeepStrictEqual(contentOf(folder), before)) found.push('files were changed');
    return found;
  } finally {
    allow(folder);
    removeFolder(list);
  }
}

function forbid(folder: string): void {
  chmodEach(folder, 0o444);
  chmodFolders(folder, 0o555);
}

function allow(folder: string): void {
  chmodFolders(folder, 0o755);
  chmodEach(folder, 0o644);
}

function chmodFolders(folder: string, mode: number): void {
  chmodSync(folder, mode);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) chmodFolders(join(folder, entry.name), mode);
  }
}

function chmodEach(folder: string, mode: number): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), mode);
  }
}
