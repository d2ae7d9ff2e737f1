// One column: a simulator, desks that sell, peers that follow the same orders, a fault, changes of the truth, and what every screen
// made of them.
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import type { OrderStage } from '../../src-shared/domain/order.ts';
import { createRandom } from '../fuzz/random.ts';
import { startProcess, type DirectedProcess } from '../support/directed-process.ts';
import { machineTimeMs } from '../support/machine-time.ts';
import type { Column } from './columns.ts';
import { figuresOf, type Figures, type Moment, type OrderRun } from './judge.ts';
import { clientNames, type ClientName, type Command, type MachineEvent, type Report } from './messages.ts';
import { firstStage, planOrder, type OrderPlan } from './plan.ts';

/** How much of everything. */
export interface Extent {
  readonly desks: number;
  readonly ordersEach: number;
  /** Processes that the desks are spread over. */
  readonly deskProcesses: number;
  /** How long a fault lasts, and over how long the truth changes after it began. */
  readonly faultMs: number;
  readonly changesWithinMs: number;
  /** How long the clients may look on after that before what they have not shown counts as unseen. */
  readonly tailMs: number;
  /** Milliseconds between the comments of a stream; 0: none. */
  readonly heartbeatMs: number;
  readonly seed: number;
}

export interface ColumnResult {
  readonly name: string;
  readonly p95LimitMs: number;
  readonly figures: Readonly<Record<ClientName, Figures>>;
  readonly orders: number;
  /** Orders whose record ended in another stage than the truth, at the latest so long after the fault was over. */
  readonly wrongEnds: readonly string[];
  /** Rejections and exceptions that nothing handled, in the desks' processes and the peers'. */
  readonly faults: readonly string[];
}

/** How long all streams may take to open, and the desks' records to reach their end, after everything works again. */
const openWithinMs = 20_000;
const endWithinMs = 60_000;
/** Calm before the fault. */
const calmMs = 1_500;

export async function runColumn(column: Column, extent: Extent): Promise<ColumnResult> {
  const sandbox = await startSandbox({ seed: extent.seed, speed: Infinity });
  // Nothing happens by itself, and no order runs out while the machines sleep.
  sandbox.control.change({ afterChainPayment: [], paymentWindowMs: 24 * 60 * 60_000, heartbeatMs: extent.heartbeatMs });
  const faults: string[] = [];
  const sightings = new Map<string, Moment[]>();
  const hear = (report: Report): void => {
    if (report.is === 'fault') faults.push(report.words);
    if (report.is !== 'shown') return;
    const key = keyOf(report.client, report.orderId);
    const list = sightings.get(key);
    if (list === undefined) sightings.set(key, [report]);
    else list.push(report);
  };
  const deskChildren = Array.from({ length: extent.deskProcesses }, () => start('./desk-process.ts', hear));
  const peerChild = start('./peer-process.ts', hear);
  const children = [...deskChildren, peerChild];
  try {
    const orderIds = await sell(sandbox.url, deskChildren, extent);
    peerChild.tell({ do: 'follow', url: sandbox.url, orderIds });
    await peerChild.next('ready');
    await streamsOpen(sandbox, orderIds.length * 3);
    await wait(calmMs);
    const { truths, watch } = await playTruth(column, extent, sandbox, orderIds, (event) => {
      for (const child of children) child.tell({ do: 'machine', event });
    });
    sandbox.control.clearFaults();
    const runsOf = (client: ClientName): OrderRun[] =>
      orderIds.map((orderId) => ({
        first: firstStage,
        truth: truths.get(orderId) ?? [],
        shown: sightings.get(keyOf(client, orderId)) ?? [],
      }));
    const endOf = (orderId: string): OrderStage | undefined => truths.get(orderId)?.at(-1)?.stage;
    const isAtEnd = (orderId: string): boolean =>
      sightings.get(keyOf('desk', orderId))?.at(-1)?.stage === endOf(orderId);
    await untilOver(endWithinMs, () => orderIds.every(isAtEnd));
    const finals = new Map((await closeAll(deskChildren, peerChild)).map(([orderId, stage]) => [orderId, stage]));
    const wrongEnds = orderIds
      .filter((orderId) => finals.get(orderId) !== endOf(orderId) || !isAtEnd(orderId))
      .map((orderId) => `${orderId}: ${String(finals.get(orderId))}, not ${String(endOf(orderId))}`);
    const figures = Object.fromEntries(
      clientNames.map((client) => [client, figuresOf(runsOf(client), watch)]),
    ) as Record<ClientName, Figures>;
    return { name: column.name, p95LimitMs: column.p95LimitMs, figures, orders: orderIds.length, wrongEnds, faults };
  } finally {
    await Promise.all(children.map((child) => child.end()));
    await sandbox.close();
  }
}

type Child = DirectedProcess<Command, Report>;

function start(file: string, onReport: (report: Report) => void): Child {
  const program = fileURLToPath(new URL(file, import.meta.url));
  return startProcess<Command, Report>({ program, onReport, unawaited: ['shown', 'fault'] });
}

async function sell(url: string, children: readonly Child[], { desks, ordersEach }: Extent): Promise<string[]> {
  const numbers = Array.from({ length: desks }, (_none, index) => index);
  children.forEach((child, index) =>
    child.tell({
      do: 'open desks',
      url,
      ordersEach,
      desks: numbers.filter((number) => number % children.length === index),
    }),
  );
  const ready = await Promise.all(children.map((child) => child.next('ready')));
  return ready.flatMap(({ orderIds }) => orderIds);
}

/** Begins the fault and changes the truth at its moments. Resolves when the column's time is over. */
async function playTruth(
  column: Column,
  { seed, faultMs, changesWithinMs, tailMs }: Extent,
  { control }: Sandbox,
  orderIds: readonly string[],
  toMachines: (event: MachineEvent) => void,
): Promise<{ truths: Map<string, Moment[]>; watch: { fromMs: number; untilMs: number } }> {
  const random = createRandom(seed);
  const plans = orderIds.map((orderId): [string, OrderPlan] => [orderId, planOrder(random, changesWithinMs)]);
  const truths = new Map(orderIds.map((orderId): [string, Moment[]] => [orderId, []]));
  const faultAtMs = machineTimeMs();
  const begun = column.begin({ control, orderIds, faultMs, toMachines, wait: (ms) => wait(ms) });
  const changes = plans.flatMap(([orderId, plan]) =>
    plan.map(async ({ afterMs, action, stage }) => {
      await wait(Math.max(0, faultAtMs + afterMs - machineTimeMs()));
      const moment = { stage, atMs: machineTimeMs() };
      if (!control.act(orderId, action)) throw new Error(`"${action.do}" cannot happen to ${orderId}`);
      truths.get(orderId)?.push(moment);
    }),
  );
  await begun;
  const fromMs = machineTimeMs();
  await Promise.all(changes);
  await wait(Math.max(0, faultAtMs + changesWithinMs + tailMs - machineTimeMs()));
  return { truths, watch: { fromMs, untilMs: machineTimeMs() } };
}

/** Resolves when so many streams are open, or after a while with those that are: a desk may leave some to polling. */
async function streamsOpen({ control }: Sandbox, count: number): Promise<void> {
  await untilOver(openWithinMs, () => control.stats().openStreams >= count);
}

async function untilOver(mostMs: number, isOver: () => boolean): Promise<void> {
  const endMs = machineTimeMs() + mostMs;
  while (!isOver() && machineTimeMs() < endMs) await wait(100);
}

async function closeAll(desks: readonly Child[], peers: Child): Promise<(readonly [string, OrderStage])[]> {
  for (const child of [...desks, peers]) child.tell({ do: 'close' });
  const closed = await Promise.all(desks.map((child) => child.next('closed')));
  await peers.next('closed');
  return closed.flatMap(({ finals }) => finals);
}

function keyOf(client: ClientName, orderId: string): string {
  return `${client} ${orderId}`;
}
