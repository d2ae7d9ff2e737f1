import type { OrderRef } from '../../src-shared/domain/order.ts';
import type { ApiOrder, CryptorefillsApi } from '../cryptorefills/api.ts';
import { createBackoff } from '../cryptorefills/backoff.ts';
import type { Clock, Log } from '../ports.ts';
import type { Turns } from './turns.ts';

/** The reads of one order: one at a time, each in its turn. */
export interface OrderReads {
  /** `urgent`: something happened, so that what is known may be old; otherwise it is merely due. */
  soon(urgent: boolean): void;
  /** Looks again at when the next one is due. */
  schedule(): void;
  /** When the last one that got through was sent, in monotonic milliseconds; minus infinity: none yet. */
  lastMs(): number;
  /** The stream told something that could not be taken in: the next read must bring it. */
  notTaken(): void;
  /** Whatever the last ones failed for may be over. */
  forgive(): void;
  close(): void;
}

export interface OrderReadsOptions {
  readonly ref: OrderRef;
  readonly read: () => ReturnType<CryptorefillsApi['readOrder']>;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  readonly turns: Turns;
  /** Who comes first: the higher, the sooner. */
  readonly rank: () => number;
  /** Milliseconds between two proofs of the truth, if there were turns enough. */
  readonly everyMs: () => number;
  /** Whether it is on the screen: what is due then does not wait for the turns of others. */
  readonly isWatched: () => boolean;
  /** When the stream last proved that nothing is missed, in monotonic milliseconds. */
  readonly streamProofMs: () => number;
  readonly onBegin: () => void;
  /** Answers whether it could be taken in. */
  readonly onOrder: (order: ApiOrder, sentAtMs: number) => boolean;
  readonly onFailed: (heldBack: boolean) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Also a stream that gets through is checked so often, since it may get everything through but the news. */
const checkEveryMs = 60_000;
/**
 * By this part of the time, at most, a read is early by chance, so that orders do not march in step; and after a read that
 * something made urgent by that one: something happened, so more may follow, and what happened to many spreads again.
 */
const jitter = 0.1;
const jitterAfterUrgent = 0.3;

export function createOrderReads(options: OrderReadsOptions): OrderReads {
  const { clock, turns, everyMs } = options;
  const begunAtMs = clock.monotonicMs();
  const backoff = createBackoff(options.random);
  let lastMs = -Infinity;
  let notBeforeMs = 0;
  let chance = options.random();
  let underway = false;
  let again = false;
  let lastWasUrgent = false;
  /** An urgent read failed, or what was told was not taken in: it is still not known, however lately the stream told something. */
  let stillUrgent = false;
  let wish: { readonly urgent: boolean; readonly cancel: () => void } | null = null;
  let cancelTimer = (): void => undefined;
  let closed = false;

  function isClosed(): boolean {
    return closed;
  }

  function proofMs(): number {
    return Math.max(lastMs, options.streamProofMs(), begunAtMs);
  }

  function dueAtMs(): number {
    if (stillUrgent) return notBeforeMs;
    const every = everyMs();
    const early = (lastWasUrgent ? jitterAfterUrgent : jitter) * chance;
    const dueMs = proofMs() + every * (1 - early);
    const checkMs = Math.max(lastMs, begunAtMs) + Math.max(checkEveryMs, every);
    return Math.max(Math.min(dueMs, checkMs), notBeforeMs);
  }

  function overdue(): number {
    return (clock.monotonicMs() - proofMs()) / everyMs();
  }

  function soon(urgent: boolean): void {
    if (closed) return;
    if (underway) {
      // What is under way may have been answered before the reason to read came up.
      again ||= urgent;
      return;
    }
    if (wish !== null && (wish.urgent || !urgent)) return;
    wish?.cancel();
    const kind = urgent ? 'urgent' : options.isWatched() ? 'watched' : 'due';
    const cancel = turns.ask({
      kind,
      ref: options.ref,
      rank: kind === 'due' ? overdue : options.rank,
      go: () => {
        wish = null;
        again = false;
        // The stream may have told it while this waited for its turn.
        const needed = urgent || dueAtMs() <= clock.monotonicMs();
        if (needed) {
          lastWasUrgent = urgent;
          read().catch(options.onFault);
        } else schedule();
        return needed;
      },
    });
    wish = { urgent, cancel };
  }

  async function read(): Promise<void> {
    underway = true;
    cancelTimer();
    options.onBegin();
    const sentAtMs = clock.monotonicMs();
    const answer = await options.read();
    underway = false;
    if (isClosed()) return;
    chance = options.random();
    if (answer.ok || answer.code !== 'api-rate-limited') turns.answered(answer.ok || answer.code === 'not-found');
    if (answer.ok) {
      stillUrgent = false;
      lastMs = sentAtMs;
      if (options.onOrder(answer.value, sentAtMs)) backoff.reset();
      else notTaken();
    } else {
      const { code, detail } = answer;
      options.log.warn('order read failed', { ref: options.ref, code, status: detail?.status ?? null });
      notBeforeMs = clock.monotonicMs() + Math.max(retryInMs(), detail?.retryAfterMs ?? 0);
      stillUrgent ||= lastWasUrgent;
      options.onFailed(code === 'api-rate-limited');
    }
    if (isClosed()) return;
    if (again && answer.ok) soon(true);
    else schedule();
  }

  /** A first failure may be the only one: the next read comes soon, and then each at its time. */
  function retryInMs(): number {
    return Math.min(backoff.nextMs(), everyMs());
  }

  function notTaken(): void {
    if (closed) return;
    stillUrgent = true;
    again ||= underway;
    notBeforeMs = clock.monotonicMs() + retryInMs();
    schedule();
  }

  /** One timer: proofs that come in meanwhile are looked at when it fires. */
  function schedule(): void {
    cancelTimer();
    if (closed || underway || wish !== null) return;
    const leftMs = dueAtMs() - clock.monotonicMs();
    cancelTimer = clock.after(Math.max(0, leftMs), () => {
      if (dueAtMs() > clock.monotonicMs()) schedule();
      else soon(stillUrgent);
    });
  }

  return {
    soon,
    schedule,
    notTaken,
    lastMs: () => lastMs,
    forgive: () => {
      backoff.reset();
      notBeforeMs = 0;
    },
    close: () => {
      closed = true;
      cancelTimer();
      wish?.cancel();
    },
  };
}
