import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDisplay, thanksMs } from '../../../src-main/display/display.ts';
import { events } from '../../../src-shared/bridge/contract.ts';
import {
  deskShowsSchema,
  displayViewSchema,
  type DeskShows,
  type DisplayView,
} from '../../../src-shared/domain/display.ts';
import { orderStageSchema, type Order, type OrderStage } from '../../../src-shared/domain/order.ts';
import { defaultSettings, type Settings } from '../../../src-shared/domain/settings.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { anOrder, aPayment } from '../renderer/order-fixture.ts';

const basket: DeskShows = deskShowsSchema.parse({
  type: 'basket',
  lines: [{ brand: 'Steam', label: '$25', coinAmount: '26.41', recipient: 'mia@example.com' }],
  coin: 'USDC',
  network: 'Solana',
  total: '26.41',
});
const nothing: DeskShows = { type: 'nothing' };

function showing(ref: string, addressOnly = false): DeskShows {
  return deskShowsSchema.parse({ type: 'order', ref, addressOnly });
}

function opened(changes: Partial<Settings> = {}) {
  const clock = createFakeClock();
  const orders = new Map<string, Order>();
  const told: DisplayView[] = [];
  let settings = { ...defaultSettings('en'), ...changes };
  const display = createDisplay({
    clock,
    settings: () => settings,
    order: (ref) => orders.get(ref) ?? null,
    emit: (name, payload) => {
      if (name === 'display.changed') told.push(displayViewSchema.parse(payload));
    },
  });
  const last = () => told.at(-1)?.scene;
  return {
    clock,
    display,
    orders,
    told,
    last,
    /** As main tells its windows. */
    news: (order: Order) => {
      orders.set(order.ref, order);
      display.hear('orders.changed', order, events.orders.changed);
    },
    set: (patch: Partial<Settings>) => {
      settings = { ...settings, ...patch };
      display.hear('settings.changed', settings, events.settings.changed);
    },
  };
}

function order(...stages: OrderStage[]): Order {
  return anOrder('P-1', ['sending', ...stages], { payment: aPayment(60_000) });
}

describe('the customer display', () => {
  it('is idle, then has the basket with masked recipients, then the order that is to be paid', () => {
    const { display, orders, last } = opened();
    expect(display.view().scene).toEqual({ show: 'idle' });
    display.show(basket);
    expect(last()).toMatchObject({ show: 'basket', total: '26.41', lines: [{ recipient: 'm•••@example.com' }] });
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    expect(last()).toMatchObject({ show: 'pay', timeLeftMs: 60_000 });
  });

  it('takes the code away at the very moment at which the desk does, though nobody tells anything', async () => {
    const { clock, display, orders, told, last } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    await clock.advance(59_999);
    expect(display.view().scene.show).toBe('pay');
    const before = told.length;
    orders.delete('P-1');
    await clock.advance(60_000);
    expect(told.length).toBeGreaterThan(before);
    expect(last()).toEqual({ show: 'problem', reason: 'time-up' });
  });

  it('counts the time on while it waits, for a display that asks later', async () => {
    const { clock, display, orders } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    // Unreadable just now: what was read holds, minus the time that went by.
    orders.delete('P-1');
    await clock.advance(20_000);
    expect(display.view().scene).toMatchObject({ show: 'pay', timeLeftMs: 40_000 });
  });

  it('withholds the code at once when the time is in doubt, and shows it when it is known again', () => {
    const { display, orders, news, last } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    news({ ...order('awaiting-payment'), payment: null });
    expect(last()?.show).toBe('preparing');
    news(order('awaiting-payment'));
    expect(last()?.show).toBe('pay');
  });

  it('thanks the customer for some seconds after the desk has gone on, then is idle', async () => {
    const { clock, display, orders, news, last } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    news(order('awaiting-payment', 'paid', 'delivered'));
    expect(last()?.show).toBe('thanks');
    display.show(nothing);
    await clock.advance(thanksMs - 1);
    expect(last()?.show).toBe('thanks');
    await clock.advance(1);
    expect(last()).toEqual({ show: 'idle' });
  });

  it('lets the next sale begin in the middle of the thanks, and does not come back to them', async () => {
    const { clock, display, orders, news, last } = opened();
    orders.set('P-1', order('paid'));
    display.show(showing('P-1'));
    news(order('paid', 'delivered'));
    display.show(nothing);
    display.show(basket);
    expect(last()?.show).toBe('basket');
    display.show(nothing);
    await clock.advance(thanksMs);
    expect(last()).toEqual({ show: 'idle' });
  });

  it('keeps nothing of an unpaid order once the desk serves the next customer', () => {
    const { display, orders, news, last } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    display.show(nothing);
    expect(last()).toEqual({ show: 'idle' });
    news(order('awaiting-payment', 'paid'));
    expect(display.view().scene).toEqual({ show: 'idle' });
  });

  it.each(orderStageSchema.options.filter((stage) => !['sending', 'refused'].includes(stage)))(
    'shows an old order that the staff look up only if it is still alive: %s',
    (stage) => {
      const { display, orders, last } = opened();
      orders.set('P-1', order(stage));
      display.show(showing('P-1'));
      const alive = ['awaiting-payment', 'payment-seen', 'underpaid', 'paid', 'unclear', 'checking'].includes(stage);
      expect(last()?.show !== 'idle').toBe(alive);
    },
  );

  it('tells the end of an order that was seen alive, and news of no other order', () => {
    const { display, orders, news, told, last } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    const before = told.length;
    news({ ...order('paid'), ref: showingRef('P-2') });
    expect(told).toHaveLength(before);
    news(order('awaiting-payment', 'expired'));
    expect(last()).toEqual({ show: 'problem', reason: 'time-up' });
    news(order('awaiting-payment', 'expired', 'paid'));
    expect(last()?.show).toBe('paid');
  });

  it('speaks its own language, else the desk’s, and names shop, mode and theme', () => {
    const { display, told, set } = opened({ language: 'ja', shopName: 'Corner Shop', theme: 'dark' });
    expect(display.view()).toMatchObject({ language: 'ja', shopName: 'Corner Shop', theme: 'dark', mode: 'practice' });
    set({ displayLanguage: 'en' });
    expect(told.at(-1)?.language).toBe('en');
  });

  it('forgets the sale of one mode in the other', () => {
    const { display, orders, told, set } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    set({ mode: 'live' });
    expect(told.at(-1)).toMatchObject({ mode: 'live', scene: { show: 'idle' } });
  });

  it('leaves no timer behind', () => {
    const { clock, display, orders } = opened();
    orders.set('P-1', order('awaiting-payment'));
    display.show(showing('P-1'));
    display.close();
    expect(clock.waiting()).toEqual([]);
  });

  it('never holds an e-mail address or phone number in full, nor anything but what its schema names', () => {
    const person = fc.record({ email: fc.emailAddress(), phone: fc.stringMatching(/^\+[1-9][0-9]{8,13}$/) });
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(...orderStageSchema.options),
        fc.boolean(),
        ({ email, phone }, stage, topUp) => {
          const { display, orders, told } = opened();
          const recipient = topUp ? phone : email;
          const alive = order('awaiting-payment');
          const mine = (from: Order): Order => ({
            ...from,
            email,
            items: from.items.map((item) => ({ ...item, beneficiary: recipient })),
          });
          display.show({
            ...basket,
            lines: [{ brand: 'Steam', label: '$25', coinAmount: null, recipient }],
          } as DeskShows);
          orders.set('P-1', mine(alive));
          display.show(showing('P-1'));
          display.hear('orders.changed', mine(order('awaiting-payment', stage)), events.orders.changed);
          display.show(nothing);
          const words = JSON.stringify([told, display.view()]);
          expect(words).not.toContain(email);
          expect(words).not.toContain(phone);
          for (const view of told) expect(displayViewSchema.parse(view)).toEqual(view);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function showingRef(ref: string): Order['ref'] {
  return anOrder(ref, ['sending']).ref;
}
