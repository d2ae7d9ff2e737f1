import type { RecipientReading } from './recipient.ts';
import type { TicketItem } from './ticket.svelte.ts';

/** Goods that do not work where they seem to be meant to. */
export type RegionDoubt =
  /** A top-up for a number of another country. */
  | { readonly type: 'phone'; readonly theirs: string; readonly goods: readonly string[] }
  /** Goods that work only elsewhere than where the shop is. */
  | { readonly type: 'shop'; readonly shop: string; readonly goods: readonly string[] };

/** Where an item can be redeemed: country codes, or the vendor's own words. */
export function redeemRegions({ brand, product }: Pick<TicketItem, 'brand' | 'product'>): readonly string[] {
  return product.validRegions.length > 0 ? product.validRegions : [brand.country];
}

/** Compares where an item works with the recipient's number, or else with the shop. */
export function regionDoubt(item: TicketItem, recipient: RecipientReading, shop: string): RegionDoubt | null {
  if (item.product.deliveryType === 'by_phone') return phoneDoubt(item, recipient);
  const goods = knownCountries(item);
  return goods === null || goods.includes(shop) ? null : { type: 'shop', shop, goods };
}

/** Whether a top-up is for another country than the number it goes to. */
export function phoneDoubt(
  item: TicketItem,
  recipient: RecipientReading,
): Extract<RegionDoubt, { type: 'phone' }> | null {
  const goods = knownCountries(item);
  const theirs = recipient.fits ? recipient.phoneCountry : null;
  return goods === null || theirs === null || goods.includes(theirs) ? null : { type: 'phone', theirs, goods };
}

/** Words of the vendor are never guessed at: null where one stands among the codes. */
function knownCountries(item: TicketItem): readonly string[] | null {
  const goods = redeemRegions(item);
  return goods.every((region) => /^[A-Z]{2}$/.test(region)) ? goods : null;
}
