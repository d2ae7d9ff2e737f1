// One sale after the other, two at a time: a process sells and is killed, another starts again on what it left. The simulator runs
// here, goes on through every kill, and counts.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSandbox, type Sandbox } from '../../../src-sandbox/sandbox.ts';
import { createRandom, type Random } from '../../fuzz/random.ts';
import { phases } from './kill-points.ts';
import type { DeskOrder, KillWish, News, Task } from './messages.ts';
import { verdictOf, type SaleVerdict, type VendorOrder } from './verdict.ts';

export interface SalesOptions {
  readonly sales: number;
  readonly seed: number;
  /** Hears of each sale that is done. */
  readonly onSale?: (sale: KilledSale) => void;
  /** Does something at the vendor between the kill and the new start: for the test that this suite can fail. */
  readonly meddle?: (url: string, email: string) => Promise<void>;
}

/** One sale, and where it was cut off. */
export interface KilledSale {
  /** Name of the point and phase, `at a random time`, or `not at all` where it ended first. */
  readonly point: string;
  readonly phase: KillWish['phase'] | 'at a random time' | 'not at all';
  readonly verdict: SaleVerdict;
  /** Whether the vendor had an order when the process was killed. */
  readonly ordered: boolean;
}

export interface SalesResult {
  readonly sales: readonly KilledSale[];
  /** Points of an undisturbed sale. */
  readonly points: number;
}

const atOnce = 2;
/** A process that is not at rest by then is ended, and its sale judged as it stands. */
const patienceMs = 30_000;
/** Every third sale is killed at a random time, the others at a point. */
const byTimeEvery = 3;

export async function runSales({ sales, seed, onSale, meddle }: SalesOptions): Promise<SalesResult> {
  const sandbox = await startSandbox({ seed, speed: 50 });
  const root = mkdtempSync(join(tmpdir(), 'refill-desk-crash-'));
  const shop: Shop = { sandbox, root, random: createRandom(seed), meddle };
  try {
    const whole = await undisturbed(shop);
    const done: KilledSale[] = [];
    const waiting = Array.from({ length: sales }, (_none, index) => index);
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const sale = await killOnce(shop, next, sales, whole);
        done.push(sale);
        onSale?.(sale);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return { sales: done, points: whole.points.length };
  } finally {
    rmSync(root, { recursive: true, force: true });
    await sandbox.close();
  }
}

interface Shop {
  readonly sandbox: Sandbox;
  readonly root: string;
  readonly random: Random;
  readonly meddle: SalesOptions['meddle'];
}

interface WholeSale {
  readonly points: readonly string[];
  readonly tookMs: number;
}

/** How a sale goes when nobody interferes: which points it has, and how long it takes. The second one, since the first warms up. */
async function undisturbed(shop: Shop): Promise<WholeSale> {
  let whole: WholeSale | null = null;
  for (const name of ['first', 'second']) {
    const place = placeFor(shop, name);
    const startedMs = performance.now();
    const run = await runProcess(shop, { ...place, do: 'sell', presses: 1, kill: null }, null);
    if (run.points === null) throw new Error(`an undisturbed sale did not end: ${run.faults.join('; ')}`);
    whole = { points: run.points, tookMs: performance.now() - startedMs };
  }
  if (whole === null) throw new Error('no sale was made');
  return whole;
}

function placeFor({ sandbox, root }: Shop, name: string): Omit<Task & { do: 'sell' }, 'do' | 'presses' | 'kill'> {
  const [folder, outside] = [join(root, name, 'desk'), join(root, name, 'outside')];
  for (const path of [folder, outside]) mkdirSync(path, { recursive: true });
  return { url: sandbox.url, email: `${name}@example.com`, folder, outside };
}

async function killOnce(shop: Shop, index: number, sales: number, whole: WholeSale): Promise<KilledSale> {
  const { random, root } = shop;
  const name = `sale-${index}`;
  const place = placeFor(shop, name);
  const byTime = index % byTimeEvery === byTimeEvery - 1;
  const kill = byTime ? null : { point: pointFor(index, sales, whole, random), phase: random.pick(phases) };
  const killAfterMs = byTime ? random.below(Math.ceil(whole.tookMs)) : null;
  const run = await runProcess(shop, { ...place, do: 'sell', presses: 1 + (index % 2), kill }, killAfterMs);
  const before = vendorOrders(shop, place.email);
  await shop.meddle?.(place.url, place.email);
  const idInEmail = before[0]?.orderId ?? null;
  const again = await runProcess(shop, { ...place, do: 'start again', idInEmail }, null);
  const verdict = verdictOf({
    email: place.email,
    vendor: vendorOrders(shop, place.email),
    desk: again.startedWith,
    database: again.database,
    codes: again.codes,
    faults: [...run.faults, ...again.faults, ...(again.points === null ? ['the desk did not come to rest'] : [])],
  });
  const killedAt = run.points !== null ? null : byTime ? 'at a random time' : noteOf(place.outside);
  if (isClean(verdict)) rmSync(join(root, name), { recursive: true, force: true });
  return {
    point: killedAt ?? 'not at all',
    phase: killedAt === null ? 'not at all' : (kill?.phase ?? 'at a random time'),
    verdict,
    ordered: before.length > 0,
  };
}

/** Whether nothing was found. */
export function isClean(verdict: SaleVerdict): boolean {
  return Object.values(verdict).every((found: readonly string[]) => found.length === 0);
}

/** Spread evenly over the points of a sale, by turns over all of them and over those from the order on, where money is at stake. */
function pointFor(index: number, sales: number, { points }: WholeSale, random: Random): number {
  const orderAt = points.findIndex((name) => name.startsWith('request: POST') && name.endsWith('/v5/orders'));
  const from = index % 2 === 0 ? 0 : Math.max(0, orderAt - 4);
  const span = points.length - from;
  return Math.min(points.length - 1, from + Math.floor(((index + random.below(1_000) / 1_000) / sales) * span));
}

function noteOf(outside: string): string {
  return readFileSync(join(outside, 'killed-at'), 'utf8');
}

function vendorOrders({ sandbox }: Shop, email: string): VendorOrder[] {
  return sandbox.control
    .orders()
    .map((order) => JSON.parse(JSON.stringify(order)) as WireOrder)
    .filter(({ user }) => user.email === email)
    .map(({ order_id: orderId, payment_state: payment, deliveries: [line] }) => ({
      orderId,
      email,
      paid: payment === 'PaymentReceived' || payment === 'PaymentCompleted',
      code: line?.deliverable.pin_code ?? null,
    }));
}

interface WireOrder {
  readonly order_id: string;
  readonly payment_state: string;
  readonly user: { readonly email: string };
  readonly deliveries: readonly { readonly deliverable: { readonly pin_code?: string } }[];
}

interface ProcessRun {
  /** Null: it did not come to rest. */
  readonly points: readonly string[] | null;
  readonly startedWith: readonly DeskOrder[] | null;
  readonly database: string | null;
  readonly codes: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

const program = fileURLToPath(new URL('./sale-process.ts', import.meta.url));

/** Runs a process to its end, paying what it shows. `killAfterMs`: it is killed from here then. */
async function runProcess({ sandbox, root }: Shop, task: Task, killAfterMs: number | null): Promise<ProcessRun> {
  const child = fork(program, [JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'compiled') },
  });
  let points: readonly string[] | null = null;
  let started: (News & { is: 'started again' }) | null = null;
  const codes = new Map<string, string>();
  const faults: string[] = [];
  let words = '';
  child.stderr?.on('data', (bytes: Buffer) => (words += bytes.toString()));
  child.on('message', (message) => {
    const news = message as News;
    switch (news.is) {
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
  await Promise.race([
    ended,
    wait(killAfterMs ?? patienceMs, undefined, { signal: over.signal }).catch(() => undefined),
  ]);
  child.kill('SIGKILL');
  await ended;
  if (child.exitCode !== null && child.exitCode !== 0)
    faults.push(`ended with ${child.exitCode}: ${words.slice(0, 2_000)}`);
  const { orders: startedWith = null, database = null } = (started as (News & { is: 'started again' }) | null) ?? {};
  return { points, startedWith, database, codes, faults };
}
