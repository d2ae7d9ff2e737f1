import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { DeliveryType, Product, Selection } from '../../../../src-shared/domain/catalogue.ts';
import type { Order, OrderItem } from '../../../../src-shared/domain/order.ts';
import { isSold } from '../product/chosen-product.ts';
import type { TicketItem } from './ticket.svelte.ts';

/** What an order sold, as it goes on a ticket, and who gets it. */
interface SoldItem {
  readonly on: TicketItem;
  readonly beneficiary: string;
}

/** Finds in today's catalogue what an order sold: the same brands, amounts and ways of delivery, without what is not sold now. */
export async function soldItems(
  desk: Pick<DeskBridge, 'catalogue'>,
  { items, coin }: Pick<Order, 'items' | 'coin'>,
): Promise<readonly SoldItem[]> {
  const found = await Promise.all(items.map((item) => soldItem(desk, item, coin)));
  return found.filter((item) => item !== null);
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

async function soldItem(desk: Pick<DeskBridge, 'catalogue'>, item: OrderItem, coin: string): Promise<SoldItem | null> {
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

function selectionOf(product: Product, { denomination, productValue, deliveryType }: OrderItem): Selection | null {
  const selection: Selection =
    productValue === null ? { type: 'fixed', denomination } : { type: 'range', faceValue: productValue };
  return isSold(product, { selection, deliveryType }) ? selection : null;
}
