import { describe, expect, it } from 'vitest';
import { createBackoff } from '../../../src-main/cryptorefills/backoff.ts';
import { createRateGate, retryAfterMs } from '../../../src-main/cryptorefills/rate-limit.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

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

describe('a group of calls that was asked to wait', () => {
  it('waits as long as it was asked, and others do not', async () => {
    const clock = createFakeClock();
    const gate = createRateGate(clock);
    gate.close('brands', 5_000);
    await clock.advance(4_000);
    expect(gate.waitMs('brands')).toBe(1_000);
    expect(gate.waitMs('products')).toBe(0);
    await clock.advance(1_000);
    expect(gate.waitMs('brands')).toBe(0);
  });
});

describe('the pauses between attempts', () => {
  it('double from one second to thirty and start again after a reset', () => {
    const backoff = createBackoff(() => 0);
    expect(Array.from({ length: 7 }, () => backoff.nextMs())).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
    backoff.reset();
    expect(backoff.nextMs()).toBe(1_000);
  });

  it('are up to a fifth shorter by chance', () => {
    const backoff = createBackoff(() => 1);
    expect([backoff.nextMs(), backoff.nextMs()]).toEqual([800, 1_600]);
  });
});
