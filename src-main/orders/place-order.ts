import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallResult } from '../../src-shared/bridge/contract-types.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiOrder, CreateOutcome, CryptorefillsApi, OrderBody } from '../cryptorefills/api.ts';
import type { Clock, Log } from '../ports.ts';
import type { HeldQuote } from './held-quote.ts';
import type { Intake } from './intake.ts';
import { withDeskStage } from './merge-news.ts';
import type { OrderBook } from './order-book.ts';
import type { NewOrderRecord, OrderRecord } from './order-record.ts';
import type { Tracker } from './tracker.ts';

export type OrderResult = CallResult<Calls['checkout']['order']>;

export interface PlaceOrderOptions {
  readonly mode: Mode;
  readonly api: CryptorefillsApi;
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly tracker: Tracker;
  readonly clock: Clock;
  readonly log: Log;
}

/** Writes the sale down, sends it once, and takes in what comes of it. The record is written before the first wait. Never rejects. */
export async function placeOrder(options: PlaceOrderOptions, entry: HeldQuote): Promise<OrderResult> {
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
  { intake, book, clock, log }: PlaceOrderOptions,
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

function newRecord(mode: Mode, { body, bodyHash, method, quote, facts }: HeldQuote, nowMs: number): NewOrderRecord {
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
      ...(facts[index] ?? { backgroundColor: null, details: [], validRegions: [] }),
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
    priceMove: null,
    problems: [],
    sentAmount: null,
    paidOtherwise: null,
    transactionIds: [],
    timeline: [{ stage: 'sending', orderState: null, atMs: nowMs, source: 'desk' }],
    printed: [],
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    body,
    bodyHash,
    method,
    serverUpdatedAtMs: null,
    deliveryIds: [],
  };
}
