import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import SqliteDatabase from 'better-sqlite3';
import { newestVersion } from '../../../src-main/storage/migrations.ts';
import { createCrashTally, type CrashCount } from '../crash-count.ts';
import { differences, differencesAndNext, nothingAcknowledged, openedDesk, type Acknowledged } from './contents.ts';
import { deskAtWork, type DeskAtWork } from './desk-at-work.ts';
import { contentOf, fileOf, newFolderInMemory, removeFolder, replaceFolder } from './folders.ts';
import { writeVersionOne } from './version-one.ts';

/** Databases that are missing, of an older desk, and of a newer one. */
export function runSchemas(seed: number): CrashCount[] {
  const desk = deskAtWork(seed);
  const folder = newFolderInMemory();
  try {
    return [runMissing(desk, folder), runOlder(folder), runNewer(desk, folder)];
  } finally {
    for (const each of [desk.killed, desk.closed, folder]) removeFolder(each);
  }
}

function runMissing(desk: DeskAtWork, folder: string): CrashCount {
  const tally = createCrashTally('missing database');
  removeFolder(folder);
  tally.run(lookAt(folder, nothingAcknowledged(), null));
  for (const image of [desk.closed, desk.killed]) {
    replaceFolder(image, folder);
    rmSync(fileOf(folder, 'orders.db'));
    tally.run(lookAt(folder, desk.acknowledged, desk.acknowledged.orders.size));
  }
  return tally.count('in a new folder, and beside a journal and backups');
}

function runOlder(folder: string): CrashCount {
  const tally = createCrashTally('older schema');
  for (const orders of [0, 1, 200]) {
    removeFolder(folder);
    const acknowledged = writeVersionOne(folder, orders);
    const first = openedDesk(folder);
    tally.run(typeof first === 'string' ? [`not opened: ${first}`] : differences(first, acknowledged, 0));
    if (typeof first !== 'string') first.close();
    tally.run(lookAt(folder, acknowledged, null));
  }
  return tally.count('brought up to date, and opened again');
}

function runNewer(desk: DeskAtWork, folder: string): CrashCount {
  const tally = createCrashTally('newer schema');
  for (const [image, isKilled] of [
    [desk.closed, false],
    [desk.killed, true],
  ] as const) {
    replaceFolder(image, folder);
    const newer = new SqliteDatabase(fileOf(folder, 'orders.db'));
    newer.pragma(`user_version = ${newestVersion + 1}`);
    if (!isKilled) newer.close();
    const before = contentOf(folder);
    const storage = openedDesk(folder);
    const found = storage === 'storage-too-new' ? [] : ['it was not said to be of a newer desk'];
    if (!isDeepStrictEqual(withoutIndex(contentOf(folder)), withoutIndex(before))) found.push('files were changed');
    newer.close();
    tally.run(found);
  }
  return tally.count('refused, and left as it is');
}

/** The index of SQLite's log holds locks and counts, and is made anew at each opening. */
function withoutIndex(files: Map<string, string>): Map<string, string> {
  return new Map([...files].filter(([name]) => !name.endsWith('-shm')));
}

function lookAt(folder: string, acknowledged: Acknowledged, restored: number | null): string[] {
  const storage = openedDesk(folder);
  if (typeof storage === 'string') return [`not opened: ${storage}`];
  const found = differencesAndNext(storage, acknowledged, 0);
  if ((storage.recovery?.restored ?? null) !== restored) found.push(`${storage.recovery?.restored} restored`);
  storage.close();
  return found;
}
