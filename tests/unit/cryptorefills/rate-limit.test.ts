import { describe, expect, it } from 'vitest';
import { createBackoff } from '../../../src-main/cryptorefills/backoff.ts';
import { readRateNews, retryAfterMs } from '../../../src-main/cryptorefills/rate-limit.ts';

const nowMs = Date.UTC(2026, 7, 25, 10);
const waitOf = (headers: Record<string, string>): number | null => retryAfterMs(new Headers(headers), nowMs);

describe('how long a 429 asks to wait', () => {
  it('is read in seconds', () => {
    expect(waitOf({ 'Retry-After': '7' })).toBe(7_000);
    expect(waitOf({ 'Retry-After': ' 0 ' })).toBe(0);
  });

  it('is read as a date, by the server’s time', () => {
    expect(waitOf({ 'Retry-After': 'Tue, 25 Aug 2026 10:00:30 GMT' })).toBe(30_000);
    expect(waitOf({ 'Retry-After': 'Tue, 25 Aug 2026 09:00:00 GMT' })).toBe(0);
  });

  it('is read from the reset time where nothing else is said', () => {
    expect(waitOf({ 'X-RateLimit-Reset': String(nowMs / 1000 + 12) })).toBe(12_000);
    expect(waitOf({ 'Retry-After': '3', 'X-RateLimit-Reset': String(nowMs / 1000 + 12) })).toBe(3_000);
    expect(waitOf({ 'Retry-After': '5 minutes', 'X-RateLimit-Reset': String(nowMs / 1000 + 12) })).toBe(12_000);
  });

  it('is never more than ten minutes', () => {
    expect(waitOf({ 'Retry-After': '86400' })).toBe(600_000);
    expect(waitOf({ 'Retry-After': '999999999999' })).toBeNull();
  });

  it('is not known without a word', () => {
    expect(waitOf({})).toBeNull();
    expect(waitOf({ 'Retry-After': 'later', 'X-RateLimit-Reset': 'soon' })).toBeNull();
  });
});

describe('what an answer says of its limit', () => {
  it('is read from the headers of any answer', () => {
    const headers = { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': ' 7 ', 'X-RateLimit-Reset': '1787652012.5' };
    expect(readRateNews(200, new Headers(headers), nowMs)).toEqual({
      refused: false,
      retryAfterMs: 12_500,
      limit: 60,
      remaining: 7,
      resetInMs: 12_500,
    });
  });

  it.each([{}, { 'X-RateLimit-Limit': 'many', 'X-RateLimit-Remaining': '-1', 'X-RateLimit-Reset': 'soon' }])(
    'is nothing where the headers say nothing: %o',
    (headers) => {
      expect(readRateNews(429, new Headers(headers), nowMs)).toEqual({
        refused: true,
        retryAfterMs: null,
        limit: null,
        remaining: null,
        resetInMs: null,
      });
    },
  );
});

describe('the pauses between attempts', () => {
  it('have a cap that doubles from one second to thirty and starts again after a reset', () => {
    const backoff = createBackoff(() => 1);
    expect(Array.from({ length: 7 }, () => backoff.nextMs())).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
    backoff.reset();
    expect(backoff.nextMs()).toBe(1_000);
  });

  it('lie anywhere between half a second and the cap', () => {
    const shortest = createBackoff(() => 0);
    expect(Array.from({ length: 7 }, () => shortest.nextMs())).toEqual(Array.from({ length: 7 }, () => 500));
    const middling = createBackoff(() => 0.5);
    expect([middling.nextMs(), middling.nextMs(), middling.nextMs()]).toEqual([750, 1_250, 2_250]);
  });
});
