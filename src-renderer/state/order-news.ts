import type { Order, OrderSummary } from '../../src-shared/domain/order.ts';

type Dated = Pick<Order, 'ref' | 'updatedAtMs' | 'timeline'>;

/**
 * Whether `next` may take the place of `shown`. Answers and events travel side by side and can overtake each other; the
 * timeline only grows, so it decides first, and the time of the last change decides between equals.
 */
export function isNews(shown: Dated | undefined, next: Dated): boolean {
  if (shown === undefined) return true;
  if (next.timeline.length !== shown.timeline.length) return next.timeline.length > shown.timeline.length;
  return next.updatedAtMs >= shown.updatedAtMs;
}

/** The table line of a whole order. */
export function summaryOf(order: Order): OrderSummary {
  const { ref, mode, orderId, stage, final, email, coin, network, total, createdAtMs, updatedAtMs } = order;
  return {
    ref,
    mode,
    orderId,
    stage,
    final,
    email,
    coin,
    network,
    total,
    createdAtMs,
    updatedAtMs,
    brand: [...new Set(order.items.map((item) => item.brand))].join(', '),
    label: order.items[0]?.label ?? '',
    itemCount: order.items.length,
  };
}

/** The desk's running number inside a reference: `P-12` is 12. */
export function refNumber(ref: string): number {
  return Number.parseInt(ref.slice(2), 10);
}
