import type { Brand, DeliveryType, Product, Selection } from '../../../../src-shared/domain/catalogue.ts';
import type { TicketItem, TicketLine } from '../ticket/ticket.svelte.ts';

/** How many lines of the ticket sell this product of this brand. */
export function countOnTicket(lines: readonly TicketLine[], brand: Brand, product: Product): number {
  return lines.filter(({ item }) => isItem(item, brand, product)).length;
}

/** An amount and the way in which it is delivered. */
interface Amount {
  readonly selection: Selection;
  readonly deliveryType: DeliveryType;
}

/** Whether a product sells an amount: the same denomination, or any of a range. Its limits are for main to check. */
export function isSold(product: Product, { selection, deliveryType }: Amount): boolean {
  if (product.deliveryType !== deliveryType) return false;
  if (selection.type === 'range') return product.type === 'range';
  return product.type === 'fixed' && product.denomination === selection.denomination;
}

function isItem({ brand: its, product: sold, selection }: TicketItem, brand: Brand, product: Product): boolean {
  const sameBrand = its.brandId === brand.brandId && its.country === brand.country;
  return sameBrand && isSold(product, { selection, deliveryType: sold.deliveryType });
}
