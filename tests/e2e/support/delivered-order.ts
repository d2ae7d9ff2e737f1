import type { Page } from 'playwright/test';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { CountryCode } from '../../../src-shared/domain/country.ts';
import type { Language } from '../../../src-shared/domain/settings.ts';

/** What to sell, by the brand's name; its first amount. */
export interface SoldWish {
  readonly brand: string;
  readonly country?: string;
}

/** A card, a link, an eSIM and a top-up: everything that a voucher can hold. */
export const allKinds: readonly SoldWish[] = [
  { brand: 'Steam' },
  { brand: 'Uber' },
  { brand: 'eSIM Global' },
  { brand: 'T-Mobile Credits' },
];

/** Sells in practice mode over the window's own bridge, has the customer pay, and waits until everything is delivered. Its number. */
export function sellDelivered(page: Page, wishes: readonly SoldWish[], language: Language = 'en'): Promise<string> {
  return page.evaluate(
    async ({ wishes: wanted, language: spoken }) => {
      const { desk } = window as unknown as { readonly desk: DeskBridge };
      const email = 'customer@example.com';
      const items = [];
      for (const { brand: name, country: code = 'US' } of wanted) {
        const country = code as CountryCode;
        const listed = await desk.catalogue.country({ country });
        const brand = listed.ok ? listed.value.brands.find((one) => one.name === name) : undefined;
        if (brand === undefined) throw new Error(`nobody sells ${name}`);
        const read = await desk.catalogue.products({ country, brandId: brand.brandId, coin: 'USDC' });
        const product = read.ok ? read.value.products[0] : undefined;
        if (product === undefined) throw new Error(`${name} has no amounts`);
        items.push({
          country,
          brandId: brand.brandId,
          selection:
            product.type === 'fixed'
              ? { type: 'fixed' as const, denomination: product.denomination }
              : { type: 'range' as const, faceValue: product.min },
          deliveryType: product.deliveryType,
          beneficiary: product.deliveryType === 'by_phone' ? '+15551234567' : email,
        });
      }
      const paid = { coin: 'USDC', network: 'Solana', language: spoken };
      const quote = await desk.checkout.quote({ items, email, ...paid, newsletterAccepted: false, replaces: null });
      if (!quote.ok) throw new Error(`no price: ${quote.code}`);
      const order = await desk.checkout.order({ quoteId: quote.value.quoteId });
      if (!order.ok) throw new Error(`no order: ${order.code}`);
      const { ref } = order.value;
      const delivered = new Promise<string>((resolve) => {
        desk.on('orders.changed', (news) => {
          if (news.ref === ref && news.stage === 'delivered') resolve(ref);
        });
      });
      const played = await desk.practice.act({ ref, action: 'pay' });
      if (!played.ok) throw new Error(`not paid: ${played.code}`);
      return delivered;
    },
    { wishes, language },
  );
}
