import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Killer } from './kill-points.ts';
import type { KillWish } from './messages.ts';

/** The killer of its own process: SIGKILL, which nothing can catch or tidy up after. */
export interface SelfKiller extends Killer {
  /** The names of all points so far, in their order. */
  readonly met: readonly string[];
}

/** Kills from a second thread a moment later, so that the work of the first is under way then. */
const secondThread = `
  const { workerData } = require('node:worker_threads');
  Atomics.wait(workerData, 0, 0);
  const endUs = workerData[1];
  const since = process.hrtime.bigint();
  while (Number(process.hrtime.bigint() - since) < endUs * 1000);
  process.kill(process.pid, 'SIGKILL');
`;

/** `laterByUs`: microseconds after the beginning of the work, for an end in the middle of it. */
export function createSelfKiller(wish: KillWish | null, outside: string, laterByUs: number): SelfKiller {
  const note = writeFileSync;
  const met: string[] = [];
  const signal = new Int32Array(new SharedArrayBuffer(8));
  signal[1] = laterByUs;
  if (wish?.phase === 'during') new Worker(secondThread, { eval: true, workerData: signal }).unref();

  function awaitEnd(): never {
    const never = new Int32Array(new SharedArrayBuffer(4));
    while (true) Atomics.wait(never, 0, 0);
  }

  return {
    met,
    meet: (name) => {
      met.push(name);
      if (wish === null || met.length - 1 !== wish.point) return null;
      note(join(outside, 'killed-at'), name);
      return wish.phase;
    },
    now: () => {
      process.kill(process.pid, 'SIGKILL');
      return awaitEnd();
    },
    soon: () => {
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    },
    awaitEnd,
  };
}
