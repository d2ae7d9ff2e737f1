import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CreateOutcome } from '../../src-main/cryptorefills/api.ts';
import { openApi } from '../support/open-api.ts';
import { steamBody } from '../support/order-fixtures.ts';
import {
  respondJson,
  respondText,
  startRecordingServer,
  type RecordingServer,
  type Respond,
} from '../support/recording-server.ts';

const order = { order_id: 'order-1', order_state: 'WaitingForPayment', problems: null };

let server: RecordingServer;
beforeEach(async () => {
  server = await startRecordingServer();
});
afterEach(() => server.close());

const create = (): Promise<CreateOutcome> => openApi(server.url).api.createOrder(steamBody);

describe('a creation', () => {
  it.each([200, 201])('that is answered with %d and an order made it', async (status) => {
    server.answer(respondJson(order, status));
    expect(await create()).toMatchObject({ outcome: 'created', order: { orderId: 'order-1' } });
  });

  const unclear: readonly (readonly [string, Respond, string, string | null])[] = [
    ['cut after it arrived', (response) => response.destroy(), 'api-unreachable', null],
    [
      'cut in the middle of its answer',
      (response) => {
        response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': '500' });
        response.write('{"order_id":"order-1",', () => response.destroy());
      },
      'api-unreachable',
      null,
    ],
    ['answered by a failing service', respondJson({ detail: 'OUT_OF_STOCK' }, 500), 'api-rejected', null],
    ['answered by a failing gateway', respondText('<html></html>', 'text/html', 504), 'api-unreadable', null],
    ['answered with HTML', respondText('<html></html>', 'text/html'), 'api-unreadable', null],
    ['answered with half of a text', respondText('{"order_id":"ord', 'application/json', 201), 'api-unreadable', null],
    ['answered with nothing', respondText('', 'application/json', 201), 'api-unreadable', null],
    ['answered without an id', respondJson({ order_state: 'WaitingForPayment' }, 201), 'no-order-id', null],
    [
      'answered with an id and problems',
      respondJson({ ...order, problems: [{ problem: 'OUT_OF_STOCK' }] }, 201),
      'id-with-problems',
      'order-1',
    ],
    [
      'sent elsewhere',
      (response) => response.writeHead(307, { Location: `${server.url}/v5/orders` }).end(),
      'api-unreachable',
      null,
    ],
    [
      'answered without end',
      (response) => {
        const piece = ' '.repeat(64 * 1024);
        const pump = (): void => {
          if (response.write(piece)) setImmediate(pump);
          else response.once('drain', pump);
        };
        response.writeHead(201, { 'Content-Type': 'application/json' });
        pump();
      },
      'api-too-large',
      null,
    ],
  ];

  it.each(unclear)('is unclear when %s, and is not sent again', async (_what, respond, reason, orderId) => {
    server.answer(respond);
    expect(await create()).toEqual({ outcome: 'unclear', reason, orderId });
    expect(server.requests).toHaveLength(1);
  });

  it('is unclear when no answer comes in time, and is not sent again', async () => {
    server.answer(() => undefined);
    const { api, clock } = openApi(server.url);
    const pending = api.createOrder(steamBody);
    await server.received(1);
    await clock.advance(60_000);
    expect(await pending).toEqual({ outcome: 'unclear', reason: 'api-timeout', orderId: null });
    await clock.advance(3_600_000);
    expect(server.requests).toHaveLength(1);
  });

  it('is unclear, and not sent again, on a connection that was used before and is cut', async () => {
    const { api } = openApi(server.url);
    server.answer(respondJson([]));
    await api.paymentMethods();
    server.answer((response) => response.destroy());
    expect(await api.createOrder(steamBody)).toMatchObject({ outcome: 'unclear' });
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('was refused with a code: nothing was created', async () => {
    const delivery = { deliverable: { brand_name: 'Steam', denomination: '25 USD' } };
    server.answer(respondJson({ status: 422, detail: 'OUT_OF_STOCK', moreDetails: { delivery } }, 422));
    expect(await create()).toEqual({
      outcome: 'refused',
      code: 'problems',
      detail: {
        status: 422,
        apiCode: 'OUT_OF_STOCK',
        problems: [{ code: 'OUT_OF_STOCK', item: 0, figures: {}, accepted: [] }],
      },
    });
  });

  it('was refused when it came too often, and is not sent again by itself', async () => {
    server.answer(respondJson({}, 429, { 'Retry-After': '30' }));
    const { api, clock } = openApi(server.url);
    expect(await api.createOrder(steamBody)).toEqual({
      outcome: 'refused',
      code: 'api-rate-limited',
      detail: { status: 429, retryAfterMs: 30_000 },
    });
    expect(await api.createOrder(steamBody)).toMatchObject({ outcome: 'refused', code: 'api-rate-limited' });
    await clock.advance(60_000);
    expect(server.requests).toHaveLength(1);
  });

  it('was refused when nobody listens: nothing was sent', async () => {
    const { url } = server;
    await server.close();
    expect(await openApi(url).api.createOrder(steamBody)).toEqual({
      outcome: 'refused',
      code: 'api-unreachable',
      detail: {},
    });
    server = await startRecordingServer();
  });
});
