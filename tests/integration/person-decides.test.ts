// What the desk leaves to a person: prices that moved, orders that may exist, a second order for the same.
import { afterEach, describe, expect, it } from 'vitest';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { decimalSchema, type Decimal } from '../../src-shared/domain/money.ts';
import { orderIdSchema, type Order, type OrderId } from '../../src-shared/domain/order.ts';
import type { Quote } from '../../src-shared/domain/quote.ts';
import type { Result } from '../../src-shared/result.ts';
import { openDesk } from '../support/open-desk.ts';
import { openTill, type Till } from '../support/till.ts';
import { valueOf } from '../support/value-of.ts';

const steam = [{ brand: 'Steam', amount: '25 USD' }] as const;

let till: Till;
afterEach(() => till.close());

type Answering = 'validation' | 'order';

/** Multiplies the price in such answers from now on. */
function movePrice(thousandths: number, answering: readonly Answering[]): void {
  till.edit((path, answer) => {
    const kind = path.endsWith('/validations') ? 'validation' : /\/orders(\/[^/]+)?$/.test(path) ? 'order' : null;
    const { coin_amount: amount, summary: _summary, qr_text: _qrText, ...rest } = answer;
    if (kind === null || !answering.includes(kind) || typeof amount !== 'string') return answer;
    return { ...rest, coin_amount: times(amount, thousandths) };
  });
}

/** Exact to six decimals, as the tokens of the simulator are. */
function times(amount: string, thousandths: number): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const units = (BigInt(whole + fraction.padEnd(6, '0')) * BigInt(thousandths)) / 1_000n;
  const digits = units.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

async function quoteAgain(seen: Quote): Promise<Quote> {
  return valueOf(await till.desk.checkout.quote({ ...(await till.request(steam)), replaces: seen.quoteId }));
}

const failureOf = <Value>(result: Result<Value, string, unknown>): unknown => (result.ok ? 'ok' : result.code);

describe('a price that moved since the person saw it', () => {
  it('is told in amount and per cent, and is not charged without a yes', async () => {
    till = await openTill();
    const seen = valueOf(await till.quote(steam));
    movePrice(1_025, ['validation']);
    const quote = await quoteAgain(seen);
    expect(quote.move).toMatchObject({ from: seen.total, to: quote.total, up: true, needsYes: true });
    expect(quote.move?.percent).toMatch(/^2\.[45]\d?$/);

    const refused = await till.desk.checkout.order({ quoteId: quote.quoteId });
    expect(refused).toMatchObject({ ok: false, code: 'price-moved', detail: { move: { to: quote.total } } });
    expect(till.sandbox.control.stats().creations).toBe(0);

    movePrice(1_025, ['validation', 'order']);
    const order = valueOf(await till.desk.checkout.order({ quoteId: quote.quoteId, priceAccepted: true }));
    expect(order.payment?.amount).toBe(quote.total);
  });

  it('by less than the tolerance is told and charged', async () => {
    till = await openTill();
    const seen = valueOf(await till.quote(steam));
    movePrice(1_008, ['validation']);
    const quote = await quoteAgain(seen);
    expect(quote.move).toMatchObject({ up: true, needsYes: false });
    expect(failureOf(await till.desk.checkout.order({ quoteId: quote.quoteId }))).not.toBe('price-moved');
  });

  it('is measured by the tolerance that is set', async () => {
    till = await openTill();
    valueOf(await till.desk.settings.change({ priceTolerancePercent: decimalSchema.parse('3') }));
    const seen = valueOf(await till.quote(steam));
    movePrice(1_025, ['validation']);
    expect((await quoteAgain(seen)).move).toMatchObject({ needsYes: false });
  });

  it('is not looked for where the sale itself is another one', async () => {
    till = await openTill();
    const seen = valueOf(await till.quote(steam));
    const other = await till.request([{ brand: 'Steam', amount: '50 USD' }]);
    const quote = valueOf(await till.desk.checkout.quote({ ...other, replaces: seen.quoteId }));
    expect(quote.move).toBeNull();
  });
});

describe('an order that asks for another price than was validated', () => {
  const sold = async (thousandths: number): Promise<Order> => {
    till = await openTill();
    // Frames go past the edit.
    till.sandbox.control.addStreamFault({ kind: 'refuse', times: 1_000 });
    movePrice(thousandths, ['order']);
    return till.sell(steam);
  };

  it('within the tolerance is payable, and the move is told beside it', async () => {
    const order = await sold(1_006);
    expect(order.payment?.amount).toBe(order.priceMove?.to);
    expect(order.priceMove).toMatchObject({ from: order.total, up: true, needsYes: false });
  });

  it('above it shows nothing payable before a person has said yes', async () => {
    const order = await sold(1_030);
    expect(order).toMatchObject({ payment: null, paymentMismatch: [], priceMove: { needsYes: true } });
    const amount = order.priceMove?.to as Decimal;
    const accepted = valueOf(await till.desk.orders.acceptPrice({ ref: order.ref, amount }));
    expect(accepted).toMatchObject({ total: amount, payment: { amount }, priceMove: { needsYes: false } });
  });

  it('is not accepted at a price that it does not ask for', async () => {
    const order = await sold(1_030);
    const answer = await till.desk.orders.acceptPrice({ ref: order.ref, amount: order.total });
    expect(answer).toMatchObject({ ok: false, code: 'price-moved', detail: { move: { to: order.priceMove?.to } } });
    expect(valueOf(await till.desk.orders.get({ ref: order.ref })).order.payment).toBeNull();
  });

  it('beyond belief is a mismatch that no yes can lift', async () => {
    const order = await sold(1_200);
    expect(order).toMatchObject({ payment: null, paymentMismatch: ['amount'], priceMove: null });
    const answer = await till.desk.orders.acceptPrice({ ref: order.ref, amount: order.total });
    expect(failureOf(answer)).toBe('not-found');
  });
});

describe('a second order for exactly the same', () => {
  it('is not sent while the first may still be paid', async () => {
    till = await openTill();
    const first = await till.sell(steam);
    const { quoteId } = valueOf(await till.quote(steam));
    expect(await till.desk.checkout.order({ quoteId })).toMatchObject({
      ok: false,
      code: 'order-exists',
      detail: { ref: first.ref },
    });
    expect(till.sandbox.control.stats().creations).toBe(1);
  });

  it('from two windows at once is one order', async () => {
    till = await openTill();
    const [one, two] = [valueOf(await till.quote(steam)), valueOf(await till.quote(steam))];
    const answers = await Promise.all([one, two].map(({ quoteId }) => till.desk.checkout.order({ quoteId })));
    expect(answers.map(failureOf)).toEqual(['ok', 'order-exists']);
    expect(till.sandbox.control.stats().creations).toBe(1);
  });

  it('is sent when a person asks for it again', async () => {
    till = await openTill();
    const first = await till.sell(steam);
    const { quoteId } = valueOf(await till.quote(steam));
    expect(valueOf(await till.desk.checkout.order({ quoteId, again: true })).ref).not.toBe(first.ref);
  });

  it('needs no second yes when the first was delivered, or is for somebody else', async () => {
    till = await openTill();
    const first = await till.sell(steam);
    expect((await till.sell([{ ...steam[0], beneficiary: 'other@example.com' }])).stage).toBe('awaiting-payment');
    till.sandbox.control.act(first.orderId ?? '', 'pay');
    await till.reaches(first, 'delivered');
    expect((await till.sell(steam)).stage).toBe('awaiting-payment');
  });

  it('is known as such after a restart too', async () => {
    till = await openTill();
    await till.sell(steam);
    const { folder } = till.test;
    const request = await till.request(steam);
    await till.test.close();
    const again = await openDesk({
      folder,
      settings: { mode: 'live', apiBaseUrl: till.sandbox.url, country: countryCodeSchema.parse('US') },
    });
    valueOf(await again.desk.partner.set({ partnerId: 'partner-4711' }));
    const { quoteId } = valueOf(await again.desk.checkout.quote(request));
    expect(failureOf(await again.desk.checkout.order({ quoteId }))).toBe('order-exists');
    await again.close();
  });
});

describe('an order of which nobody knows whether it was made', () => {
  async function loseTheAnswer(): Promise<{ ref: Order['ref']; orderId: OrderId }> {
    till = await openTill();
    till.sandbox.control.addFault({ endpoint: 'create', kind: 'cut', afterWork: true });
    const { quoteId } = valueOf(await till.quote(steam));
    const unclear = await till.desk.checkout.order({ quoteId });
    if (unclear.ok || unclear.detail?.ref === undefined) throw new Error('the order should be unclear');
    const { order_id: id } = till.sandbox.control.order('last') ?? {};
    return { ref: unclear.detail.ref, orderId: orderIdSchema.parse(id) };
  }

  it('is never sent again by itself, and keeps the same from being sold in silence', async () => {
    const { ref } = await loseTheAnswer();
    const { quoteId } = valueOf(await till.quote(steam));
    expect(await till.desk.checkout.order({ quoteId })).toMatchObject({ code: 'order-exists', detail: { ref } });
    expect(till.sandbox.control.stats().creations).toBe(1);
  });

  it('is followed like any other once a person has found its number', async () => {
    const { ref, orderId } = await loseTheAnswer();
    const order = valueOf(await till.desk.orders.identify({ ref, orderId }));
    expect(order).toMatchObject({ ref, orderId, stage: 'awaiting-payment' });
    expect(order.payment).not.toBeNull();
    till.sandbox.control.act(orderId, 'pay');
    expect((await till.reaches(order, 'delivered')).final).toBe(true);
  });

  it('is not taken for an order that says something else, that another sale has, or that is not there', async () => {
    const { ref } = await loseTheAnswer();
    const identify = async (orderId: string | null): Promise<unknown> =>
      failureOf(await till.desk.orders.identify({ ref, orderId: orderIdSchema.parse(orderId) }));
    const other = await till.sell([{ brand: 'Steam', amount: '50 USD' }]);
    expect(await identify(other.orderId)).toBe('order-differs');
    expect(await identify('00000000-0000-4000-8000-000000000000')).toBe('not-found');
    const { order_id: foreign } = await orderElsewhere('100 USD');
    expect(await identify(foreign)).toBe('order-differs');
    expect(valueOf(await till.desk.orders.get({ ref })).order).toMatchObject({ stage: 'unclear', orderId: null });
  });

  it('is closed by a person who is sure that it was never made, and stays in the history', async () => {
    const { ref } = await loseTheAnswer();
    expect(valueOf(await till.desk.orders.closeUnclear({ ref }))).toMatchObject({ stage: 'cancelled', final: true });
    const { orders } = valueOf(
      await till.desk.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 10 }),
    );
    expect(orders.map((order) => order.ref)).toContain(ref);
    expect((await till.sell(steam)).stage).toBe('awaiting-payment');
  });

  it('is all that can be closed so', async () => {
    till = await openTill();
    const order = await till.sell(steam);
    expect(failureOf(await till.desk.orders.closeUnclear({ ref: order.ref }))).toBe('not-found');
    expect(failureOf(await till.desk.orders.identify({ ref: order.ref, orderId: order.orderId as OrderId }))).toBe(
      'not-found',
    );
  });
});

/** An order that another till of the same vendor made. */
async function orderElsewhere(amount: string): Promise<{ order_id: string }> {
  const other = await openDesk({ settings: { mode: 'live', apiBaseUrl: till.sandbox.url } });
  valueOf(await other.desk.partner.set({ partnerId: 'partner-4712' }));
  const request = await till.request([{ brand: 'Steam', amount }]);
  const { quoteId } = valueOf(await other.desk.checkout.quote(request));
  const { orderId } = valueOf(await other.desk.checkout.order({ quoteId }));
  await other.close();
  return { order_id: orderId ?? '' };
}
