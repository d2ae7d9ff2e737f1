import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orderIdSchema } from '../../src-shared/domain/order.ts';
import { openApi, partnerId } from '../support/open-api.ts';
import { startRecordingServer, type RecordingServer } from '../support/recording-server.ts';
import { watchStream } from '../support/stream-watch.ts';

const orderId = orderIdSchema.parse('order-1');
const frame = `data: ${JSON.stringify({ order_id: orderId, order_state: 'PaymentStarted' })}\n\n`;

let server: RecordingServer;
/** The answers of all streams that were asked for, oldest first. */
let streams: ServerResponse[];
beforeEach(async () => {
  server = await startRecordingServer();
  streams = [];
  server.answer((response) => {
    streams.push(response);
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.flushHeaders();
  });
});
afterEach(() => server.close());

function stream(index: number): ServerResponse {
  const found = streams[index];
  if (found === undefined) throw new Error(`no stream ${index}`);
  return found;
}

describe('a stream over a real connection', () => {
  it('is asked for as documented', async () => {
    const watch = watchStream();
    const { api } = openApi(server.url);
    const following = api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'live');
    expect(server.requests).toMatchObject([
      {
        method: 'GET',
        url: '/v5/orders/order-1/subscribe',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          'x-cr-application': partnerId,
          'x-cr-version': '1.2.3',
          'x-country-iso-code': 'JP',
        },
      },
    ]);
    following.close();
  });

  it('has no connection left once it is closed', async () => {
    const watch = watchStream();
    const following = openApi(server.url).api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'live');
    stream(0).write(frame);
    await watch.until(({ orders }) => orders.length === 1);
    await server.connections(1);
    following.close();
    await server.connections(0);
  });

  it('has no connection left once it was told to stop, and makes none', async () => {
    const watch = watchStream();
    const { api, clock } = openApi(server.url);
    api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'live');
    stream(0).write(`${frame}event: stop\ndata: {}\n\n`);
    await server.connections(0);
    expect(watch.states.at(-1)).toEqual({ state: 'ended' });
    expect(watch.orders).toHaveLength(1);
    await clock.advance(3_600_000);
    expect(server.requests).toHaveLength(1);
  });

  it('has no connection left to an answer that was no stream', async () => {
    server.answer((response) => {
      response.writeHead(502, { 'Content-Type': 'text/html' }).write('<html>');
    });
    const watch = watchStream();
    const following = openApi(server.url).api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.length === 2);
    expect(watch.states.at(-1)).toEqual({
      state: 'reconnecting',
      trouble: 'upstream-error',
      status: 502,
      retryInMs: 1_000,
    });
    await server.connections(0);
    following.close();
  });

  it('lets go of a silent connection and makes a new one', async () => {
    const watch = watchStream();
    const { api, clock } = openApi(server.url);
    const following = api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'live');
    const gone = once(stream(0), 'close');
    await clock.advance(45_000);
    expect(watch.states.at(-1)).toEqual({ state: 'stale' });
    await clock.advance(1_000);
    await gone;
    await watch.until(({ states }) => states.at(-1)?.state === 'live');
    stream(1).write(frame);
    await watch.until(({ orders }) => orders.length === 1);
    following.close();
  });

  it('says that nobody can be reached, and goes on trying', async () => {
    const { url } = server;
    await server.close();
    const watch = watchStream();
    const { api, clock } = openApi(url);
    const following = api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.length === 2);
    expect(watch.states.at(-1)).toMatchObject({ state: 'reconnecting', trouble: 'unreachable', status: null });
    await clock.advance(1_000);
    await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting' && states.length === 4);
    following.close();
    server = await startRecordingServer();
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await startRecordingServer();
    server.answer((response) => response.writeHead(302, { Location: elsewhere.url }).end());
    const watch = watchStream();
    const following = openApi(server.url).api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting');
    following.close();
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });
});
