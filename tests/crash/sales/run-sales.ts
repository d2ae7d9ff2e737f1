// One sale after the other, two at a time: a process sells and is killed, another starts again on what it left. The simulator runs
// here, goes on through every kill, and counts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../src-sandbox/sandbox.ts';
import { createRandom, type Random } from '../../fuzz/random.ts';
import { phases } from './kill-points.ts';
import type { KillWish, Task } from './messages.ts';
import { runProcess, type ProcessPlace } from './run-process.ts';
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
  /** Name of the point and phase, or `at a random time`. `not at all`: it ended first, time and again. */
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
/** Every third sale is killed at a random time, the others at a point. */
const byTimeEvery = 3;
/** Sales differ a little: one that ends before its point is made again. */
const mostTries = 5;

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

interface Shop extends ProcessPlace {
  readonly random: Random;
  readonly meddle: SalesOptions['meddle'];
}

interface WholeSale {
  readonly points: readonly string[];
  /** From where there is something to kill. */
  readonly tookMs: number;
}

/** How a sale goes when nobody interferes: which points it has, and how long it takes. The second one, since the first warms up. */
async function undisturbed(shop: Shop): Promise<WholeSale> {
  let whole: WholeSale | null = null;
  for (const name of ['first', 'second']) {
    const place = placeFor(shop, name);
    const run = await runProcess(shop, { ...place, do: 'sell', presses: 1, kill: null }, null);
    if (run.points === null) throw new Error(`an undisturbed sale did not end: ${run.faults.join('; ')}`);
    whole = { points: run.points, tookMs: run.tookMs };
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
  const { random } = shop;
  const byTime = index % byTimeEvery === byTimeEvery - 1;
  let last = await tryToKill(shop, `sale-${index}`, {
    presses: 1 + (index % 2),
    kill: byTime ? null : { point: pointFor(index, sales, whole, random), phase: random.pick(phases) },
    killAfterMs: byTime ? random.below(Math.ceil(whole.tookMs)) : null,
  });
  for (let again = 2; again <= mostTries && last.phase === 'not at all' && isClean(last.verdict); again += 1) {
    const kill = { point: random.below(whole.points.length), phase: random.pick(phases) };
    last = await tryToKill(shop, `sale-${index}-again-${again}`, { presses: 1, kill, killAfterMs: null });
  }
  return last;
}

interface KillPlan {
  readonly presses: number;
  readonly kill: KillWish | null;
  readonly killAfterMs: number | null;
}

async function tryToKill(shop: Shop, name: string, { presses, kill, killAfterMs }: KillPlan): Promise<KilledSale> {
  const { root } = shop;
  const place = placeFor(shop, name);
  const run = await runProcess(shop, { ...place, do: 'sell', presses, kill }, killAfterMs);
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
  const killedAt = run.points !== null ? null : kill === null ? 'at a random time' : noteOf(place.outside);
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

/**
 * By turns: spread evenly over all points of a sale, over those from the order on, and the very request that orders with what comes
 * right before and after it, where most is at stake.
 */
function pointFor(index: number, sales: number, { points }: WholeSale, random: Random): number {
  const orderAt = points.indexOf('request: POST /v5/orders');
  if (index % 4 === 3) return orderAt - 1 + random.below(3);
  const from = index % 2 === 0 ? 0 : orderAt - 4;
  return Math.min(points.length - 1, from + Math.floor(((index + 0.5) / sales) * (points.length - from)));
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
