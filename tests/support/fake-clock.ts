import type { Clock } from '../../src-main/ports.ts';

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  /** Moves both clocks on, running what falls due in its order, and lets promises settle after each. */
  advance(ms: number): Promise<void>;
  /** Moves the wall clock alone, as a person or a time server does. */
  jumpWall(ms: number): void;
  /** Delays of all timers that wait, in milliseconds from now, soonest first. */
  waiting(): number[];
}

export function createFakeClock(startMs = Date.UTC(2026, 0, 5, 9)): FakeClock {
  let wallMs = startMs;
  let monotonic = 1_000;
  let timers: { dueMs: number; task: () => void }[] = [];
  const soonest = (): (typeof timers)[number] | undefined => timers.toSorted((a, b) => a.dueMs - b.dueMs)[0];

  return {
    nowMs: () => wallMs,
    monotonicMs: () => monotonic,
    after: (delayMs, task) => {
      const timer = { dueMs: monotonic + Math.max(0, delayMs), task };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance: async (ms) => {
      const end = monotonic + ms;
      for (let next = soonest(); next !== undefined && next.dueMs <= end; next = soonest()) {
        const due = next;
        timers = timers.filter((other) => other !== due);
        wallMs += due.dueMs - monotonic;
        monotonic = due.dueMs;
        due.task();
        await settled();
      }
      wallMs += end - monotonic;
      monotonic = end;
      await settled();
    },
    jumpWall: (ms) => {
      wallMs += ms;
    },
    waiting: () => timers.map((timer) => timer.dueMs - monotonic).toSorted((a, b) => a - b),
  };
}

/** Resolves when all promises that can settle without time passing have settled. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
