import type { Catalogue } from '../../../src-main/catalogue/catalogue.ts';
import type { CryptorefillsApi } from '../../../src-main/cryptorefills/api.ts';
import { createApi } from '../../../src-main/cryptorefills/client.ts';
import { createRateBudget } from '../../../src-main/cryptorefills/rate-budget.ts';
import { createServerClock } from '../../../src-main/cryptorefills/server-clock.ts';
import { createCheckout, type Checkout } from '../../../src-main/orders/checkout.ts';
import { createIntake, type Intake } from '../../../src-main/orders/intake.ts';
import { createOrderBook, type OrderBook } from '../../../src-main/orders/order-book.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { Tracker } from '../../../src-main/orders/tracker.ts';
import type { Clock } from '../../../src-main/ports.ts';
import { orderRecordSchema } from '../../../src-main/storage/order-record-schema.ts';
import type { OrderStore } from '../../../src-main/storage/stores.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { decimalSchema, type Decimal } from '../../../src-shared/domain/money.ts';
import { orderRefSchema, orderSchema, type Order } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { silentLog } from '../../support/silent-log.ts';
import { fuzzNowMs } from '../corpus/corpus.ts';
import { productsIn, type SaleCase } from '../corpus/sale-case.ts';
import type { Answer } from '../mutations/answer.ts';
import { servedBy } from '../served.ts';

/** The app's own client and the services behind a sale, on answers from memory. */
export interface FuzzDesk {
  readonly api: CryptorefillsApi;
  readonly checkout: Checkout;
  readonly intake: Intake;
  /** The record as it was last written down; null before the first sale. */
  record(): OrderRecord | null;
  /** What a screen would be given of it. Throws where the bridge or the disk would refuse it. */
  shown(): Order | null;
}

/** Time stands still: nothing here waits. */
const stillClock: Clock = { nowMs: () => fuzzNowMs, monotonicMs: () => 1_000, after: () => () => undefined };

const onePercent = decimalSchema.parse('1');
const ref = orderRefSchema.parse('L-1');
const US = countryCodeSchema.parse('US');
const apiUrl = 'https://api.example';

/** The client alone. */
export function openFuzzApi(answerTo: (method: string, path: string) => Answer): CryptorefillsApi {
  return createApi({
    fetch: servedBy(answerTo),
    clock: stillClock,
    log: silentLog,
    serverClock: createServerClock(stillClock),
    budget: createRateBudget(stillClock, () => 0),
    baseUrl: apiUrl,
    partnerId: () => Promise.resolve('partner-4711'),
    appVersion: '1.2.3',
    country: () => US,
    random: () => 0,
  });
}

/** The desk at one sale, whose catalogue is sound; `kept` is a record from before. */
export function openFuzzDesk(
  sale: SaleCase,
  answerTo: (method: string, path: string) => Answer,
  kept: OrderRecord | null = null,
): FuzzDesk {
  const api = openFuzzApi(answerTo);
  let current = kept;
  const store: Partial<OrderStore> = {
    create: (draft) => {
      current = { ...draft, ref };
      return ok(current);
    },
    save: (record) => {
      current = record;
      return ok(undefined);
    },
    get: () => ok(current),
  };
  const book: OrderBook = createOrderBook({
    store: store as OrderStore,
    emit: () => undefined,
    log: silentLog,
    serverNowMs: stillClock.nowMs,
    marginMs: () => 120_000,
    onStorageFailed: () => undefined,
  });
  const vault = { available: false, keep: () => fail('storage-failed'), open: () => ok(null) };
  const tolerancePercent = (): Decimal => onePercent;
  const intake = createIntake({
    book,
    vault,
    clock: stillClock,
    serverNowMs: stillClock.nowMs,
    tolerancePercent,
    log: silentLog,
  });
  const tracker = { follow: () => undefined } as Partial<Tracker> as Tracker;
  const catalogue = catalogueOf(sale);
  const checkout = createCheckout({
    mode: 'live',
    api,
    catalogue,
    book,
    intake,
    tracker,
    tolerancePercent,
    clock: stillClock,
    log: silentLog,
  });
  return {
    api,
    checkout,
    intake,
    record: () => current,
    shown: () => (current === null ? null : orderSchema.parse(book.view(orderRecordSchema.parse(current)))),
  };
}

function catalogueOf({ method, listed }: SaleCase): Catalogue {
  const products: Catalogue['currentProducts'] = async (query) => ok(productsIn(listed, query));
  const methods: Catalogue['methods'] = async () => ok({ methods: [method], fetchedAtMs: fuzzNowMs });
  return { methods, currentMethods: methods, products, currentProducts: products } as Partial<Catalogue> as Catalogue;
}
