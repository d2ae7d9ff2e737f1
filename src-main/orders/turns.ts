import type { OrderRef } from '../../src-shared/domain/order.ts';
import type { Clock } from '../ports.ts';

/** Shares out what may be sent to follow orders, so that none of them takes the turns of the others. */
export interface Turns {
  /** Puts a wish in; what it answers with takes it back. */
  ask(wish: Wish): () => void;
  /** How an attempt at a stream ended. True: it is the first to come through after some that did not. */
  attempted(good: boolean): boolean;
  /** Whether a read got an answer that the API gave: while none does, orders share the attempts. */
  answered(good: boolean): void;
  /** All may be well again: everything is tried at once. */
  forgive(): void;
  close(): void;
}

/** Something that wants to be sent. */
export interface Wish {
  /**
   * `urgent`: a read because something happened; `watched`: one that is due, of the order on the screen; `connect`: an attempt
   * at a stream. All of them come before a read that is merely `due`.
   */
  readonly kind: 'urgent' | 'watched' | 'connect' | 'due';
  readonly ref: OrderRef;
  /** Among the same: the higher, the sooner, and of equals the newest order. Asked when a turn is free. */
  readonly rank: () => number;
  /** Answers whether it took the turn, or needs it no more. */
  readonly go: () => boolean;
}

export interface TurnsOptions {
  readonly clock: Clock;
  /** Turns in any minute. */
  readonly perMinute: number;
  /** How many streams are wanted: while they fail, so many try that the attempts must be shared, too. */
  readonly crowd: () => number;
}

const minuteMs = 60_000;
/** Attempts at streams in any minute: they must not starve the reads, which are the truth. */
const connectsPerMinute = 40;
/** While streams fail: the time to the next attempt by anyone, for each stream that is wanted. */
const failingGapMs = 800;
const longestFailingGapMs = 8_000;
/** While reads fail: the time from one attempt to the next by anyone, for each order that is followed. */
const failingReadGapMs = 80;
const longestFailingReadGapMs = 800;
/** Where no read has been answered lately, one goes alone and the others wait so long for its answer: if reads fail, too, turns are not wasted on all. */
const tryAloneMs = 300;
/** An answer proves for so long that reads get through. */
const provenMs = 1_000;
/** Turns are spread so that there are some left at each of these moments: no order waits long because others just went. */
const horizonsMs = [1_000, 2_000, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 59_000];
/** So long after something happened turns are spread as if there were no later: news is most likely now. */
const alarmMs = 30_000;
/** And at its end they are still spread so far ahead, so that the last of them are not gone at once. */
const leastAheadMs = 20_000;
/** What waits is looked at so often, since what may go when changes with all that goes meanwhile. */
const lookAgainMs = 1_000;
/** Left over, for what is asked for at once. */
const spare = 5;

export function createTurns({ clock, perMinute, crowd }: TurnsOptions): Turns {
  let wishes: Wish[] = [];
  let taken: { readonly atMs: number; readonly connect: boolean }[] = [];
  let failing = false;
  let readsFailing = false;
  let lastReadMs = -Infinity;
  let lastAnswerMs = -Infinity;
  let triedAloneMs = -Infinity;
  let lastConnectMs = -Infinity;
  let lastDueMs = -Infinity;
  let alarmedUntilMs = -Infinity;
  let cancelTimer = (): void => undefined;
  let pumping = false;
  let closed = false;

  function connectsMs(): number[] {
    return taken.filter(({ connect }) => connect).map(({ atMs }) => atMs);
  }

  /** Until when the newest `most` of these times, oldest first, keep another one waiting. */
  function fullUntilMs(times: readonly number[], most: number): number {
    return (times.at(-most) ?? -Infinity) + minuteMs;
  }

  function connectFromMs(): number {
    const gapMs = failing ? Math.min(failingGapMs * crowd(), longestFailingGapMs) : 0;
    return Math.max(lastConnectMs + gapMs, fullUntilMs(connectsMs(), connectsPerMinute));
  }

  /** Turns that will be left after so long, if none is taken until then. */
  function leftAfter(aheadMs: number, nowMs: number): number {
    return perMinute - taken.filter(({ atMs }) => atMs > nowMs + aheadMs - minuteMs).length;
  }

  function readFromMs(): number {
    if (readsFailing) return lastReadMs + Math.min(failingReadGapMs * crowd(), longestFailingReadGapMs);
    return triedAloneMs > lastAnswerMs ? triedAloneMs + tryAloneMs : -Infinity;
  }

  function dueFromMs(nowMs: number): number {
    const alarmed = nowMs < alarmedUntilMs;
    const farthestMs = alarmed ? Math.max(alarmedUntilMs - nowMs, leastAheadMs) : minuteMs;
    const kept = alarmed ? 0 : spare;
    const gapsMs = [...horizonsMs.filter((aheadMs) => aheadMs < farthestMs), farthestMs].map(
      (aheadMs) => aheadMs / Math.max(leftAfter(aheadMs, nowMs) - kept, 1),
    );
    return lastDueMs + Math.max(...gapsMs);
  }

  /** From when a wish of a kind may go, as far as is known now. */
  const fromMs: Readonly<Record<Wish['kind'], (nowMs: number) => number>> = {
    urgent: readFromMs,
    watched: readFromMs,
    connect: connectFromMs,
    due: (nowMs) => Math.max(readFromMs(), dueFromMs(nowMs)),
  };

  /** Whether a wish of this kind may go now. */
  function mayGo(kind: Wish['kind'], nowMs: number): boolean {
    return taken.length < perMinute && fromMs[kind](nowMs) <= nowMs;
  }

  function inOrder(): Wish[] {
    return wishes
      .map((wish) => ({ wish, rank: wish.rank() }))
      .toSorted((a, b) => dueLast(a.wish, b.wish) || b.rank - a.rank || newestFirst(a.wish.ref, b.wish.ref))
      .map(({ wish }) => wish);
  }

  function pump(): void {
    pumping = false;
    cancelTimer();
    if (closed) return;
    const nowMs = clock.monotonicMs();
    taken = taken.filter(({ atMs }) => atMs + minuteMs > nowMs);
    for (const wish of inOrder()) {
      // One may have been taken back by what went before it.
      if (!mayGo(wish.kind, nowMs) || !wishes.includes(wish)) continue;
      wishes = wishes.filter((other) => other !== wish);
      if (wish.go()) take(wish.kind, nowMs);
    }
    if (wishes.length === 0) return;
    const allFromMs = taken.length < perMinute ? nowMs : (taken[0]?.atMs ?? nowMs) + minuteMs;
    const atMs = Math.max(allFromMs, Math.min(...kindsOf(wishes).map((kind) => fromMs[kind](nowMs))));
    cancelTimer = clock.after(Math.min(Math.max(1, atMs - nowMs), lookAgainMs), pump);
  }

  function take(kind: Wish['kind'], nowMs: number): void {
    taken.push({ atMs: nowMs, connect: kind === 'connect' });
    if (kind === 'connect') lastConnectMs = nowMs;
    else takeRead(nowMs);
    if (kind === 'due') lastDueMs = nowMs;
    if (kind === 'urgent') alarmedUntilMs = nowMs + alarmMs;
  }

  function takeRead(nowMs: number): void {
    lastReadMs = nowMs;
    if (lastAnswerMs + provenMs < nowMs && triedAloneMs + provenMs < nowMs) triedAloneMs = nowMs;
  }

  /** Not before all that is asked for at this moment has been asked for. */
  function pumpSoon(): void {
    if (pumping) return;
    pumping = true;
    queueMicrotask(pump);
  }

  return {
    ask: (wish) => {
      wishes.push(wish);
      pumpSoon();
      return () => {
        wishes = wishes.filter((other) => other !== wish);
      };
    },
    attempted: (good) => {
      const recovered = failing && good;
      failing = !good;
      if (recovered) pumpSoon();
      return recovered;
    },
    answered: (good) => {
      const mayChange = readsFailing || triedAloneMs > lastAnswerMs;
      lastAnswerMs = clock.monotonicMs();
      readsFailing = !good;
      if (good && mayChange) pumpSoon();
    },
    forgive: () => {
      failing = false;
      readsFailing = false;
      triedAloneMs = -Infinity;
      pumpSoon();
    },
    close: () => {
      closed = true;
      wishes = [];
      cancelTimer();
    },
  };
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** By the numbers of two orders. */
export function newestFirst(a: OrderRef, b: OrderRef): number {
  return byNumber.compare(b, a);
}

function dueLast(a: Wish, b: Wish): number {
  if ((a.kind === 'due') === (b.kind === 'due')) return 0;
  return a.kind === 'due' ? 1 : -1;
}

function kindsOf(wishes: readonly Wish[]): Wish['kind'][] {
  return [...new Set(wishes.map(({ kind }) => kind))];
}
