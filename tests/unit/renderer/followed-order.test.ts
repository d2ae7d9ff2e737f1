import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { Order, Tracking } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { FollowedOrder } from '../../../src-renderer/state/followed-order.svelte.ts';
import { FakeClock } from './fake-clock.ts';
import { Deferred, FakeEvents, ordersWith, settled } from './fake-desk.ts';
import { anOrder, aPayment, aTracking } from './order-fixture.ts';

type GetAnswer = Awaited<ReturnType<DeskBridge['orders']['get']>>;

function following(first: { order: Order; tracking: Tracking | null } | null = null) {
  const clock = new FakeClock();
  const events = new FakeEvents();
  const gets: Deferred<GetAnswer>[] = [];
  const orders = ordersWith({
    get: () => {
      const get = new Deferred<GetAnswer>();
      gets.push(get);
      if (first !== null) void get.answer(ok(first));
      return get.promise;
    },
  });
  const followed = new FollowedOrder({ on: events.on, orders }, anOrder('P-1', ['sending']).ref, clock);
  return { clock, events, gets, followed, stop: followed.follow() };
}

const awaiting = anOrder('P-1', ['sending', 'awaiting-payment'], { payment: aPayment(90_000) });
const paid = anOrder('P-1', ['sending', 'awaiting-payment', 'paid']);

describe('an order on screen', () => {
  it('does not go back when the answer to the first read arrives after a newer event', async () => {
    const { events, gets, followed } = following();
    events.emit('orders.changed', paid);
    await gets[0]?.answer(ok({ order: awaiting, tracking: null }));
    expect(followed.order?.stage).toBe('paid');
  });

  it('remembers the price at which payment details were shown, also while the time is in doubt', () => {
    const { events, followed } = following();
    const coming = { ...awaiting, payment: null };
    events.emit('orders.changed', coming);
    expect(followed.shownTotal).toBeNull();
    events.emit('orders.changed', awaiting);
    events.emit('orders.changed', coming);
    expect(followed.order?.payment).toBeNull();
    expect(followed.shownTotal).toBe(awaiting.total);
  });

  it('ignores an older event that was overtaken', async () => {
    const { events, followed } = following({ order: paid, tracking: null });
    await settled();
    events.emit('orders.changed', awaiting);
    expect(followed.order?.stage).toBe('paid');
  });

  it('takes a delivery that comes after the order had expired', async () => {
    const expired = anOrder('P-1', ['sending', 'awaiting-payment', 'expired']);
    const { events, followed } = following({ order: expired, tracking: null });
    await settled();
    events.emit('orders.changed', anOrder('P-1', ['sending', 'awaiting-payment', 'expired', 'delivered']));
    expect(followed.order?.stage).toBe('delivered');
  });

  it('takes a longer timeline even when the wall clock was set back in between', async () => {
    const { events, followed } = following({ order: awaiting, tracking: null });
    await settled();
    events.emit('orders.changed', { ...paid, updatedAtMs: awaiting.updatedAtMs - 3_600_000 });
    expect(followed.order?.stage).toBe('paid');
  });

  it('takes a change that adds no step, such as a new transaction id', async () => {
    const { events, followed } = following({ order: paid, tracking: null });
    await settled();
    events.emit('orders.changed', { ...paid, transactionIds: ['tx'], updatedAtMs: paid.updatedAtMs + 1 });
    expect(followed.order?.transactionIds).toEqual(['tx']);
  });

  it('leaves the orders of other customers alone', async () => {
    const { events, followed } = following({ order: awaiting, tracking: null });
    await settled();
    events.emit('orders.changed', anOrder('P-2', ['sending', 'awaiting-payment', 'paid', 'delivered']));
    events.emit('orders.tracking', aTracking('P-2'));
    expect(followed.order?.ref).toBe('P-1');
    expect(followed.tracking).toBeNull();
  });

  it('counts the time left down to its end and starts over with what main says next', async () => {
    const { clock, events, followed } = following({ order: awaiting, tracking: null });
    await settled();
    expect(followed.timeLeft.reading?.seconds).toBe(90);
    clock.pass(30_000);
    expect(followed.timeLeft.reading?.seconds).toBe(60);
    events.emit('orders.changed', { ...awaiting, payment: aPayment(50_000) });
    expect(followed.timeLeft.reading?.seconds).toBe(50);
    clock.pass(50_000);
    expect(followed.timeLeft.reading).toMatchObject({ seconds: 0, ended: true });
    // The vendor's own window closes a margin later.
    expect(followed.windowLeft.reading).toMatchObject({ seconds: 120, ended: false });
    clock.pass(120_000);
    expect(followed.windowLeft.reading).toMatchObject({ seconds: 0, ended: true });
    // The next reading of the order alone.
    expect(clock.waiting).toBe(1);
  });

  it('does not show a stale time after the machine slept, once somebody looks at it again', async () => {
    const { clock, gets, followed } = following();
    await gets[0]?.answer(ok({ order: awaiting, tracking: null }));
    clock.wakeUp();
    await gets[1]?.answer(ok({ order: { ...awaiting, payment: aPayment(12_000) }, tracking: null }));
    expect(followed.timeLeft.reading?.seconds).toBe(12);
  });

  it('sets the time left right each minute, for a window that was in sight all along', async () => {
    const { clock, gets, followed } = following();
    const later = { ...awaiting, payment: aPayment(600_000) };
    await gets[0]?.answer(ok({ order: later, tracking: null }));
    for (const [minute, secondsLeft] of [
      [1, 300],
      [2, 100],
    ] as const) {
      clock.pass(60_000);
      await gets[minute]?.answer(ok({ order: { ...later, payment: aPayment(secondsLeft * 1_000) }, tracking: null }));
      expect(followed.timeLeft.reading?.seconds).toBe(secondsLeft);
    }
  });

  it('shows no time once there is nothing to pay', async () => {
    const { events, followed } = following({ order: awaiting, tracking: null });
    await settled();
    events.emit('orders.changed', paid);
    expect(followed.timeLeft.reading).toBeNull();
  });

  it('believes a tracking event over the older answer to a read', async () => {
    const { events, gets, followed } = following();
    events.emit('orders.tracking', aTracking('P-1', { connection: 'back-off', retryInMs: 4_000 }));
    await gets[0]?.answer(ok({ order: awaiting, tracking: aTracking('P-1') }));
    expect(followed.tracking?.connection).toBe('back-off');
    expect(followed.retryIn.reading?.seconds).toBe(4);
  });

  it('keeps the last good order on screen when a read fails, and says so', async () => {
    const { gets, followed } = following();
    await gets[0]?.answer(ok({ order: awaiting, tracking: null }));
    const again = followed.read();
    await gets[1]?.answer(fail('storage-failed'));
    await again;
    expect(followed.order?.stage).toBe('awaiting-payment');
    expect(followed.failure).toBe('storage-failed');
  });

  it('leaves no listener and no timer behind', async () => {
    const { clock, events, gets, stop } = following({
      order: awaiting,
      tracking: aTracking('P-1', { retryInMs: 9_000 }),
    });
    await settled();
    expect(clock.waiting).toBe(4);
    stop();
    expect(clock.waiting).toBe(0);
    expect(events.listening).toBe(0);
    const readSoFar = gets.length;
    clock.wakeUp();
    expect(gets).toHaveLength(readSoFar);
  });
});
