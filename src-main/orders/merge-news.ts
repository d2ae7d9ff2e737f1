import { isDeepStrictEqual } from 'node:util';
import type { NewsSource, OrderItem, OrderStage, TimelineEntry } from '../../src-shared/domain/order.ts';
import type { ApiDelivery, ApiOrder } from '../cryptorefills/api.ts';
import { echoesBeneficiary, echoesValue } from '../payments/echo.ts';
import { networkOfProtocol } from '../payments/networks.ts';
import type { PaymentCheck } from '../payments/payment-check.ts';
import { decideOrder, type KnownOrder } from '../reactions/order.ts';
import type { OrderRecord } from './order-record.ts';

/** One answer of the API about an order, and how it came in. */
export interface News {
  readonly order: ApiOrder;
  readonly source: NewsSource;
  readonly check: PaymentCheck;
  /** The desk's wall clock, Unix milliseconds. */
  readonly nowMs: number;
  /** The server's time, best known, Unix milliseconds. */
  readonly serverNowMs: number;
}

/** Minutes from the payment request to the end of the window (FACTS.md 16: as documented). */
export const paymentWindowMs = 30 * 60_000;

const dayMs = 24 * 60 * 60_000;

/** The record after the news, or the same object where the news is older than what is known or says nothing new. */
export function mergeNews(record: OrderRecord, news: News): OrderRecord {
  const { outcome } = decideOrder(news.order, news.check, knownOf(record), news.source);
  if (outcome === null) return record;
  const { state, check } = outcome;
  const payment = mergePayment(record, { ...news, check });
  const merged: OrderRecord = {
    ...record,
    orderId: news.order.orderId,
    stage: state.stage,
    final: state.final,
    orderState: news.order.orderState,
    paymentState: news.order.paymentState,
    items: mergeItems(record, news.order.deliveries, state.deliveryStages),
    deliveryIds: mergeDeliveryIds(record, news.order.deliveries),
    ...payment,
    // What was sent, and the proof of it, does not become less because an answer leaves it out.
    sentAmount: news.order.sentAmount ?? record.sentAmount,
    paidOtherwise: paidOtherwise(record, news.order) ?? record.paidOtherwise,
    transactionIds: [...new Set([...record.transactionIds, ...news.order.transactionIds])],
    serverUpdatedAtMs: newestUpdate(record, news),
    timeline: mergeTimeline(record.timeline, state.stage, news),
  };
  return saysTheSame(record, merged) ? record : { ...merged, updatedAtMs: news.nowMs };
}

/** The record when the desk itself decides something about it. */
export function withDeskStage(record: OrderRecord, stage: OrderStage, final: boolean, nowMs: number): OrderRecord {
  return {
    ...record,
    stage,
    final,
    updatedAtMs: nowMs,
    timeline: [...record.timeline, { stage, orderState: null, atMs: nowMs, source: 'desk' }],
  };
}

/** Which line of the order each delivery of an answer is about: by the API's own id, by what was ordered, else by place. */
export function matchDeliveries(
  { items, deliveryIds }: Pick<OrderRecord, 'items' | 'deliveryIds'>,
  deliveries: readonly ApiDelivery[],
): (ApiDelivery | null)[] {
  const unused = new Set(deliveries);
  const take = (wanted: (delivery: ApiDelivery) => boolean): ApiDelivery | null => {
    const found = [...unused].find(wanted) ?? null;
    if (found !== null) unused.delete(found);
    return found;
  };
  const known = items.map((_item, index) => {
    const id = deliveryIds[index] ?? null;
    return id === null ? null : take((delivery) => delivery.deliveryId === id);
  });
  const matched = items.map(
    (item, index) =>
      known[index] ??
      take(
        (delivery) =>
          delivery.brandName === item.brand &&
          (delivery.country === null || delivery.country === item.country) &&
          delivery.denomination === item.denomination &&
          echoesValue(item, delivery.productValue) &&
          echoesBeneficiary(item, delivery.beneficiary),
      ),
  );
  return matched.map((delivery, index) => {
    if (delivery !== null) return delivery;
    const samePlace = deliveries[index];
    return samePlace === undefined ? null : take((candidate) => candidate === samePlace);
  });
}

/** Ids are kept from the first answer on: of two equal cards the second must not be taken for the first later. */
function mergeDeliveryIds(record: OrderRecord, deliveries: readonly ApiDelivery[]): (string | null)[] {
  const matched = matchDeliveries(record, deliveries);
  return record.items.map((_item, index) => record.deliveryIds[index] ?? matched[index]?.deliveryId ?? null);
}

function knownOf({ timeline, serverUpdatedAtMs, sentAmount, payment }: OrderRecord): KnownOrder {
  // What a person decided here does not bind the API's word.
  const told = timeline.filter(({ source }) => source !== 'desk');
  const reached = told.map(({ stage }) => stage);
  return { reached, serverUpdatedAtMs, sentAmount, address: payment?.address ?? null };
}

/** A time that has not come yet is no measure of what is older: it would make the desk deaf to all that follows. */
function newestUpdate({ serverUpdatedAtMs }: OrderRecord, { order, serverNowMs }: News): number | null {
  const told = order.updatedAtMs;
  return told === null || told > serverNowMs + dayMs ? serverUpdatedAtMs : told;
}

type PaymentNews = Pick<OrderRecord, 'payment' | 'paymentMismatch' | 'priceMove'>;

function mergePayment(record: OrderRecord, news: News): PaymentNews {
  const { check, order } = news;
  const known = record.payment;
  switch (check.verdict) {
    case 'absent':
      return { payment: known, paymentMismatch: record.paymentMismatch, priceMove: record.priceMove };
    case 'disagrees':
      return { payment: known, paymentMismatch: [...check.parts], priceMove: record.priceMove };
    case 'price-moved':
      return { payment: known, paymentMismatch: [], priceMove: check.move };
    case 'agrees': {
      const { invoiceExpiresAtMs, move, ...checked } = check.payment;
      const payableFromMs = order.paymentRequestedAtMs ?? order.createdAtMs ?? news.serverNowMs;
      const windowEndMs = payableFromMs + paymentWindowMs;
      return {
        payment: {
          ...checked,
          missingAmount: order.missingAmount,
          payableFromMs: known?.payableFromMs ?? payableFromMs,
          payableUntilMs: known?.payableUntilMs ?? Math.min(windowEndMs, invoiceExpiresAtMs ?? windowEndMs),
        },
        paymentMismatch: [],
        // A move that a person has said yes to stays told: the total is then the new price, and nothing moved against it.
        priceMove: move ?? (record.priceMove?.to === checked.amount ? { ...record.priceMove, needsYes: false } : null),
      };
    }
  }
}

/** Another coin or network than was asked for, as the vendor recovered it (FACTS.md 14.2). */
function paidOtherwise({ coin, network }: OrderRecord, { originalPayment }: ApiOrder): OrderRecord['paidOtherwise'] {
  if (originalPayment === null) return null;
  const paidOn = originalPayment.protocol === null ? null : networkOfProtocol(originalPayment.protocol);
  const sameCoin = originalPayment.coin === null || originalPayment.coin === coin;
  const sameNetwork = paidOn === null || paidOn === network;
  return sameCoin && sameNetwork ? null : { coin: originalPayment.coin, network: paidOn };
}

function mergeItems(
  record: OrderRecord,
  deliveries: readonly ApiDelivery[],
  stages: readonly OrderItem['stage'][],
): OrderItem[] {
  const matched = matchDeliveries(record, deliveries);
  return record.items.map((item, index) => {
    const delivery = matched[index] ?? null;
    if (delivery === null) return item;
    const names = delivery.secrets.map((secret) => secret.name);
    return {
      ...item,
      kind: delivery.kind ?? item.kind,
      coinAmount: delivery.coinAmount ?? item.coinAmount,
      stage: stages[deliveries.indexOf(delivery)] ?? item.stage,
      deliveryState: delivery.deliveryState ?? item.deliveryState,
      // An answer that leaves a code out does not take it back.
      secrets: names.length > 0 ? names : item.secrets,
      operatorReference: delivery.operatorReference ?? item.operatorReference,
      failureReason: delivery.failureReason ?? item.failureReason,
    };
  });
}

function mergeTimeline(timeline: readonly TimelineEntry[], stage: OrderStage, news: News): TimelineEntry[] {
  const last = timeline.at(-1);
  if (last?.stage === stage && last.orderState === news.order.orderState) return [...timeline];
  return [...timeline, { stage, orderState: news.order.orderState, atMs: news.nowMs, source: news.source }];
}

function saysTheSame(before: OrderRecord, after: OrderRecord): boolean {
  return isDeepStrictEqual(before, after);
}
