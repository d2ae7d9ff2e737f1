import type { OrderId, OrderRef } from '../../src-shared/domain/order.ts';
import type { ApiOrder, CryptorefillsApi, OrderStream, StreamState, StreamTrouble } from '../cryptorefills/api.ts';
import type { Clock, Log } from '../ports.ts';
import { reactionToStream } from '../reactions/stream.ts';
import type { Turns } from './turns.ts';

/** The stream of one order, and how far it can be trusted. */
export interface OrderLine {
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** Whether it would still serve: not after it said `stop`. */
  serves(): boolean;
  /** Null while it is closed. */
  state(): StreamState | null;
  /** Until its next attempt, in milliseconds; null: none is planned. */
  retryInMs(): number | null;
  /** Attempts that failed, in a row. */
  failures(): number;
  /** It lives, and this connection has told how the order is. */
  isTrusted(): boolean;
  /** When it last proved that nothing is missed, in monotonic milliseconds. */
  provenAtMs(): number;
  /** Whether it waits to try again for a reason that may be over for all orders at once. */
  waitsForAll(): boolean;
  reconnect(): void;
  /** The system woke up. */
  wake(): void;
  /** A read brought news: a stream that lives must bring the same, or it lives in name only. */
  mustTell(readSentAtMs: number): void;
}

export interface OrderLineOptions {
  readonly ref: OrderRef;
  readonly orderId: OrderId;
  readonly api: Pick<CryptorefillsApi, 'followOrder'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly turns: Turns;
  /** Who comes first: the higher, the sooner. */
  readonly rank: () => number;
  /** Runs what must not throw into the stream. */
  readonly guarded: (task: () => void) => void;
  /** Whether what a frame tells is older than what is known. */
  readonly isOlder: (order: ApiOrder) => boolean;
  /** When a read was last sent that got through. */
  readonly lastReadMs: () => number;
  readonly onBegin: () => void;
  readonly onOrder: (order: ApiOrder) => void;
  readonly onState: () => void;
  /** What is known may be old: news may have come while nobody was listening. */
  readonly onGap: () => void;
  /** How an attempt ended; not told where it failed for a reason of this order alone. A stream may be had more than once. */
  readonly onAttempt: (good: boolean) => void;
  readonly onStopped: () => void;
}

/** So much later than a read a stream may bring the same news. */
const mayLagMs = 1_500;
/** A stream that just opened tells the order itself, mostly; where it does not, a read does. */
const firstFrameWithinMs = 1_000;
/** Within so long after a system woke its further signs (unlocked, network back) are of the same awakening. */
const sameAwakeningMs = 5_000;

export function createOrderLine(options: OrderLineOptions): OrderLine {
  const { clock, turns, guarded } = options;
  let stream: OrderStream | null = null;
  let state: StreamState = { state: 'connecting' };
  let stopped = false;
  let failures = 0;
  let retryAtMs = 0;
  let openedAtMs = -Infinity;
  /** When the last attempt was begun. */
  let attemptAtMs = -Infinity;
  let wokenAtMs = -Infinity;
  let lastFrameMs = -Infinity;
  let lastSignMs = -Infinity;
  /** Comments prove nothing before this connection told how the order is, or after it kept news back. */
  let trusted = false;
  let unproven = true;
  let cancelCheck = (): void => undefined;

  function isLive(): boolean {
    return stream !== null && reactionToStream(state) === 'accept';
  }

  /** An attempt is under way, or waits for its turn. */
  function isConnecting(): boolean {
    return state.state === 'connecting' || (state.state === 'reconnecting' && state.retryInMs === 0);
  }

  function open(): void {
    if (stream !== null) return;
    state = { state: 'connecting' };
    let mine = true;
    const whileMine = (task: () => void): void => guarded(() => mine && task());
    const opened = options.api.followOrder(options.orderId, {
      onOrder: (order) => whileMine(() => onFrame(order)),
      onState: (next) => whileMine(() => onState(next)),
      onSign: () => {
        lastSignMs = clock.monotonicMs();
      },
      beforeConnect: (connect) =>
        turns.ask({
          kind: 'connect',
          ref: options.ref,
          rank: options.rank,
          go: () => {
            guarded(() => {
              attemptAtMs = clock.monotonicMs();
              options.onBegin();
              connect();
            });
            return true;
          },
        }),
    });
    stream = {
      reconnectNow: () => opened.reconnectNow(),
      close: () => {
        mine = false;
        opened.close();
      },
    };
  }

  function close(): void {
    cancelCheck();
    stream?.close();
    stream = null;
  }

  function onFrame(order: ApiOrder): void {
    // One that is older than what is known is no proof that the newest gets through.
    if (!options.isOlder(order)) {
      lastFrameMs = clock.monotonicMs();
      trusted = true;
      if (unproven) provesItself();
    }
    options.onOrder(order);
  }

  function onState(next: StreamState): void {
    // What it says while it is being made.
    if (stream === null) return;
    const before = state.state;
    state = next;
    const wasTrusted = before === 'live' && trusted;
    if (next.state !== 'live') cancelCheck();
    if (next.state === 'live') {
      if (before !== 'stale') onOpened();
    } else if (next.state === 'reconnecting' && next.retryInMs > 0) {
      retryAtMs = clock.monotonicMs() + next.retryInMs;
      if (unproven) onFailed(next.trouble, next.status);
      unproven = true;
    } else if (next.state === 'ended') {
      stopped = true;
      options.onStopped();
    }
    if (wasTrusted && next.state !== 'live') options.onGap();
    options.onState();
  }

  function onOpened(): void {
    openedAtMs = clock.monotonicMs();
    trusted = false;
    unproven = true;
    checkIn(firstFrameWithinMs, () => {
      provesItself();
      if (Math.max(lastFrameMs, options.lastReadMs()) < openedAtMs) options.onGap();
    });
  }

  /** A connection that told something, or lasted a moment, was had. */
  function provesItself(): void {
    unproven = false;
    failures = 0;
    options.onAttempt(true);
  }

  function onFailed(trouble: StreamTrouble, status: number | null): void {
    failures += 1;
    if (isGeneral(trouble, status)) options.onAttempt(false);
  }

  function checkIn(delayMs: number, task: () => void): void {
    cancelCheck();
    cancelCheck = clock.after(delayMs, () => guarded(task));
  }

  function reconnect(): void {
    if (!stopped) stream?.reconnectNow();
  }

  return {
    open,
    close,
    isOpen: () => stream !== null,
    serves: () => !stopped,
    state: () => (stream === null ? null : state),
    retryInMs: () =>
      stream !== null && state.state === 'reconnecting'
        ? Math.max(0, Math.round(retryAtMs - clock.monotonicMs()))
        : null,
    failures: () => failures,
    isTrusted: () => isLive() && trusted,
    provenAtMs: () => Math.max(lastFrameMs, isLive() && trusted ? lastSignMs : -Infinity),
    waitsForAll: () => stream !== null && state.state === 'reconnecting' && isGeneral(state.trouble, state.status),
    reconnect,
    wake: () => {
      const nowMs = clock.monotonicMs();
      const sinceMs = isConnecting() ? attemptAtMs : isLive() ? openedAtMs : -Infinity;
      if (sinceMs >= wokenAtMs && nowMs - wokenAtMs < sameAwakeningMs) return;
      wokenAtMs = nowMs;
      reconnect();
    },
    mustTell: (readSentAtMs) => {
      if (!isLive() || openedAtMs > readSentAtMs - mayLagMs) return;
      checkIn(mayLagMs, () => {
        if (!isLive() || lastFrameMs > readSentAtMs) return;
        options.log.warn('order stream keeps news back', { ref: options.ref });
        trusted = false;
        reconnect();
      });
    },
  };
}

/** Whether it may be the same for every order, rather than a matter of this one. */
function isGeneral(trouble: StreamTrouble, status: number | null): boolean {
  if (trouble === 'upstream-error') return status === null || status >= 500;
  return trouble !== 'rate-limited';
}
