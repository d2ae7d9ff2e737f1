import type { Clock } from './ports.ts';

/** Wall clock and monotonic clock that part by more than this did not drift: the machine slept, or a clock was set. */
export const clocksPartMs = 1_500;

/** How often it looks: often enough for a person, seldom enough to cost nothing. */
const lookEveryMs = 2_000;
/** A look that comes so late was held up by a sleep that the monotonic clock counts, as Windows' does. */
const lateMs = 10_000;

/** Notices that time jumped. */
export interface ClockWatch {
  close(): void;
}

export interface ClockWatchOptions {
  readonly clock: Clock;
  /** `byMs`: how far the wall clock ran ahead (or, negative, behind) since the last look; 0 where it was the look that was late. */
  readonly onJump: (byMs: number) => void;
}

/** Compares both clocks every two seconds, until it is closed. */
export function createClockWatch({ clock, onJump }: ClockWatchOptions): ClockWatch {
  let wallMs = clock.nowMs();
  let monotonicMs = clock.monotonicMs();
  let cancel = clock.after(lookEveryMs, look);

  function look(): void {
    const passedMs = clock.monotonicMs() - monotonicMs;
    const aheadMs = clock.nowMs() - wallMs - passedMs;
    wallMs = clock.nowMs();
    monotonicMs = clock.monotonicMs();
    cancel = clock.after(lookEveryMs, look);
    if (Math.abs(aheadMs) > clocksPartMs) onJump(Math.round(aheadMs));
    else if (passedMs > lookEveryMs + lateMs) onJump(0);
  }

  return { close: () => cancel() };
}
