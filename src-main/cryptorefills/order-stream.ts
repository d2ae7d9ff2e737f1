import type { Clock, Fetch, Log } from '../ports.ts';
import type { ApiOrder, OrderStream, StreamListener, StreamState } from './api.ts';
import { createBackoff } from './backoff.ts';
import { callHeaders, usablePartnerId, type Caller } from './headers.ts';
import { parseJsonExactly } from './json.ts';
import type { RateBudget } from './rate-budget.ts';
import type { ServerClock } from './server-clock.ts';
import { openSseConnection, type ConnectionEnd, type SseConnection } from './sse-connection.ts';
import { createStreamPulse } from './stream-pulse.ts';
import type { Reading } from './wire/fields.ts';

export interface OrderStreamOptions extends Caller {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly serverClock: ServerClock;
  readonly budget: RateBudget;
  readonly url: string;
  /** 0 to 1. */
  readonly random: () => number;
  readonly readFrame: (raw: unknown) => Reading<ApiOrder>;
  readonly listener: StreamListener;
}

/** A connection that gives a sign after so long is no flash in the pan: the next pause is short again. */
const provenAfterMs = 10_000;

/**
 * Follows one order (FACTS.md 17): connection after connection with growing pauses, until `stop` or `close`. Every good frame
 * is told, also an old one: which news counts is for the reader to say.
 */
export function createOrderStream(options: OrderStreamOptions): OrderStream {
  const { clock, log, listener } = options;
  const backoff = createBackoff(options.random);
  const pulse = createStreamPulse();
  let connection: SseConnection | null = null;
  /** The one before it, which is heard until the new one is open: it may live, and tell what would be missed meanwhile. */
  let previous: SseConnection | null = null;
  /** Whether the newest one is open. */
  let isOpen = false;
  let openedAtMs = 0;
  /** The wait for the next attempt, or for its turn. */
  let cancelNext = (): void => undefined;
  let lastEnd: ConnectionEnd | null = null;
  let ended = false;

  function tell(state: StreamState): void {
    guarded(() => listener.onState(state));
  }

  /** A fault of the listener must neither end the stream nor, from an event handler, the process. */
  function guarded(task: () => void): void {
    try {
      task();
    } catch (fault) {
      log.error('order stream listener failed', { fault: fault instanceof Error ? fault.name : 'unknown' });
    }
  }

  function connectInTurn(): void {
    if (listener.beforeConnect === undefined) connect();
    else cancelNext = listener.beforeConnect(connect);
  }

  function connect(): void {
    if (ended) return;
    // An attempt that is given up for this one was never heard: the one before it still is.
    if (isOpen) {
      closePrevious();
      previous = connection;
    } else {
      connection?.close();
    }
    isOpen = false;
    const whileNewest = (task: () => void): void => {
      if (connection === opening) task();
    };
    const opening: SseConnection = openSseConnection({
      ...options,
      pulse,
      headers: async () => callHeaders(options, await usablePartnerId(options)),
      listener: {
        onOpen: () => whileNewest(onOpen),
        onMessage,
        onSign,
        onSilent: () => whileNewest(onSilent),
        onHeardAgain: () => whileNewest(onHeardAgain),
        onStop: end,
        onEnd: (connectionEnd) => whileNewest(() => retry(connectionEnd)),
      },
    });
    connection = opening;
  }

  function onOpen(): void {
    closePrevious();
    isOpen = true;
    openedAtMs = clock.monotonicMs();
    tell({ state: 'live' });
  }

  function closePrevious(): void {
    previous?.close();
    previous = null;
  }

  function onSign(): void {
    if (clock.monotonicMs() - openedAtMs > provenAfterMs) backoff.reset();
    guarded(() => listener.onSign?.());
  }

  function onMessage(text: string): void {
    const frame = readFrame(text);
    if (frame === null) {
      log.warn('order frame skipped', {});
      return;
    }
    backoff.reset();
    guarded(() => listener.onOrder(frame));
  }

  function readFrame(text: string): ApiOrder | null {
    try {
      const frame = options.readFrame(parseJsonExactly(text));
      return frame.ok ? frame.value : null;
    } catch {
      return null;
    }
  }

  /** Kept open until another one is about to take its place: that may be long where many wait for their turn. */
  function onSilent(): void {
    log.info('order stream is silent', {});
    cancelNext();
    cancelNext = clock.after(backoff.nextMs(), connectInTurn);
    tell({ state: 'stale' });
  }

  function onHeardAgain(): void {
    cancelNext();
    tell({ state: 'live' });
  }

  function retry(end: ConnectionEnd): void {
    cancelNext();
    closePrevious();
    connection = null;
    isOpen = false;
    lastEnd = end;
    const retryInMs = Math.max(backoff.nextMs(), end.retryAfterMs ?? 0);
    log.info('order stream reconnects', { trouble: end.trouble, status: end.status, retryInMs });
    cancelNext = clock.after(retryInMs, () => {
      tellReconnecting(0);
      connectInTurn();
    });
    tellReconnecting(retryInMs);
  }

  function tellReconnecting(retryInMs: number): void {
    if (lastEnd === null) return;
    tell({ state: 'reconnecting', trouble: lastEnd.trouble, status: lastEnd.status, retryInMs });
  }

  function disconnect(): void {
    cancelNext();
    closePrevious();
    connection?.close();
    connection = null;
  }

  function end(): void {
    if (ended) return;
    ended = true;
    disconnect();
    tell({ state: 'ended' });
  }

  tell({ state: 'connecting' });
  connectInTurn();
  return {
    reconnectNow: () => {
      if (ended) return;
      // Also where it seems live: after a sleep the connection may be gone without a word.
      cancelNext();
      backoff.reset();
      tell({ state: 'connecting' });
      connectInTurn();
    },
    close: end,
  };
}
