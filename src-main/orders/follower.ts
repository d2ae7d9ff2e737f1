import type { Emit } from '../../src-shared/bridge/contract.ts';
import type { NewsSource, OrderId, Tracking } from '../../src-shared/domain/order.ts';
import type { ApiOrder, CryptorefillsApi } from '../cryptorefills/api.ts';
import type { ServerClock } from '../cryptorefills/server-clock.ts';
import type { Clock, Log } from '../ports.ts';
import type { Intake } from './intake.ts';
import { findRecord, type OrderBook } from './order-book.ts';
import { createOrderLine } from './order-line.ts';
import { createOrderReads } from './order-reads.ts';
import type { OrderRecord } from './order-record.ts';
import {
  classOf,
  expiredGraceMs,
  isAtRest,
  overSinceMs,
  readEveryMs,
  type Ages,
  type OrderClass,
} from './read-pace.ts';
import type { Turns } from './turns.ts';

/** The loop of one order. */
export interface Follower {
  tracking(): Tracking;
  orderClass(): OrderClass;
  /** Whether a place for a stream is of use to it. */
  wantsPlace(): boolean;
  holdsPlace(): boolean;
  setPlace(given: boolean): void;
  /** Waits to try its stream again for a reason that may be over for all. */
  waitsForAll(): boolean;
  reconnect(): void;
  /** It came onto the screen: what is known of it must be of this moment. */
  comeFirst(): void;
  wake(): void;
  /** Leaves everything, and says nothing more. */
  close(): void;
}

export interface FollowerOptions {
  readonly api: CryptorefillsApi;
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly emit: Emit;
  readonly clock: Clock;
  readonly serverClock: Pick<ServerClock, 'nowMs' | 'known'>;
  readonly log: Log;
  /** 0 to 1, for spreading reads. */
  readonly random: () => number;
  readonly turns: Turns;
  /** Whether it is on the screen. */
  readonly isWatched: () => boolean;
  /** Who comes first: the higher, the sooner. */
  readonly rank: () => number;
  /** How an attempt at the stream ended; not told where it failed for a reason of this order alone. */
  readonly onAttempt: (good: boolean) => void;
  /** Its class changed, or it needs its place no more. */
  readonly onMoved: () => void;
  readonly onEnd: () => void;
  /** Something threw that never should: this loop is no more, and must be begun anew. */
  readonly onFault: (fault: unknown) => void;
}

/** What was proven so shortly ago is of this moment. */
const thisMomentMs = 1_000;
/** After so many attempts in vain the stream is said not to serve. */
const attemptsInVain = 4;

export function followOrder(options: FollowerOptions, record: OrderRecord, orderId: OrderId): Follower {
  const { ref } = record;
  const { api, book, intake, emit, clock, serverClock, log, random, turns, rank } = options;
  const begunAtMs = clock.monotonicMs();
  let known = record;
  let stageSinceMs = begunAtMs;
  let rested = false;
  let begun = false;
  let reachable = true;
  let lastHeardAtMs: number | null = null;
  let final = false;
  let closed = false;
  let lastSent = '';

  const reads = createOrderReads({
    ref,
    read: () => api.readOrder(orderId, 'tracking'),
    clock,
    log,
    random,
    turns,
    rank,
    everyMs,
    isWatched: options.isWatched,
    streamProofMs: () => line.provenAtMs(),
    onBegin,
    onOrder: (order, sentAtMs) => {
      const taken = take(order, 'poll');
      if (isEnded()) return true;
      if (taken === 'news') line.mustTell(sentAtMs);
      tell();
      return taken !== 'failed';
    },
    onFailed: (heldBack) => {
      if (!heldBack) reachable = line.isTrusted();
      tell();
    },
    onFault: fail,
  });

  const line = createOrderLine({
    ref,
    orderId,
    api,
    clock,
    log,
    turns,
    rank,
    guarded,
    isOlder: ({ updatedAtMs }) =>
      updatedAtMs !== null && known.serverUpdatedAtMs !== null && updatedAtMs < known.serverUpdatedAtMs,
    lastReadMs: () => reads.lastMs(),
    onBegin,
    onOrder: (order) => {
      const taken = take(order, 'stream');
      if (isEnded()) return;
      if (taken === 'failed') reads.notTaken();
      tell();
    },
    onState: () => {
      reads.schedule();
      tell();
    },
    onGap: () => reads.soon(true),
    onAttempt: options.onAttempt,
    onStopped: options.onMoved,
  });

  function guarded(task: () => void): void {
    if (closed) return;
    try {
      task();
    } catch (fault) {
      fail(fault);
    }
  }

  function fail(fault: unknown): void {
    if (closed) return;
    close();
    options.onFault(fault);
  }

  /** As it is after something that may end it. */
  function isEnded(): boolean {
    return closed;
  }

  function onBegin(): void {
    begun = true;
    tell();
  }

  function everyMs(): number {
    return readEveryMs(known.stage, ages(), options.isWatched());
  }

  /** Nothing more is likely to come, and nobody looks: it needs no stream. */
  function rests(): boolean {
    return !options.isWatched() && isAtRest(known.stage, ages());
  }

  function ages(): Ages {
    return {
      stageMs: ageMs(known.serverUpdatedAtMs, stageSinceMs),
      orderMs: ageMs(known.payment?.payableFromMs ?? null, begunAtMs),
    };
  }

  /** By the server's clock where the API told a time, else by how long it has been watched: never by a clock that can be set. */
  function ageMs(serverSinceMs: number | null, watchedSinceMs: number): number {
    if (serverSinceMs !== null && serverClock.known()) return serverClock.nowMs() - serverSinceMs;
    return clock.monotonicMs() - watchedSinceMs;
  }

  function tracking(): Tracking {
    const state = line.state();
    const waiting = state?.state === 'reconnecting' ? state : null;
    return {
      ref,
      connection: connection(),
      reachable,
      lastHeardAtMs,
      retryInMs: line.retryInMs(),
      trouble: state?.state === 'stale' ? 'silent' : (waiting?.trouble ?? null),
      status: waiting?.status ?? null,
    };
  }

  function connection(): Tracking['connection'] {
    const state = line.state();
    if (final) return 'final';
    if (!begun) return 'idle';
    switch (state?.state) {
      case 'connecting':
      case 'live':
      case 'stale':
        return state.state;
      case 'reconnecting':
        if (line.failures() >= attemptsInVain && reachable) return 'polling';
        return state.retryInMs > 0 ? 'back-off' : 'connecting';
      case 'ended':
      case undefined:
        return 'polling';
    }
  }

  function tell(): void {
    const now = tracking();
    // Time that merely passes is no news.
    const { lastHeardAtMs: _heard, retryInMs, ...shown } = now;
    const text = JSON.stringify([shown, retryInMs !== null && retryInMs > 0, line.failures()]);
    if (text === lastSent) return;
    lastSent = text;
    emit('orders.tracking', now);
  }

  /** `failed`: the disk could not be read, so that nobody knows whether it was news. */
  function take(order: ApiOrder, source: NewsSource): 'news' | 'known' | 'failed' {
    lastHeardAtMs = clock.nowMs();
    reachable = true;
    const found = findRecord(book, ref);
    if (!found.ok) return 'failed';
    const after = intake(found.value, order, source);
    note(after);
    if (after.final || isOverForGood(after)) finish(after);
    return after === found.value ? 'known' : 'news';
  }

  function note(now: OrderRecord): void {
    const moved = now.stage !== known.stage;
    known = now;
    if (moved) stageSinceMs = clock.monotonicMs();
    const restedBefore = rested;
    // Also by time alone: an order that has come to rest leaves its place to others.
    rested = rests();
    if (moved || rested !== restedBefore) options.onMoved();
  }

  function isOverForGood(now: OrderRecord): boolean {
    return now.stage === 'expired' && ageMs(overSinceMs(now), stageSinceMs) > expiredGraceMs;
  }

  function finish(now: OrderRecord): void {
    if (!now.final) book.update({ ...now, final: true });
    final = true;
    tell();
    close();
    options.onEnd();
  }

  function close(): void {
    closed = true;
    reads.close();
    line.close();
  }

  tell();
  reads.soon(true);
  return {
    tracking,
    orderClass: () => classOf(known.stage),
    wantsPlace: () => line.serves() && !rests(),
    holdsPlace: () => line.isOpen(),
    setPlace: (given) => {
      if (given === line.isOpen()) return;
      guarded(() => {
        if (given) line.open();
        else line.close();
        tell();
      });
    },
    waitsForAll: () => line.waitsForAll(),
    reconnect: () => guarded(() => line.reconnect()),
    comeFirst: () => {
      const provenAtMs = Math.max(reads.lastMs(), line.provenAtMs());
      if (clock.monotonicMs() - provenAtMs > thisMomentMs) reads.soon(true);
      else reads.schedule();
    },
    wake: () =>
      guarded(() => {
        reads.forgive();
        line.wake();
        reads.soon(true);
      }),
    close,
  };
}
