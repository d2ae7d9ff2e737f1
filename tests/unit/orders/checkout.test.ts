import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src-main/catalogue/catalogue.ts';
import type { CryptorefillsApi } from '../../../src-main/cryptorefills/api.ts';
import { createCheckout, type Checkout, type CheckoutOptions } from '../../../src-main/orders/checkout.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import type { Decimal } from '../../../src-shared/domain/money.ts';
import type { Quote, QuoteId, QuoteRequest } from '../../../src-shared/domain/quote.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';
import { apiDelivery, decimal, steamBody, usdcOnSolana } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';
import { valueOf } from '../../support/value-of.ts';

interface Bench {
  readonly checkout: Checkout;
  readonly clock: FakeClock;
  /** Bodies that were written down. */
  readonly written: string[];
  quote(total: string, replaces?: QuoteId): Promise<Quote>;
}

/** A checkout whose vendor asks what the test says, and whose disk takes nothing: how far an order gets is all that matters. */
function bench(listed: string | null = null): Bench {
  const clock = createFakeClock();
  const written: string[] = [];
  let total: Decimal = decimal('0');
  const estimate = listed === null ? null : { coin: 'USDC', amount: decimal(listed) };
  const product = { type: 'fixed', denomination: '25 USD', label: '$25', deliveryType: 'by_email', estimate };
  const brand = { name: 'Steam', outOfStock: false, backgroundColor: null };
  const parts = {
    api: { validate: () => Promise.resolve(ok({ coin: 'USDC', total, deliveries: [apiDelivery()] })) },
    catalogue: {
      currentMethods: () => Promise.resolve(ok({ methods: [usdcOnSolana], fetchedAtMs: 0 })),
      currentProducts: () => Promise.resolve(ok({ brand, products: [product] })),
    },
    book: {
      openTwin: () => null,
      open: ({ bodyHash }: { bodyHash: string }) => {
        written.push(bodyHash);
        return fail('storage-failed');
      },
    },
  };
  const checkout = createCheckout({
    mode: 'practice',
    api: parts.api as Partial<CryptorefillsApi> as CryptorefillsApi,
    catalogue: parts.catalogue as unknown as Catalogue,
    book: parts.book as unknown as CheckoutOptions['book'],
    intake: (record) => record,
    tracker: {} as CheckoutOptions['tracker'],
    tolerancePercent: () => decimal('1'),
    clock,
    log: silentLog,
  });
  const request: QuoteRequest = {
    items: [
      {
        country: countryCodeSchema.parse('US'),
        brandId: 'steam',
        selection: { type: 'fixed', denomination: '25 USD' },
        deliveryType: 'by_email',
        beneficiary: steamBody.email,
      },
    ],
    email: steamBody.email,
    coin: 'USDC',
    network: 'Solana',
    language: 'en',
    newsletterAccepted: false,
    replaces: null,
  };
  return {
    checkout,
    clock,
    written,
    quote: async (asked, replaces) => {
      total = decimal(asked);
      return valueOf(await checkout.quote({ ...request, replaces: replaces ?? null }));
    },
  };
}

const minuteMs = 60_000;

describe('a price that moved', () => {
  it('is told against what was agreed to, also after a long pause', async () => {
    const { quote, clock, checkout, written } = bench();
    const agreed = await quote('100');
    await clock.advance(40 * minuteMs);
    const dearer = await quote('109', agreed.quoteId);
    expect(dearer.move).toMatchObject({ from: '100', to: '109', percent: '9', needsYes: true });
    expect(await checkout.order({ quoteId: dearer.quoteId, priceAccepted: false, again: false })).toMatchObject({
      code: 'price-moved',
    });
    expect(written).toEqual([]);
  });

  it('against a listed price is told beyond the tolerance, and needs no yes: nobody has agreed to an estimate', async () => {
    const { quote } = bench('100');
    expect((await quote('104')).move).toMatchObject({ from: '100', to: '104', needsYes: false });
    expect((await quote('100.9')).move).toBeNull();
  });
});

describe('a quote', () => {
  it('is ordered for two minutes', async () => {
    const { quote, clock, checkout, written } = bench();
    const { quoteId } = await quote('100');
    await clock.advance(2 * minuteMs + 1);
    expect(await checkout.order({ quoteId, priceAccepted: false, again: false })).toMatchObject({
      code: 'quote-expired',
    });
    expect(written).toEqual([]);
  });

  it('is ordered no more once the desk closes', async () => {
    const { quote, checkout, written } = bench();
    const { quoteId } = await quote('100');
    await checkout.close();
    expect(await checkout.order({ quoteId, priceAccepted: false, again: false })).toMatchObject({
      code: 'quote-unknown',
    });
    expect(written).toEqual([]);
  });
});
