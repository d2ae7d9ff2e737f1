import { describe, expect, it } from 'vitest';
import { createServerClock, type ServerClock, type ToldTime } from '../../../src-main/cryptorefills/server-clock.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';

const serverStartMs = Date.UTC(2026, 7, 25, 10);

/** A server whose clock is `serverStartMs` when the monotonic clock shows 1,000. */
function trueServerMs(clock: FakeClock): number {
  return serverStartMs + clock.monotonicMs() - 1_000;
}

interface Exchange {
  readonly thereMs?: number;
  readonly backMs?: number;
  /** How wrong the told time is. */
  readonly offMs?: number;
  readonly source?: ToldTime['source'];
}

/** One exchange: the way there, the answer told in whole seconds, the way back. */
async function exchange(
  clock: FakeClock,
  server: ServerClock,
  { thereMs = 20, backMs = 20, offMs = 0, source = 'header' }: Exchange = {},
): Promise<void> {
  const sentAtMs = clock.monotonicMs();
  await clock.advance(thereMs);
  const toldMs = Math.floor((trueServerMs(clock) + offMs) / 1000) * 1000;
  await clock.advance(backMs);
  server.observe({ source, toldMs, sentAtMs, receivedAtMs: clock.monotonicMs() });
}

describe('the server’s clock', () => {
  it('is the till’s own until the server has told a time', () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    clock.jumpWall(5_000);
    expect(server.nowMs()).toBe(clock.nowMs());
  });

  it('is within half a second after one answer, however wrong the till’s clock is', async () => {
    const clock = createFakeClock(Date.UTC(2031, 0, 1));
    const server = createServerClock(clock);
    await exchange(clock, server);
    expect(Math.abs(server.nowMs() - trueServerMs(clock))).toBeLessThanOrEqual(520);
  });

  it('gets better with every answer', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    for (let answer = 0; answer < 60; answer += 1) {
      await exchange(clock, server);
      await clock.advance(1_237);
    }
    expect(Math.abs(server.nowMs() - trueServerMs(clock))).toBeLessThanOrEqual(60);
  });

  it('says when it was wrong by more than a second, and not when it only gets better', async () => {
    const clock = createFakeClock();
    let shifts = 0;
    const server = createServerClock(clock, () => (shifts += 1));
    for (let answer = 0; answer < 10; answer += 1) {
      await exchange(clock, server);
      await clock.advance(1_237);
    }
    expect(shifts).toBe(0);
    await exchange(clock, server, { offMs: 20 * 60_000 });
    expect(shifts).toBe(1);
  });

  it('does not get worse by a slow answer', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    await exchange(clock, server);
    await exchange(clock, server, { thereMs: 10, backMs: 20_000 });
    expect(Math.abs(server.nowMs() - trueServerMs(clock))).toBeLessThanOrEqual(520);
  });

  it('does not follow when somebody sets the till’s clock', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    await exchange(clock, server);
    const before = server.nowMs();
    clock.jumpWall(-3_600_000);
    expect(server.nowMs()).toBe(before);
  });

  it('believes the newest answer where answers contradict', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    await exchange(clock, server);
    await exchange(clock, server, { offMs: 3_600_000 });
    expect(Math.abs(server.nowMs() - trueServerMs(clock) - 3_600_000)).toBeLessThanOrEqual(520);
  });

  it('believes the API’s own word before a gateway’s header, for ten minutes', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    await exchange(clock, server, { offMs: 30_000 });
    await exchange(clock, server, { source: 'body' });
    await exchange(clock, server, { offMs: 30_000 });
    expect(Math.abs(server.nowMs() - trueServerMs(clock))).toBeLessThanOrEqual(520);
    await clock.advance(11 * 60_000);
    await exchange(clock, server, { offMs: 30_000 });
    expect(Math.abs(server.nowMs() - trueServerMs(clock) - 30_000)).toBeLessThanOrEqual(520);
  });

  it('is known once an answer told it, and not before', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    expect(server.known()).toBe(false);
    await exchange(clock, server);
    expect(server.known()).toBe(true);
    await clock.advance(86_400_000);
    expect(server.known()).toBe(true);
  });

  it.each([3_600_000, -3_600_000, 86_400_000, 1_600])(
    'is in doubt at once when the wall clock jumps by %d ms, until the next answer',
    async (byMs) => {
      const clock = createFakeClock();
      const server = createServerClock(clock);
      await exchange(clock, server, { source: 'body' });
      clock.jumpWall(byMs);
      expect(server.known()).toBe(false);
      await exchange(clock, server);
      expect(server.known()).toBe(true);
      expect(Math.abs(server.nowMs() - trueServerMs(clock))).toBeLessThanOrEqual(520);
    },
  );

  it('after a sleep believes the first answer, also a gateway’s against the API’s own word of before', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    await exchange(clock, server, { source: 'body' });
    const sleptMs = 5 * 60_000;
    clock.jumpWall(sleptMs);
    server.forget();
    await exchange(clock, server, { offMs: sleptMs });
    expect(Math.abs(server.nowMs() - trueServerMs(clock) - sleptMs)).toBeLessThanOrEqual(520);
  });

  it('does not believe an answer whose request left before it was in doubt: it may be older than the sleep', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    await exchange(clock, server);
    const sentAtMs = clock.monotonicMs();
    const toldMs = trueServerMs(clock);
    clock.jumpWall(3_600_000);
    await clock.advance(10);
    server.observe({ source: 'body', toldMs, sentAtMs, receivedAtMs: clock.monotonicMs() });
    expect(server.known()).toBe(false);
    await exchange(clock, server, { offMs: 3_600_000 });
    expect(server.known()).toBe(true);
    expect(Math.abs(server.nowMs() - trueServerMs(clock) - 3_600_000)).toBeLessThanOrEqual(520);
  });

  it('is never later in truth than the latest that is said, also right after a sleep', async () => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    for (let answer = 0; answer < 30; answer += 1) {
      await exchange(clock, server, { thereMs: 5 + answer * 20, backMs: 700 - answer * 20 });
      expect(server.latestMs()).toBeGreaterThanOrEqual(trueServerMs(clock));
      await clock.advance(733);
    }
    clock.jumpWall(3_600_000);
    expect(server.latestMs()).toBeGreaterThanOrEqual(trueServerMs(clock) + 3_600_000);
  });

  it.each([0, Number.NaN, -1, Date.UTC(1999, 0, 1), Date.UTC(2222, 0, 1)])('does not believe %d', (toldMs) => {
    const clock = createFakeClock();
    const server = createServerClock(clock);
    server.observe({ source: 'body', toldMs, sentAtMs: 1, receivedAtMs: 2 });
    expect(server.nowMs()).toBe(clock.nowMs());
  });
});
