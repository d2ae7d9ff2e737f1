// Several items in one order: mixed brands, countries and recipients, two of a kind, delivered in part, refused in part.
import { afterEach, describe, expect, it } from 'vitest';
import { sumDecimals } from '../../src-shared/domain/money.ts';
import type { Order } from '../../src-shared/domain/order.ts';
import { customerEmail, openTill, type ItemWish, type Json, type Till } from '../support/till.ts';
import { valueOf } from '../support/value-of.ts';

const steam: ItemWish = { brand: 'Steam', amount: '25 USD' };

const ten: readonly ItemWish[] = [
  steam,
  steam,
  { ...steam, beneficiary: 'noa@example.com' },
  { brand: 'Amazon', amount: { faceValue: '25' } },
  { brand: 'Amazon', amount: { faceValue: '30' }, beneficiary: 'noa@example.com' },
  { brand: 'Steam', amount: '20 EUR', country: 'DE' },
  { brand: 'Steam', amount: '20 EUR', country: 'FR' },
  { brand: 'Uber', amount: '15 USD' },
  { brand: 'Twitch', amount: '25 USD' },
  { brand: 'Nike', amount: '25 USD', beneficiary: 'mia@example.com' },
];

let till: Till;
afterEach(() => till.close());

/** The vendor's own number of an order. */
function vendorsId(order: Order): string {
  if (order.orderId === null) throw new Error('the order has no number');
  return order.orderId;
}

async function codeOf({ ref }: Order, item: number): Promise<string | undefined> {
  const { secrets } = valueOf(await till.desk.orders.reveal({ ref, item }));
  return secrets[0]?.value;
}

describe('a basket of ten', () => {
  it('is one order with one total and one payment, and each line goes where it was meant to', async () => {
    till = await openTill();
    const quote = valueOf(await till.quote(ten));
    const prices = quote.items.flatMap(({ coinAmount }) => coinAmount ?? []);
    expect(prices).toHaveLength(10);
    expect(Number(sumDecimals(prices))).toBeCloseTo(Number(quote.total), 6);
    const order = valueOf(await till.desk.checkout.order({ quoteId: quote.quoteId }));
    expect(order.stage).toBe('awaiting-payment');
    expect(order.payment?.amount).toBe(quote.total);
    const creations = till.asked('/v5/orders');
    expect(creations).toHaveLength(1);
    const sent = (creations[0]?.body['deliveries'] as Json[]).map((line) => [
      line['brand_name'],
      line['country_code'],
      line['beneficiary_account'],
    ]);
    expect(sent).toEqual(
      ten.map(({ brand, country = 'US', beneficiary = customerEmail }) => [brand, country, beneficiary]),
    );

    till.sandbox.control.act(vendorsId(order), 'pay');
    const delivered = await till.reaches(order, 'delivered');
    expect(delivered.items.map(({ stage }) => stage)).toEqual(Array<string>(10).fill('delivered'));
    const codes = await Promise.all(delivered.items.map((_item, index) => codeOf(delivered, index)));
    expect(new Set(codes).size, 'a code of its own for each line').toBe(10);
  });

  it('stands in the history as one line that says how many, and is found by each of its brands', async () => {
    till = await openTill();
    const order = await till.sell(ten);
    for (const search of ['Steam', 'Nike', 'noa@example.com']) {
      const { orders } = valueOf(
        await till.desk.orders.list({ search, unfinishedOnly: false, beforeRef: null, limit: 50 }),
      );
      expect(orders, search).toMatchObject([
        { ref: order.ref, itemCount: 10, brand: 'Steam, Amazon, Uber, Twitch, Nike' },
      ]);
    }
  });

  it('is the most: an eleventh item is refused before anything is asked', async () => {
    till = await openTill();
    expect(await till.quote([...ten, steam])).toMatchObject({ ok: false, code: 'bad-input' });
    expect(till.asked('/validations')).toEqual([]);
  });
});

describe('two of a kind', () => {
  it.each(['with the vendor’s own id of each line', 'by their place, where the vendor tells no ids'])(
    'are told apart %s: each keeps its own state and code',
    async (how) => {
      till = await openTill();
      if (how.startsWith('by')) till.edit((_path, answer) => withoutIds(answer));
      const order = await till.sell([steam, steam]);
      const id = vendorsId(order);
      till.sandbox.control.act(id, 'pay-slow');
      till.sandbox.control.act(id, 'payment-received');
      till.sandbox.control.act(id, { do: 'deliver-partly', lines: [1], rest: 'waits' });
      const half = await till.test.until(
        'orders.changed',
        ({ ref, items }) => ref === order.ref && items.some(({ stage }) => stage === 'delivered'),
      );
      expect(half.items.map(({ stage }) => stage)).toEqual(['waiting', 'delivered']);
      const second = await codeOf(half, 1);
      till.sandbox.control.act(id, 'deliver');
      const whole = await till.reaches(order, 'delivered');
      expect(await codeOf(whole, 1)).toBe(second);
      expect(await codeOf(whole, 0)).not.toBe(second);
    },
  );
});

describe('a basket of which one item cannot be had', () => {
  it('says which', async () => {
    till = await openTill();
    till.sandbox.control.change({ soldOutAtValidation: ['Twitch'] });
    const quote = await till.quote(ten);
    expect(quote).toMatchObject({ code: 'problems', detail: { problems: [{ code: 'OUT_OF_STOCK', item: 8 }] } });
  });

  it('says so of each of two equal ones', async () => {
    till = await openTill();
    till.sandbox.control.change({ soldOutAtValidation: ['Twitch'] });
    const twitch: ItemWish = { brand: 'Twitch', amount: '25 USD' };
    const quote = await till.quote([steam, twitch, twitch]);
    expect(quote).toMatchObject({ detail: { problems: [{ item: 1 }, { item: 2 }] } });
  });

  it('shows what was delivered and what was not, line by line', async () => {
    till = await openTill();
    const order = await till.sell([steam, { brand: 'Twitch', amount: '25 USD' }]);
    const id = vendorsId(order);
    till.sandbox.control.act(id, 'pay-slow');
    till.sandbox.control.act(id, 'payment-received');
    till.sandbox.control.act(id, { do: 'deliver-partly', lines: [0], rest: 'refunded' });
    const partly = await till.reaches(order, 'partly-delivered');
    expect(partly.items.map(({ brand, stage }) => [brand, stage])).toEqual([
      ['Steam', 'delivered'],
      ['Twitch', 'refunded'],
    ]);
  });
});

/** The same answer without the vendor's ids of its lines. */
function withoutIds(answer: Json): unknown {
  const { deliveries } = answer;
  if (!Array.isArray(deliveries)) return answer;
  return { ...answer, deliveries: (deliveries as Json[]).map(({ id: _id, ...line }) => line) };
}
