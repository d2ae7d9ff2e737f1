import type { DeliveryStage, OrderStage } from '../../src-shared/domain/order.ts';
import type { ApiOrder } from '../cryptorefills/api.ts';

/** An order's and its lines' stages, as read from one answer of the API (FACTS.md 15.1-15.3). */
export interface ReadState {
  readonly stage: OrderStage;
  readonly final: boolean;
  readonly deliveryStages: readonly DeliveryStage[];
}

/** Reads the API's own words. A word the desk does not know is `checking`, never an error. */
export function readState(order: ApiOrder): ReadState {
  const state = aliases[order.orderState] ?? order.orderState;
  const deliveryStages = order.deliveries.map((delivery) =>
    readDeliveryStage(delivery.deliveryState, state === 'Done', delivery.secrets.length > 0),
  );
  const stage = readStage(state, order, deliveryStages);
  const open = deliveryStages.some((line) => line === 'waiting' || line === 'manual-review');
  const final = stage === 'partly-delivered' ? state === 'Done' && !open : finalStages.has(stage);
  return { stage, final, deliveryStages };
}

/**
 * Whether news that says `next` may replace what `reached` stages had been seen before. States only move forward; the
 * exceptions of FACTS.md 15.1 (a late payment or delivery after expiry, cancellation or failure) are forward by rank.
 */
export function mayFollow(reached: readonly OrderStage[], next: OrderStage): boolean {
  // An end is an end, also of an order that was paid; only another end can have come before it.
  if (next === 'checking' || endsUnhappily.has(next)) return !reached.some((stage) => finalStages.has(stage));
  return rank(next) >= highestRank(reached);
}

/** Whether a stage is the end of an order by itself. */
export function isEnd(stage: OrderStage): boolean {
  return finalStages.has(stage);
}

/** Whether a paid order is on its way, so that polling may be slower (FACTS.md 21). */
export function isPaid(stage: OrderStage): boolean {
  return stage === 'paid' || stage === 'partly-delivered';
}

const aliases: Readonly<Record<string, string>> = { Completed: 'Done', Cancelled: 'Canceled' };

const finalStages: ReadonlySet<OrderStage> = new Set(['refused', 'delivered', 'cancelled', 'failed', 'refunded']);

const endsUnhappily: ReadonlySet<OrderStage> = new Set(['cancelled', 'failed']);

const ranks: Readonly<Record<OrderStage, number>> = {
  sending: 0,
  unclear: 0,
  checking: 0,
  refused: 0,
  'awaiting-payment': 1,
  'payment-seen': 2,
  underpaid: 2,
  expired: 3,
  cancelled: 3,
  failed: 3,
  'paid-too-late': 4,
  paid: 5,
  'manual-review': 5,
  'partly-delivered': 6,
  delivered: 7,
  refunded: 7,
};

function rank(stage: OrderStage): number {
  return ranks[stage];
}

function highestRank(stages: readonly OrderStage[]): number {
  return Math.max(0, ...stages.map(rank));
}

function readStage(state: string, order: ApiOrder, lines: readonly DeliveryStage[]): OrderStage {
  const tooLate = order.paymentState === 'ExpiredAfterPaymentDetection';
  switch (state) {
    case 'Created':
    case 'WaitingForPayment':
      if (tooLate) return 'paid-too-late';
      if (order.missingAmount !== null) return 'underpaid';
      return order.paymentState === 'PaymentStarted' ? 'payment-seen' : 'awaiting-payment';
    case 'PaymentStarted':
      return order.missingAmount === null ? 'payment-seen' : 'underpaid';
    case 'PartialPaymentStarted':
      return 'underpaid';
    case 'PaymentReceived':
    case 'WaitingForDelivery':
    case 'WaitingForRebuy':
      return lines.includes('delivered') && lines.some((line) => line !== 'delivered') ? 'partly-delivered' : 'paid';
    case 'WaitingForManualAction':
      return lines.includes('delivered') ? 'partly-delivered' : 'manual-review';
    case 'Done':
      return readDone(lines);
    case 'Expired':
      return tooLate ? 'paid-too-late' : 'expired';
    case 'Canceled':
      return tooLate ? 'paid-too-late' : 'cancelled';
    case 'PaymentFailed':
      return order.paymentState === 'PaymentReceived' ? 'checking' : 'failed';
    case 'PaymentSetupFailed':
      return 'failed';
    case 'Refunded':
      return 'refunded';
    default:
      return 'checking';
  }
}

function readDone(lines: readonly DeliveryStage[]): OrderStage {
  if (lines.length === 0 || lines.every((line) => line === 'delivered')) return 'delivered';
  if (lines.every((line) => line === 'refunded')) return 'refunded';
  // Paid, said to be done, and nothing came of it: for people to look into.
  return lines.includes('delivered') ? 'partly-delivered' : 'manual-review';
}

/** `order_state` decides: in a `Done` order only a line that says otherwise is not delivered. */
function readDeliveryStage(word: string | null, orderDone: boolean, hasSecrets: boolean): DeliveryStage {
  switch (word) {
    case 'Done':
    case 'Succeeded':
    case 'Completed':
      return 'delivered';
    case 'WaitingForManualAction':
      return 'manual-review';
    case 'WaitingForRebuy':
      return 'waiting';
    case 'Refunded':
      return 'refunded';
    default:
      if (word !== null && /fail|reject|declin|cancel/i.test(word)) return 'failed';
      return orderDone || hasSecrets ? 'delivered' : 'waiting';
  }
}
