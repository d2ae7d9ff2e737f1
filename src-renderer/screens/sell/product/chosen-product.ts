import type { Brand, Product } from '../../../../src-shared/domain/catalogue.ts';
import type { TicketItem } from '../ticket/ticket.svelte.ts';

/** Whether this product of this brand is what stands on the ticket. */
export function isChosen(item: TicketItem | null, brand: Brand, product: Product): boolean {
  if (item?.brand.brandId !== brand.brandId || item.product.deliveryType !== product.deliveryType) return false;
  if (product.type === 'range') return item.selection.type === 'range';
  return item.selection.type === 'fixed' && item.selection.denomination === product.denomination;
}
