import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setImmediate as immediate } from 'node:timers/promises';
import { createRandom, type Random } from '../../fuzz/random.ts';
import { createCrashTally, type CrashCount } from '../crash-count.ts';
import { differencesAndNext, openedDesk, type Acknowledged } from './contents.ts';
import { deskAtWork, type DeskAtWork } from './desk-at-work.ts';
import { fileOf, newFolderInMemory, recordsFolder, removeFolder, replaceFolder } from './folders.ts';

interface Flip {
  readonly name: string;
  readonly state: 'killed' | 'closed';
  /** Name of the file in which a byte is changed. */
  readonly file: (folder: string) => string;
  readonly where: 'end' | 'anywhere';
  /** What is damaged besides. */
  readonly alsoRemoved?: string;
}

/** The last pages of a file: flips at its end are spread over as many bytes. */
const endBytes = 16_384;

const newestBackup = (folder: string): string =>
  `backups/${readdirSync(fileOf(folder, 'backups')).toSorted().at(-1) ?? ''}`;

const flips: readonly Flip[] = [
  { name: 'byte flipped at the end of the database', state: 'closed', file: () => 'orders.db', where: 'end' },
  { name: 'byte flipped anywhere in the database', state: 'closed', file: () => 'orders.db', where: 'anywhere' },
  { name: 'byte flipped at the end of the log of SQLite', state: 'killed', file: () => 'orders.db-wal', where: 'end' },
  {
    name: 'byte flipped anywhere in the log of SQLite',
    state: 'killed',
    file: () => 'orders.db-wal',
    where: 'anywhere',
  },
  { name: 'byte flipped at the end of the journal', state: 'killed', file: () => 'orders.journal', where: 'end' },
  { name: 'byte flipped at the end of the newest backup', state: 'killed', file: newestBackup, where: 'end' },
  {
    name: 'byte flipped in the newest backup, and the database gone',
    state: 'closed',
    file: newestBackup,
    where: 'anywhere',
    alsoRemoved: 'orders.db',
  },
];

/** One byte changed at each of many offsets of each file; after each, all that was acknowledged must be there as it was. */
export async function runFlips(
  offsets: number,
  seed: number,
  onProgress: (line: string) => void,
): Promise<CrashCount[]> {
  const random = createRandom(seed);
  const desk = deskAtWork(seed);
  const folder = newFolderInMemory();
  try {
    const counts: CrashCount[] = [];
    for (const flip of flips) {
      const count = await runFlip(flip, desk, folder, offsets, random);
      onProgress(`${count.name}: ${count.runs} offsets, ${count.violations} violations`);
      counts.push(count);
    }
    return counts;
  } finally {
    for (const each of [desk.killed, desk.closed, folder]) removeFolder(each);
  }
}

async function runFlip(
  flip: Flip,
  desk: DeskAtWork,
  folder: string,
  offsets: number,
  random: Random,
): Promise<CrashCount> {
  const tally = createCrashTally(flip.name);
  const image = desk[flip.state];
  const name = flip.file(image);
  const size = readFileSync(fileOf(image, name)).length;
  const atEnd = Math.min(size, Math.max(endBytes, offsets));
  const runs = Math.min(offsets, size);
  let setAside = 0;
  for (let run = 0; run < runs; run += 1) {
    const offset = flip.where === 'end' ? size - 1 - Math.floor((run * atEnd) / runs) : random.below(size);
    replaceFolder(image, folder);
    if (flip.alsoRemoved !== undefined) rmSync(fileOf(folder, flip.alsoRemoved));
    const damaged = readFileSync(fileOf(folder, name));
    damaged[offset] = (damaged[offset] ?? 0) ^ (1 + random.below(255));
    writeFileSync(fileOf(folder, name), damaged);
    const found = lookAt(folder, desk.acknowledged, () => (setAside += 1), name, damaged);
    tally.run(found.map((words) => `${words} (offset ${offset} of ${size})`));
    // Memory of a closed database is given back between two turns of the event loop, not within one.
    await immediate();
  }
  return tally.count(`${setAside} times a file was set aside`);
}

function lookAt(
  folder: string,
  acknowledged: Acknowledged,
  onSetAside: () => void,
  name: string,
  damaged: Buffer,
): string[] {
  const storage = openedDesk(folder);
  // The one byte that says the version of the file now says a later one: refused, and left as it is.
  if (storage === 'storage-too-new') return readFileSync(fileOf(folder, name)).equals(damaged) ? [] : ['written to'];
  if (typeof storage === 'string') return [`not opened: ${storage}`];
  const { recovery } = storage;
  const setAside = recovery?.setAside ?? null;
  const found = differencesAndNext(storage, acknowledged, 0);
  if (recovery !== null && !storage.backUp().ok) found.push('no backup of what was mended');
  storage.close();
  if (recovery === null) return found;
  if (recovery.lost > 0) found.push(`${recovery.lost} said to be lost`);
  if (setAside === null) return found;
  onSetAside();
  const aside = readdirSync(recordsFolder(folder)).filter((each) => each.startsWith(setAside));
  const isKept = aside.some((each) => readFileSync(fileOf(folder, each)).equals(damaged));
  return name.startsWith('orders.db') && !isKept ? [...found, `${name} was not set aside as it was`] : found;
}
