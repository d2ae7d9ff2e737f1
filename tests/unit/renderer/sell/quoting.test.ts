import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import { quoteRequestSchema, type QuoteRequest } from '../../../../src-shared/domain/quote.ts';
import { fail, ok } from '../../../../src-shared/result.ts';
import { Quoting, type Sale } from '../../../../src-renderer/screens/sell/ticket/quoting.svelte.ts';
import { FakeClock } from '../fake-clock.ts';
import { Deferred, settled } from '../fake-desk.ts';
import { anOrder, aPriceMove } from '../order-fixture.ts';
import { aQuote } from './catalogue-fixture.ts';

type QuoteAnswer = Awaited<ReturnType<DeskBridge['checkout']['quote']>>;
type OrderAnswer = Awaited<ReturnType<DeskBridge['checkout']['order']>>;

const saleSchema = quoteRequestSchema.omit({ replaces: true });

function aSale(denomination: string): Sale {
  const selection = { type: 'fixed', denomination };
  const item = { country: 'US', brandId: 'b', selection, deliveryType: 'by_email', beneficiary: 'mia@example.com' };
  return saleSchema.parse({
    items: [item],
    email: 'mia@example.com',
    coin: 'USDC',
    network: 'Solana',
    language: 'en',
    newsletterAccepted: false,
  });
}

function quoting() {
  const clock = new FakeClock();
  const quotes: { request: QuoteRequest; reply: Deferred<QuoteAnswer> }[] = [];
  const orders: { quoteId: string; priceAccepted: boolean; again: boolean; reply: Deferred<OrderAnswer> }[] = [];
  const checkout: DeskBridge['checkout'] = {
    quote: (request) => {
      const reply = new Deferred<QuoteAnswer>();
      quotes.push({ request: quoteRequestSchema.parse(request), reply });
      return reply.promise;
    },
    order: ({ quoteId, priceAccepted = false, again = false }) => {
      const reply = new Deferred<OrderAnswer>();
      orders.push({ quoteId, priceAccepted, again, reply });
      return reply.promise;
    },
  };
  const desk = new Quoting({ checkout }, clock);
  /** Asks, waits until typing has paused and answers with a price. */
  const priced = async (total: string, denomination = '25 USD'): Promise<void> => {
    desk.ask(aSale(denomination));
    clock.pass(1_000);
    await quotes.at(-1)?.reply.answer(ok(aQuote(`q${quotes.length}`, total)));
  };
  return { clock, quotes, orders, desk, priced };
}

describe('the price of the ticket', () => {
  it('is asked for once typing has paused, not at every letter', () => {
    const { clock, quotes, desk } = quoting();
    for (const denomination of ['1', '2', '3']) {
      desk.ask(aSale(denomination));
      clock.pass(100);
    }
    expect(quotes).toHaveLength(0);
    clock.pass(1_000);
    expect(quotes.map(({ request }) => request.items[0]?.selection)).toEqual([{ type: 'fixed', denomination: '3' }]);
  });

  it('is asked for at once when somebody is done typing, and only once', () => {
    const { clock, quotes, desk } = quoting();
    desk.hurry();
    expect(quotes).toHaveLength(0);
    desk.ask(aSale('25 USD'));
    clock.pass(10);
    desk.hurry();
    desk.hurry();
    expect(quotes).toHaveLength(1);
    clock.pass(1_000);
    expect(quotes).toHaveLength(1);
  });

  it('is not hurried along for a ticket that was cleared', () => {
    const { quotes, desk } = quoting();
    desk.ask(aSale('25 USD'));
    desk.ask(null);
    desk.hurry();
    expect(quotes).toHaveLength(0);
  });

  it('is not asked for again while the ticket says the same', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    expect(quotes).toHaveLength(1);
    expect(desk.state.status).toBe('ready');
  });

  it('ignores an answer to what the ticket said before', async () => {
    const { clock, quotes, desk } = quoting();
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    desk.ask(aSale('50 USD'));
    clock.pass(1_000);
    await quotes[1]?.reply.answer(ok(aQuote('new', '52.80')));
    await quotes[0]?.reply.answer(ok(aQuote('old', '26.41')));
    expect(desk.state).toMatchObject({ status: 'ready', quote: { quoteId: 'new', total: '52.80' } });
  });

  it('ignores an answer that comes after the ticket was emptied', async () => {
    const { clock, quotes, desk } = quoting();
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    desk.ask(null);
    await quotes[0]?.reply.answer(ok(aQuote('old', '26.41')));
    expect(desk.state.status).toBe('none');
  });

  it('cannot be charged any more from the moment the ticket changes', async () => {
    const { orders, desk, priced } = quoting();
    await priced('26.41');
    desk.ask(aSale('50 USD'));
    expect(await desk.order()).toBeNull();
    expect(orders).toHaveLength(0);
  });

  it('is renewed when it runs out, and main is told which price was seen before', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    clock.pass(120_000);
    expect(desk.state.status).toBe('asking');
    expect(desk.lastQuote?.total).toBe('26.41');
    await quotes[1]?.reply.answer(ok(aQuote('q2', '27.10', aPriceMove(false))));
    expect(quotes.map(({ request }) => request.replaces)).toEqual([null, 'q1']);
    expect(desk.move).toEqual(aPriceMove(false));
    expect(desk.needsYes).toBe(false);
  });

  it('tells of no change when another amount has another price', async () => {
    const { desk, quotes, priced } = quoting();
    await priced('26.41');
    await priced('52.80', '50 USD');
    expect(quotes.map(({ request }) => request.replaces)).toEqual([null, null]);
    expect(desk.move).toBeNull();
  });

  it('is compared with what was agreed to, however small the steps in which it moves', async () => {
    const { clock, quotes, priced } = quoting();
    await priced('26.41');
    for (const [step, total] of ['26.60', '26.80'].entries()) {
      clock.pass(120_000);
      await quotes.at(-1)?.reply.answer(ok(aQuote(`step${step}`, total, aPriceMove(false))));
    }
    clock.pass(120_000);
    expect(quotes.map(({ request }) => request.replaces)).toEqual([null, 'q1', 'q1', 'q1']);
  });

  it('stays compared with the old price until somebody has said yes to the new one', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    clock.pass(120_000);
    await quotes[1]?.reply.answer(ok(aQuote('q2', '27.10', aPriceMove(true))));
    clock.pass(120_000);
    await quotes[2]?.reply.answer(ok(aQuote('q3', '27.10', aPriceMove(true))));
    void desk.accept();
    clock.pass(120_000);
    expect(quotes.map(({ request }) => request.replaces)).toEqual([null, 'q1', 'q1', 'q3']);
  });

  it('waits for a person after it was renewed a few times with nobody there', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    for (let round = 0; round < 10; round++) {
      clock.pass(120_000);
      await quotes.at(-1)?.reply.answer(ok(aQuote(`r${round}`, '26.41')));
    }
    expect(desk.state.status).toBe('expired');
    expect(quotes).toHaveLength(5);
    expect(clock.waiting).toBe(0);
    desk.renew();
    clock.pass(0);
    expect(quotes).toHaveLength(6);
  });

  it('is not renewed while nobody looks at the ticket', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    desk.pause();
    clock.pass(1_000_000);
    expect(quotes).toHaveLength(1);
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    expect(quotes).toHaveLength(2);
  });

  it('is compared with what the customer was told, also after a look at another screen', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    desk.pause();
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    expect(quotes.map(({ request }) => request.replaces)).toEqual([null, 'q1']);
    desk.pause();
    desk.ask(aSale('50 USD'));
    clock.pass(1_000);
    expect(quotes.at(-1)?.request.replaces).toBeNull();
  });

  it('shows why there is none', async () => {
    const { clock, quotes, desk } = quoting();
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    await quotes[0]?.reply.answer(fail('amount-off-step', { nearest: { below: '20', above: '25' } }));
    expect(desk.state).toMatchObject({ status: 'failed', failure: { code: 'amount-off-step' } });
  });
});

describe('charging', () => {
  it('orders once however often the button is pressed', async () => {
    const { orders, desk, priced } = quoting();
    await priced('26.41');
    const presses = [desk.order(), desk.order(), desk.order()];
    await orders[0]?.reply.answer(ok(anOrder('P-1', ['awaiting-payment'])));
    const outcomes = await Promise.all(presses);
    expect(orders.map(({ quoteId }) => quoteId)).toEqual(['q1']);
    expect(outcomes.map((outcome) => outcome?.ok ?? null)).toEqual([true, null, null]);
  });

  it('does nothing without a price', async () => {
    const { orders, desk } = quoting();
    expect(await desk.order()).toBeNull();
    expect(orders).toHaveLength(0);
  });

  it('leaves the ticket alone while the order is under way, even when the price runs out meanwhile', async () => {
    const { clock, quotes, orders, desk, priced } = quoting();
    await priced('26.41');
    const press = desk.order();
    desk.ask(aSale('50 USD'));
    desk.renew();
    desk.pause();
    clock.pass(500_000);
    expect(quotes).toHaveLength(1);
    await orders[0]?.reply.answer(ok(anOrder('P-1', ['awaiting-payment'])));
    expect(await press).toMatchObject({ ok: true });
  });

  it.each(['quote-expired', 'quote-unknown'] as const)(
    'shows a new price rather than charging one that is gone (%s)',
    async (code) => {
      const { clock, quotes, orders, desk, priced } = quoting();
      await priced('26.41');
      const press = desk.order();
      await orders[0]?.reply.answer(fail(code));
      expect(await press).toBeNull();
      clock.pass(0);
      await quotes[1]?.reply.answer(ok(aQuote('q2', '27.10', aPriceMove(true))));
      expect(desk.state).toMatchObject({ status: 'ready', quote: { quoteId: 'q2' } });
      expect(desk.needsYes).toBe(true);
      expect(orders).toHaveLength(1);
    },
  );

  it('keeps a refusal in sight and charges only after a new price', async () => {
    const { orders, desk, priced } = quoting();
    await priced('26.41');
    const press = desk.order();
    await orders[0]?.reply.answer(fail('storage-failed'));
    expect(await press).toMatchObject({ ok: false, failure: { code: 'storage-failed' } });
    expect(desk.state.status).toBe('failed');
    expect(await desk.order()).toBeNull();
    await settled();
    expect(orders).toHaveLength(1);
  });

  it('asks for a yes to a price that moved too far, and charges only after it', async () => {
    const { clock, orders, quotes, desk } = quoting();
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    await quotes[0]?.reply.answer(ok(aQuote('q1', '27.10', aPriceMove(true))));
    expect(desk.needsYes).toBe(true);
    expect(await desk.order()).toBeNull();
    expect(orders).toHaveLength(0);
    const agreed = desk.accept();
    expect(desk.needsYes).toBe(false);
    clock.pass(1_000);
    await agreed;
    void desk.order();
    expect(orders).toMatchObject([{ quoteId: 'q1', priceAccepted: true }]);
  });

  it('does not take the second click of a double click on the yes for a press of the charge button', async () => {
    const { clock, orders, quotes, desk } = quoting();
    desk.ask(aSale('25 USD'));
    clock.pass(1_000);
    await quotes[0]?.reply.answer(ok(aQuote('q1', '27.10', aPriceMove(true))));
    void desk.accept();
    clock.pass(200);
    expect(await desk.order()).toBeNull();
    expect(orders).toHaveLength(0);
  });

  it('shows a price that moved between the quote and the order, and sends the same quote with a yes', async () => {
    const { clock, orders, desk, priced } = quoting();
    await priced('27.10');
    const press = desk.order();
    await orders[0]?.reply.answer(fail('price-moved', { move: aPriceMove(true) }));
    expect(await press).toBeNull();
    expect(desk.move).toEqual(aPriceMove(true));
    expect(desk.needsYes).toBe(true);
    const agreed = desk.accept();
    clock.pass(1_000);
    await agreed;
    void desk.order();
    expect(orders.map(({ quoteId, priceAccepted }) => [quoteId, priceAccepted])).toEqual([
      ['q1', false],
      ['q1', true],
    ]);
  });

  it('forgets a yes when the price is asked for anew', async () => {
    const { clock, quotes, desk, priced } = quoting();
    await priced('26.41');
    clock.pass(120_000);
    await quotes[1]?.reply.answer(ok(aQuote('q2', '27.10', aPriceMove(true))));
    void desk.accept();
    clock.pass(120_000);
    await quotes[2]?.reply.answer(ok(aQuote('q3', '28.00', aPriceMove(true))));
    expect(desk.needsYes).toBe(true);
  });

  it('keeps the price when the same order is open already, and sends a second one only when told so', async () => {
    const { orders, desk, priced } = quoting();
    await priced('26.41');
    const press = desk.order();
    const { ref } = anOrder('P-12', ['awaiting-payment']);
    await orders[0]?.reply.answer(fail('order-exists', { ref }));
    expect(await press).toMatchObject({ ok: false, failure: { code: 'order-exists', detail: { ref } } });
    expect(desk.state.status).toBe('ready');
    void desk.order(true);
    expect(orders.map(({ quoteId, again }) => [quoteId, again])).toEqual([
      ['q1', false],
      ['q1', true],
    ]);
  });
});
