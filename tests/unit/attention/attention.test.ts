import { describe, expect, it } from 'vitest';
import { createAttention, expiringMs, type AttentionRecords } from '../../../src-main/attention/attention.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { events } from '../../../src-shared/bridge/contract.ts';
import { soundOf } from '../../../src-renderer/state/sounds.ts';
import type { Moment, Note } from '../../../src-shared/domain/moment.ts';
import type { Order, OrderRef, OrderStage } from '../../../src-shared/domain/order.ts';
import { defaultSettings, type Settings } from '../../../src-shared/domain/settings.ts';
import { ok } from '../../../src-shared/result.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { anOrder, aPayment, aPriceMove } from '../renderer/order-fixture.ts';

const startMs = Date.UTC(2026, 0, 5, 9);

function desk(changes: Partial<Settings> = {}) {
  const clock = createFakeClock(startMs);
  const orders = new Map<OrderRef, Order>();
  const moments: string[] = [];
  const shows: OrderRef[] = [];
  const shown: { note: Note; press: () => void }[] = [];
  const badges: number[] = [];
  const system = { watched: false };
  let settings: Settings = { ...defaultSettings('en'), ...changes };
  const attention = createAttention({
    clock,
    settings: () => settings,
    order: (ref) => orders.get(ref) ?? null,
    notifier: {
      isWatched: () => system.watched,
      show: (note, press) => void shown.push({ note, press }),
      badge: (waiting) => void badges.push(waiting),
    },
    emit: (name, payload) => {
      if (name === 'orders.moment') moments.push(Object.values(events.orders.moment.payload.parse(payload)).join(' '));
      if (name === 'orders.show') shows.push(events.orders.show.payload.parse(payload).ref);
    },
  });
  return {
    ...{ attention, clock, orders, moments, shows, shown, badges, system },
    news: (order: Order) => {
      orders.set(order.ref, order);
      attention.hear('orders.changed', order);
    },
    set: (patch: Partial<Settings>) => {
      settings = { ...settings, ...patch };
      attention.hear('settings.changed', settings);
    },
  };
}

/** An order of this run of the desk. */
function sale(stages: readonly OrderStage[], changes: Partial<Order> = {}, ref = 'P-1'): Order {
  const order = anOrder(ref, ['sending', ...stages], changes);
  return { ...order, createdAtMs: startMs, timeline: order.timeline.map((entry) => ({ ...entry, atMs: startMs })) };
}

function records(mode: AttentionRecords['mode'], orders: readonly Order[]): AttentionRecords {
  const byRecord = new Map(orders.map((order) => [{ ref: order.ref } as OrderRecord, order]));
  return {
    mode,
    book: {
      view: (record) => {
        const order = byRecord.get(record);
        if (order === undefined) throw new Error('no such record');
        return order;
      },
    },
    storage: { orders: { unfinished: () => ok({ records: [...byRecord.keys()], unreadable: 0 }) } },
  };
}

describe('the moments of an order', () => {
  it('are told once each, however often the order is told', () => {
    const { news, moments } = desk();
    news(sale([]));
    news(sale(['awaiting-payment']));
    expect(moments).toEqual([]);
    news(sale(['awaiting-payment', 'payment-seen']));
    news(sale(['awaiting-payment', 'payment-seen', 'paid']));
    news(sale(['awaiting-payment', 'payment-seen', 'paid']));
    news(sale(['awaiting-payment', 'payment-seen', 'paid', 'delivered']));
    news(sale(['awaiting-payment', 'payment-seen', 'paid', 'delivered'], { printed: [] }));
    expect(moments).toEqual(['P-1 paid', 'P-1 delivered']);
  });

  it('are told by the last alone where several steps came at once', () => {
    const { news, moments } = desk();
    news(sale(['awaiting-payment']));
    news(sale(['awaiting-payment', 'payment-seen', 'paid', 'delivered']));
    expect(moments).toEqual(['P-1 delivered']);
  });

  it.each<[OrderStage[], Moment]>([
    [['unclear'], 'unclear'],
    [['awaiting-payment', 'underpaid'], 'underpaid'],
    [['awaiting-payment', 'expired', 'payment-seen'], 'late'],
    [['awaiting-payment', 'expired', 'paid-too-late'], 'late'],
    [['awaiting-payment', 'paid', 'manual-review'], 'review'],
    [['awaiting-payment', 'paid', 'partly-delivered'], 'partly'],
    [['awaiting-payment', 'paid', 'failed'], 'failed'],
    [['awaiting-payment', 'paid', 'refunded'], 'refunded'],
  ])('tell of trouble: %j', (stages, moment) => {
    const { news, moments } = desk();
    news(sale(stages.slice(0, -1)));
    const before = moments.length;
    news(sale(stages));
    expect(moments.slice(before)).toEqual([`P-1 ${moment}`]);
    expect(soundOf(moment)).toBe('problem');
  });

  it('tell of what stands beside a stage: another coin, too much, data that disagrees, a price that moved', () => {
    const { news, moments } = desk();
    const paid = ['awaiting-payment', 'paid'] as const;
    news(sale(paid));
    news(sale(paid, { paidOtherwise: { coin: 'USDT', network: null } }));
    news(sale(paid, { paidOtherwise: { coin: 'USDT', network: null }, overpaidAmount: anOrder('P-1', []).total }));
    news(sale(['awaiting-payment'], { paymentMismatch: ['address'] }, 'P-2'));
    news(sale(['awaiting-payment'], { priceMove: aPriceMove(true) }, 'P-3'));
    expect(moments).toEqual(['P-1 paid', 'P-1 wrong', 'P-1 overpaid', 'P-2 withheld', 'P-3 price']);
  });

  it('tell the step and what stands beside it where both came at once: no danger is hidden by good news', () => {
    const { news, moments } = desk();
    news(sale(['awaiting-payment']));
    news(sale(['awaiting-payment', 'paid'], { overpaidAmount: anOrder('P-1', []).total }));
    news(sale(['awaiting-payment'], {}, 'P-2'));
    news(sale(['awaiting-payment', 'underpaid'], { paymentMismatch: ['address'] }, 'P-2'));
    expect(moments).toEqual(['P-1 paid', 'P-1 overpaid', 'P-2 underpaid', 'P-2 withheld']);
  });

  it('are quiet about what stood in the records before: after a start, and for a mark on an old order', () => {
    const { attention, news, moments } = desk();
    const known = anOrder('P-7', ['sending', 'awaiting-payment', 'underpaid']);
    attention.begin(records('practice', [known]));
    news({ ...known, updatedAtMs: startMs });
    news(anOrder('P-3', ['sending', 'awaiting-payment', 'paid', 'delivered'], { printed: [] }));
    expect(moments).toEqual([]);
    const late = anOrder('P-4', ['sending', 'awaiting-payment', 'expired', 'paid-too-late']);
    const entries = late.timeline.map((entry, index) => (index === 3 ? { ...entry, atMs: startMs + 1 } : entry));
    news({ ...late, timeline: entries });
    expect(moments).toEqual(['P-4 late']);
  });

  it('tell once that the code goes soon, two minutes before, and only while nobody has paid', async () => {
    const { clock, news, orders, moments } = desk();
    const minutes = (left: number): Partial<Order> => ({ payment: aPayment(left * 60_000) });
    news(sale(['awaiting-payment'], minutes(10)));
    await clock.advance(3 * 60_000);
    news(sale(['awaiting-payment'], minutes(7)));
    orders.set(sale([]).ref, sale(['awaiting-payment'], { payment: aPayment(expiringMs) }));
    await clock.advance(5 * 60_000 - 1);
    expect(moments).toEqual([]);
    await clock.advance(1);
    expect(moments).toEqual(['P-1 expiring']);
    news(sale(['awaiting-payment'], minutes(10)));
    await clock.advance(10 * 60_000);
    expect(moments).toEqual(['P-1 expiring']);

    news(sale(['awaiting-payment'], minutes(10), 'P-2'));
    news(sale(['awaiting-payment', 'paid'], {}, 'P-2'));
    await clock.advance(10 * 60_000);
    expect(moments).toEqual(['P-1 expiring', 'P-2 paid']);
  });

  it('wait on where the time was told longer meanwhile', async () => {
    const { clock, news, orders, moments } = desk();
    news(sale(['awaiting-payment'], { payment: aPayment(expiringMs + 1_000) }));
    orders.set(sale([]).ref, sale(['awaiting-payment'], { payment: aPayment(expiringMs + 5_000) }));
    await clock.advance(1_000);
    expect(moments).toEqual([]);
    orders.set(sale([]).ref, sale(['awaiting-payment'], { payment: aPayment(expiringMs) }));
    await clock.advance(5_000);
    expect(moments).toEqual(['P-1 expiring']);
  });
});

describe('notifications', () => {
  const note: Note = { title: 'Order P-1 is paid', body: '' };
  const { ref } = sale([]);

  function paid(changes: Partial<Settings> = {}) {
    const opened = desk(changes);
    opened.news(sale(['awaiting-payment']));
    opened.news(sale(['awaiting-payment', 'paid']));
    return opened;
  }

  it('are shown for a moment that was told, once, and lead to the order when pressed', () => {
    const { attention, shown, shows } = paid();
    attention.notify(ref, 'paid', note);
    attention.notify(ref, 'paid', note);
    expect(shown.map((one) => one.note)).toEqual([note]);
    shown[0]?.press();
    expect(shows).toEqual([ref]);
  });

  it('are not shown for what main never told', () => {
    const { attention, shown } = paid();
    attention.notify(ref, 'delivered', note);
    attention.notify(sale([], {}, 'P-2').ref, 'paid', note);
    expect(shown).toEqual([]);
  });

  it('are not shown to somebody who looks at the desk, nor where they are off', () => {
    const watched = paid();
    watched.system.watched = true;
    watched.attention.notify(ref, 'paid', note);
    const off = paid({ notifications: false });
    off.attention.notify(ref, 'paid', note);
    expect([watched.shown, off.shown]).toEqual([[], []]);
  });
});

describe('the count at the application’s icon', () => {
  it('has orders that were delivered until somebody has seen them', () => {
    const { attention, news, badges } = desk();
    news(sale(['awaiting-payment']));
    news(sale(['awaiting-payment', 'paid']));
    expect(badges).toEqual([]);
    news(sale(['awaiting-payment', 'paid', 'delivered']));
    news(sale(['awaiting-payment', 'paid', 'manual-review'], {}, 'P-2'));
    expect(badges).toEqual([1, 2]);
    attention.seen(sale([]).ref);
    attention.seen(sale([], {}, 'P-2').ref);
    expect(badges).toEqual([1, 2, 1, 0]);
  });

  it('has orders that somebody must settle until they are, seen or not', () => {
    const { attention, news, badges } = desk();
    news(sale(['awaiting-payment', 'underpaid']));
    attention.seen(sale([]).ref);
    expect(badges).toEqual([1]);
    news(sale(['awaiting-payment', 'underpaid', 'paid']));
    expect(badges).toEqual([1, 0]);
  });

  it('knows after a start what is left to settle, has the orders of the mode on the screen alone, and ends with the desk', () => {
    const { attention, set, badges } = desk({ mode: 'live' });
    attention.begin(records('live', [anOrder('L-1', ['sending', 'unclear']), anOrder('L-2', ['sending', 'unclear'])]));
    expect(badges).toEqual([2]);
    set({ mode: 'practice' });
    attention.begin(records('practice', [anOrder('P-1', ['sending', 'unclear'])]));
    set({ mode: 'live' });
    expect(badges).toEqual([2, 0, 1, 2]);
    attention.close();
    expect(badges.at(-1)).toBe(0);
  });
});
