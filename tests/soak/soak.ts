// One hour of a busy desk: 200 open orders, some of which are paid and delivered while new ones are sold, streams that break now and
// then, and one desk in a process of its own whose memory is sampled each minute. Beside it another desk in another process stands
// idle with one pay screen open. The simulator runs here, with the API's limits in force, and is not measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import { createRandom } from '../fuzz/random.ts';
import { startProcess, type DirectedProcess } from '../support/directed-process.ts';
import { machineTimeMs } from '../support/machine-time.ts';
import { baselineOf, type SoakResult } from './judge.ts';
import type { Command, Report, Sample } from './messages.ts';

export interface SoakOptions {
  readonly minutes: number;
  readonly orders: number;
  readonly seed: number;
  readonly onSample?: (sample: Sample, minute: number, openStreams: number) => void;
}

const minuteMs = 60_000;
/** As many as a desk may sell before the API wants it to wait (FACTS.md 13): more are sold by the same desk, started again. */
const salesPerStart = 28;
/** A sale and a delivery each so long: 20 of the 30 sales that are allowed in ten minutes. */
const turnoverMs = 30_000;
const idleOverMs = minuteMs;
/** What a new process needs to become quiet. */
const calmMs = 15_000;
const payStepMs = 4_000;
/** Orders beyond the cap of streams share the reads that the API allows: two minutes for some hundreds. */
const readAllWithinMs = 4 * minuteMs;
const lookAgainMs = 5_000;

type Desk = DirectedProcess<Command, Report>;

export async function runSoak({ minutes, orders, seed, onSample }: SoakOptions): Promise<SoakResult> {
  const root = mkdtempSync(join(tmpdir(), 'refill-desk-soak-'));
  // The idle desk has a simulator of its own: it must not eat from the limits of the busy one.
  const [sandbox, quiet] = await Promise.all([startVendor(seed), startVendor(seed)]);
  const faults: string[] = [];
  const started: Desk[] = [];
  const start = (): Desk => {
    const desk = startDesk((words) => faults.push(words));
    started.push(desk);
    return desk;
  };
  try {
    const folder = join(root, 'busy', 'desk');
    const open = await fill(start(), sandbox, folder, orders);
    const idle = idleShare(start(), quiet, join(root, 'idle', 'desk'));
    const { samples, left } = await keepBusy(start(), { sandbox, folder, open, minutes, seed, onSample });
    return { samples, baseline: baselineOf(minutes), idleShare: await idle, faults, left };
  } finally {
    await Promise.all(started.map((desk) => desk.end()));
    await Promise.all([sandbox.close(), quiet.close()]);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Nothing is paid by itself, and no order runs out. */
async function startVendor(seed: number): Promise<Sandbox> {
  const sandbox = await startSandbox({ seed, speed: Infinity });
  sandbox.control.change({ afterChainPayment: [], paymentWindowMs: 24 * 60 * minuteMs });
  return sandbox;
}

function startDesk(onFault: (words: string) => void): Desk {
  return startProcess<Command, Report>({
    program: fileURLToPath(new URL('./desk-process.ts', import.meta.url)),
    nodeWords: ['--expose-gc'],
    onReport: (news) => (news.is === 'fault' ? onFault(news.words) : undefined),
    unawaited: ['fault'],
  });
}

/** Sells until so many orders are open, and ends the process. The measured one finds them as after any start. */
async function fill(desk: Desk, { url }: Sandbox, folder: string, orders: number): Promise<string[]> {
  const open: string[] = [];
  while (open.length < orders) {
    desk.tell({ do: 'open', url, folder });
    await desk.next('open');
    const emails = Array.from({ length: Math.min(salesPerStart, orders - open.length) }, (_none, index) =>
      emailOf(`before-${open.length + index}`),
    );
    desk.tell({ do: 'sell', emails });
    open.push(...(await desk.next('sold')).orderIds);
    desk.tell({ do: 'close' });
    await desk.next('closed');
  }
  await desk.end();
  return open;
}

async function idleShare(desk: Desk, { url }: Sandbox, folder: string): Promise<number> {
  desk.tell({ do: 'open', url, folder });
  await desk.next('open');
  desk.tell({ do: 'sell', emails: [emailOf('idle')] });
  await desk.next('sold');
  await wait(calmMs);
  desk.tell({ do: 'idle with a pay screen', overMs: idleOverMs });
  const { share } = await desk.next('idle');
  await desk.end();
  return share;
}

interface BusyDay {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly open: readonly string[];
  readonly minutes: number;
  readonly seed: number;
  readonly onSample: SoakOptions['onSample'];
}

async function keepBusy(desk: Desk, day: BusyDay): Promise<{ samples: Sample[]; left: number }> {
  const { sandbox, minutes, onSample } = day;
  sandbox.control.change({ rateLimits: true });
  desk.tell({ do: 'open', url: sandbox.url, folder: day.folder });
  await desk.next('open');
  const samples: Sample[] = [];
  const endMs = machineTimeMs() + minutes * minuteMs;
  const turnover = turnOver(desk, day, endMs);
  for (let minute = 0; minute <= minutes; minute += 1) {
    await wait(Math.max(0, endMs - (minutes - minute) * minuteMs - machineTimeMs()));
    desk.tell({ do: 'sample' });
    const { sample } = await desk.next('sample');
    samples.push(sample);
    onSample?.(sample, minute, sandbox.control.stats().openStreams);
  }
  const open = await turnover;
  return { samples, left: (await unfinishedAtLast(desk, open)) - open };
}

/** How many orders the desk still has open when as many are, or when it has had the time to read them all. */
async function unfinishedAtLast(desk: Desk, open: number): Promise<number> {
  const endMs = machineTimeMs() + readAllWithinMs;
  while (true) {
    desk.tell({ do: 'sample' });
    const { unfinished } = (await desk.next('sample')).sample;
    if (unfinished === open || machineTimeMs() > endMs) return unfinished;
    await wait(lookAgainMs);
  }
}

/** Sells and delivers in turn, and breaks some of the streams. Resolves with how many orders are open at the end. */
async function turnOver(desk: Desk, { sandbox, open, seed }: BusyDay, endMs: number): Promise<number> {
  const { control } = sandbox;
  const random = createRandom(seed);
  const waiting = [...open];
  for (let turn = 0; machineTimeMs() + turnoverMs <= endMs; turn += 1) {
    const nextMs = machineTimeMs() + turnoverMs;
    desk.tell({ do: 'sell', emails: [emailOf(`during-${turn}`)] });
    waiting.push(...(await desk.next('sold')).orderIds);
    const paid = waiting.splice(random.below(waiting.length), 1)[0] ?? '';
    for (const action of ['pay-slow', 'confirm', 'deliver'] as const) {
      control.act(paid, action);
      await wait(payStepMs);
    }
    for (const orderId of waiting) if (random.chance(0.05)) control.cutStreams(orderId);
    await wait(Math.max(0, nextMs - machineTimeMs()));
  }
  return waiting.length;
}

function emailOf(name: string): string {
  return `${name}@example.com`;
}
