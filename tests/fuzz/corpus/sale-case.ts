import type { CryptorefillsApi, OrderBody } from '../../../src-main/cryptorefills/api.ts';
import { wireBody } from '../../../src-main/cryptorefills/body.ts';
import { toBodyItem } from '../../../src-main/orders/sale-request.ts';
import type { Sandbox } from '../../../src-sandbox/sandbox.ts';
import type { Brand, BrandProducts } from '../../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import type { PaymentMethod } from '../../../src-shared/domain/payment.ts';
import type { QuoteItem, QuoteRequest } from '../../../src-shared/domain/quote.ts';
import { valueOf } from '../../support/value-of.ts';
import { customer, type Wish } from './baskets.ts';
import { orderVariants, validationVariants } from './order-variants.ts';

type Json = Readonly<Record<string, unknown>>;

/** One sale with everything that a healthy API says about it. */
export interface SaleCase {
  readonly request: QuoteRequest;
  readonly body: OrderBody;
  readonly method: PaymentMethod;
  readonly listed: ReadonlyMap<string, BrandProducts>;
  readonly total: string;
  readonly orderId: string;
  readonly validations: readonly Json[];
  /** Answers of the creation. */
  readonly created: readonly Json[];
  /** The order at each step of its way, in the order of time. */
  readonly steps: readonly Json[];
}

/** What the cases are made with. */
export interface Shop {
  readonly sandbox: Sandbox;
  readonly api: CryptorefillsApi;
  readonly brands: readonly Brand[];
  readonly methods: readonly PaymentMethod[];
}

const US = countryCodeSchema.parse('US');

/** Sells a basket at the simulator and keeps what was said. */
export async function makeSaleCase(
  shop: Shop,
  wishes: readonly Wish[],
  coin: string,
  network: string,
): Promise<SaleCase> {
  const listed = new Map<string, BrandProducts>();
  const items: QuoteItem[] = [];
  for (const { brand: name, ...wish } of wishes) {
    const brand = shop.brands.find((one) => one.name === name);
    if (brand === undefined) throw new Error(`the simulator has no ${name}`);
    listed.set(brand.brandId, await productsOf(shop, brand, coin));
    items.push({ country: US, brandId: brand.brandId, ...wish });
  }
  const method = shop.methods.find((one) => one.coin === coin && one.network === network);
  if (method === undefined) throw new Error(`the simulator takes no ${coin} on ${network}`);
  const request: QuoteRequest = {
    items,
    email: customer,
    coin,
    network,
    language: 'en',
    newsletterAccepted: false,
    replaces: null,
  };
  const { items: _items, replaces: _replaces, ...rest } = request;
  const body: OrderBody = {
    ...rest,
    items: items.map((item, index) => valueOf(toBodyItem(item, index, productsIn(listed, item)))),
  };
  const validation = await ask(shop.sandbox, '/v5/orders/validations', body);
  const order = await ask(shop.sandbox, '/v5/orders', body);
  return {
    request,
    body,
    method,
    listed,
    total: String(validation['coin_amount']),
    orderId: String(order['order_id']),
    validations: validationVariants(validation),
    created: orderVariants(order),
    steps: [...orderVariants(order).slice(1, 3), order, ...wayOf(shop.sandbox, order, network)],
  };
}

/** The list in which an item stands. */
export function productsIn(
  listed: ReadonlyMap<string, BrandProducts>,
  { brandId }: { readonly brandId: string },
): BrandProducts {
  const products = listed.get(brandId);
  if (products === undefined) throw new Error(`no products of ${brandId}`);
  return products;
}

async function productsOf({ api }: Shop, brand: Brand, coin: string): Promise<BrandProducts> {
  const families = valueOf(await api.products({ country: US, family: brand.family, coin, language: 'en' }));
  const own = families.find(({ brandId }) => brandId === brand.brandId);
  if (own === undefined) throw new Error(`the simulator sells nothing of ${brand.name}`);
  return { ...own, brand, fetchedAtMs: 0 };
}

async function ask({ url }: Sandbox, path: string, body: OrderBody): Promise<Json> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: wireBody(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return withoutPort((await response.json()) as Json, url);
}

function wayOf({ control, url }: Sandbox, { order_id: orderId }: Json, network: string): Json[] {
  const way = [
    ...(network === 'Lightning' ? [] : (['underpay'] as const)),
    'payment-received',
    'delivery-started',
    'deliver',
  ] as const;
  return way.map((action) => {
    const done = control.perform(String(orderId), action);
    if (!done.ok) throw new Error(done.message);
    return withoutPort(done.order, url);
  });
}

/** The port is another at each start, and cases must not hang on it. */
function withoutPort(answer: Json, url: string): Json {
  return JSON.parse(JSON.stringify(answer).replaceAll(url, 'https://api.cryptorefills.com:443')) as Json;
}
