import { createRandom } from '../../fuzz/random.ts';
import { createBusyDesk, work } from './busy-desk.ts';
import { openedDesk, type Acknowledged } from './contents.ts';
import { newFolderInMemory, replaceFolder } from './folders.ts';

/** A desk's folder with some days of work in it, and what it acknowledged. */
export interface DeskAtWork {
  /** As a kill leaves it: the newest writes stand in SQLite's log. */
  readonly killed: string;
  /** As the end of the desk leaves it. */
  readonly closed: string;
  readonly acknowledged: Acknowledged;
}

/** Makes both folders; who asks for them removes them. */
export function deskAtWork(seed: number): DeskAtWork {
  const [folder, killed] = [newFolderInMemory(), newFolderInMemory()];
  const storage = openedDesk(folder);
  if (typeof storage === 'string') throw new Error(storage);
  const desk = createBusyDesk(storage, createRandom(seed), 1_000, 0);
  const acknowledged = work(desk, 25);
  for (const writes of [25, 25]) {
    if (!storage.backUp().ok) throw new Error('no backup was made');
    work(desk, writes, acknowledged);
  }
  replaceFolder(folder, killed);
  storage.close();
  return { killed, closed: folder, acknowledged };
}
