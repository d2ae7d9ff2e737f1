import type { OrderStage } from '../../src-shared/domain/order.ts';
import type { OrderRecord } from './order-record.ts';
import { isPaid } from './order-state.ts';

/** How long an expired order is still read, since late payments can be honoured (FACTS.md 15.1, 16). */
export const expiredGraceMs = 60 * 60_000;

/** Where an order stands, for who comes first: `payable` a customer may pay now, `over` only a late payment could change it. */
export type OrderClass = 'payable' | 'open' | 'over';

export function classOf(stage: OrderStage): OrderClass {
  switch (stage) {
    case 'awaiting-payment':
    case 'payment-seen':
    case 'underpaid':
      return 'payable';
    case 'expired':
    case 'paid-too-late':
      return 'over';
    default:
      return 'open';
  }
}

/** How long things have lasted, by clocks that nobody can set: the server's and the monotonic one. */
export interface Ages {
  /** Since the API said the stage it is in. */
  readonly stageMs: number;
  /** Since payment was asked for. */
  readonly orderMs: number;
}

/** Stages that may last for ever, and in which nobody can pay. */
const waitsForPeople: ReadonlySet<OrderStage> = new Set(['manual-review', 'paid-too-late', 'partly-delivered']);

const quickMs = 5_000;
const calmMs = 15_000;
const slowMs = 60_000;
const restingMs = 60 * 60_000;
/** After so long without a word of the vendor, old cases must not use up the reads that today's orders need. */
const restsAfterMs = 14 * 24 * 60 * 60_000;
/** After this long nothing hurries any more, whatever the state is called. */
const hurriedForMs = 2 * 60 * 60_000;
/** So long a new state hurries: a code is waited for at the counter, a late payment was most likely on its way. */
const freshForMs = 10 * 60_000;

/**
 * Milliseconds between proofs that the desk knows the truth about an order, by a read or by a stream that gets through: 5 s
 * where news is waited for (FACTS.md 21), 15 s where it may be a while, a minute where people at the vendor have it, or nobody, an hour where it is at rest and not on the screen.
 */
export function readEveryMs(stage: OrderStage, ages: Ages, isWatched: boolean): number {
  if (!isWatched && isAtRest(stage, ages)) return restingMs;
  const { stageMs, orderMs } = ages;
  if (orderMs > hurriedForMs || stage === 'manual-review') return slowMs;
  const fresh = stageMs < freshForMs;
  if (classOf(stage) === 'over') return fresh ? calmMs : slowMs;
  return isPaid(stage) && !fresh ? calmMs : quickMs;
}

/** Whether it has waited for people at the vendor for so long that a look now and then is enough. */
export function isAtRest(stage: OrderStage, { stageMs }: Pick<Ages, 'stageMs'>): boolean {
  return waitsForPeople.has(stage) && stageMs > restsAfterMs;
}

/** Since when an expired order is over, in the server's time; null where the API gave no time at all. */
export function overSinceMs({ serverUpdatedAtMs, payment }: OrderRecord): number | null {
  const times = [serverUpdatedAtMs, payment?.payableUntilMs ?? null].filter((time) => time !== null);
  return times.length === 0 ? null : Math.max(...times);
}
