import type { Clock } from '../ports.ts';
import { httpDateOf } from './http-date.ts';
import { momentOf } from './wire/fields.ts';

/** The longest the desk keeps still because an answer asks for it: the API's windows are ten minutes at most (FACTS.md 13). */
const longestWaitMs = 10 * 60_000;

/**
 * How long a 429 asks to wait, in milliseconds, or null where it does not say: `Retry-After` in seconds or as a date, else
 * `X-RateLimit-Reset` in Unix seconds (FACTS.md 13).
 */
export function retryAfterMs(headers: Headers, serverNowMs: number): number | null {
  const retryAfter = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(retryAfter)) return bounded(Number(retryAfter) * 1000);
  const dateMs = httpDateOf(retryAfter);
  if (dateMs !== null) return bounded(dateMs - serverNowMs);
  const reset = momentOf(headers.get('x-ratelimit-reset'));
  return reset === null ? null : bounded(reset - serverNowMs);
}

function bounded(waitMs: number): number {
  return Math.min(Math.max(Math.round(waitMs), 0), longestWaitMs);
}

/** Keeps groups of calls still for as long as the API asked. */
export interface RateGate {
  close(group: string, forMs: number): void;
  /** Milliseconds until the group may call again; 0: now. */
  waitMs(group: string): number;
}

export function createRateGate(clock: Clock): RateGate {
  const openAtMs = new Map<string, number>();
  return {
    close: (group, forMs) => openAtMs.set(group, clock.monotonicMs() + forMs),
    waitMs: (group) => Math.max(0, Math.ceil((openAtMs.get(group) ?? 0) - clock.monotonicMs())),
  };
}
