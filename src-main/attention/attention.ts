import type { Emit, EventName, PayloadOf } from '../../src-shared/bridge/contract.ts';
import type { Moment, Note } from '../../src-shared/domain/moment.ts';
import type { Order, OrderRef } from '../../src-shared/domain/order.ts';
import { isPayable } from '../../src-shared/domain/pay-view.ts';
import type { Mode, Settings } from '../../src-shared/domain/settings.ts';
import type { OrderBook } from '../orders/order-book.ts';
import type { Clock, Notifier } from '../ports.ts';
import type { OrderStore } from '../storage/stores.ts';
import { heardOf, needsSomebody, newMoments, type Heard } from './order-moments.ts';

/** Calls a person to an order: says each moment of it once, and counts at the application's icon what waits for somebody. */
export interface Attention {
  /** Hears what main tells its windows: news of orders, and settings. */
  hear: (name: EventName, payload: unknown) => void;
  /** A mode came on the screen: what stands in its records is known already. */
  begin(workspace: AttentionRecords): void;
  /** Somebody has the order before them. */
  seen(ref: OrderRef): void;
  /** Shows a moment that was told, in the window's words, unless the desk is looked at or the setting says no. */
  notify(ref: OrderRef, moment: Moment, note: Note): void;
  close(): void;
}

/** The records of a mode, as far as they may call for somebody. */
export interface AttentionRecords {
  readonly mode: Mode;
  readonly book: Pick<OrderBook, 'view'>;
  readonly storage: { readonly orders: Pick<OrderStore, 'unfinished'> };
}

export interface AttentionOptions {
  readonly clock: Pick<Clock, 'after' | 'monotonicMs' | 'nowMs'>;
  readonly notifier: Notifier;
  readonly settings: () => Settings;
  /** The order as it stands now; null where it cannot be read. */
  readonly order: (ref: OrderRef) => Order | null;
  readonly emit: Emit;
}

/** So long before payment data is taken off the screen somebody is told: time enough to scan, or to say that it is too late. */
export const expiringMs = 120_000;

/** What somebody has to be told or given; the rest goes on by itself. */
const waitForEyes: ReadonlySet<Moment> = new Set<Moment>([
  'delivered',
  'partly',
  'late',
  'wrong',
  'overpaid',
  'review',
  'failed',
  'refunded',
]);

export function createAttention({ clock, notifier, settings, order: readOrder, emit }: AttentionOptions): Attention {
  /** News from before is no news: a mark on yesterday's order is none of its moments. */
  const startedAtMs = clock.nowMs();
  const heard = new Map<OrderRef, Heard>();
  const expired = new Set<OrderRef>();
  const timers = new Map<OrderRef, () => void>();
  const undone = new Set<OrderRef>();
  const unseen = new Set<OrderRef>();
  /** Told to the window, and not yet shown by the system. */
  const told = new Set<string>();
  let mode = settings().mode;
  let shownCount = 0;

  function count(): void {
    const waiting = [...new Set([...undone, ...unseen])].filter((ref) => ref.startsWith(prefixOf(mode))).length;
    if (waiting === shownCount) return;
    shownCount = waiting;
    notifier.badge(waiting);
  }

  function tell(ref: OrderRef, moment: Moment): void {
    told.add(`${ref} ${moment}`);
    emit('orders.moment', { ref, moment });
  }

  function knownBefore(order: Order): Heard {
    const known = heard.get(order.ref);
    if (known !== undefined) return known;
    if (order.createdAtMs >= startedAtMs) return { entries: 0, moments: new Set() };
    const timeline = order.timeline.filter(({ atMs }) => atMs < startedAtMs);
    return heardOf({ ...order, timeline });
  }

  function take(order: Order): void {
    const { ref } = order;
    const before = knownBefore(order);
    const moments = newMoments(before, order);
    heard.set(ref, {
      entries: order.timeline.length,
      moments: new Set([...before.moments, ...heardOf(order).moments]),
    });
    keep(order);
    if (moments.some((moment) => waitForEyes.has(moment))) unseen.add(ref);
    for (const moment of moments) tell(ref, moment);
    count();
  }

  function keep(order: Order): void {
    if (needsSomebody(order)) undone.add(order.ref);
    else undone.delete(order.ref);
    watchTime(order);
  }

  function watchTime({ ref, stage, payment }: Order): void {
    timers.get(ref)?.();
    timers.delete(ref);
    if (payment === null || !isPayable(stage) || expired.has(ref) || payment.timeLeftMs <= expiringMs) return;
    timers.set(
      ref,
      clock.after(payment.timeLeftMs - expiringMs, () => timeRunsOut(ref)),
    );
  }

  /** Looked at again: the machine may have slept, or the margin was changed. */
  function timeRunsOut(ref: OrderRef): void {
    const order = readOrder(ref);
    const timeLeftMs = order?.payment?.timeLeftMs ?? 0;
    if (order === null || !isPayable(order.stage) || timeLeftMs <= 0) return;
    if (timeLeftMs > expiringMs) return watchTime(order);
    expired.add(ref);
    tell(ref, 'expiring');
  }

  return {
    hear: (name, payload) => {
      // What is heard here was held against the contract before.
      if (name === 'orders.changed') take(payload as PayloadOf<'orders.changed'>);
      if (name === 'settings.changed') {
        mode = (payload as PayloadOf<'settings.changed'>).mode;
        count();
      }
    },
    begin: (workspace) => {
      mode = workspace.mode;
      // What was waited for may have come to its end meanwhile.
      for (const ref of undone) if (ref.startsWith(prefixOf(mode))) undone.delete(ref);
      const unfinished = workspace.storage.orders.unfinished();
      for (const record of unfinished.ok ? unfinished.value.records : []) {
        const order = workspace.book.view(record);
        if (!heard.has(order.ref)) heard.set(order.ref, heardOf(order));
        keep(order);
      }
      count();
    },
    seen: (ref) => {
      unseen.delete(ref);
      count();
    },
    notify: (ref, moment, note) => {
      if (!told.delete(`${ref} ${moment}`) || !settings().notifications || notifier.isWatched()) return;
      notifier.show(note, () => emit('orders.show', { ref }));
    },
    close: () => {
      for (const cancel of timers.values()) cancel();
      if (shownCount > 0) notifier.badge(0);
    },
  };
}

/** How the numbers of a mode's orders begin. */
function prefixOf(mode: Mode): string {
  return mode === 'practice' ? 'P-' : 'L-';
}
