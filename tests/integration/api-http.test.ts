import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CryptorefillsApi, OrderBody } from '../../src-main/cryptorefills/api.ts';
import { bodyHash, wireBody } from '../../src-main/cryptorefills/body.ts';
import { createServerClock } from '../../src-main/cryptorefills/server-clock.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { orderIdSchema } from '../../src-shared/domain/order.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { openApi, partnerId } from '../support/open-api.ts';
import { decimal, steamBody } from '../support/order-fixtures.ts';
import { respondJson, respondText, startRecordingServer, type RecordingServer } from '../support/recording-server.ts';

const US = countryCodeSchema.parse('US');
const orderId = orderIdSchema.parse('ord/1 ü');

let server: RecordingServer;
beforeEach(async () => {
  server = await startRecordingServer();
});
afterEach(() => server.close());

type Call = (api: CryptorefillsApi) => Promise<unknown>;

/** Each call of the API but the stream, with the request that the documentation asks for. */
const calls: readonly (readonly [name: string, call: Call, method: string, url: string])[] = [
  ['paymentMethods', (api) => api.paymentMethods(), 'GET', '/v3/payment_vias'],
  ['brands', (api) => api.brands(US, 'en'), 'GET', '/v2/brands?country_code=US&lang=en'],
  ['homepage', (api) => api.homepage(US), 'GET', '/v2/homepage?country_code=US'],
  [
    'products',
    (api) => api.products({ country: US, family: 'AT&T + Co. é', coin: 'USDC', language: 'ja' }),
    'GET',
    '/v5/products/country/US?family_name=AT%26T%20%2B%20Co.%20%C3%A9&coin=USDC&lang=ja',
  ],
  [
    'price',
    (api) => api.price({ brandName: 'X+', country: US, faceValue: decimal('100.5'), coin: 'USDC.e' }),
    'GET',
    '/v4/products/price?brand_name=X%2B&country_code=US&face_value=100.5&coin=USDC.e',
  ],
  ['validate', (api) => api.validate(steamBody), 'POST', '/v5/orders/validations'],
  ['createOrder', (api) => api.createOrder(steamBody), 'POST', '/v5/orders'],
  ['readOrder', (api) => api.readOrder(orderId), 'GET', '/v5/orders/ord%2F1%20%C3%BC'],
];
const needPartner = calls.filter(([name]) => name !== 'readOrder');

describe('every call', () => {
  it.each(calls)('%s goes out as documented, with the headers of the partner', async (_name, call, method, url) => {
    await call(openApi(`${server.url}/`).api);
    expect(server.requests).toMatchObject([
      {
        method,
        url,
        headers: {
          'x-cr-application': partnerId,
          'x-cr-version': '1.2.3',
          'x-country-iso-code': 'JP',
          'content-type': 'application/json',
        },
      },
    ]);
  });

  it('keeps a path of the base address', async () => {
    await openApi(`${server.url}/proxy/cr`).api.paymentMethods();
    expect(server.requests[0]?.url).toBe('/proxy/cr/v3/payment_vias');
  });

  it.each(needPartner)('%s does not go out without a partner ID', async (name, call) => {
    for (const missing of [null, '', '   ', 'two\nlines', 'クリプト']) {
      const { api } = openApi(server.url, { partnerId: () => Promise.resolve(missing) });
      expect(await call(api)).toMatchObject(
        name === 'createOrder'
          ? { outcome: 'refused', code: 'partner-id-missing' }
          : { ok: false, code: 'partner-id-missing' },
      );
    }
    const { api } = openApi(server.url, { partnerId: () => Promise.reject(new Error('keychain')) });
    expect(await call(api)).toMatchObject({ code: 'partner-id-missing' });
    expect(server.requests).toEqual([]);
  });

  it('follows an order that was made, also without a partner ID', async () => {
    server.answer(respondJson({ order_id: orderId, order_state: 'Done' }));
    const { api } = openApi(server.url, { partnerId: () => Promise.resolve(null) });
    expect(await api.readOrder(orderId)).toMatchObject({ ok: true, value: { orderState: 'Done' } });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-cr-application');
    expect(server.requests[0]?.headers).toMatchObject({ 'x-cr-version': '1.2.3', 'x-country-iso-code': 'JP' });
  });

  it('logs nothing about partner, customer or answer', async () => {
    const answers = [
      respondJson({ detail: 'customer@example.com may not', message: partnerId }, 422),
      respondJson({ order_id: 'o', order_state: 5, wallet_address: 'ADDRESS-SENTINEL' }),
      respondText('customer@example.com', 'text/html', 502),
      respondJson({}, 429),
    ];
    const { api, logged } = openApi(server.url);
    for (const answer of answers) {
      server.answer(answer);
      for (const [, call] of calls) await call(api);
    }
    expect(logged.length).toBeGreaterThan(10);
    expect(logged.join('\n')).not.toMatch(/SENTINEL|@|Steam/);
  });
});

describe('validation and creation', () => {
  it('send the identical text, whose hash is known', async () => {
    const [first] = steamBody.items;
    if (first === undefined) throw new Error('no item');
    const range = { ...first, brandName: 'Airbnb', denomination: 'range', productValue: decimal('25.50') };
    const body: OrderBody = { ...steamBody, items: [first, range] };
    const { api } = openApi(server.url);
    await api.validate(body);
    await api.createOrder(body);
    const [validated, created] = server.requests;
    expect(created?.body).toBe(validated?.body);
    expect(created?.body).toBe(wireBody(body));
    expect(bodyHash(body)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells the problems of a validation, whatever its status', async () => {
    const { api } = openApi(server.url);
    const problems = [{ problem: 'OUT_OF_STOCK', moreDetails: { delivery: { brand_name: 'Steam' } } }];
    for (const status of [200, 400]) {
      server.answer(respondJson({ coin: 'USDC', coin_amount: '5', problems }, status));
      expect(await api.validate(steamBody)).toMatchObject({
        ok: false,
        code: 'problems',
        detail: { problems: [{ code: 'OUT_OF_STOCK', item: 0 }] },
      });
    }
    server.answer(respondJson({ status: 422, detail: 'SUSPENDED_COIN', moreDetails: { coin: 'USDC' } }, 422));
    expect(await api.validate(steamBody)).toMatchObject({
      code: 'problems',
      detail: {
        status: 422,
        apiCode: 'SUSPENDED_COIN',
        problems: [{ code: 'SUSPENDED_COIN', figures: { coin: 'USDC' } }],
      },
    });
  });

  it.each([
    ['an error without a code', 400, { message: 'no' }, 'api-rejected'],
    ['a failing service', 500, { detail: 'OUT_OF_STOCK' }, 'api-rejected'],
    ['an empty object', 200, {}, 'api-unreadable'],
    ['no amount', 200, { problems: [], coin_amount: null }, 'price-unavailable'],
  ])('a validation fails with %s', async (_what, status, json, code) => {
    server.answer(respondJson(json, status));
    expect(await openApi(server.url).api.validate(steamBody)).toMatchObject({ ok: false, code });
  });
});

describe('an answer that is none', () => {
  const unreadable: readonly (readonly [string, string, string])[] = [
    ['HTML', 'text/html; charset=utf-8', '<html>[]</html>'],
    ['JSON that calls itself HTML', 'text/html', '[]'],
    ['HTML that calls itself JSON', 'application/json', '<!doctype html>'],
    ['half of a JSON text', 'application/json', '[{"name":"USER_WA'],
    ['nothing', 'application/json', ''],
    ['plain text', 'text/plain', 'OK'],
    ['JSON of another shape', 'application/json', '{"vias":[]}'],
  ];

  it.each(unreadable)('is unreadable: %s', async (_what, contentType, text) => {
    server.answer(respondText(text, contentType));
    expect(await openApi(server.url).api.paymentMethods()).toEqual({ ok: false, code: 'api-unreadable', detail: {} });
  });

  it('does not fail the home page feed, which nobody has described', async () => {
    server.answer(respondText('<html></html>', 'text/html'));
    expect(await openApi(server.url).api.homepage(US)).toEqual({ ok: true, value: [] });
  });

  it('is read where JSON calls itself something else', async () => {
    server.answer(respondText('[]', 'text/plain'));
    expect(await openApi(server.url).api.paymentMethods()).toEqual({ ok: true, value: [] });
  });
});

describe('an answer with an error status', () => {
  it.each([
    [503, { detail: 'MAINTENANCE_MODE' }, { status: 503, apiCode: 'MAINTENANCE_MODE' }],
    [401, { error: 'customer@example.com is unknown' }, { status: 401 }],
    [400, { code: 'BAD_REQUEST', detail: 'long text' }, { status: 400, apiCode: 'BAD_REQUEST' }],
  ])('tells its status %d and the code, but no free text', async (status, json, detail) => {
    server.answer(respondJson(json, status));
    expect(await openApi(server.url).api.paymentMethods()).toEqual({ ok: false, code: 'api-rejected', detail });
  });

  it('tells the status of a gateway’s HTML page', async () => {
    server.answer(respondText('<html>Bad gateway</html>', 'text/html', 502));
    expect(await openApi(server.url).api.brands(US, 'en')).toEqual({
      ok: false,
      code: 'api-rejected',
      detail: { status: 502 },
    });
  });

  it('means an unknown order with 404, unless a gateway says it', async () => {
    const { api } = openApi(server.url);
    server.answer(respondJson({ status: 404, detail: 'ORDER_NOT_FOUND' }, 404));
    expect(await api.readOrder(orderId)).toMatchObject({ code: 'not-found', detail: { status: 404 } });
    server.answer(respondText('', 'text/plain', 404));
    expect(await api.readOrder(orderId)).toMatchObject({ code: 'not-found' });
    server.answer(respondText('<html></html>', 'text/html', 404));
    expect(await api.readOrder(orderId)).toMatchObject({ code: 'api-rejected', detail: { status: 404 } });
  });

  it.each([400, 404, 422])('means that there is no price with %d', async (status) => {
    server.answer(respondJson({ error: 'NOT_AVAILABLE_PRODUCT' }, status));
    const query = { brandName: 'X', country: US, faceValue: decimal('5'), coin: 'USDC' };
    expect(await openApi(server.url).api.price(query)).toEqual({
      ok: false,
      code: 'price-unavailable',
      detail: { status, apiCode: 'NOT_AVAILABLE_PRODUCT' },
    });
  });

  it('is not followed anywhere else', async () => {
    const elsewhere = await startRecordingServer();
    server.answer((response) => response.writeHead(302, { Location: elsewhere.url }).end());
    expect(await openApi(server.url).api.paymentMethods()).toMatchObject({ ok: false, code: 'api-unreachable' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });
});

describe('a call that was made too often', () => {
  it('tells how long to wait', async () => {
    const { api } = openApi(server.url);
    server.answer(respondText('<html>slow down</html>', 'text/html', 429));
    expect(await api.paymentMethods()).toEqual({
      ok: false,
      code: 'api-rate-limited',
      detail: { status: 429, retryAfterMs: 1_000 },
    });
    server.answer(respondJson({}, 429, { 'Retry-After': '7' }));
    expect(await api.brands(US, 'en')).toMatchObject({ detail: { status: 429, retryAfterMs: 7_000 } });
  });

  it('is not made again before the time that the API named, while other calls are', async () => {
    const { api, clock } = openApi(server.url);
    server.answer(respondJson({}, 429, { 'Retry-After': '7' }));
    await api.validate(steamBody);
    await clock.advance(4_000);
    expect(await api.validate(steamBody)).toMatchObject({
      ok: false,
      code: 'api-rate-limited',
      detail: { retryAfterMs: 3_000 },
    });
    expect(server.requests).toHaveLength(1);
    server.answer(respondJson([]));
    expect(await api.paymentMethods()).toMatchObject({ ok: true });
    await clock.advance(3_000);
    await api.validate(steamBody);
    expect(server.requests).toHaveLength(3);
  });

  it('measures a date by the server’s clock, not by the till’s', async () => {
    const { api } = openApi(server.url);
    const serverMs = Date.UTC(2031, 4, 5, 6, 7, 8);
    const headers = {
      Date: new Date(serverMs).toUTCString(),
      'Retry-After': new Date(serverMs + 60_000).toUTCString(),
    };
    server.answer(respondJson({}, 429, headers));
    const answer = await api.paymentMethods();
    const waitMs = answer.ok ? 0 : (answer.detail?.retryAfterMs ?? 0);
    expect(Math.abs(waitMs - 60_000)).toBeLessThanOrEqual(1_000);
  });
});

describe('a large answer', () => {
  it('is dropped when its body is large only once it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20));
    expect(bomb.length).toBeLessThan(100_000);
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(bomb);
    });
    expect(await openApi(server.url).api.paymentMethods()).toMatchObject({ code: 'api-too-large' });
  });

  it('is read where it is under the limit', async () => {
    server.answer(respondText(`[]${' '.repeat(7 * 1024 * 1024)}`, 'application/json'));
    expect(await openApi(server.url).api.paymentMethods()).toEqual({ ok: true, value: [] });
  });

  it('leaves no timer behind', async () => {
    const { api, clock } = openApi(server.url);
    await api.paymentMethods();
    expect(clock.waiting()).toEqual([]);
  });
});

describe('a broken way to the API', () => {
  it('is told as unreachable', async () => {
    const { api } = openApi(server.url);
    await server.close();
    expect(await api.paymentMethods()).toEqual({ ok: false, code: 'api-unreachable', detail: {} });
    server = await startRecordingServer();
    server.answer((response) => response.destroy());
    expect(await openApi(server.url).api.paymentMethods()).toMatchObject({ code: 'api-unreachable' });
  });

  it('is told as unreachable when it breaks in the middle of an answer', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('[', () => response.destroy());
    });
    expect(await openApi(server.url).api.paymentMethods()).toMatchObject({ code: 'api-unreachable' });
  });
});

describe('the time of the server', () => {
  const serverMs = Date.UTC(2031, 4, 5, 6, 7, 8);

  it('is learnt from the header of any answer', async () => {
    const clock = createFakeClock();
    const serverClock = createServerClock(clock);
    server.answer(respondJson([], 200, { Date: new Date(serverMs).toUTCString() }));
    await openApi(server.url, { clock, serverClock }).api.paymentMethods();
    expect(Math.abs(serverClock.nowMs() - serverMs)).toBeLessThanOrEqual(1_000);
  });

  it('is learnt better from an order', async () => {
    const clock = createFakeClock();
    const serverClock = createServerClock(clock);
    const order = { order_id: orderId, order_state: 'Done', timestamp_of_request: serverMs / 1000 };
    server.answer(respondJson(order, 200, { Date: new Date(serverMs - 600_000).toUTCString() }));
    const { api } = openApi(server.url, { clock, serverClock });
    expect(await api.readOrder(orderId)).toMatchObject({ ok: true, value: { serverNowMs: serverMs } });
    expect(Math.abs(serverClock.nowMs() - serverMs)).toBeLessThanOrEqual(1_000);
  });

  it('is told with an order that does not say it, by the header', async () => {
    const date = { Date: new Date(serverMs).toUTCString() };
    server.answer(respondJson({ order_id: orderId, order_state: 'Done' }, 200, date));
    expect(await openApi(server.url).api.readOrder(orderId)).toMatchObject({ value: { serverNowMs: serverMs } });
  });

  it('is that of an order which was made just now, where an answer says no time at all', async () => {
    const clock = createFakeClock();
    const serverClock = createServerClock(clock);
    const order = { order_id: orderId, order_state: 'WaitingForPayment', created_at: String(serverMs / 1000) };
    server.answer((response, request, body) => {
      response.sendDate = false;
      respondJson(order)(response, request, body);
    });
    const { api } = openApi(server.url, { clock, serverClock });
    await api.readOrder(orderId);
    expect(serverClock.known()).toBe(false);
    await api.createOrder(steamBody);
    expect(Math.abs(serverClock.nowMs() - serverMs)).toBeLessThanOrEqual(1_000);
  });
});
