import { clocksPartMs } from '../clock-watch.ts';
import type { Clock } from '../ports.ts';

/** The vendor's time, as its answers tell it: countdowns must not hang on the till's own clock (FACTS.md 16). */
export interface ServerClock {
  observe(told: ToldTime): void;
  /** Best estimate of the server's time in Unix milliseconds; the local wall clock until the server has told one. */
  nowMs(): number;
  /** The latest that the server's time can be, in Unix milliseconds: by this a countdown never shows more than is granted. */
  latestMs(): number;
  /** Whether the server has told its time and nothing made it doubtful since: no sleep, no clock that was set. */
  known(): boolean;
  /** What was told is in doubt (the machine slept, a clock was set): the next answer counts alone. */
  forget(): void;
}

/** A time that an answer told. */
export interface ToldTime {
  /** `body`: `timestamp_of_request`, the API's own word; `header`: `Date`, which may be that of a gateway. */
  readonly source: 'body' | 'header';
  /** Unix milliseconds, cut off to whole seconds. */
  readonly toldMs: number;
  /** When the request left and when its answer came, in monotonic milliseconds. */
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
}

interface Bounds {
  readonly source: ToldTime['source'];
  readonly least: number;
  readonly most: number;
  /** When they were told first, in monotonic milliseconds. */
  readonly sinceMs: number;
}

/** Both clocks of the machine at one moment. */
interface Look {
  readonly wallMs: number;
  readonly monotonicMs: number;
}

const resolutionMs = 1000;
const earliestMs = Date.UTC(2020, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);
/** How long the API's own word stands against a gateway's: a gateway that was right all along must win at last. */
const bodyStandsMs = 10 * 60_000;

/**
 * Each answer bounds the distance between the server's clock and the monotonic one from both sides; bounds of several answers
 * are cut with each other, and where they contradict the newest counts. The monotonic clock stands still while a machine
 * sleeps, and a sleep cannot be told from a clock that was set: either makes the estimate doubtful. `onShift`: an answer proved
 * the estimate wrong by more than a second, so that what was counted by it must be counted anew.
 */
export function createServerClock(clock: Clock, onShift: () => void = () => undefined): ServerClock {
  let bounds: Bounds | null = null;
  let seen: Look = look();
  /** In doubt since then, in monotonic milliseconds; null: not in doubt. */
  let doubtedSinceMs: number | null = null;

  function look(): Look {
    return { wallMs: clock.nowMs(), monotonicMs: clock.monotonicMs() };
  }

  /** By how much the wall clock ran ahead of the monotonic one since the last answer. */
  function aheadMs(): number {
    const now = look();
    return now.wallMs - seen.wallMs - (now.monotonicMs - seen.monotonicMs);
  }

  function doubtIfParted(): void {
    if (doubtedSinceMs === null && Math.abs(aheadMs()) > clocksPartMs) doubtedSinceMs = clock.monotonicMs();
  }

  function outranks(before: Bounds, told: ToldTime): boolean {
    return before.source === 'body' && told.source === 'header' && clock.monotonicMs() - before.sinceMs < bodyStandsMs;
  }

  function cut(before: Bounds | null, told: ToldTime): Bounds {
    const { source, toldMs, sentAtMs, receivedAtMs } = told;
    const sinceMs = clock.monotonicMs();
    const news = { source, least: toldMs - receivedAtMs, most: toldMs + resolutionMs - sentAtMs, sinceMs };
    if (before === null) return news;
    const least = Math.max(news.least, before.least);
    const most = Math.min(news.most, before.most);
    if (least > most) return outranks(before, told) ? before : news;
    return source === 'header' ? { ...before, least, most } : { ...news, least, most };
  }

  return {
    observe: (told) => {
      const { toldMs, sentAtMs, receivedAtMs } = told;
      if (!(toldMs >= earliestMs && toldMs <= latestMs) || receivedAtMs < sentAtMs) return;
      doubtIfParted();
      // What left before the doubt may have been answered before a sleep.
      if (doubtedSinceMs !== null && sentAtMs < doubtedSinceMs) return;
      const before = doubtedSinceMs === null ? bounds : null;
      bounds = cut(before, told);
      doubtedSinceMs = null;
      seen = look();
      if (before !== null && Math.abs(bounds.most - before.most) > resolutionMs) onShift();
    },
    nowMs: () => {
      if (bounds === null) return clock.nowMs();
      return Math.round(clock.monotonicMs() + (bounds.least + bounds.most) / 2);
    },
    latestMs: () => {
      if (bounds === null) return clock.nowMs();
      return Math.ceil(clock.monotonicMs() + bounds.most + Math.max(0, aheadMs()));
    },
    known: () => {
      doubtIfParted();
      return bounds !== null && doubtedSinceMs === null;
    },
    forget: () => {
      doubtedSinceMs = clock.monotonicMs();
    },
  };
}
