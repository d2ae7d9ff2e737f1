import { randomUUID } from 'node:crypto';
import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallResult } from '../../src-shared/bridge/contract-types.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Quote, QuoteId, QuoteRequest } from '../../src-shared/domain/quote.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type {
  ApiOrder,
  CreateOutcome,
  CryptorefillsApi,
  OrderBody,
  OrderBodyItem,
  Validation,
} from '../cryptorefills/api.ts';
import { bodyHash } from '../cryptorefills/body.ts';
import { echoesOf } from '../payments/echo.ts';
import type { Clock, Log } from '../ports.ts';
import type { Intake } from './intake.ts';
import { withDeskStage } from './merge-news.ts';
import type { OrderBook } from './order-book.ts';
import type { NewOrderRecord, OrderRecord } from './order-record.ts';
import { isEmail, toBodyItem } from './sale-request.ts';
import type { Tracker } from './tracker.ts';

type QuoteResult = CallResult<Calls['checkout']['quote']>;
type OrderResult = CallResult<Calls['checkout']['order']>;

/** From wish to order: validate, hold the price, write down, send once. */
export interface Checkout {
  quote(request: QuoteRequest): Promise<QuoteResult>;
  order(quoteId: QuoteId): Promise<OrderResult>;
  /** How many orders are being placed at this moment. */
  underWay(): number;
  /** Resolves when none is. */
  settled(): Promise<void>;
}

export interface CheckoutOptions {
  readonly mode: Mode;
  readonly api: CryptorefillsApi;
  readonly catalogue: Catalogue;
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly tracker: Tracker;
  readonly clock: Clock;
  readonly log: Log;
}

/** A quote is ordered within two minutes or asked again: rates move. */
const quoteValidForMs = 120_000;

interface HeldQuote {
  readonly quote: Quote;
  readonly body: OrderBody;
  readonly method: PaymentMethod;
  readonly validation: Validation;
  readonly colours: readonly (string | null)[];
  readonly heldSinceMs: number;
  /** Set by the first press of the button; every later one gets the same answer. */
  ordered: Promise<OrderResult> | null;
}

export function createCheckout(options: CheckoutOptions): Checkout {
  const { api, catalogue, clock } = options;
  const held = new Map<QuoteId, HeldQuote>();
  const underWay = new Set<Promise<OrderResult>>();

  function dropOld(): void {
    for (const [id, entry] of held) {
      const age = clock.monotonicMs() - entry.heldSinceMs;
      if (entry.ordered === null && age > quoteValidForMs * 5) held.delete(id);
    }
  }

  return {
    quote: async (request) => {
      dropOld();
      const email = request.email.trim();
      if (!isEmail(email)) return fail('email-invalid', { field: 'email' });
      const method = await findMethod(catalogue, request.coin, request.network);
      if (!method.ok) return method;
      const items = await readItems(catalogue, request);
      if (!items.ok) return items;
      const { coin, network, language, newsletterAccepted } = request;
      const body: OrderBody = { email, newsletterAccepted, coin, network, language, items: items.value.items };
      const validation = await api.validate(body);
      if (!validation.ok) return validation;
      const quote = toQuote(body, validation.value);
      held.set(quote.quoteId, {
        quote,
        body,
        method: method.value,
        validation: validation.value,
        colours: items.value.colours,
        heldSinceMs: clock.monotonicMs(),
        ordered: null,
      });
      return ok(quote);
    },

    order: (quoteId) => {
      const entry = held.get(quoteId);
      if (entry === undefined) return Promise.resolve(fail('quote-unknown'));
      if (entry.ordered !== null) return entry.ordered;
      if (clock.monotonicMs() - entry.heldSinceMs > quoteValidForMs) return Promise.resolve(fail('quote-expired'));
      const ordered = placeOrder(options, entry);
      entry.ordered = ordered;
      underWay.add(ordered);
      void ordered.then((result) => {
        underWay.delete(ordered);
        // Nothing was sent if it could not be written down: the same quote may be tried again.
        if (!result.ok && result.code === 'storage-failed') entry.ordered = null;
      });
      return ordered;
    },

    underWay: () => underWay.size,
    settled: async () => {
      // Also those that begin while the others are waited for.
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function findMethod(
  catalogue: Catalogue,
  coin: string,
  network: string,
): Promise<Exclude<QuoteResult, { ok: true }> | { ok: true; value: PaymentMethod }> {
  const matrix = await catalogue.currentMethods();
  if (!matrix.ok) return matrix;
  const method = matrix.value.methods.find((one) => one.coin === coin && one.network === network);
  return method === undefined || method.suspended ? fail('payment-method-unavailable', {}) : ok(method);
}

async function readItems(
  catalogue: Catalogue,
  request: QuoteRequest,
): Promise<
  Exclude<QuoteResult, { ok: true }> | { ok: true; value: { items: OrderBodyItem[]; colours: (string | null)[] } }
> {
  const items: OrderBodyItem[] = [];
  const colours: (string | null)[] = [];
  for (const [index, item] of request.items.entries()) {
    const listed = await catalogue.currentProducts({
      country: item.country,
      brandId: item.brandId,
      coin: request.coin,
    });
    if (!listed.ok) return listed;
    const bodyItem = toBodyItem(item, index, listed.value);
    if (!bodyItem.ok) return bodyItem;
    items.push(bodyItem.value);
    colours.push(listed.value.brand.backgroundColor);
  }
  return ok({ items, colours });
}

function toQuote(body: OrderBody, validation: Validation): Quote {
  const echoes = echoesOf(body, validation.deliveries);
  return {
    quoteId: randomUUID() as QuoteId,
    coin: body.coin,
    network: body.network,
    total: validation.total,
    items: body.items.map((item, index) => ({
      brand: item.brandName,
      label: item.label,
      coinAmount: echoes[index]?.coinAmount ?? null,
    })),
    validForMs: quoteValidForMs,
  };
}

/** Never rejects. */
async function placeOrder(options: CheckoutOptions, entry: HeldQuote): Promise<OrderResult> {
  const { api, book, clock } = options;
  const opened = book.open(newRecord(options.mode, entry, clock.nowMs()));
  if (!opened.ok) return fail('storage-failed');
  const record = opened.value;
  const outcome = await sendOnce(api, entry.body);
  switch (outcome.outcome) {
    case 'created': {
      // The id first, alone: whatever the rest of the answer brings, this order is not lost.
      const known = { ...record, orderId: outcome.order.orderId };
      book.update(known);
      const after = takeIn(options, known, outcome.order);
      options.tracker.follow(record.ref);
      return after === null ? fail('order-unclear', { ref: record.ref }) : ok(book.view(after));
    }
    case 'refused': {
      const problems = outcome.detail.problems ?? [];
      book.update({ ...withDeskStage(record, 'refused', true, clock.nowMs()), problems });
      return fail(outcome.code, { ...outcome.detail, ref: record.ref });
    }
    case 'unclear': {
      options.log.error('outcome of an order is unclear', { ref: record.ref, reason: outcome.reason });
      book.update({ ...withDeskStage(record, 'unclear', false, clock.nowMs()), orderId: outcome.orderId });
      options.tracker.follow(record.ref);
      return fail('order-unclear', { ref: record.ref });
    }
  }
}

function takeIn(
  { intake, book, clock, log }: CheckoutOptions,
  known: OrderRecord,
  order: ApiOrder,
): OrderRecord | null {
  try {
    return intake(known, order, 'create');
  } catch {
    log.error('the answer to an order could not be taken in', { ref: known.ref });
    book.update(withDeskStage(known, 'unclear', false, clock.nowMs()));
    return null;
  }
}

async function sendOnce(api: CryptorefillsApi, body: OrderBody): Promise<CreateOutcome> {
  try {
    return await api.createOrder(body);
  } catch {
    // Whatever broke, the request may have left.
    return { outcome: 'unclear', reason: 'api-unreadable', orderId: null };
  }
}

function newRecord(mode: Mode, { body, method, quote, colours }: HeldQuote, nowMs: number): NewOrderRecord {
  return {
    mode,
    orderId: null,
    stage: 'sending',
    final: false,
    orderState: null,
    paymentState: null,
    email: body.email,
    items: body.items.map((item, index) => ({
      brand: item.brandName,
      country: item.country,
      kind: item.deliveryType === 'by_phone' ? 'mobile_recharge' : 'giftcard',
      label: item.label,
      denomination: item.denomination,
      productValue: item.productValue,
      deliveryType: item.deliveryType,
      beneficiary: item.beneficiary,
      coinAmount: quote.items[index]?.coinAmount ?? null,
      backgroundColor: colours[index] ?? null,
      stage: 'waiting',
      deliveryState: null,
      secrets: [],
      operatorReference: null,
      failureReason: null,
    })),
    coin: body.coin,
    network: body.network,
    total: quote.total,
    payment: null,
    paymentMismatch: [],
    problems: [],
    transactionIds: [],
    timeline: [{ stage: 'sending', orderState: null, atMs: nowMs, source: 'desk' }],
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    body,
    bodyHash: bodyHash(body),
    method,
    serverUpdatedAtMs: null,
  };
}
