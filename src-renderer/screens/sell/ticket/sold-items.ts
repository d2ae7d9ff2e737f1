import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { DeliveryType } from '../../../../src-shared/domain/catalogue.ts';
import type { Order, OrderItem } from '../../../../src-shared/domain/order.ts';
import { findGood } from '../shelf/quick-good.ts';
import type { TicketItem } from './ticket.svelte.ts';

/** What an order sold, as it goes on a ticket, and who gets it. */
interface SoldItem {
  readonly on: TicketItem;
  readonly beneficiary: string;
}

/**
 * Finds in today's catalogue what an order sold: the same brands, amounts and ways of delivery, without what is not sold now. Null
 * where something could not be looked up.
 */
export async function soldItems(
  desk: Pick<DeskBridge, 'catalogue'>,
  { items, coin }: Pick<Order, 'items' | 'coin'>,
): Promise<readonly SoldItem[] | null> {
  const found = await Promise.all(items.map((item) => soldItem(desk, item, coin)));
  return found.includes('unreachable') ? null : found.filter((item) => typeof item === 'object');
}

/** The recipients of the sale, and the lines with those that go to somebody else. */
export function againFor(
  email: string,
  sold: readonly SoldItem[],
): {
  readonly recipients: Readonly<Record<'phone' | 'account', string>>;
  readonly lines: readonly { readonly item: TicketItem; readonly own: string | null }[];
} {
  const first = (way: DeliveryType): string =>
    sold.find(({ on }) => on.product.deliveryType === way)?.beneficiary ?? '';
  const recipients = { phone: first('by_phone'), account: first('by_account') };
  const usual = { by_email: email, by_phone: recipients.phone, by_account: recipients.account };
  const lines = sold.map(({ on, beneficiary }) => ({
    item: on,
    own: beneficiary === usual[on.product.deliveryType] ? null : beneficiary,
  }));
  return { recipients, lines };
}

async function soldItem(
  desk: Pick<DeskBridge, 'catalogue'>,
  { country, brand, denomination, productValue, deliveryType, label, beneficiary }: OrderItem,
  coin: string,
): Promise<SoldItem | 'not-sold' | 'unreachable'> {
  const selection =
    productValue === null
      ? ({ type: 'fixed', denomination } as const)
      : ({ type: 'range', faceValue: productValue } as const);
  const good = { country, brandId: null, brand, backgroundColor: null, amount: { selection, deliveryType, label } };
  const found = await findGood(desk, good, coin);
  if (found.found === 'item') return { on: found.item, beneficiary };
  return found.found === 'none' && found.why === 'unreachable' ? 'unreachable' : 'not-sold';
}
