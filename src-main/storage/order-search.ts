import type { OrderRef } from '../../src-shared/domain/order.ts';
import type { NewOrderRecord } from '../orders/order-record.ts';

/** More words than this in one search only slow it down. */
const maxWords = 10;

/** What a search looks through: number, brands, amounts, customers, vendor's id and countries, folded to one case. */
export function searchText(ref: OrderRef, record: NewOrderRecord): string {
  const lines = record.items.flatMap((item) => [item.brand, item.label, item.beneficiary, item.country]);
  return fold([ref, record.email, record.orderId ?? '', ...new Set(lines)].join('\n'));
}

/** The words of a search. An order is found when each of them stands somewhere in its text. */
export function searchWords(search: string): string[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, maxWords);
}

// NFKC makes full-width and half-width letters the same, as Japanese keyboards write both.
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\0', '');
}
