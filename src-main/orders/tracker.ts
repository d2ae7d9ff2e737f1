import type { Emit } from '../../src-shared/bridge/contract.ts';
import type { NewsSource, OrderId, OrderRef, Tracking } from '../../src-shared/domain/order.ts';
import type { ApiOrder, CryptorefillsApi, OrderStream, StreamState } from '../cryptorefills/api.ts';
import type { ServerClock } from '../cryptorefills/server-clock.ts';
import type { Clock, Log } from '../ports.ts';
import { reactionToStream } from '../reactions/stream.ts';
import type { Intake } from './intake.ts';
import { findRecord, type OrderBook } from './order-book.ts';
import type { OrderRecord } from './order-record.ts';
import { isPaid } from './order-state.ts';

/** Follows every open order: a stream for speed, reads for truth. */
export interface Tracker {
  follow(ref: OrderRef): void;
  tracking(ref: OrderRef): Tracking | null;
  all(): Tracking[];
  /** The system woke up or the network came back: connect and read at once. */
  wake(): void;
  /** The order on the screen comes first, until another one does; null: none. */
  watch(ref: OrderRef | null): void;
  close(): void;
}

export interface TrackerOptions {
  readonly api: CryptorefillsApi;
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly emit: Emit;
  readonly clock: Clock;
  readonly serverClock: Pick<ServerClock, 'nowMs' | 'known'>;
  readonly log: Log;
  /** Streams that may be open at once; 100 where nothing is said. The other orders are polled. */
  readonly maxStreams?: number;
  /** 0 to 1, for spreading polls; `Math.random` outside tests. */
  readonly random: () => number;
}

/** How long an expired order is still read, since late payments can be honoured (FACTS.md 15.1, 16). */
export const expiredGraceMs = 60 * 60_000;

export function createTracker(options: TrackerOptions): Tracker {
  const followed = new Map<OrderRef, Followed>();

  return {
    follow: (ref) => {
      const found = findRecord(options.book, ref);
      if (followed.has(ref) || !found.ok || found.value.final || found.value.orderId === null) return;
      followed.set(
        ref,
        followOrder(options, ref, found.value.orderId, () => followed.delete(ref)),
      );
    },
    tracking: (ref) => followed.get(ref)?.tracking() ?? null,
    all: () => [...followed.values()].map((order) => order.tracking()),
    wake: () => followed.forEach((order) => order.wake()),
    watch: () => undefined,
    close: () => {
      followed.forEach((order) => order.close());
      followed.clear();
    },
  };
}

interface Followed {
  tracking(): Tracking;
  wake(): void;
  close(): void;
}

type ReadOutcome = 'none' | 'good' | 'unreachable' | 'failed';

function followOrder(
  { api, book, intake, emit, clock, log, random }: TrackerOptions,
  ref: OrderRef,
  orderId: OrderId,
  onEnd: () => void,
): Followed {
  let stream: OrderStream | null = null;
  let streamState: StreamState = { state: 'connecting' };
  let lastRead: ReadOutcome = 'none';
  let lastHeardAtMs: number | null = null;
  let reading = false;
  let readAgain = false;
  let ended = false;
  let cancelPoll = (): void => undefined;
  let lastSent = '';

  /** As it is after an await, whatever it was before. */
  function isEnded(): boolean {
    return ended;
  }

  function tracking(): Tracking {
    const reconnecting = streamState.state === 'reconnecting' ? streamState : null;
    return {
      ref,
      connection: connectionWord(ended, streamState, lastRead),
      lastHeardAtMs,
      retryInMs: reconnecting?.retryInMs ?? null,
      trouble: reconnecting?.trouble ?? null,
      status: reconnecting?.status ?? null,
    };
  }

  function tell(): void {
    const now = tracking();
    const { lastHeardAtMs: _heard, ...shown } = now;
    const text = JSON.stringify(shown);
    if (text === lastSent) return;
    lastSent = text;
    emit('orders.tracking', now);
  }

  function take(order: ApiOrder, source: NewsSource): void {
    const found = findRecord(book, ref);
    if (!found.ok || ended) return;
    lastHeardAtMs = clock.nowMs();
    settle(intake(found.value, order, source));
  }

  function settle(record: OrderRecord): void {
    if (record.final || expiredForGood(record, clock.nowMs())) finish(record);
  }

  function finish(record: OrderRecord): void {
    if (!record.final) book.update({ ...record, final: true });
    ended = true;
    cancelPoll();
    stream?.close();
    tell();
    onEnd();
  }

  async function read(): Promise<void> {
    if (ended) return;
    if (reading) {
      // What is under way may have been answered before the reason to read came up.
      readAgain = true;
      return;
    }
    reading = true;
    cancelPoll();
    const answer = await api.readOrder(orderId, 'tracking');
    reading = false;
    if (isEnded()) return;
    if (answer.ok) {
      lastRead = 'good';
      take(answer.value, 'poll');
    } else {
      lastRead = answer.code === 'api-unreachable' || answer.code === 'api-timeout' ? 'unreachable' : 'failed';
      log.warn('order read failed', { ref, code: answer.code, status: answer.detail?.status ?? null });
    }
    tell();
    if (readAgain && answer.ok) {
      readAgain = false;
      void read();
    } else {
      schedulePoll(answer.ok ? 0 : (answer.detail?.retryAfterMs ?? 0));
    }
  }

  function schedulePoll(atLeastMs: number): void {
    cancelPoll();
    if (ended) return;
    const found = findRecord(book, ref);
    const record = found.ok ? found.value : null;
    const delayMs = Math.max(atLeastMs, pollDelayMs(record, streamState, clock.nowMs(), random()));
    cancelPoll = clock.after(delayMs, () => void read());
  }

  function onStreamState(state: StreamState): void {
    if (ended) return;
    const before = streamState.state;
    streamState = state;
    // Rule of the house: a read on every (re)connect, and polling as soon as the stream is not proven alive.
    if (state.state === 'live' && before !== 'live') void read();
    else if (before === 'live') schedulePoll(0);
    tell();
  }

  tell();
  void read();
  stream = api.followOrder(orderId, { onOrder: (order) => take(order, 'stream'), onState: onStreamState });
  return {
    tracking,
    wake: () => {
      stream.reconnectNow();
      void read();
    },
    close: () => {
      ended = true;
      cancelPoll();
      stream.close();
    },
  };
}

function connectionWord(ended: boolean, stream: StreamState, lastRead: ReadOutcome): Tracking['connection'] {
  if (ended) return 'ended';
  if (stream.state === 'live') return 'live';
  if (lastRead === 'unreachable') return 'offline';
  if (stream.state === 'connecting' && lastRead === 'none') return 'connecting';
  return lastRead === 'good' ? 'polling' : 'reconnecting';
}

/** After this long nothing hurries any more, whatever the state is called. */
const hurriedForMs = 2 * 60 * 60_000;

/**
 * Milliseconds to the next read. Waiting for payment without a live stream: 5-10 s (the API's documentation), paid: twice
 * that, where people at the vendor or nobody can change it soon, or long ago: a minute. A live stream is still checked
 * each minute.
 */
function pollDelayMs(record: OrderRecord | null, stream: StreamState, nowMs: number, random: number): number {
  if (record === null || reactionToStream(stream) === 'accept') return 60_000;
  if (nowMs - record.createdAtMs > hurriedForMs) return 60_000;
  if (['expired', 'paid-too-late', 'manual-review'].includes(record.stage)) return 60_000;
  const quick = 5_000 + random * 5_000;
  return isPaid(record.stage) ? quick * 2 : quick;
}

function expiredForGood(record: OrderRecord, nowMs: number): boolean {
  if (record.stage !== 'expired') return false;
  const since = record.timeline.findLast((entry) => entry.stage === 'expired')?.atMs ?? record.updatedAtMs;
  return nowMs - since > expiredGraceMs;
}
