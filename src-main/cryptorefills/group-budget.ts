import type { Clock } from '../ports.ts';
import { createBackoff } from './backoff.ts';
import type { RateLimit, Urgency } from './rate-groups.ts';
import type { RateNews } from './rate-limit.ts';
import { createSpentCalls } from './spent-calls.ts';

/** Leave to make one call, or how long it would take to get it. */
export type Turn =
  | {
      readonly granted: true;
      /**
       * The call has ended: with what its answer said about limits, or null where there was no answer. Answers how long the
       * group keeps still from now on, in milliseconds.
       */
      readonly done: (news: RateNews | null) => number;
    }
  | { readonly granted: false; readonly retryAfterMs: number };

/** The budget of one group of calls. */
export interface GroupBudget {
  enter(urgency: Urgency, patienceMs: number): Promise<Turn>;
}

export interface GroupBudgetOptions {
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  readonly limit: RateLimit;
}

interface Waiter {
  readonly urgency: Urgency;
  readonly answer: (turn: Turn) => void;
  cancelPatience: () => void;
}

/** What the API last said of its own count. It may count more than this desk: others can share its address. */
interface Told {
  readonly limit: number | null;
  readonly resetsAtMs: number;
  remaining: number;
}

/** Reset times of one window differ by rounding, and by how well the server's clock is known. */
const sameWindowMs = 2_000;
/** Pauses after refusals that ask for none grow slowly, since one call alone tries whether they are over. */
const refusedGrowth = 1.5;
/** A pause shorter than this is none: the group backs off by itself. */
const leastPauseMs = 1_000;

export function createGroupBudget({ clock, random, limit }: GroupBudgetOptions): GroupBudget {
  const spent = createSpentCalls(limit);
  const backoff = createBackoff(random, refusedGrowth);
  let told: Told | null = null;
  let closedUntilMs = 0;
  /** Refused, and nothing was let through since. */
  let refusing = false;
  /** How often it backed off by itself. */
  let backOffs = 0;
  let waiting: Waiter[] = [];
  let cancelTimer = (): void => undefined;

  /** Milliseconds until a call may go when those `ahead` go first; 0: now. */
  function waitMs(urgency: Urgency, ahead: readonly Urgency[] = []): number {
    const nowMs = clock.monotonicMs();
    // After a refusal one call tries, and the others hear what came of it.
    const trialMs = refusing && spent.unanswered() > 0 ? leastPauseMs : 0;
    return Math.max(closedUntilMs - nowMs, trialMs, toldWaitMs(urgency, nowMs), spent.waitMs(urgency, ahead, nowMs), 0);
  }

  function toldWaitMs(urgency: Urgency, nowMs: number): number {
    if (told === null) return 0;
    if (nowMs < told.resetsAtMs) {
      const leftAlone = urgency === 'background' ? spent.keptForOthers(urgency) : 0;
      return told.remaining > leftAlone ? 0 : told.resetsAtMs - nowMs;
    }
    // A new window of which nothing is known yet: no more at once than it can hold.
    return told.limit !== null && spent.unanswered() >= told.limit ? leastPauseMs : 0;
  }

  function grant({ urgency, answer, cancelPatience }: Waiter): void {
    cancelPatience();
    if (told !== null) told.remaining -= 1;
    const sentIn = backOffs;
    const settle = spent.begin(urgency);
    answer({
      granted: true,
      done: (news) => {
        settle(clock.monotonicMs());
        if (news !== null) hear(news, sentIn);
        letGo();
        return Math.max(0, Math.ceil(closedUntilMs - clock.monotonicMs()));
      },
    });
  }

  function hear({ refused, retryAfterMs, limit: most, remaining, resetInMs }: RateNews, sentIn: number): void {
    const nowMs = clock.monotonicMs();
    refusing = refused;
    if (!refused) backoff.reset();
    else if (retryAfterMs !== null && retryAfterMs >= leastPauseMs) close(nowMs + retryAfterMs);
    else if (sentIn === backOffs) {
      // Only once for all that were under way together: they tell of one refusal, not of many in a row.
      backOffs += 1;
      close(nowMs + backoff.nextMs());
    }
    if (remaining === null || resetInMs === null) return;
    // Calls that are under way may not be in its count yet, and answers overtake each other.
    const least = remaining - spent.unanswered();
    const resetsAtMs = nowMs + resetInMs;
    const same = told !== null && Math.abs(told.resetsAtMs - resetsAtMs) < sameWindowMs;
    told = { limit: most, resetsAtMs, remaining: same ? Math.min(told?.remaining ?? least, least) : least };
  }

  function close(untilMs: number): void {
    closedUntilMs = Math.max(closedUntilMs, untilMs);
  }

  /** Lets everyone go whose turn has come, and comes back when the next one's does. */
  function letGo(): void {
    cancelTimer();
    for (const waiter of [...waiting]) {
      if (waitMs(waiter.urgency) > 0) continue;
      waiting = waiting.filter((other) => other !== waiter);
      grant(waiter);
    }
    if (waiting.length === 0) return;
    const nextMs = Math.min(...waiting.map(({ urgency }) => waitMs(urgency)));
    cancelTimer = clock.after(Math.max(1, nextMs), letGo);
  }

  function refuse(waiter: Waiter): void {
    const place = waiting.indexOf(waiter);
    const ahead = waiting.slice(0, place).map(({ urgency }) => urgency);
    const retryAfterMs = Math.ceil(waitMs(waiter.urgency, ahead));
    waiting = waiting.filter((other) => other !== waiter);
    waiter.cancelPatience();
    waiter.answer({ granted: false, retryAfterMs });
    letGo();
  }

  function giveUp(waiter: Waiter): void {
    letGo();
    if (waiting.includes(waiter)) refuse(waiter);
  }

  return {
    enter: (urgency, patienceMs) =>
      new Promise((answer) => {
        const waiter: Waiter = { urgency, answer, cancelPatience: () => undefined };
        waiting = inOrder([...waiting, waiter]);
        letGo();
        if (!waiting.includes(waiter)) return;
        const ahead = waiting.slice(0, waiting.indexOf(waiter)).map((other) => other.urgency);
        if (waitMs(urgency, ahead) > patienceMs) refuse(waiter);
        else waiter.cancelPatience = clock.after(patienceMs, () => giveUp(waiter));
      }),
  };
}

/** First come, first served, but for what runs in the background. */
function inOrder(waiters: readonly Waiter[]): Waiter[] {
  const isBackground = ({ urgency }: Waiter): boolean => urgency === 'background';
  return [...waiters.filter((waiter) => !isBackground(waiter)), ...waiters.filter(isBackground)];
}
