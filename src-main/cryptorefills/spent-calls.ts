import type { RateLimit, Urgency } from './rate-groups.ts';

/** The calls of a group that count against its limit now. */
export interface SpentCalls {
  /**
   * Counts a call from now on. It counts until a window after its end, which the answer tells: whenever the API counted it,
   * it was not later than that.
   */
  begin(urgency: Urgency): (endedAtMs: number) => void;
  /** Milliseconds until there is room for one more when those `ahead` go first; 0: now. */
  waitMs(urgency: Urgency, ahead: readonly Urgency[], nowMs: number): number;
  /** Calls under way. */
  unanswered(): number;
  /** Calls that an urgency leaves to the others. */
  keptForOthers(urgency: Urgency): number;
}

interface Spent {
  readonly urgency: Urgency;
  /** Null while it is under way. */
  endedAtMs: number | null;
}

export function createSpentCalls({ most, windowMs, kept }: RateLimit): SpentCalls {
  let calls: Spent[] = [];

  function keptForOthers(urgency: Urgency, counted: readonly Urgency[]): number {
    return Object.entries(kept)
      .filter(([other]) => other !== urgency)
      .reduce((sum, [other, share]) => sum + Math.max(0, share - counted.filter((one) => one === other).length), 0);
  }

  function isRoom(urgency: Urgency, counted: readonly Urgency[]): boolean {
    return counted.length + keptForOthers(urgency, counted) < most;
  }

  return {
    begin: (urgency) => {
      const call: Spent = { urgency, endedAtMs: null };
      calls.push(call);
      return (endedAtMs) => {
        call.endedAtMs ??= endedAtMs;
      };
    },
    waitMs: (urgency, ahead, nowMs) => {
      calls = calls.filter(({ endedAtMs }) => endedAtMs === null || endedAtMs + windowMs > nowMs);
      const leaving = calls.toSorted((a, b) => (a.endedAtMs ?? nowMs) - (b.endedAtMs ?? nowMs));
      const counted = (from: number): Urgency[] => [...ahead, ...leaving.slice(from).map((call) => call.urgency)];
      if (isRoom(urgency, counted(0))) return 0;
      const gone = leaving.findIndex((_call, index) => isRoom(urgency, counted(index + 1)));
      return (leaving[gone]?.endedAtMs ?? nowMs) + windowMs - nowMs;
    },
    unanswered: () => calls.filter(({ endedAtMs }) => endedAtMs === null).length,
    keptForOthers: (urgency) =>
      keptForOthers(
        urgency,
        calls.map((call) => call.urgency),
      ),
  };
}
