import { readFileSync, writeFileSync } from 'node:fs';
import { setImmediate as immediate } from 'node:timers/promises';
import { createRandom, type Random } from '../../fuzz/random.ts';
import { createCrashTally, type CrashCount } from '../crash-count.ts';
import { createBusyDesk, work } from './busy-desk.ts';
import { differencesAndNext, openedDesk, type Acknowledged } from './contents.ts';
import { fileOf, newFolderInMemory, removeFolder, replaceFolder } from './folders.ts';

interface DeskWithOldCopy {
  /** The database file of some time ago. */
  readonly old: Buffer;
  readonly acknowledged: Acknowledged;
}

/** An older copy of the database file, whole in itself, put in the place of the newest: nothing that was acknowledged may go back to it. */
export async function runOlderCopies(runs: number, seed: number): Promise<CrashCount> {
  const tally = createCrashTally('older copy put in the place of the database');
  let noticed = 0;
  for (let run = 0; run < runs; run += 1) {
    const [folder, image] = [newFolderInMemory(), newFolderInMemory()];
    try {
      const { old, acknowledged } = prepare(folder, image, createRandom(seed + run));
      writeFileSync(fileOf(image, 'orders.db'), old);
      const storage = openedDesk(image);
      if (typeof storage === 'string') {
        tally.run([`not opened: ${storage}`]);
        continue;
      }
      if (storage.recovery !== null) noticed += 1;
      const found = differencesAndNext(storage, acknowledged, 0);
      if ((storage.recovery?.lost ?? 0) > 0) found.push(`${storage.recovery?.lost} said to be lost`);
      tally.run(found.map((words) => `${words} (seed ${seed + run})`));
      storage.close();
    } finally {
      for (const each of [folder, image]) removeFolder(each);
    }
    // Memory of a closed database is given back between two turns of the event loop, not within one.
    await immediate();
  }
  return tally.count(`${noticed} times it was another than the newest, and noticed`);
}

/** A desk that worked on after the copy was taken, as its end or a kill leaves it in `image`. */
function prepare(folder: string, image: string, random: Random): DeskWithOldCopy {
  const storage = openedDesk(folder);
  if (typeof storage === 'string') throw new Error(storage);
  const desk = createBusyDesk(storage, random, 1_000, 0);
  const backUp = (): string => {
    const made = storage.backUp();
    if (!made.ok) throw new Error('no backup was made');
    return made.value.file;
  };
  const acknowledged = work(desk, 5 + random.below(40));
  const backup = backUp();
  // A person takes the backup; a program that keeps copies takes the file as it is.
  const old = readFileSync(random.chance(0.5) ? backup : fileOf(folder, 'orders.db'));
  for (let backups = random.below(4); backups > 0; backups -= 1) {
    work(desk, random.below(15), acknowledged);
    backUp();
  }
  work(desk, random.below(3) * random.below(15), acknowledged);
  const isKilled = random.chance(0.5);
  if (isKilled) replaceFolder(folder, image);
  storage.close();
  if (!isKilled) replaceFolder(folder, image);
  return { old, acknowledged };
}
