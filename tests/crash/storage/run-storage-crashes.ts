import type { CrashCount } from '../crash-count.ts';
import { runFlips } from './flips.ts';
import { runFileLimit, runSmallDisk } from './full-disk.ts';
import { runKills } from './kills.ts';
import { runOlderCopies } from './older-copies.ts';
import { runReadOnly } from './read-only.ts';
import { runSchemas } from './schemas.ts';

export interface StorageCrashOptions {
  /** How often a writing desk is killed. */
  readonly kills: number;
  /** At how many offsets of each file a byte is flipped. */
  readonly offsets: number;
  readonly seed: number;
  readonly onProgress?: (line: string) => void;
}

/** Everything that can happen to the records of a desk on its disk. */
export async function runStorageCrashes(options: StorageCrashOptions): Promise<readonly CrashCount[]> {
  const { kills, offsets, seed, onProgress = () => undefined } = options;
  const desks = Math.ceil(kills / 50);
  const killed = await runKills(kills, seed, onProgress);
  const flipped = await runFlips(offsets, seed, onProgress);
  onProgress('older copies');
  const older = await runOlderCopies(offsets, seed);
  onProgress('full disks');
  const full = [runFileLimit(desks, seed), runSmallDisk(desks, seed)];
  onProgress('read-only folders and other schemas');
  return [killed, ...flipped, older, ...full, runReadOnly(seed), ...runSchemas(seed)];
}
