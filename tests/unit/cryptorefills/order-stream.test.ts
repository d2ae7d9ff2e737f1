import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiOrder, OrderStream, StreamState } from '../../../src-main/cryptorefills/api.ts';
import { orderIdSchema } from '../../../src-shared/domain/order.ts';
import { settled } from '../../support/fake-clock.ts';
import { openApi, type TestApi } from '../../support/open-api.ts';

const orderId = orderIdSchema.parse('order-1');

/** One request for the stream, and the means to answer it by hand. */
interface Line {
  readonly headers: Headers;
  readonly signal: AbortSignal;
  /** Answers with a stream; pieces are sent by `send`. */
  open(status?: number, headers?: Record<string, string>): Promise<void>;
  send(text: string): Promise<void>;
  /** The server ends the stream. */
  end(): Promise<void>;
  /** The connection breaks. */
  cut(): Promise<void>;
  /** No answer at all. */
  refuse(): Promise<void>;
}

/** The network in the hands of the test. */
function fakeLines(): { fetch: (url: unknown, init?: RequestInit) => Promise<Response>; lines: Line[] } {
  const lines: Line[] = [];
  const fetch = (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const signal = init.signal ?? AbortSignal.abort();
    let pieces: ReadableStreamDefaultController<Uint8Array> | null = null;
    const abort = (): void => {
      const reason = new DOMException('aborted', 'AbortError');
      reject(reason);
      pieces?.error(reason);
      pieces = null;
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    lines.push({
      headers: new Headers(init.headers),
      signal,
      open: (status = 200, headers = { 'Content-Type': 'text/event-stream' }) => {
        const body = new ReadableStream<Uint8Array>({ start: (controller) => void (pieces = controller) });
        resolve(new Response(status === 204 ? null : body, { status, headers }));
        return settled();
      },
      send: (text) => {
        pieces?.enqueue(new TextEncoder().encode(text));
        return settled();
      },
      end: () => {
        pieces?.close();
        pieces = null;
        return settled();
      },
      cut: () => {
        pieces?.error(new TypeError('terminated'));
        pieces = null;
        return settled();
      },
      refuse: () => {
        reject(new TypeError('fetch failed'));
        return settled();
      },
    });
    return promise;
  };
  return { fetch, lines };
}

interface Following extends TestApi {
  readonly stream: OrderStream;
  readonly lines: Line[];
  /** The line of the newest connection. */
  readonly line: () => Line;
  readonly orders: ApiOrder[];
  readonly states: StreamState[];
}

async function follow(options: Parameters<typeof openApi>[1] = {}): Promise<Following> {
  const { fetch, lines } = fakeLines();
  const test = openApi('http://api.test', { fetch, ...options });
  const orders: ApiOrder[] = [];
  const states: StreamState[] = [];
  const stream = test.api.followOrder(orderId, {
    onOrder: (order) => orders.push(order),
    onState: (state) => states.push(state),
  });
  await settled();
  const line = (): Line => {
    const newest = lines.at(-1);
    if (newest === undefined) throw new Error('no connection was asked for');
    return newest;
  };
  return { ...test, stream, lines, line, orders, states };
}

function frame(orderState: string, more: object = {}): string {
  return `data: ${JSON.stringify({ order_id: orderId, order_state: orderState, ...more })}\n\n`;
}

// The library’s own reconnection waits on a real timer: standing still, it can be told from ours.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an order that is followed', () => {
  it('is connecting, then live, and every good frame is told', async () => {
    const { line, orders, states } = await follow();
    expect(states).toEqual([{ state: 'connecting' }]);
    await line().open();
    expect(states.at(-1)).toEqual({ state: 'live' });
    await line().send(frame('WaitingForPayment'));
    await line().send(frame('PaymentStarted') + frame('WaitingForPayment'));
    expect(orders.map(({ orderState }) => orderState)).toEqual([
      'WaitingForPayment',
      'PaymentStarted',
      'WaitingForPayment',
    ]);
  });

  it('skips a bad frame and goes on', async () => {
    const { line, orders, states, logged } = await follow();
    await line().open();
    const bad = [
      'data: not json\n\n',
      'data: {"order_id":"order-1"}\n\n',
      'data: null\n\n',
      'data: {"order_id":"another","order_state":"Done"}\n\n',
      'data: {"order_state":"Done","wallet_address":{"to":"SENTINEL"}}\n\n',
      'data\n\n',
    ];
    for (const text of bad) await line().send(text);
    await line().send(frame('Done'));
    expect(orders.map(({ orderState }) => orderState)).toEqual(['Done']);
    expect(states.at(-1)).toEqual({ state: 'live' });
    expect(logged.join()).not.toContain('SENTINEL');
  });

  it('reads CRLF, data in several lines, pieces cut anywhere, and passes over comments and other events', async () => {
    const { line, orders } = await follow();
    await line().open(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const text =
      ': hello\r\nid: 7\r\nretry: 10\r\nevent: note\r\ndata: {}\r\n\r\ndata: {"order_id":"order-1",\r\ndata: "order_state":"Done"}\r\n\r\n';
    for (const sign of text) await line().send(sign);
    expect(orders).toMatchObject([{ orderState: 'Done' }]);
  });

  it('survives a listener that throws', async () => {
    const { fetch, lines } = fakeLines();
    const { api, logged } = openApi('http://api.test', { fetch });
    const seen: string[] = [];
    api.followOrder(orderId, {
      onOrder: (order) => {
        seen.push(order.orderState);
        throw new Error('screen is gone');
      },
      onState: () => undefined,
    });
    await settled();
    await lines[0]?.open();
    await lines[0]?.send(frame('WaitingForPayment') + frame('Done'));
    expect(seen).toEqual(['WaitingForPayment', 'Done']);
    expect(logged.join()).toContain('listener failed');
  });

  it('asks with the partner’s headers, and without a partner ID all the same', async () => {
    const { line } = await follow();
    expect(Object.fromEntries(line().headers)).toMatchObject({
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'x-cr-application': 'partner-SENTINEL-4711',
      'x-cr-version': '1.2.3',
      'x-country-iso-code': 'JP',
    });
    const without = await follow({ partnerId: () => Promise.resolve(null) });
    expect(without.line().headers.has('x-cr-application')).toBe(false);
  });
});

describe('the event stop', () => {
  it('ends it for good', async () => {
    const { line, lines, states, clock } = await follow();
    await line().open();
    await line().send(`${frame('Done')}event: stop\ndata: bye\n\n`);
    expect(states.at(-1)).toEqual({ state: 'ended' });
    expect(line().signal.aborted).toBe(true);
    await clock.advance(3_600_000);
    expect(lines).toHaveLength(1);
    expect(clock.waiting()).toEqual([]);
  });

  it('is the last thing that is heard', async () => {
    const { line, orders, states } = await follow();
    await line().open();
    await line().send(`event: stop\ndata: x\n\n${frame('Done')}`);
    expect(orders).toEqual([]);
    expect(states.filter(({ state }) => state === 'ended')).toHaveLength(1);
  });
});

describe('a connection that breaks', () => {
  it('is made again after pauses of up to one second, doubling to thirty', async () => {
    const { line, lines, states, clock } = await follow();
    for (const retryInMs of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = lines.length;
      await line().refuse();
      expect(states.at(-1)).toEqual({ state: 'reconnecting', trouble: 'unreachable', status: null, retryInMs });
      await clock.advance(retryInMs - 1);
      expect(lines).toHaveLength(before);
      await clock.advance(1);
      expect(lines).toHaveLength(before + 1);
      expect(states.at(-1)).toMatchObject({ state: 'reconnecting', retryInMs: 0 });
    }
  });

  it('goes back to one second after a good frame, not after a bad one or a mere opening', async () => {
    const { line, states, clock } = await follow();
    const failAndWait = async (fail: () => Promise<void>, expectedMs: number): Promise<void> => {
      await fail();
      expect(states.at(-1)).toMatchObject({ state: 'reconnecting', retryInMs: expectedMs });
      await clock.advance(expectedMs);
    };
    await failAndWait(() => line().refuse(), 1_000);
    await failAndWait(() => line().refuse(), 2_000);
    await line().open();
    await line().send('data: nonsense\n\n');
    await failAndWait(() => line().cut(), 4_000);
    await line().open();
    await line().send(frame('WaitingForPayment'));
    await failAndWait(() => line().cut(), 1_000);
  });

  it.each(['end', 'cut'] as const)('is not kept by the library’s own reconnection: %s', async (how) => {
    const { line, lines, states } = await follow();
    await line().open();
    await line().send('retry: 1\n\n');
    await line()[how]();
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting', trouble: 'unreachable', retryInMs: 1_000 });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(lines).toHaveLength(1);
  });

  it('is made again by chance within the pause, but not before half a second', async () => {
    const { line, states, clock } = await follow({ random: () => 0 });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await line().refuse();
      expect(states.at(-1)).toMatchObject({ retryInMs: 500 });
      await clock.advance(500);
    }
  });

  it('begins again with short pauses once a connection lasted, also one that told nothing', async () => {
    const { line, states, clock } = await follow();
    await line().refuse();
    await clock.advance(1_000);
    await line().refuse();
    await clock.advance(2_000);
    await line().open();
    await clock.advance(10_001);
    await line().send(': still here\n\n');
    await line().cut();
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting', retryInMs: 1_000 });
  });

  it('loses the frame that it broke off in, and nothing else', async () => {
    const { line, orders, states, clock } = await follow();
    await line().open();
    await line().send(frame('WaitingForPayment') + frame('Done').slice(0, 30));
    await line().cut();
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting', retryInMs: 1_000 });
    await clock.advance(1_000);
    await line().open();
    await line().send(frame('PaymentStarted'));
    expect(orders.map(({ orderState }) => orderState)).toEqual(['WaitingForPayment', 'PaymentStarted']);
  });

  it('waits for its turn, each time, where turns are given', async () => {
    const { fetch, lines } = fakeLines();
    const { api, clock } = openApi('http://api.test', { fetch });
    const turns: (() => void)[] = [];
    const stream = api.followOrder(orderId, {
      onOrder: () => undefined,
      onState: () => undefined,
      beforeConnect: (connect) => {
        turns.push(connect);
        return () => turns.splice(turns.indexOf(connect), 1);
      },
    });
    await settled();
    expect(lines).toHaveLength(0);
    turns.shift()?.();
    await settled();
    expect(lines).toHaveLength(1);
    await lines[0]?.refuse();
    await clock.advance(1_000);
    expect([lines.length, turns.length]).toEqual([1, 1]);
    stream.close();
    expect(turns).toEqual([]);
  });

  it('connects at once when it is told to, and starts again with short pauses', async () => {
    const { line, lines, states, clock, stream } = await follow();
    await line().refuse();
    await clock.advance(1_000);
    await line().refuse();
    stream.reconnectNow();
    await settled();
    expect(lines).toHaveLength(3);
    expect(states.at(-1)).toEqual({ state: 'connecting' });
    expect(clock.waiting()).toHaveLength(1);
    await line().refuse();
    expect(states.at(-1)).toMatchObject({ retryInMs: 1_000 });
  });

  it('is made anew when it is told to, although it seems to stand', async () => {
    const { line, lines, stream, orders } = await follow();
    await line().open();
    stream.reconnectNow();
    await settled();
    expect(lines).toHaveLength(2);
    await lines[0]?.send(frame('WaitingForPayment'));
    await line().open();
    expect(lines[0]?.signal.aborted).toBe(true);
    await line().send(frame('Done'));
    expect(orders.map(({ orderState }) => orderState)).toEqual(['WaitingForPayment', 'Done']);
  });

  it('that lived is heard until the newest is open, when it is told to connect twice at once', async () => {
    const { line, lines, stream, states, orders } = await follow();
    await line().open();
    stream.reconnectNow();
    await settled();
    stream.reconnectNow();
    await settled();
    await lines[1]?.open();
    expect(lines.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
    expect(states.at(-1)).toEqual({ state: 'connecting' });
    await lines[0]?.send(frame('WaitingForPayment'));
    await lines[2]?.open();
    expect(lines.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
    expect(states.at(-1)).toEqual({ state: 'live' });
    await lines[2]?.send(frame('Done'));
    expect(orders.map(({ orderState }) => orderState)).toEqual(['WaitingForPayment', 'Done']);
  });

  it('is made once when the old one falls silent while the new one waits for its turn', async () => {
    const { fetch, lines } = fakeLines();
    const { api, clock } = openApi('http://api.test', { fetch });
    const turns = new Set<() => void>();
    const stream = api.followOrder(orderId, {
      onOrder: () => undefined,
      onState: () => undefined,
      beforeConnect: (connect) => {
        const turn = (): void => connect();
        turns.add(turn);
        return () => turns.delete(turn);
      },
    });
    const takeTurns = async (): Promise<void> => {
      const taken = [...turns];
      turns.clear();
      taken.forEach((turn) => turn());
      await settled();
    };
    await takeTurns();
    await lines[0]?.open();
    stream.reconnectNow();
    await clock.advance(46_000);
    await takeTurns();
    expect(lines).toHaveLength(2);
    stream.close();
  });

  it('is not made twice when the old one breaks off while the new one is being made', async () => {
    const { line, lines, stream, states, clock } = await follow();
    await line().open();
    stream.reconnectNow();
    await settled();
    await lines[0]?.cut();
    expect(states.at(-1)).toEqual({ state: 'connecting' });
    await line().open();
    await clock.advance(10_000);
    expect(lines).toHaveLength(2);
    stream.close();
    expect(line().signal.aborted).toBe(true);
  });

  it('lets go of the old one, too, when the new one cannot be had', async () => {
    const { line, lines, stream, states } = await follow();
    await line().open();
    stream.reconnectNow();
    await settled();
    await line().refuse();
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting' });
    expect(lines[0]?.signal.aborted).toBe(true);
  });
});

describe('an answer that is no stream', () => {
  it.each([
    ['a failing service', 503, 'application/json', { trouble: 'upstream-error', status: 503 }],
    ['an unknown order', 404, 'text/event-stream', { trouble: 'upstream-error', status: 404 }],
    ['no content', 204, 'text/event-stream', { trouble: 'upstream-error', status: 204 }],
    ['HTML', 200, 'text/html', { trouble: 'not-a-stream', status: 200 }],
    ['JSON', 200, 'application/json', { trouble: 'not-a-stream', status: 200 }],
    ['too many calls', 429, 'text/html', { trouble: 'rate-limited', status: 429 }],
  ])('is told and tried again: %s', async (_what, status, type, expected) => {
    const { line, lines, states, clock } = await follow();
    await line().open(status, { 'Content-Type': type });
    expect(states.at(-1)).toEqual({ state: 'reconnecting', retryInMs: 1_000, ...expected });
    expect(states).not.toContainEqual({ state: 'live' });
    expect(line().signal.aborted).toBe(true);
    await clock.advance(1_000);
    await line().open();
    expect(lines).toHaveLength(2);
    expect(states.at(-1)).toEqual({ state: 'live' });
  });

  it('is tried again no sooner than the API asks', async () => {
    const { line, lines, states, clock } = await follow();
    await line().open(429, { 'Retry-After': '90' });
    expect(states.at(-1)).toMatchObject({ trouble: 'rate-limited', retryInMs: 90_000 });
    await clock.advance(89_999);
    expect(lines).toHaveLength(1);
    await clock.advance(1);
    expect(lines).toHaveLength(2);
  });

  it('is tried again no sooner than a gateway asks, but only where it asks', async () => {
    const { line, states, clock } = await follow();
    await line().open(503, { 'Retry-After': '20' });
    expect(states.at(-1)).toMatchObject({ trouble: 'upstream-error', retryInMs: 20_000 });
    await clock.advance(20_000);
    await line().open(502, { 'X-RateLimit-Reset': String(clock.nowMs() / 1_000 + 50) });
    expect(states.at(-1)).toMatchObject({ trouble: 'upstream-error', retryInMs: 2_000 });
  });

  it('is left when a frame grows without end', async () => {
    const { line, states } = await follow();
    await line().open();
    const piece = 'x'.repeat(1024 * 1024);
    await line().send('data: ');
    for (let sent = 0; sent < 9; sent += 1) await line().send(piece);
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting' });
    expect(line().signal.aborted).toBe(true);
  });
});

describe('the watchdog', () => {
  it('calls a stream stale that is silent for 45 seconds, and replaces it', async () => {
    const { line, lines, states, clock } = await follow();
    await line().open();
    await clock.advance(44_999);
    expect(states.at(-1)).toEqual({ state: 'live' });
    await clock.advance(1);
    expect(states.at(-1)).toEqual({ state: 'stale' });
    await clock.advance(1_000);
    expect(lines).toHaveLength(2);
    expect(states.at(-1)).toEqual({ state: 'stale' });
    await line().open();
    expect(states.at(-1)).toEqual({ state: 'live' });
    expect(lines[0]?.signal.aborted).toBe(true);
  });

  it('keeps a stale stream that is heard again before another took its place', async () => {
    const { line, lines, states, orders, clock } = await follow();
    await line().open();
    await clock.advance(45_500);
    expect(states.at(-1)).toEqual({ state: 'stale' });
    await line().send(frame('Done'));
    expect(states.at(-1)).toEqual({ state: 'live' });
    await clock.advance(44_000);
    expect(lines).toHaveLength(1);
    expect(orders).toHaveLength(1);
  });

  it('tells why, when a stale stream cannot be replaced', async () => {
    const { line, states, clock } = await follow();
    await line().open();
    await clock.advance(46_000);
    await line().open(502);
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting', trouble: 'upstream-error', status: 502 });
  });

  it('counts every byte, also of a comment', async () => {
    const { line, states, clock } = await follow();
    await line().open();
    for (let beat = 0; beat < 10; beat += 1) {
      await clock.advance(44_000);
      await line().send(':');
    }
    await clock.advance(44_999);
    expect(states.at(-1)).toEqual({ state: 'live' });
    await clock.advance(1);
    expect(states.at(-1)).toEqual({ state: 'stale' });
  });

  it.each([
    [4_000, 10_000],
    [15_000, 37_500],
    [30_000, 75_000],
    [1_000, 5_000],
    [44_000, 110_000],
  ])('learns a heartbeat of %d ms and waits for two and a half of it: %d ms', async (heartbeatMs, limitMs) => {
    const { line, states, clock } = await follow();
    await line().open();
    for (let beat = 0; beat < 4; beat += 1) {
      await clock.advance(heartbeatMs);
      await line().send(': heartbeat\n\n');
    }
    await clock.advance(limitMs - 1);
    expect(states.at(-1)).toEqual({ state: 'live' });
    await clock.advance(1);
    expect(states.at(-1)).toEqual({ state: 'stale' });
  });

  it('takes no heartbeat from what comes now and then', async () => {
    const { line, states, clock } = await follow();
    await line().open();
    for (const pauseMs of [2_000, 5_000, 1_000, 9_000, 3_000]) {
      await clock.advance(pauseMs);
      await line().send(frame('WaitingForPayment'));
    }
    await clock.advance(44_999);
    expect(states.at(-1)).toEqual({ state: 'live' });
  });

  it('does not wait for an answer for ever', async () => {
    const { line, states, clock } = await follow();
    await clock.advance(19_999);
    expect(states).toEqual([{ state: 'connecting' }]);
    await clock.advance(1);
    expect(states.at(-1)).toMatchObject({ state: 'reconnecting', trouble: 'unreachable' });
    expect(line().signal.aborted).toBe(true);
  });
});

describe('closing', () => {
  it('lets go of a live connection, and nothing is heard after it', async () => {
    const { line, lines, states, orders, clock, stream } = await follow();
    await line().open();
    stream.close();
    await line().send(frame('Done'));
    stream.close();
    stream.reconnectNow();
    await clock.advance(3_600_000);
    expect(line().signal.aborted).toBe(true);
    expect(orders).toEqual([]);
    expect(states).toEqual([{ state: 'connecting' }, { state: 'live' }, { state: 'ended' }]);
    expect(lines).toHaveLength(1);
    expect(clock.waiting()).toEqual([]);
  });

  it('gives up a connection that is under way', async () => {
    const { line, states, stream } = await follow();
    stream.close();
    expect(line().signal.aborted).toBe(true);
    await line().open();
    expect(states.at(-1)).toEqual({ state: 'ended' });
  });

  it('gives up one that still waits for the partner ID', async () => {
    const partnerId = Promise.withResolvers<string>();
    const { lines, stream } = await follow({ partnerId: () => partnerId.promise });
    stream.close();
    partnerId.resolve('late');
    await settled();
    expect(lines.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('drops the wait for the next attempt', async () => {
    const { line, lines, clock, stream } = await follow();
    await line().refuse();
    stream.close();
    await clock.advance(3_600_000);
    expect(lines).toHaveLength(1);
  });

  it('works from inside a listener', async () => {
    const { fetch, lines } = fakeLines();
    const { api, clock } = openApi('http://api.test', { fetch });
    const states: StreamState[] = [];
    const stream: OrderStream = api.followOrder(orderId, {
      onOrder: () => stream.close(),
      onState: (state) => states.push(state),
    });
    await settled();
    await lines[0]?.open();
    await lines[0]?.send(frame('Done') + frame('Done'));
    await clock.advance(3_600_000);
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'live', 'ended']);
    expect(lines).toHaveLength(1);
  });
});
