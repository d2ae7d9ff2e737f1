import type { Moment } from '../../src-shared/domain/moment.ts';
import type { Order, TimelineEntry } from '../../src-shared/domain/order.ts';
import { isPayable } from '../../src-shared/domain/pay-view.ts';

/** What was known of an order before some news of it. */
export interface Heard {
  /** How many entries its timeline had. */
  readonly entries: number;
  readonly moments: ReadonlySet<Moment>;
}

/** An order that the desk has heard of as it stands now, and of which nothing is new. */
export function heardOf(order: Order): Heard {
  const { timeline } = order;
  return { entries: timeline.length, moments: new Set([...timeline.map(momentAt), ...facts(order)].filter(isMoment)) };
}

/** The moments that are new in this news: of several steps that came at once the last alone, then whatever stands beside it. */
export function newMoments(heard: Heard, order: Order): readonly Moment[] {
  const steps = order.timeline.map(momentAt).slice(heard.entries).filter(isMoment);
  return [...new Set([...steps.slice(-1), ...facts(order)])].filter((moment) => !heard.moments.has(moment));
}

/** Whether somebody at the desk has to do something before the order can go on. */
export function needsSomebody(order: Order): boolean {
  return order.stage === 'unclear' || order.stage === 'underpaid' || disagrees(order) !== null;
}

function momentAt({ stage }: TimelineEntry, index: number, timeline: readonly TimelineEntry[]): Moment | null {
  switch (stage) {
    case 'payment-seen':
      return timeline.slice(0, index).some((earlier) => earlier.stage === 'expired') ? 'late' : null;
    case 'paid-too-late':
      return 'late';
    case 'manual-review':
      return 'review';
    case 'partly-delivered':
      return 'partly';
    case 'paid':
    case 'delivered':
    case 'underpaid':
    case 'unclear':
    case 'failed':
    case 'refunded':
      return stage;
    case 'sending':
    case 'refused':
    case 'awaiting-payment':
    case 'expired':
    case 'cancelled':
    case 'checking':
      return null;
  }
}

/** What stands beside where an order is. */
function facts(order: Order): readonly Moment[] {
  const found: (Moment | null)[] = [
    order.overpaidAmount === null ? null : 'overpaid',
    order.paidOtherwise === null ? null : 'wrong',
    disagrees(order),
  ];
  return found.filter(isMoment);
}

function disagrees({ stage, paymentMismatch, priceMove }: Order): 'withheld' | 'price' | null {
  if (!isPayable(stage)) return null;
  if (paymentMismatch.length > 0) return 'withheld';
  return priceMove?.needsYes === true ? 'price' : null;
}

function isMoment(moment: Moment | null): moment is Moment {
  return moment !== null;
}
