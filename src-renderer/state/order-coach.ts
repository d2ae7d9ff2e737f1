import type { Order, OrderItem } from '../../src-shared/domain/order.ts';
import type { Coaching } from '../messages/en/coach.ts';
import type { I18n } from './i18n.svelte.ts';
import { networkFace } from './network-face.ts';
import { orderWay } from './order-way.ts';
import { protocolName } from './protocol-names.ts';

/** The three parts for one moment of an order: what happened, what to say, what to do next. */
export interface OrderCoaching extends Coaching {
  readonly title: string;
  /** What happened, past the title; empty where the title says it all. */
  readonly body: string;
}

/** Whether the vendor is trying another supplier, by the order's own word or that of a line (FACTS.md 15.1, 15.3). */
export function isRebuy({ stage, orderState, items }: Pick<Order, 'stage' | 'orderState' | 'items'>): boolean {
  const words = [orderState, ...items.map((item) => item.deliveryState)];
  return stage === 'paid' && words.includes('WaitingForRebuy');
}

/** The words for where an order stands, as the vendor's own states tell it apart (FACTS.md 15.1). */
export function orderCoach(i18n: I18n, order: Order): OrderCoaching {
  const { pay, coach } = i18n.t;
  const words = { ...pay.stages[order.stage], ...coach.stages[order.stage] };
  switch (order.stage) {
    case 'awaiting-payment':
      return order.payment === null ? { ...words, ...coach.preparing } : words;
    case 'paid':
      return isRebuy(order) ? coach.rebuy : words;
    case 'underpaid':
      return { ...words, ...missingCoach(i18n, order) };
    case 'expired':
      return somethingWasSent(order) ? coach.expiredSeen : words;
    case 'cancelled':
      return wasClosedHere(order) ? closedCoach(i18n, order) : words;
    case 'failed':
      return wasPaid(order)
        ? { ...words, ...coach.failedPaid, body: pay.failedPaid }
        : { ...words, body: pay.failedUnpaid };
    default:
      return words;
  }
}

/** What to say while a part of the payment is missing: how much, where that is known. */
export function missingCoach(i18n: I18n, { payment, coin }: Pick<Order, 'payment' | 'coin'>): Coaching {
  const { coach } = i18n.t;
  const missing = payment?.missingAmount ?? null;
  return missing === null ? coach.stages.underpaid : coach.missing(i18n.coin(missing, coin));
}

/** The words for an order that still waits for money although its code was taken away; `windowLeft` is null once all is over. */
export function timeUpCoach(i18n: I18n, order: Order, windowLeft: string | null): OrderCoaching {
  const { pay, coach } = i18n.t;
  const happened =
    windowLeft === null
      ? { title: pay.timeIsUpTitle, body: pay.timeIsUpBody, ...coach.timeIsUp }
      : { title: pay.marginTitle, body: pay.marginBody(windowLeft), ...coach.margin };
  if (order.stage !== 'underpaid') return happened;
  const missing = order.payment?.missingAmount ?? null;
  const was = missing === null ? '' : ` ${pay.missingWas(i18n.coin(missing, order.coin))}`;
  return { ...happened, body: `${happened.body}${was}`, ...coach.underpaidTimeUp };
}

/** What stands beside where an order is, whatever that is: paid too much, too late, or another way. */
export function orderNotices(i18n: I18n, order: Order): readonly OrderCoaching[] {
  const { notices } = i18n.t.coach;
  const { overpaidAmount, paidOtherwise } = order;
  return [
    ...(overpaidAmount === null ? [] : [notices.overpaid(i18n.coin(overpaidAmount, order.coin))]),
    ...(cameLate(order) ? [notices.late()] : []),
    ...(paidOtherwise === null ? [] : [notices.otherwise(wayOf(i18n, order, paidOtherwise))]),
  ];
}

/** What to say about a line that has no code to show. */
export function lineCoach(i18n: I18n, item: Pick<OrderItem, 'stage' | 'deliveryType'>): Coaching {
  const { coach } = i18n.t;
  if (item.stage !== 'delivered' || item.deliveryType === 'by_email') return coach.lines[item.stage];
  return item.deliveryType === 'by_phone' ? coach.toppedUp : coach.billPaid;
}

/** Why a line failed, in words where its word is known (FACTS.md 15.4), else the word itself. */
export function failureReason(i18n: I18n, word: string): string {
  const known: Readonly<Record<string, string>> = i18n.t.coach.reasons;
  if (Object.hasOwn(known, word)) return known[word] ?? word;
  return /^(rejected|declined)_/.test(word) ? `${i18n.t.coach.reasons.generic_decline} (${word})` : word;
}

/** Paid for after it had expired, and honoured all the same (FACTS.md 15.1). */
function cameLate({ stage, timeline }: Order): boolean {
  const honoured = ['payment-seen', 'paid', 'delivered', 'partly-delivered', 'manual-review'];
  return honoured.includes(stage) && timeline.some((entry) => entry.stage === 'expired');
}

function wayOf(i18n: I18n, order: Order, paid: NonNullable<Order['paidOtherwise']>): string {
  const coin = paid.coin ?? order.coin;
  const network = paid.network ?? order.network;
  return i18n.t.common.onNetwork(coin, networkFace(coin, protocolName(network)).words);
}

/** Whether a person closed it as never made and the vendor may write about it yet: its number is not known. */
export function mayTurnUp(order: Order): boolean {
  return order.orderId === null && wasClosedHere(order);
}

function closedCoach(i18n: I18n, { orderId }: Order): OrderCoaching {
  const { known, ...words } = i18n.t.coach.closedUnclear;
  return orderId === null ? words : { ...words, ...known };
}

/** Closed by a person as never made, rather than cancelled by the vendor. */
export function wasClosedHere({ stage, timeline }: Order): boolean {
  return stage === 'cancelled' && timeline.at(-1)?.source === 'desk';
}

/** Whether the vendor has seen money for it, enough of it or not. */
export function somethingWasSent({
  transactionIds,
  sentAmount,
}: Pick<Order, 'transactionIds' | 'sentAmount'>): boolean {
  return transactionIds.length > 0 || (sentAmount !== null && /[1-9]/.test(sentAmount));
}

function wasPaid({ stage, timeline }: Order): boolean {
  const stages = timeline.map((entry) => entry.stage);
  return orderWay(stage, stages).seen === 'done';
}
