import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CryptorefillsApi } from '../../src-main/cryptorefills/api.ts';
import { endpoints, maxAnswerBytes } from '../../src-main/cryptorefills/endpoints.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { orderIdSchema } from '../../src-shared/domain/order.ts';
import { settled } from '../support/fake-clock.ts';
import { reachableBytes } from '../support/memory.ts';
import { openApi, unlimitedBudget } from '../support/open-api.ts';
import { decimal, steamBody } from '../support/order-fixtures.ts';
import { startRecordingServer, type RecordingServer } from '../support/recording-server.ts';
import { watchStream } from '../support/stream-watch.ts';

const US = countryCodeSchema.parse('US');
const orderId = orderIdSchema.parse('order-1');
const piece = Buffer.alloc(64 * 1024, 0x20);

let server: RecordingServer;
beforeEach(async () => {
  server = await startRecordingServer();
});
afterEach(() => server.close());

type Call = (api: CryptorefillsApi) => Promise<unknown>;

/** Each call of the API but the stream, with how long it may take. */
const calls: readonly (readonly [name: keyof typeof endpoints, seconds: number, call: Call])[] = [
  ['paymentVias', 15, (api) => api.paymentMethods()],
  ['brands', 30, (api) => api.brands(US, 'en')],
  ['homepage', 10, (api) => api.homepage(US)],
  ['products', 20, (api) => api.products({ country: US, family: 'Steam', coin: 'USDC', language: 'en' })],
  ['price', 10, (api) => api.price({ brandName: 'Steam', country: US, faceValue: decimal('25'), coin: 'USDC' })],
  ['validate', 30, (api) => api.validate(steamBody)],
  ['create', 60, (api) => api.createOrder(steamBody)],
  ['read', 15, (api) => api.readOrder(orderId)],
];

/** How a call ends that was given up: of an order nobody knows whether it was made. */
function ending(name: string, code: string): object {
  return name === 'create' ? { outcome: 'unclear', reason: code } : { ok: false, code };
}

/** Sends without end, as fast as it is taken; resolves with the number of bytes when the other side has gone. */
function pour(response: ServerResponse): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let bytes = 0;
  const pump = (): void => {
    if (response.destroyed) return;
    bytes += piece.length;
    if (response.write(piece)) setImmediate(pump);
    else response.once('drain', pump);
  };
  response.once('close', () => resolve(bytes));
  pump();
  return promise;
}

describe('the time of a call', () => {
  it('is limited for every call there is', () => {
    expect(Object.entries(endpoints).map(([name, { timeLimitMs }]) => [name, timeLimitMs / 1_000])).toEqual(
      calls.map(([name, seconds]) => [name, seconds]),
    );
  });

  it.each(calls)('runs out where no answer comes: %s, %d s', async (name, seconds, call) => {
    server.answer(() => undefined);
    const { api, clock } = openApi(server.url);
    const pending = call(api);
    await server.received(1);
    await clock.advance(seconds * 1_000 - 1);
    expect(clock.waiting()).toEqual([1]);
    await clock.advance(1);
    expect(await pending).toMatchObject(ending(name, 'api-timeout'));
  });

  it('runs out sooner for a read of an order that is followed, since the next one waits for it', async () => {
    server.answer(() => undefined);
    const { api, clock } = openApi(server.url);
    const pending = api.readOrder(orderId, 'tracking');
    await server.received(1);
    await clock.advance(8_000);
    expect(await pending).toMatchObject({ ok: false, code: 'api-timeout' });
  });

  it.each(calls)('counts to the last byte, however many drip in before: %s, %d s', async (name, seconds, call) => {
    const { promise: answering, resolve: answer } = Promise.withResolvers<ServerResponse>();
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      answer(response);
    });
    const { api, clock } = openApi(server.url);
    const pending = call(api);
    const response = await answering;
    const gone = once(response, 'close');
    let ended = false;
    void pending.then(() => (ended = true));
    for (let second = 0; second < seconds; second += 1) {
      expect(ended).toBe(false);
      await new Promise((resolve) => response.write(' ', resolve));
      await settled();
      await clock.advance(1_000);
    }
    expect(await pending).toMatchObject(ending(name, 'api-timeout'));
    await gone;
    expect(clock.waiting()).toEqual([]);
  });
});

describe('an answer without end', () => {
  it.each(calls)('is dropped at 8 MB, and the connection with it: %s', async (name, _seconds, call) => {
    const { promise: poured, resolve } = Promise.withResolvers<number>();
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      void pour(response).then(resolve);
    });
    expect(await call(openApi(server.url).api)).toMatchObject(ending(name, 'api-too-large'));
    const sentBytes = await poured;
    expect(sentBytes).toBeGreaterThan(maxAnswerBytes);
    // Some more was under way when the desk hung up.
    expect(sentBytes).toBeLessThan(4 * maxAnswerBytes);
  });

  it('leaves no memory behind, however often it comes', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      void pour(response);
    });
    const { api, clock } = openApi(server.url, { budget: unlimitedBudget });
    const rounds = async (count: number): Promise<number> => {
      for (let round = 0; round < count; round += 1) {
        expect(await api.paymentMethods()).toMatchObject({ code: 'api-too-large' });
      }
      server.requests.length = 0;
      await server.connections(0);
      return reachableBytes();
    };
    const before = await rounds(5);
    const after = await rounds(40);
    // Forty answers of 8 MB; one that was held would show.
    expect(after / before).toBeLessThan(1.1);
    expect(clock.waiting()).toEqual([]);
  }, 60_000);

  it('is dropped on a stream, too, and leaves no memory behind', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write('data: ');
      void pour(response);
    });
    const { api, clock } = openApi(server.url, { budget: unlimitedBudget });
    const watch = watchStream();
    const stream = api.followOrder(orderId, watch);
    let cut = 0;
    const rounds = async (count: number): Promise<number> => {
      for (let round = 0; round < count; round += 1) {
        cut += 1;
        const reached = cut;
        await watch.until(({ states }) => brokenOff(states) >= reached);
        await server.connections(0);
        if (round < count - 1) await clock.advance(30_000);
      }
      return reachableBytes();
    };
    const before = await rounds(5);
    await clock.advance(30_000);
    const after = await rounds(20);
    expect(after / before).toBeLessThan(1.1);
    expect(watch.orders).toEqual([]);
    stream.close();
  }, 60_000);
});

/** How often the stream broke off and was going to wait. */
function brokenOff(states: ReturnType<typeof watchStream>['states']): number {
  return states.filter((state) => state.state === 'reconnecting' && state.retryInMs > 0).length;
}
