import { httpDateOf } from './http-date.ts';
import { momentOf } from './wire/fields.ts';

/** The longest the desk keeps still because an answer asks for it: the API's windows are ten minutes at most (FACTS.md 13). */
const longestWaitMs = 10 * 60_000;

/** What an answer says about the limit of its group; null where it does not say. Times in milliseconds from now. */
export interface RateNews {
  /** It was refused with 429. */
  readonly refused: boolean;
  readonly retryAfterMs: number | null;
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly resetInMs: number | null;
}

/** Reads `Retry-After` and the `X-RateLimit` headers, any of which may be missing (FACTS.md 13). */
export function readRateNews(status: number, headers: Headers, serverNowMs: number): RateNews {
  return {
    refused: status === 429,
    retryAfterMs: retryAfterMs(headers, serverNowMs),
    limit: countOf(headers.get('x-ratelimit-limit')),
    remaining: countOf(headers.get('x-ratelimit-remaining')),
    resetInMs: resetInMs(headers, serverNowMs),
  };
}

/**
 * How long a 429 asks to wait, in milliseconds, or null where it does not say: `Retry-After` in seconds or as a date, else
 * `X-RateLimit-Reset` in Unix seconds (FACTS.md 13).
 */
export function retryAfterMs(headers: Headers, serverNowMs: number): number | null {
  const retryAfter = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(retryAfter)) return bounded(Number(retryAfter) * 1000);
  const dateMs = httpDateOf(retryAfter);
  return dateMs === null ? resetInMs(headers, serverNowMs) : bounded(dateMs - serverNowMs);
}

function resetInMs(headers: Headers, serverNowMs: number): number | null {
  const reset = momentOf(headers.get('x-ratelimit-reset'));
  return reset === null ? null : bounded(reset - serverNowMs);
}

function countOf(text: string | null): number | null {
  return text !== null && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

function bounded(waitMs: number): number {
  return Math.min(Math.max(Math.round(waitMs), 0), longestWaitMs);
}
