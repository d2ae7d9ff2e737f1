import type { OrderRef } from '../../src-shared/domain/order.ts';
import type { Clock } from '../ports.ts';

/** Shares out what may be sent to follow orders, so that none of them takes the turns of the others. */
export interface Turns {
  /** Puts a wish in; what it answers with takes it back. */
  ask(wish: Wish): () => void;
  /** How an attempt at a stream ended. True: it is the first to come through after some that did not. */
  attempted(good: boolean): boolean;
  /** At what rate turns can be taken in the next seconds, in turns a minute: more after a calm time, which left some over. */
  perMinute(): number;
  /** All may be well again: streams are tried at once. */
  forgive(): void;
  close(): void;
}

/** Something that wants to be sent. */
export interface Wish {
  /** `due`: a read that is merely due comes after all that something happened to. */
  readonly kind: 'read' | 'connect' | 'due';
  readonly ref: OrderRef;
  /** Among the same: the higher, the sooner, and of equals the newest order. Asked when a turn is free. */
  readonly rank: () => number;
  readonly go: () => void;
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
const failingGapMs = 400;
const longestFailingGapMs = 8_000;
/** Over so long the turns that are left are spread. */
const horizonMs = 20_000;
/** Left over, for reads that are asked for at once. */
const spare = 5;

export function createTurns({ clock, perMinute, crowd }: TurnsOptions): Turns {
  let wishes: Wish[] = [];
  let taken: { readonly atMs: number; readonly connect: boolean }[] = [];
  let failing = false;
  let lastConnectMs = 0;
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

  function next(nowMs: number): Wish | undefined {
    const mayConnect = connectFromMs() <= nowMs;
    return wishes
      .filter(({ kind }) => kind !== 'connect' || mayConnect)
      .map((wish) => ({ wish, rank: wish.rank() }))
      .toSorted((a, b) => dueLast(a.wish, b.wish) || b.rank - a.rank || newestFirst(a.wish.ref, b.wish.ref))[0]?.wish;
  }

  function pump(): void {
    pumping = false;
    cancelTimer();
    if (closed) return;
    const nowMs = clock.monotonicMs();
    taken = taken.filter(({ atMs }) => atMs + minuteMs > nowMs);
    for (let wish = next(nowMs); wish !== undefined && taken.length < perMinute; wish = next(nowMs)) {
      const going = wish;
      wishes = wishes.filter((other) => other !== going);
      const connect = going.kind === 'connect';
      taken.push({ atMs: nowMs, connect });
      if (connect) lastConnectMs = nowMs;
      going.go();
    }
    if (wishes.length === 0) return;
    const allFromMs = taken.length < perMinute ? nowMs : (taken[0]?.atMs ?? nowMs) + minuteMs;
    const onlyConnects = wishes.every(({ kind }) => kind === 'connect');
    const atMs = Math.max(allFromMs, onlyConnects ? connectFromMs() : nowMs);
    cancelTimer = clock.after(Math.max(1, atMs - nowMs), pump);
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
    perMinute: () => {
      const sinceMs = clock.monotonicMs() - (minuteMs - horizonMs);
      const stillTaken = taken.filter(({ atMs }) => atMs > sinceMs).length;
      return Math.max(perMinute - spare - stillTaken, 1) * (minuteMs / horizonMs);
    },
    forgive: () => {
      failing = false;
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
