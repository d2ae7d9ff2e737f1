import { describe, expect, it } from 'vitest';
import { matchDeliveries, mergeNews, paymentWindowMs, type News } from '../../../src-main/orders/merge-news.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { ApiDelivery } from '../../../src-main/cryptorefills/api.ts';
import type { PaymentCheck } from '../../../src-main/payments/payment-check.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import type { PriceMove } from '../../../src-shared/domain/quote.ts';
import { apiDelivery, apiOrder, decimal, record } from '../../support/order-fixtures.ts';

const agreed: PaymentCheck = {
  verdict: 'agrees',
  payment: {
    address: 'addr-1',
    amount: decimal('26.41'),
    qrText: 'solana:addr-1',
    qrHoldsAmount: true,
    memo: null,
    tokenAccount: false,
    move: null,
    invoiceExpiresAtMs: null,
  },
};
const news = (change: Partial<News> = {}): News => ({
  order: apiOrder(),
  source: 'poll',
  check: agreed,
  nowMs: 1_500_000,
  serverNowMs: 2_000_500,
  ...change,
});
const payable = (): OrderRecord => mergeNews(record(), news());

describe('taking news into an order', () => {
  it('keeps the payment data that was checked, for thirty minutes from the request for payment', () => {
    expect(payable().payment).toMatchObject({
      address: 'addr-1',
      payableFromMs: 2_000_000,
      payableUntilMs: 2_000_000 + paymentWindowMs,
    });
  });

  it('ends the window with a Lightning invoice that runs out earlier', () => {
    const check: PaymentCheck = { ...agreed, payment: { ...agreed.payment, invoiceExpiresAtMs: 2_600_000 } };
    expect(mergeNews(record(), news({ check })).payment?.payableUntilMs).toBe(2_600_000);
  });

  it('withholds payment data that disagrees, and says what', () => {
    const after = mergeNews(payable(), news({ check: { verdict: 'disagrees', parts: ['amount'] } }));
    expect(after.paymentMismatch).toEqual(['amount']);
  });

  it('does not accept another address for the same order, however well it is formed', () => {
    const other: PaymentCheck = { ...agreed, payment: { ...agreed.payment, address: 'addr-2' } };
    const after = mergeNews(payable(), news({ check: other }));
    expect(after.paymentMismatch).toEqual(['address']);
    expect(after.payment?.address).toBe('addr-1');
    expect(mergeNews(after, news({ check: other })).paymentMismatch).toEqual(['address']);
  });

  it('never leaves the whole amount in sight of an order that was paid in part', () => {
    const underpaid = { orderState: 'PartialPaymentStarted', updatedAtMs: 2_000_100 };
    const unsaid = mergeNews(payable(), news({ order: apiOrder(underpaid) }));
    const absent = mergeNews(payable(), news({ order: apiOrder(underpaid), check: { verdict: 'absent' } }));
    for (const after of [unsaid, absent]) {
      expect(after).toMatchObject({ stage: 'underpaid', paymentMismatch: ['amount'] });
    }
    const rest = mergeNews(payable(), news({ order: apiOrder({ ...underpaid, missingAmount: decimal('1.5') }) }));
    expect(rest).toMatchObject({ paymentMismatch: [], payment: { missingAmount: '1.5' } });
  });

  it('answers the same object when there is nothing new', () => {
    const before = payable();
    expect(mergeNews(before, news({ nowMs: 9_999_999 }))).toBe(before);
  });

  it('ignores an answer that is older than what is known', () => {
    const paid = mergeNews(
      payable(),
      news({ order: apiOrder({ orderState: 'PaymentReceived', updatedAtMs: 2_100_000 }) }),
    );
    expect(
      mergeNews(paid, news({ order: apiOrder({ orderState: 'WaitingForDelivery', updatedAtMs: 2_050_000 }) })),
    ).toBe(paid);
  });

  it('knows by the money which of two answers of the same second is the older one', () => {
    const seen = { orderState: 'PaymentStarted', updatedAtMs: 2_100_000, sentAmount: decimal('40') };
    const before = mergeNews(payable(), news({ order: apiOrder(seen) }));
    const short = { orderState: 'PartialPaymentStarted', missingAmount: decimal('4'), sentAmount: decimal('36') };
    expect(before.stage).toBe('payment-seen');
    expect(mergeNews(before, news({ order: apiOrder({ ...short, updatedAtMs: 2_100_000 }) }))).toBe(before);
    // What the API says later holds, also where it takes money back.
    expect(mergeNews(before, news({ order: apiOrder({ ...short, updatedAtMs: 2_101_000 }) })).stage).toBe('underpaid');
  });

  it('takes an end for the end, although it says to be older than what is known', () => {
    const paid = mergeNews(
      payable(),
      news({ order: apiOrder({ orderState: 'PaymentReceived', updatedAtMs: 2_100_000 }) }),
    );
    const end = apiOrder({
      orderState: 'Done',
      updatedAtMs: 2_050_000,
      deliveries: [apiDelivery({ deliveryState: 'Done' })],
    });
    expect(mergeNews(paid, news({ order: end })).stage).toBe('delivered');
  });

  it('writes each step down once, with its source and the time of the desk', () => {
    const paid = news({ order: apiOrder({ orderState: 'PaymentReceived' }), source: 'stream', nowMs: 1_600_000 });
    const after = mergeNews(mergeNews(payable(), paid), { ...paid, nowMs: 1_700_000 });
    expect(after.timeline.map(({ stage, source, atMs }) => [stage, source, atMs])).toEqual([
      ['sending', 'desk', 1_000_000],
      ['awaiting-payment', 'poll', 1_500_000],
      ['paid', 'stream', 1_600_000],
    ]);
  });

  it('names the secrets of a delivered line and never their values', () => {
    const delivered = apiDelivery({ deliveryState: 'Done', secrets: [{ name: 'pin_code', value: 'AAAA-BBBB' }] });
    const after = mergeNews(payable(), news({ order: apiOrder({ orderState: 'Done', deliveries: [delivered] }) }));
    expect(after.items[0]).toMatchObject({ stage: 'delivered', secrets: ['pin_code'] });
    expect(JSON.stringify(after)).not.toContain('AAAA-BBBB');
  });

  it('does not forget that there is a code because a later answer leaves it out', () => {
    const delivered = apiDelivery({ deliveryState: 'Done', secrets: [{ name: 'pin_code', value: 'AAAA-BBBB' }] });
    const once = mergeNews(payable(), news({ order: apiOrder({ orderState: 'Done', deliveries: [delivered] }) }));
    const again = mergeNews(
      once,
      news({ order: apiOrder({ orderState: 'Done', deliveries: [apiDelivery({ deliveryState: 'Done' })] }) }),
    );
    expect(again.items[0]?.secrets).toEqual(['pin_code']);
  });
});

describe('which line a delivery is about', () => {
  const [fixed] = record().items;
  if (fixed === undefined) throw new Error('no item');
  const matched = (items: OrderRecord['items'], deliveries: readonly ApiDelivery[]): (ApiDelivery | null)[] =>
    matchDeliveries({ items, deliveryIds: [] }, deliveries);
  const range = (value: string): typeof fixed => ({ ...fixed, denomination: 'range', productValue: decimal(value) });
  const echoedRange = (value: string): ReturnType<typeof apiDelivery> =>
    apiDelivery({ denomination: 'range', productValue: decimal(value) });

  it('is found by the value of a range amount, however its digits are written', () => {
    const [hundred, fifty] = [echoedRange('100'), echoedRange('50.0')];
    expect(matched([range('50'), range('100.00')], [hundred, fifty])).toEqual([fifty, hundred]);
  });

  it('does not hang on a value that is echoed beside a fixed denomination', () => {
    const other = apiDelivery({ denomination: '50 USD', productValue: decimal('50') });
    const own = apiDelivery({ productValue: decimal('25.00') });
    expect(matched([fixed, { ...fixed, denomination: '50 USD' }], [other, own])).toEqual([own, other]);
  });

  it('does not hang on the spelling of the recipient', () => {
    const topUp = { ...fixed, deliveryType: 'by_phone' } as const;
    const first = apiDelivery({ beneficiary: '1 555 0001' });
    const second = apiDelivery({ beneficiary: '15550002' });
    const items = [
      { ...topUp, beneficiary: '+15550002' },
      { ...topUp, beneficiary: '+15550001' },
    ];
    expect(matched(items, [first, second])).toEqual([second, first]);
  });

  it('does not mix up the same card of two countries', () => {
    const french = { ...fixed, country: countryCodeSchema.parse('FR') };
    const [ofFrance, ofUs] = [apiDelivery({ country: 'FR' }), apiDelivery({ country: 'US' })];
    expect(matched([fixed, french], [ofFrance, ofUs])).toEqual([ofUs, ofFrance]);
    const untold = apiDelivery({ country: null });
    expect(matched([french], [untold])).toEqual([untold]);
  });

  it('does not mix up two equal cards, in whatever order the answers tell them', () => {
    const two = record({ items: [fixed, fixed] });
    const line = (deliveryId: string, code?: string): ApiDelivery =>
      apiDelivery({
        deliveryId,
        ...(code === undefined ? {} : { deliveryState: 'Done', secrets: [{ name: 'pin_code', value: code }] }),
      });
    const first = mergeNews(two, news({ order: apiOrder({ deliveries: [line('a'), line('b')] }) }));
    const [b, a] = [line('b', 'B-CODE'), line('a')];
    expect(matchDeliveries(first, [b, a])).toEqual([a, b]);
    const half = apiOrder({ orderState: 'WaitingForDelivery', updatedAtMs: 2_000_100, deliveries: [b, a] });
    const after = mergeNews(first, news({ order: half }));
    expect(after.items.map((item) => item.stage)).toEqual(['waiting', 'delivered']);
  });
});

describe('a price that moved', () => {
  const move: PriceMove = {
    from: decimal('26.41'),
    to: decimal('27.2'),
    coin: 'USDC',
    up: true,
    percent: decimal('3'),
    needsYes: true,
  };

  it('is kept for a person to accept, and takes no payment data in', () => {
    const after = mergeNews(record(), news({ check: { verdict: 'price-moved', move } }));
    expect(after).toMatchObject({ payment: null, paymentMismatch: [], priceMove: { to: '27.2', needsYes: true } });
  });

  it('stays told once it was accepted, and no longer asks', () => {
    const accepted = record({ total: decimal('27.2'), priceMove: { ...move, needsYes: false } });
    const check: PaymentCheck = { ...agreed, payment: { ...agreed.payment, amount: decimal('27.2') } };
    expect(mergeNews(accepted, news({ check })).priceMove).toMatchObject({ from: '26.41', needsYes: false });
  });
});

describe('what came in', () => {
  it('is told when it is more than was asked for, and is not forgotten by an answer that leaves it out', () => {
    const more = apiOrder({ orderState: 'PaymentReceived', sentAmount: decimal('30') });
    const after = mergeNews(payable(), news({ order: more }));
    const later = mergeNews(after, news({ order: apiOrder({ orderState: 'WaitingForDelivery' }) }));
    expect([after.sentAmount, later.sentAmount]).toEqual(['30', '30']);
  });

  it('has its proof kept, although a later answer leaves the transactions out', () => {
    const seen = mergeNews(
      payable(),
      news({ order: apiOrder({ orderState: 'PaymentStarted', transactionIds: ['tx-1'] }) }),
    );
    const expired = apiOrder({ orderState: 'Expired', paymentState: 'ExpiredAfterPaymentDetection' });
    expect(mergeNews(seen, news({ order: expired })).transactionIds).toEqual(['tx-1']);
  });

  it('by another coin or network is told as such, with the network by the name the API gives it', () => {
    const otherwise = (coin: string | null, protocol: string | null): OrderRecord['paidOtherwise'] =>
      mergeNews(payable(), news({ order: apiOrder({ originalPayment: { coin, protocol } }) })).paidOtherwise;
    expect(otherwise('USDT', 'MATIC_LIKE')).toEqual({ coin: 'USDT', network: 'Polygon (Matic)' });
    expect(otherwise('USDC', 'BASE_LIKE')).toEqual({ coin: 'USDC', network: 'Base' });
    expect(otherwise(null, 'NEW_LIKE')).toEqual({ coin: null, network: 'NEW_LIKE' });
    expect(otherwise('USDC', 'SOLANA_LIKE')).toBeNull();
  });
});
