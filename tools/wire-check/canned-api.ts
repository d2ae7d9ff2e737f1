// The desk's own client, with a network that answers from a file.
import type { OrderStreamOptions } from '../../src-main/cryptorefills/order-stream.ts';
import { createOrderStream } from '../../src-main/cryptorefills/order-stream.ts';
import { createSend, type Exchange, type SendOptions } from '../../src-main/cryptorefills/http.ts';
import type { ApiOrder, StreamState } from '../../src-main/cryptorefills/api.ts';
import type { Endpoint } from '../../src-main/cryptorefills/endpoints.ts';
import { createRateBudget } from '../../src-main/cryptorefills/rate-budget.ts';
import { createServerClock } from '../../src-main/cryptorefills/server-clock.ts';
import type { Fetch, Log } from '../../src-main/ports.ts';
import { systemClock } from '../../src-main/system-clock.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

type Recorded = RecordedAnswer['response'];

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const baseUrl = 'http://recorded.invalid';

/** Everything that the client asks its surroundings for. No timer ever fires: the answer is there at once. */
function surroundings(response: Recorded, usualType: string): SendOptions {
  const clock = { ...systemClock, after: () => () => undefined };
  return {
    fetch: cannedFetch(response, usualType),
    clock,
    log: silent,
    serverClock: createServerClock(clock),
    budget: createRateBudget(clock, () => 0),
    baseUrl,
    partnerId: () => Promise.resolve('wire-check'),
    appVersion: '0.0.0',
    country: () => 'US',
  };
}

/** Answers every request as recorded; a redirect fails, as it does for the desk. */
function cannedFetch({ status, headers, body_text: text }: Recorded, usualType: string): Fetch {
  return () => {
    if (status >= 300 && status < 400) return Promise.reject(new TypeError('unexpected redirect'));
    const named = new Headers(headers);
    if (!named.has('content-type')) named.set('content-type', /^\s*</.test(text) ? 'text/html' : usualType);
    const body = [204, 205].includes(status) ? null : text;
    return Promise.resolve(new Response(body, { status, headers: named }));
  };
}

/** The recorded answer as it comes out of the client's transport. */
export function exchangeOf(response: Recorded, endpoint: Endpoint): Promise<Exchange> {
  const send = createSend(surroundings(response, 'application/json'));
  return send({ endpoint, path: '/', ...(endpoint.method === 'POST' ? { body: '{}' } : {}) });
}

/** What came over a recorded stream, by the tracker's own parser. */
export interface StreamRecord {
  readonly orders: readonly ApiOrder[];
  /** The first state in which the stream was no longer connected. */
  readonly end: StreamState;
}

/** Feeds the whole event text to the tracker's own parser. */
export function playStream(response: Recorded, readFrame: OrderStreamOptions['readFrame']): Promise<StreamRecord> {
  return new Promise((resolve) => {
    const orders: ApiOrder[] = [];
    const stream = createOrderStream({
      ...surroundings(response, response.status === 200 ? 'text/event-stream' : 'application/json'),
      url: `${baseUrl}/v5/orders/recorded/subscribe`,
      random: () => 0,
      readFrame,
      listener: {
        onOrder: (order) => orders.push(order),
        onState: (end) => {
          if (end.state === 'connecting' || end.state === 'live') return;
          resolve({ orders, end });
          // Not while the stream is still telling of itself.
          queueMicrotask(() => stream.close());
        },
      },
    });
  });
}
