import {
  brandProductsSchema,
  brandSchema,
  productSchema,
  type Brand,
  type BrandProducts,
  type CountryCatalogue,
  type Product,
} from '../../../../src-shared/domain/catalogue.ts';
import { paymentMethodSchema, type PaymentMethod } from '../../../../src-shared/domain/payment.ts';
import { quoteSchema, type PriceMove, type Quote } from '../../../../src-shared/domain/quote.ts';

/** A brand of the United States, named and otherwise ordinary. */
export function aBrand(name: string, changes: Partial<Record<keyof Brand, unknown>> = {}): Brand {
  return brandSchema.parse({
    brandId: `id ${name}`,
    name,
    family: name,
    country: 'US',
    kind: 'giftcard',
    categories: ['games'],
    minLabel: '$10',
    maxLabel: '$100',
    backgroundColor: null,
    outOfStock: false,
    ...changes,
  });
}

/** The goods of a country. */
export function aCatalogue(brands: readonly Brand[], featured: readonly string[] = []): CountryCatalogue {
  return { country: aBrand('any').country, brands: [...brands], featured: [...featured], fetchedAtMs: 0 };
}

/** A card of $25 by e-mail. */
export function aFixedProduct(changes: Readonly<Record<string, unknown>> = {}): Product {
  return productSchema.parse({
    type: 'fixed',
    denomination: '25 USD',
    label: '$25',
    faceValue: { currency: 'USD', amount: '25' },
    deliveryType: 'by_email',
    estimate: { coin: 'USDC', amount: '26.41' },
    details: [],
    validRegions: [],
    ...changes,
  });
}

/** A brand with these products. */
export function productsOf(brand: Brand, products: readonly Product[] = [aFixedProduct()]): BrandProducts {
  return brandProductsSchema.parse({
    brand,
    products,
    skipped: 0,
    redeemMethods: [],
    descriptionHtml: null,
    howToRedeemHtml: null,
    termsHtml: null,
    fetchedAtMs: 0,
  });
}

/** A way to pay that works. */
export function aMethod(coin: string, network: string, changes: Partial<PaymentMethod> = {}): PaymentMethod {
  const method = { coin, network, networkLabel: network, suspended: false, recommended: false };
  const unknown = { minAmount: null, transferCost: null, chainId: null, contract: null, decimals: null };
  return { ...paymentMethodSchema.parse({ ...method, ...unknown }), ...changes };
}

/** A price that holds for two minutes. */
export function aQuote(quoteId: string, total: string, move: PriceMove | null = null): Quote {
  return quoteSchema.parse({ quoteId, coin: 'USDC', network: 'Solana', total, items: [], move, validForMs: 120_000 });
}
