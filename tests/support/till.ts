import { startSandbox, type Sandbox, type SandboxOptions } from '../../src-sandbox/sandbox.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { BrandProducts, DeliveryType, Selection } from '../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../src-shared/domain/country.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { decimalSchema } from '../../src-shared/domain/money.ts';
import type { QuoteRequest } from '../../src-shared/domain/quote.ts';
import type { Order, OrderStage } from '../../src-shared/domain/order.ts';
import type { Fetch, Ports } from '../../src-main/ports.ts';
import { openDesk, type TestDesk } from './open-desk.ts';
import { valueOf } from './value-of.ts';

/** Changes an answer of the API on its way to the desk; what it answers with takes its place. */
export type Edit = (path: string, answer: Json) => unknown;
export type Json = Readonly<Record<string, unknown>>;

/** One request as the simulator got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
}

/** What to put into the basket, by the brand's name. */
export interface ItemWish {
  readonly brand: string;
  /** A denomination as it is listed, or the face value of a range. */
  readonly amount: string | { readonly faceValue: string };
  /** Where it is sold; the shop's country where it is left out. */
  readonly country?: string;
  readonly deliveryType?: DeliveryType;
  readonly beneficiary?: string;
}

/** How it is paid. */
export type Rail = readonly [coin: string, network: string];

export const customerEmail = 'customer@example.com';
export const onSolana: Rail = ['USDC', 'Solana'];

/** A desk at the counter with the simulator as its live API, whose answers a test can change on their way. */
export interface Till {
  readonly sandbox: Sandbox;
  readonly desk: DeskBridge;
  readonly test: TestDesk;
  /** From now on every JSON answer goes through it. */
  edit(change: Edit): void;
  products(brand: string, coin?: string): Promise<BrandProducts>;
  request(wishes: readonly ItemWish[], rail?: Rail): Promise<QuoteRequest>;
  quote(wishes: readonly ItemWish[], rail?: Rail): ReturnType<DeskBridge['checkout']['quote']>;
  /** Quotes and orders; throws where either fails. */
  sell(wishes: readonly ItemWish[], rail?: Rail): Promise<Order>;
  reaches(order: Order, stage: OrderStage): Promise<Order>;
  /** Requests whose path ends so, oldest first. */
  asked(pathEnd: string): Asked[];
  close(): Promise<void>;
}

export async function openTill(
  options: SandboxOptions & { readonly country?: string } = {},
  ports: Partial<Ports> = {},
): Promise<Till> {
  const { country: code = 'US', ...sandboxOptions } = options;
  const sandbox = await startSandbox({ speed: Infinity, ...sandboxOptions });
  const country = countryCodeSchema.parse(code);
  let change: Edit = (_path, answer) => answer;
  const fetch = editingFetch((path, answer) => change(path, answer));
  const test = await openDesk({
    settings: { mode: 'live', apiBaseUrl: sandbox.url, country },
    ports: { fetch, ...ports },
  });
  const { desk } = test;
  valueOf(await desk.partner.set({ partnerId: 'partner-4711' }));

  async function products(brand: string, coin = 'USDC'): Promise<BrandProducts> {
    return valueOf(await desk.catalogue.products({ country, brandId: await brandIdOf(desk, country, brand), coin }));
  }

  async function request(wishes: readonly ItemWish[], [coin, network]: Rail = onSolana): Promise<QuoteRequest> {
    const items = await Promise.all(
      wishes.map(async ({ brand, amount, country: soldIn, deliveryType = 'by_email', beneficiary = customerEmail }) => {
        const itsCountry = soldIn === undefined ? country : countryCodeSchema.parse(soldIn);
        return {
          country: itsCountry,
          brandId: await brandIdOf(desk, itsCountry, brand),
          selection: selectionOf(amount),
          deliveryType,
          beneficiary,
        };
      }),
    );
    return { items, email: customerEmail, coin, network, language: 'en', newsletterAccepted: false, replaces: null };
  }

  const quote: Till['quote'] = async (wishes, rail) => desk.checkout.quote(await request(wishes, rail));

  return {
    sandbox,
    desk,
    test,
    edit: (next) => {
      change = next;
    },
    products,
    request,
    quote,
    sell: async (wishes, rail) => {
      const { quoteId } = valueOf(await quote(wishes, rail));
      return valueOf(await desk.checkout.order({ quoteId }));
    },
    reaches: ({ ref }, stage) => test.until('orders.changed', (order) => order.ref === ref && order.stage === stage),
    asked: (pathEnd) =>
      sandbox.control
        .requests()
        .map(({ method, url, body }) => ({ method, path: url.split('?')[0] ?? '', body: (body ?? {}) as Json }))
        .filter(({ path }) => path.endsWith(pathEnd)),
    close: async () => {
      await test.close();
      await sandbox.close();
    },
  };
}

async function brandIdOf(desk: DeskBridge, country: CountryCode, name: string): Promise<string> {
  const { brands } = valueOf(await desk.catalogue.country({ country }));
  const brand = brands.find((one) => one.name === name);
  if (brand === undefined) throw new Error(`the simulator has no ${name}`);
  return brand.brandId;
}

function selectionOf(amount: ItemWish['amount']): Selection {
  return typeof amount === 'string'
    ? { type: 'fixed', denomination: amount }
    : { type: 'range', faceValue: decimalSchema.parse(amount.faceValue) };
}

function editingFetch(change: Edit): Fetch {
  return async (input, init) => {
    const response = await globalThis.fetch(input, init);
    if (!(response.headers.get('content-type') ?? '').includes('json')) return response;
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const answer = (await response.json()) as Json;
    const { status, headers } = response;
    return new Response(JSON.stringify(change(pathname, answer)), { status, headers });
  };
}
