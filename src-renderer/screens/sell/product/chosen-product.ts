import type { Brand, Product } from '../../../../src-shared/domain/catalogue.ts';
import type { TicketItem, TicketLine } from '../ticket/ticket.svelte.ts';

/** How many lines of the ticket sell this product of this brand. */
export function countOnTicket(lines: readonly TicketLine[], brand: Brand, product: Product): number {
  return lines.filter(({ item }) => isItem(item, brand, product)).length;
}

function isItem(item: TicketItem, brand: Brand, product: Product): boolean {
  const sameBrand = item.brand.brandId === brand.brandId && item.brand.country === brand.country;
  if (!sameBrand || item.product.deliveryType !== product.deliveryType) return false;
  if (product.type === 'range') return item.selection.type === 'range';
  return item.selection.type === 'fixed' && item.selection.denomination === product.denomination;
}
