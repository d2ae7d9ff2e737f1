import type { Clock } from '../ports.ts';

/** The vendor's time, as its answers tell it: countdowns must not hang on the till's own clock (FACTS.md 16). */
export interface ServerClock {
  observe(told: ToldTime): void;
  /** Best estimate of the server's time in Unix milliseconds; the local wall clock until the server has told one. */
  nowMs(): number;
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
  readonly wallMs: number;
}

const resolutionMs = 1000;
const earliestMs = Date.UTC(2020, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);
/** How long the API's own word stands against a gateway's. Not for ever: a sleep of the machine makes it wrong. */
const bodyStandsMs = 10 * 60_000;

/**
 * Each answer bounds the distance between the server's clock and the monotonic one from both sides; bounds of several answers
 * are cut with each other. Where they contradict (a clock was set, the machine slept) the newest answer counts.
 */
export function createServerClock(clock: Clock): ServerClock {
  let bounds: Bounds | null = null;

  function outranks(before: Bounds, told: ToldTime): boolean {
    return (
      before.source === 'body' && told.source === 'header' && Math.abs(clock.nowMs() - before.wallMs) < bodyStandsMs
    );
  }

  return {
    observe: (told) => {
      const { source, toldMs, sentAtMs, receivedAtMs } = told;
      if (!(toldMs >= earliestMs && toldMs <= latestMs) || receivedAtMs < sentAtMs) return;
      const wallMs = clock.nowMs();
      const news: Bounds = { source, least: toldMs - receivedAtMs, most: toldMs + resolutionMs - sentAtMs, wallMs };
      const least = Math.max(news.least, bounds?.least ?? news.least);
      const most = Math.min(news.most, bounds?.most ?? news.most);
      if (bounds === null || least > most) bounds = bounds !== null && outranks(bounds, told) ? bounds : news;
      else bounds = source === 'header' ? { ...bounds, least, most } : { ...news, least, most };
    },
    nowMs: () => {
      if (bounds === null) return clock.nowMs();
      return Math.round(clock.monotonicMs() + (bounds.least + bounds.most) / 2);
    },
  };
}
