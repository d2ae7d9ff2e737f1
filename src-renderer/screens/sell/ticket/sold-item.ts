import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Product, Selection } from '../../../../src-shared/domain/catalogue.ts';
import type { Order, OrderItem } from '../../../../src-shared/domain/order.ts';
import type { TicketItem } from './ticket.svelte.ts';

/** What an order sold, as it goes on a ticket, and who gets it. */
export interface SoldItem {
  readonly on: TicketItem;
  readonly beneficiary: string;
}

/** Finds in today's catalogue what an order sold: the same brand, amount and way of delivery; null where it is not sold now. */
export async function soldItem(
  desk: Pick<DeskBridge, 'catalogue'>,
  { items, coin }: Pick<Order, 'items' | 'coin'>,
): Promise<SoldItem | null> {
  const item = items[0];
  if (item === undefined) return null;
  const { country } = item;
  const catalogue = await desk.catalogue.country({ country });
  const brand = catalogue.ok ? catalogue.value.brands.find(({ name }) => name === item.brand) : undefined;
  if (brand === undefined) return null;
  const answer = await desk.catalogue.products({ country, brandId: brand.brandId, coin });
  if (!answer.ok) return null;
  for (const product of answer.value.products) {
    const selection = selectionOf(product, item);
    if (selection === null) continue;
    return { on: { brand: answer.value.brand, product, selection, label: item.label }, beneficiary: item.beneficiary };
  }
  return null;
}

function selectionOf(product: Product, item: OrderItem): Selection | null {
  if (product.deliveryType !== item.deliveryType) return null;
  if (item.productValue !== null) {
    return product.type === 'range' ? { type: 'range', faceValue: item.productValue } : null;
  }
  const same = product.type === 'fixed' && product.denomination === item.denomination;
  return same ? { type: 'fixed', denomination: product.denomination } : null;
}
