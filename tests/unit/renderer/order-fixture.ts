import {
  orderSchema,
  trackingSchema,
  type Order,
  type OrderStage,
  type Tracking,
} from '../../../src-shared/domain/order.ts';
import { priceMoveSchema, type PriceMove } from '../../../src-shared/domain/quote.ts';

/** An order that has passed through `stages`, ten seconds apart. */
export function anOrder(ref: string, stages: readonly OrderStage[], changes: Partial<Order> = {}): Order {
  const stage = stages.at(-1) ?? 'sending';
  const updatedAtMs = stages.length * 10_000;
  const order = orderSchema.parse({
    ref,
    mode: 'practice',
    orderId: 'ord-1',
    stage,
    final: stage === 'delivered',
    orderState: null,
    paymentState: null,
    email: 'mia@example.com',
    language: 'en',
    items: [
      {
        brand: 'Steam',
        country: 'US',
        kind: 'giftcard',
        label: '$25',
        denomination: '$25',
        productValue: null,
        deliveryType: 'by_email',
        beneficiary: 'mia@example.com',
        coinAmount: '26.41',
        backgroundColor: null,
        details: [],
        validRegions: [],
        stage: 'waiting',
        deliveryState: null,
        secrets: [],
        operatorReference: null,
        failureReason: null,
      },
    ],
    coin: 'USDC',
    network: 'Solana',
    total: '26.41',
    payment: null,
    paymentMismatch: [],
    priceMove: null,
    problems: [],
    sentAmount: null,
    overpaidAmount: null,
    paidOtherwise: null,
    transactionIds: [],
    timeline: stages.map((passed, index) => ({ stage: passed, orderState: null, atMs: index, source: 'stream' })),
    printed: [],
    createdAtMs: 1,
    updatedAtMs,
  });
  return { ...order, ...changes };
}

/** What is needed to pay such an order. */
export function aPayment(timeLeftMs: number): NonNullable<Order['payment']> {
  const amount = anOrder('P-1', ['sending']).total;
  return {
    address: '7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU',
    amount,
    qrText: 'solana:7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU',
    qrHoldsAmount: false,
    missingAmount: null,
    memo: null,
    tokenAccount: false,
    timeLeftMs,
    windowMs: 1_800_000,
    marginMs: 120_000,
  };
}

/** A price that went up from 26.41 to 27.10. */
export function aPriceMove(needsYes: boolean): PriceMove {
  return priceMoveSchema.parse({ from: '26.41', to: '27.10', coin: 'USDC', up: true, percent: '2.62', needsYes });
}

/** How the desk hears of an order. */
export function aTracking(ref: string, changes: Partial<Tracking> = {}): Tracking {
  const live = {
    ref,
    connection: 'live',
    reachable: true,
    lastHeardAtMs: 1,
    retryInMs: null,
    trouble: null,
    status: null,
  };
  return { ...trackingSchema.parse(live), ...changes };
}
