import type { Selection } from '../../src-shared/domain/catalogue.ts';
import type { Habits, SoldBefore } from '../../src-shared/domain/habits.ts';
import type { OrderItem, OrderStage } from '../../src-shared/domain/order.ts';
import { ok } from '../../src-shared/result.ts';
import type { OrderStore, StorageResult } from '../storage/stores.ts';
import type { OrderRecord } from './order-record.ts';

/** So many of the latest orders tell what a desk sells; older ones say little, and reading them takes time. */
const ordersRead = 200;
const listed = 12;

/** Whether money came, so that it counts as sold. */
const isSold: Readonly<Record<OrderStage, boolean>> = {
  sending: false,
  refused: false,
  unclear: false,
  'awaiting-payment': false,
  'payment-seen': true,
  underpaid: false,
  paid: true,
  'manual-review': true,
  delivered: true,
  'partly-delivered': true,
  expired: false,
  'paid-too-late': false,
  cancelled: false,
  failed: false,
  refunded: false,
  checking: false,
};

type Item = Pick<
  OrderItem,
  'country' | 'brand' | 'backgroundColor' | 'label' | 'denomination' | 'productValue' | 'deliveryType'
>;

/** What a desk sells most and sold last, from its latest orders. */
export function readHabits(orders: Pick<OrderStore, 'latest'>): StorageResult<Habits> {
  const latest = orders.latest(ordersRead);
  return latest.ok ? ok(habitsOf(latest.value)) : latest;
}

/** The same of these orders, the newest of which stands first. */
export function habitsOf(orders: readonly Pick<OrderRecord, 'stage' | 'items'>[]): Habits {
  const byAmount = new Map<string, { readonly sold: SoldBefore; readonly times: number }>();
  for (const { stage, items } of orders) {
    if (stage === 'refused') continue;
    for (const item of items) {
      const key = JSON.stringify([item.country, item.brand, item.denomination, item.productValue, item.deliveryType]);
      // The newest order has the newest words for it.
      const known = byAmount.get(key) ?? { sold: soldBefore(item), times: 0 };
      byAmount.set(key, { ...known, times: known.times + (isSold[stage] ? 1 : 0) });
    }
  }
  const all = [...byAmount.values()];
  const mostSold = all.filter(({ times }) => times > 0).toSorted((a, b) => b.times - a.times);
  return {
    recent: all.slice(0, listed).map(({ sold }) => sold),
    mostSold: mostSold.slice(0, listed).map(({ sold }) => sold),
  };
}

function soldBefore(item: Item): SoldBefore {
  const { country, brand, backgroundColor, label, deliveryType } = item;
  return { country, brand, backgroundColor, label, deliveryType, selection: selectionOf(item) };
}

function selectionOf({ denomination, productValue }: Item): Selection {
  return productValue === null ? { type: 'fixed', denomination } : { type: 'range', faceValue: productValue };
}
