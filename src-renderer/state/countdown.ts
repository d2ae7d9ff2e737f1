/** A time left to pay, anchored to the monotonic clock (`performance.now()`), so that a corrected wall clock changes nothing. */
export interface Deadline {
  readonly endsAtMs: number;
  readonly windowMs: number;
}

/** Starts counting: `timeLeftMs` was true at `nowMs` of the monotonic clock. */
export function deadlineFrom(timeLeftMs: number, windowMs: number, nowMs: number): Deadline {
  return { endsAtMs: nowMs + timeLeftMs, windowMs: Math.max(windowMs, 1) };
}

/** What a countdown shows at one moment. */
export interface Countdown {
  /** Whole seconds left, rounded up: the last second shows as 1. */
  readonly seconds: number;
  /** Share of the window that is left, 0 to 1. */
  readonly share: number;
  readonly ended: boolean;
}

/** Reads a countdown at `nowMs` of the monotonic clock. */
export function readCountdown(deadline: Deadline, nowMs: number): Countdown {
  const leftMs = Math.max(0, deadline.endsAtMs - nowMs);
  return {
    seconds: Math.ceil(leftMs / 1000),
    share: Math.min(1, leftMs / deadline.windowMs),
    ended: leftMs === 0,
  };
}

/** How long until the shown seconds change next, in milliseconds; 0 when nothing will change any more. */
export function untilNextSecond(deadline: Deadline, nowMs: number): number {
  const leftMs = deadline.endsAtMs - nowMs;
  if (leftMs <= 0) return 0;
  return leftMs - (Math.ceil(leftMs / 1000) - 1) * 1000;
}

/** `28:14`, or `1:04:09` above an hour. */
export function clockDigits(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export type CountdownTone = 'calm' | 'waiting' | 'problem';

/** How urgent the time left to pay looks. */
export function countdownTone(seconds: number): CountdownTone {
  if (seconds <= 60) return 'problem';
  return seconds <= 300 ? 'waiting' : 'calm';
}

/** Moments worth speaking aloud, in seconds left: a screen reader is not told every second. */
const spokenSeconds = [600, 300, 60, 0] as const;

/** The spoken moment that lies between two readings, or null: each is said once, and after a jump only the last. */
export function spokenBetween(previousSeconds: number, seconds: number): number | null {
  const crossed = spokenSeconds.filter((moment) => previousSeconds > moment && seconds <= moment);
  return crossed.at(-1) ?? null;
}
