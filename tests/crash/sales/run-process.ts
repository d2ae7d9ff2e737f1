import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../../../src-sandbox/sandbox.ts';
import type { DeskOrder, News, Task } from './messages.ts';

/** How a process went. */
export interface ProcessRun {
  /** Null: it did not come to rest. */
  readonly points: readonly string[] | null;
  /** Since it had loaded its programs. */
  readonly tookMs: number;
  readonly startedWith: readonly DeskOrder[] | null;
  readonly database: string | null;
  readonly codes: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

/** Where processes run: the simulator that they sell on, and a folder for what they share. */
export interface ProcessPlace {
  readonly sandbox: Sandbox;
  readonly root: string;
}

/** A process that is not at rest by then is ended, and its sale judged as it stands. */
const patienceMs = 30_000;
const program = fileURLToPath(new URL('./sale-process.ts', import.meta.url));

/** Runs a process to its end, paying what it shows. `killAfterMs`: it is killed from here so long after it began. */
export async function runProcess(
  { sandbox, root }: ProcessPlace,
  task: Task,
  killAfterMs: number | null,
): Promise<ProcessRun> {
  const child = fork(program, [JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'compiled') },
  });
  let points: readonly string[] | null = null;
  let begunMs = performance.now();
  let started: (News & { is: 'started again' }) | null = null;
  const codes = new Map<string, string>();
  const faults: string[] = [];
  let words = '';
  child.stderr?.on('data', (bytes: Buffer) => (words += bytes.toString()));
  child.on('message', (message) => {
    const news = message as News;
    switch (news.is) {
      case 'begins':
        begunMs = performance.now();
        if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
        return;
      case 'address shown':
        sandbox.control.act(news.orderId, 'pay');
        return;
      case 'started again':
        started = news;
        return;
      case 'code read':
        codes.set(news.orderId, news.code);
        return;
      case 'at rest':
        ({ points } = news);
        return;
      case 'fault':
        faults.push(news.words);
        return;
    }
  });
  const over = new AbortController();
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      over.abort();
      resolve();
    });
  });
  await Promise.race([ended, wait(patienceMs, undefined, { signal: over.signal }).catch(() => undefined)]);
  child.kill('SIGKILL');
  await ended;
  const tookMs = performance.now() - begunMs;
  if (child.exitCode !== null && child.exitCode !== 0)
    faults.push(`ended with ${child.exitCode}: ${words.slice(0, 2_000)}`);
  const { orders: startedWith = null, database = null } = (started as (News & { is: 'started again' }) | null) ?? {};
  return { points, tookMs, startedWith, database, codes, faults };
}
