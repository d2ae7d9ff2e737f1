import type { OrderAction } from '../../src-sandbox/orders/actions.ts';
import type { OrderStage } from '../../src-shared/domain/order.ts';
import type { Random } from '../fuzz/random.ts';

/** One change of the truth: what happens at the vendor, and the stage that a screen must then show (FACTS.md 15.1). */
export interface TruthStep {
  /** Milliseconds after the fault began. */
  readonly afterMs: number;
  readonly action: OrderAction;
  readonly stage: OrderStage;
}

/** What happens to one order, in its order. Each stage comes once, the last is the end. */
export type OrderPlan = readonly TruthStep[];

/** Stages of a new order that nothing has happened to. */
export const firstStage: OrderStage = 'awaiting-payment';

type Way = readonly Omit<TruthStep, 'afterMs'>[];

const seen: Way[number] = { action: { do: 'pay-slow' }, stage: 'payment-seen' };
const paid: Way[number] = { action: { do: 'confirm' }, stage: 'paid' };
const done: Way[number] = { action: { do: 'deliver' }, stage: 'delivered' };
const short: Way[number] = { action: { do: 'underpay' }, stage: 'underpaid' };
const cancelled: Way[number] = { action: { do: 'cancel' }, stage: 'cancelled' };

/** Most are paid and delivered; some are paid short first; a few are cancelled. */
const ways: readonly Way[] = [
  ...Array.from({ length: 16 }, () => [seen, paid, done]),
  ...Array.from({ length: 3 }, () => [short, seen, paid, done]),
  [cancelled],
];

/** What happens to an order, at moments of chance within `withinMs` after the fault began. */
export function planOrder(random: Random, withinMs: number): OrderPlan {
  const way = random.pick(ways);
  const moments = way.map(() => random.below(Math.floor(withinMs))).toSorted((a, b) => a - b);
  return way.map((step, index) => ({ ...step, afterMs: moments[index] ?? 0 }));
}
