import type { Order, OrderItem } from '../../src-shared/domain/order.ts';
import type { Coaching } from '../messages/en/coach.ts';
import type { I18n } from './i18n.svelte.ts';
import { orderWay } from './order-way.ts';

/** The three parts for one moment of an order: what happened, what to say, what to do next. */
export interface OrderCoaching extends Coaching {
  readonly title: string;
  /** What happened, past the title; empty where the title says it all. */
  readonly body: string;
}

/** The words for where an order stands, as the vendor's own states tell it apart (FACTS.md 15.1). */
export function orderCoach(i18n: I18n, order: Order, timeIsUp: boolean): OrderCoaching {
  const { pay, coach } = i18n.t;
  if (timeIsUp) return { title: pay.timeIsUpTitle, body: pay.timeIsUpBody, ...coach.timeIsUp };
  const words = { ...pay.stages[order.stage], ...coach.stages[order.stage] };
  switch (order.stage) {
    case 'awaiting-payment':
      return order.payment === null ? { ...words, ...coach.preparing } : words;
    case 'paid':
      return order.orderState === 'WaitingForRebuy' ? coach.rebuy : words;
    case 'failed':
      return wasPaid(order)
        ? { ...words, ...coach.failedPaid, body: pay.failedPaid }
        : { ...words, body: pay.failedUnpaid };
    default:
      return words;
  }
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

function wasPaid({ stage, timeline }: Order): boolean {
  const stages = timeline.map((entry) => entry.stage);
  return orderWay(stage, stages).seen === 'done';
}
