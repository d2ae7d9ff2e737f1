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
const sold: Readonly<Record<OrderStage, boolean>> = {
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
export function habitsOf(orders: readonly Pick<OrderRecord, 'stage' | 'createdAtMs' | 'items'>[]): Habits {
  const byAmount = new Map<string, SoldBefore>();
  for (const { stage, createdAtMs, items } of orders) {
    if (stage === 'refused') continue;
    for (const item of items) {
      const key = JSON.stringify([item.country, item.brand, item.denomination, item.productValue, item.deliveryType]);
      // The newest order has the newest words for it.
      const known = byAmount.get(key) ?? soldBefore(item, createdAtMs);
      byAmount.set(key, { ...known, times: known.times + (sold[stage] ? 1 : 0) });
    }
  }
  const recent = [...byAmount.values()];
  return {
    recent: recent.slice(0, listed),
    mostSold: recent
      .filter(({ times }) => times > 0)
      .toSorted((a, b) => b.times - a.times)
      .slice(0, listed),
  };
}

function soldBefore(item: Item, lastAtMs: number): SoldBefore {
  const { country, brand, backgroundColor, label, deliveryType } = item;
  return { country, brand, backgroundColor, label, deliveryType, selection: selectionOf(item), times: 0, lastAtMs };
}

function selectionOf({ denomination, productValue }: Item): Selection {
  return productValue === null ? { type: 'fixed', denomination } : { type: 'range', faceValue: productValue };
}
