import { describe, expect, it } from 'vitest';
import { followAsDocumented } from '../../chaos/peers/documented-hook.ts';
import { followByEventSource } from '../../chaos/peers/plain-eventsource.ts';
import { followByPolling } from '../../chaos/peers/polling.ts';
import type { PeerOptions } from '../../chaos/peers/peer.ts';
import { createFakeClock, settled, type FakeClock } from '../../support/fake-clock.ts';

interface Scene {
  readonly options: PeerOptions;
  readonly clock: FakeClock;
  readonly shown: string[];
  /** When it asked, in monotonic milliseconds since the beginning. */
  readonly askedAtMs: number[];
}

/** An API that gives these answers, one after the other, and then the last one again and again. */
function scene(...answers: (() => Response)[]): Scene {
  const clock = createFakeClock();
  const startMs = clock.monotonicMs();
  const shown: string[] = [];
  const askedAtMs: number[] = [];
  const machine: PeerOptions['machine'] = {
    clock,
    fetch: () => {
      const answer = answers[Math.min(askedAtMs.length, answers.length - 1)];
      askedAtMs.push(clock.monotonicMs() - startMs);
      return answer === undefined ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(answer());
    },
  };
  const show: PeerOptions['show'] = (stage) => shown.push(stage ?? 'nothing');
  return { options: { url: 'http://127.0.0.1:1', orderId: 'one', machine, show }, clock, shown, askedAtMs };
}

const order = (state: string): string => JSON.stringify({ order_id: 'one', order_state: state });
const stream =
  (...lines: string[]) =>
  (): Response =>
    new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
const message = (state: string): string => `event: message\ndata: ${order(state)}\n\n`;
const refused = (): Response => new Response('', { status: 502 });

describe('the documented hook', () => {
  it('connects again after 1 s doubling to 30 s, whatever the answer was', async () => {
    const { options, clock, askedAtMs } = scene(refused);
    const peer = followAsDocumented(options);
    await settled();
    await clock.advance(100_000);
    expect(askedAtMs).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000]);
    peer.close();
  });

  it('begins at 1 s again after a good frame, skips what is no order, and shows what comes', async () => {
    const bad = 'data: {"half\n\n';
    const { options, clock, askedAtMs, shown } = scene(
      refused,
      refused,
      stream(bad, message('PaymentStarted')),
      refused,
    );
    const peer = followAsDocumented(options);
    await settled();
    await clock.advance(4_000);
    expect(shown).toEqual(['payment-seen']);
    expect(askedAtMs).toEqual([0, 1_000, 3_000, 4_000]);
    peer.close();
  });

  it('ends for good with stop', async () => {
    const { options, clock, askedAtMs, shown } = scene(stream(message('Done'), 'event: stop\ndata: {}\n\n'));
    followAsDocumented(options);
    await clock.advance(60_000);
    expect([shown, askedAtMs]).toEqual([['delivered'], [0]]);
  });
});

describe('eventsource alone', () => {
  it('shows what comes, and gives up for good at the first answer that is no stream', async () => {
    const { options, clock, askedAtMs, shown } = scene(refused, stream(message('Done')));
    const peer = followByEventSource(options);
    await clock.advance(60_000);
    expect([shown, askedAtMs]).toEqual([[], [0]]);
    peer.close();
    const good = scene(stream(message('PaymentReceived')));
    const other = followByEventSource(good.options);
    await good.clock.advance(0);
    expect(good.shown).toEqual(['paid']);
    other.close();
  });
});

describe('polling', () => {
  it('reads every ten seconds, and shows what is an order', async () => {
    const read = (text: string) => (): Response => new Response(text);
    const { options, clock, askedAtMs, shown } = scene(
      read(order('Canceled')),
      refused,
      read('<html>'),
      read(order('Odd')),
    );
    const peer = followByPolling({ ...options, firstAfterMs: 2_500 });
    await clock.advance(33_000);
    expect(askedAtMs).toEqual([2_500, 12_500, 22_500, 32_500]);
    expect(shown).toEqual(['cancelled', 'nothing']);
    peer.close();
    await clock.advance(60_000);
    expect(askedAtMs).toHaveLength(4);
  });
});
