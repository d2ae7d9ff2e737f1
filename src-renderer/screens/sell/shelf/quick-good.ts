import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Brand, Favourite } from '../../../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../../../src-shared/domain/country.ts';
import type { SoldBefore } from '../../../../src-shared/domain/habits.ts';
import { isSold } from '../product/chosen-product.ts';
import type { TicketItem } from '../ticket/ticket.svelte.ts';

/** Something that one press puts on the ticket, or opens where its amount is chosen at each sale. */
export interface QuickGood {
  readonly country: CountryCode;
  /** Null where only its name is known, from an order. */
  readonly brandId: string | null;
  readonly brand: string;
  readonly backgroundColor: string | null;
  readonly amount: Favourite['amount'];
}

/** Why it could not be put on the ticket. */
export type QuickRefusal = 'out-of-stock' | 'not-sold' | 'amount-gone' | 'unreachable';

export type FoundGood =
  | { readonly found: 'item'; readonly item: TicketItem }
  | { readonly found: 'brand'; readonly brand: Brand }
  | { readonly found: 'none'; readonly why: QuickRefusal };

/** What was sold before, as one press sells it again. */
export function goodOf({ country, brand, backgroundColor, selection, deliveryType, label }: SoldBefore): QuickGood {
  return { country, brandId: null, brand, backgroundColor, amount: { selection, deliveryType, label } };
}

/** Tells goods apart: the same for a favourite and for the same amount in an order. */
export function keyOf({ country, brand, amount }: QuickGood): string {
  return JSON.stringify([country, brand, amount?.deliveryType ?? null, amount?.selection ?? null]);
}

/** Finds it in today's catalogue. */
export async function findGood(desk: Pick<DeskBridge, 'catalogue'>, good: QuickGood, coin: string): Promise<FoundGood> {
  const { country, amount } = good;
  const none = (why: QuickRefusal): FoundGood => ({ found: 'none', why });
  const brandId = good.brandId ?? (await idOf(desk, good));
  if (brandId === null) return none('not-sold');
  if (brandId === undefined) return none('unreachable');
  const answer = await desk.catalogue.products({ country, brandId, coin });
  if (!answer.ok) return none(answer.code === 'not-for-sale' ? 'not-sold' : 'unreachable');
  const { brand, products } = answer.value;
  if (brand.outOfStock) return none('out-of-stock');
  if (amount === null) return { found: 'brand', brand };
  const product = products.find((one) => isSold(one, amount));
  if (product === undefined) return none('amount-gone');
  return { found: 'item', item: { brand, product, selection: amount.selection, label: amount.label } };
}

/** Null: nothing of that name is sold there; undefined: nobody could say. */
async function idOf(
  desk: Pick<DeskBridge, 'catalogue'>,
  { country, brand }: QuickGood,
): Promise<string | null | undefined> {
  const answer = await desk.catalogue.country({ country });
  if (!answer.ok) return undefined;
  return answer.value.brands.find(({ name }) => name === brand)?.brandId ?? null;
}
