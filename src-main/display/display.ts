import type { Emit, PayloadOf } from '../../src-shared/bridge/contract.ts';
import type { DeskShows, DisplayScene, DisplayView } from '../../src-shared/domain/display.ts';
import type { Order, OrderRef } from '../../src-shared/domain/order.ts';
import type { Settings } from '../../src-shared/domain/settings.ts';
import type { EventListener } from '../bridge/emitter.ts';
import type { Clock } from '../ports.ts';
import { maskRecipient } from './mask-recipient.ts';
import { isOver, orderScene } from './order-scene.ts';

/** What the customer display shows: it follows the desk's screen, and main's own records of the order that stands there. */
export interface Display {
  view(): DisplayView;
  /** The desk's screen changed. */
  show(shows: DeskShows): void;
  /** Hears what main tells its windows: news of the order, and settings. */
  hear: EventListener;
  close(): void;
}

export interface DisplayOptions {
  readonly clock: Pick<Clock, 'after' | 'monotonicMs'>;
  readonly settings: () => Settings;
  /** The order as the desk's screens see it now; null where there is none or it cannot be read. */
  readonly order: (ref: OrderRef) => Order | null;
  readonly emit: Emit;
}

/** A customer who was thanked sees so for this long after the desk has gone on, unless the next sale begins. */
export const thanksMs = 8_000;

interface ShownOrder {
  readonly ref: OrderRef;
  readonly addressOnly: boolean;
  order: Order | null;
  /** When `order` was read, on the monotonic clock: its time left is as of then. */
  readAtMs: number;
  /** It was not over at some moment since the desk shows it: what came of it is this customer's. */
  wasOpen: boolean;
}

export function createDisplay({ clock, settings, order: readOrder, emit }: DisplayOptions): Display {
  let basket: Extract<DeskShows, { type: 'basket' }> | null = null;
  let shown: ShownOrder | null = null;
  let thanks: DisplayScene | null = null;
  let mode = settings().mode;
  let cancelTimeUp = (): void => undefined;
  let cancelThanks = (): void => undefined;

  function tell(): void {
    emit('display.changed', currentView());
  }

  function currentView(): DisplayView {
    const { shopName, language, displayLanguage, theme } = settings();
    return { shopName, mode, language: displayLanguage ?? language, theme, scene: scene() };
  }

  function scene(): DisplayScene {
    if (shown !== null) return sceneOf(shown);
    if (basket !== null) return basketScene(basket);
    return thanks ?? { show: 'idle' };
  }

  function sceneOf({ order, readAtMs, wasOpen, addressOnly }: ShownOrder): DisplayScene {
    if (order === null || !wasOpen) return { show: 'idle' };
    const { payment } = order;
    const { shopEmail } = settings();
    if (payment === null) return orderScene(order, { timeIsUp: false, addressOnly, shopEmail });
    const timeLeftMs = Math.max(0, payment.timeLeftMs - (clock.monotonicMs() - readAtMs));
    const now = { ...order, payment: { ...payment, timeLeftMs } };
    return orderScene(now, { timeIsUp: timeLeftMs === 0, addressOnly, shopEmail });
  }

  function take(into: ShownOrder, order: Order): void {
    into.order = order;
    into.readAtMs = clock.monotonicMs();
    into.wasOpen ||= !isOver(order.stage);
    cancelTimeUp();
    // The code goes at this very moment, whether or not anybody tells anything then.
    if (order.payment !== null && order.payment.timeLeftMs > 0)
      cancelTimeUp = clock.after(order.payment.timeLeftMs, tell);
  }

  function read(into: ShownOrder): void {
    const order = readOrder(into.ref);
    if (order !== null) take(into, order);
  }

  function leaveOrder(): void {
    cancelTimeUp();
    cancelThanks();
    const last = shown === null ? null : sceneOf(shown);
    thanks = last?.show === 'thanks' ? last : thanks;
    shown = null;
    if (thanks === null) return;
    cancelThanks = clock.after(thanksMs, () => {
      thanks = null;
      tell();
    });
  }

  function showOrder(ref: OrderRef, addressOnly: boolean): void {
    const wasOpen = shown?.ref === ref && shown.wasOpen;
    const next: ShownOrder = { ref, addressOnly, order: null, readAtMs: 0, wasOpen };
    dropThanks();
    cancelTimeUp();
    shown = next;
    read(next);
  }

  function dropThanks(): void {
    cancelThanks();
    thanks = null;
  }

  return {
    view: () => {
      if (shown !== null) read(shown);
      return currentView();
    },
    show: (shows) => {
      if (shows.type === 'order') {
        showOrder(shows.ref, shows.addressOnly);
      } else {
        if (shown !== null) leaveOrder();
        if (shows.type === 'basket') dropThanks();
      }
      basket = shows.type === 'basket' ? shows : null;
      tell();
    },
    hear: (name, payload) => {
      // What is heard here was held against the contract before.
      if (name === 'settings.changed') {
        const changed = payload as PayloadOf<'settings.changed'>;
        if (changed.mode !== mode) {
          mode = changed.mode;
          dropThanks();
          cancelTimeUp();
          shown = null;
          basket = null;
        }
        tell();
      }
      if (name !== 'orders.changed' || shown === null) return;
      const order = payload as PayloadOf<'orders.changed'>;
      if (order.ref !== shown.ref) return;
      take(shown, order);
      tell();
    },
    close: () => {
      cancelTimeUp();
      cancelThanks();
    },
  };
}

function basketScene({ lines, coin, network, total }: Extract<DeskShows, { type: 'basket' }>): DisplayScene {
  const masked = lines.map((line) => ({ ...line, recipient: maskRecipient(line.recipient) }));
  return { show: 'basket', lines: masked, coin, network, total };
}
