import { afterEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src-sandbox/sandbox.ts';
import { SandboxClient, at, listAt, orderBody } from '../support/sandbox-client.ts';

const toClose: SandboxClient[] = [];
afterEach(async () => {
  for (const client of toClose.splice(0)) await client.close();
});

async function start(options: SandboxOptions = {}): Promise<SandboxClient> {
  const client = await SandboxClient.start(options);
  toClose.push(client);
  return client;
}

describe('a fault', () => {
  it('hits the next requests to its endpoint only, as often as it says', async () => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'currencies', kind: 'status', status: 500, times: 2 });
    expect((await client.get('/v3/payment_vias')).status).toBe(200);
    expect((await client.get('/v3/currencies')).status).toBe(500);
    expect((await client.get('/v3/currencies')).status).toBe(500);
    expect((await client.get('/v3/currencies')).status).toBe(200);
  });

  it('can be a web page, half an answer or nothing at all', async () => {
    const client = await start();
    const { control } = client.sandbox;
    for (const kind of ['html', 'broken-json', 'empty'] as const) control.addFault({ endpoint: 'currencies', kind });
    const page = await client.get('/v3/currencies');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const half = await client.get('/v3/currencies');
    expect(half.body).toMatch(/^\[\{"name":"USDT"/);
    expect(half.headers.get('content-type')).toContain('application/json');
    expect(await client.get('/v3/currencies')).toMatchObject({ status: 200, body: undefined });
  });

  it('can cut the connection', async () => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'any', kind: 'cut' });
    await expect(client.get('/v3/currencies')).rejects.toThrow();
    expect((await client.get('/v3/currencies')).status).toBe(200);
  });

  it('can leave the question hanging on an open connection', async () => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'order', kind: 'hang' });
    const id = await client.order();
    const ended = new AbortController();
    const hanging = fetch(`${client.sandbox.url}/v5/orders/${id}`, { signal: ended.signal });
    expect((await client.get('/v3/currencies')).status).toBe(200);
    expect(await Promise.race([hanging, client.get(`/v5/orders/${id}`)])).toMatchObject({ body: { order_id: id } });
    ended.abort();
    await expect(hanging).rejects.toThrow('abort');
  });

  it('can hit all requests about one order for a while, as a storm of 429 does', async () => {
    const client = await start({ nowMs: () => 1_787_679_708_000 });
    const [one, other] = [await client.order(), await client.order()];
    const { control } = client.sandbox;
    control.addFault({ endpoint: 'order', kind: 'too-many-requests', orderId: one, forMs: 4_000 });
    control.addFault({ endpoint: 'subscribe', kind: 'too-many-requests', retryAfterSeconds: 2, forMs: 4_000 });
    const statuses = async (): Promise<number[]> => {
      const paths = [`/v5/orders/${one}`, `/v5/orders/${one}`, `/v5/orders/${other}`, '/v3/currencies'];
      return Promise.all(paths.map(async (path) => (await client.get(path)).status));
    };
    expect(await statuses()).toEqual([429, 429, 200, 200]);
    expect((await client.get(`/v5/orders/${other}/subscribe`)).headers.get('retry-after')).toBe('2');
    control.advance(4_000);
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    expect(control.faults().requests).toEqual([]);
  });

  it('can be 429 with the time to wait', async () => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'price', kind: 'too-many-requests', retryAfterSeconds: 7 });
    const answer = await client.get('/v4/products/price?brand_name=Steam&country_code=US&face_value=10');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('can hold an answer back until the simulator’s clock has moved', async () => {
    const client = await start({ nowMs: () => 1_787_679_708_000 });
    client.sandbox.control.addFault({ endpoint: 'currencies', kind: 'delay', delayMs: 60_000 });
    let answered = false;
    const answer = client.get('/v3/currencies').then((got) => {
      answered = true;
      return got;
    });
    while (client.sandbox.control.stats().requests.currencies !== 1) await client.get('/v3/payment_vias');
    expect(answered).toBe(false);
    client.sandbox.control.advance(60_000);
    expect((await answer).status).toBe(200);
  });

  it.each([
    [{ kind: 'status', status: 502 }],
    [{ kind: 'html' }],
    [{ kind: 'empty' }],
    [{ kind: 'broken-json' }],
    [{ kind: 'cut' }],
  ] as const)('%j after the work leaves the order stored', async (fault) => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'create', afterWork: true, ...fault });
    const answer = await client.post('/v5/orders', orderBody()).catch(() => undefined);
    expect(at(answer?.body, 'order_id')).toBeUndefined();
    expect(client.sandbox.control.stats().creations).toBe(1);
    expect(client.sandbox.control.order('last')).toMatchObject({ order_state: 'WaitingForPayment' });
  });

  it('can delay the answer of an order that is stored already', async () => {
    const client = await start({ nowMs: () => 1_787_679_708_000 });
    const { control } = client.sandbox;
    control.addFault({ endpoint: 'create', kind: 'delay', delayMs: 45_000, afterWork: true });
    const answer = client.post('/v5/orders', orderBody());
    while (control.stats().creations === 0) await client.get('/v3/currencies');
    control.advance(45_000);
    expect(at((await answer).body, 'order_id')).toBe(at(control.order('last'), 'order_id'));
  });

  it.each(['status', 'cut', 'too-many-requests'] as const)('"%s" before the work stores nothing', async (kind) => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'create', kind });
    await client.post('/v5/orders', orderBody()).catch(() => undefined);
    expect(client.sandbox.control.stats().creations).toBe(0);
  });

  it('that has not happened can be dropped', async () => {
    const client = await start();
    client.sandbox.control.addFault({ endpoint: 'any', kind: 'cut', times: 100 });
    client.sandbox.control.addStreamFault({ kind: 'refuse' });
    client.sandbox.control.clearFaults();
    expect(client.sandbox.control.faults()).toEqual({ requests: [], streams: [] });
    expect((await client.get('/v3/currencies')).status).toBe(200);
  });
});

describe('a forced refusal', () => {
  it('is a problem at validation, or an error answer when it has a status', async () => {
    const client = await start();
    client.sandbox.control.refuse({ code: 'OUT_OF_STOCK', at: 'validation' });
    client.sandbox.control.refuse({ code: 'SUSPENDED_COIN', at: 'validation', status: 422 });
    const soft = await client.post('/v5/orders/validations', orderBody());
    expect(listAt(soft.body, 'problems')).toMatchObject([
      { problem: 'OUT_OF_STOCK', moreDetails: { delivery: { deliverable: { brand_name: 'Steam' } } } },
    ]);
    const hard = await client.post('/v5/orders/validations', orderBody());
    expect(hard).toMatchObject({ status: 422, body: { detail: 'SUSPENDED_COIN' } });
    expect(listAt((await client.post('/v5/orders/validations', orderBody())).body, 'problems')).toEqual([]);
  });

  it('at creation makes no order and can carry details', async () => {
    const client = await start();
    const moreDetails = { why: 'max_per_day', max_per_day: 10, exceeding: 1 };
    client.sandbox.control.refuse({ code: 'MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED', at: 'create', moreDetails });
    expect(await client.post('/v5/orders', orderBody())).toMatchObject({
      status: 422,
      body: { detail: 'MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED', moreDetails },
    });
    expect(client.sandbox.control.stats().creations).toBe(0);
  });
});

describe('rate limits', () => {
  it('are off by default', async () => {
    const client = await start();
    for (let count = 0; count < 40; count += 1) expect((await client.get('/v3/payment_vias')).status).toBe(200);
    expect((await client.get('/v3/payment_vias')).headers.get('x-ratelimit-limit')).toBeNull();
  });

  it('count down in their headers, refuse with Retry-After, and open again with the time', async () => {
    const client = await start({ nowMs: () => 1_787_679_700_000 });
    client.sandbox.control.change({ rateLimits: true });
    const first = await client.get('/v3/payment_vias');
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-ratelimit-limit': '30',
      'x-ratelimit-remaining': '29',
      'x-ratelimit-reset': '1787679760',
    });
    for (let count = 1; count < 30; count += 1) expect((await client.get('/v3/payment_vias')).status).toBe(200);
    client.sandbox.control.advance(20_000);
    const refused = await client.get('/v3/payment_vias');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
    expect((await client.get('/v2/brands?country_code=JP')).status).toBe(200);
    client.sandbox.control.advance(40_000);
    expect((await client.get('/v3/payment_vias')).status).toBe(200);
  });

  it('give creation thirty in ten minutes, and a refused creation makes nothing', async () => {
    const client = await start({ nowMs: () => 1_787_679_700_000 });
    client.sandbox.control.change({ rateLimits: true });
    for (let count = 0; count < 30; count += 1) await client.order();
    const refused = await client.post('/v5/orders', orderBody());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600']);
    expect(client.sandbox.control.stats().creations).toBe(30);
  });

  it('count streams and reads of orders together', async () => {
    const client = await start({ nowMs: () => 1_787_679_700_000 });
    client.sandbox.control.change({ rateLimits: true });
    const id = await client.order();
    for (let count = 0; count < 119; count += 1) await client.get(`/v5/orders/${id}`);
    const stream = client.stream(id);
    await stream.next();
    expect((await client.get(`/v5/orders/${id}`)).status).toBe(429);
    await stream.return(undefined);
  });
});

describe('strangers', () => {
  it.each([
    ['a name that a browser resolved to us', { host: 'shop.example' }],
    ['a web page', { origin: 'https://shop.example' }],
    ['a file or a frame without an origin', { origin: 'null' }],
    ['a web page of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['a web page that says it is the simulator’s own', { origin: 'http://localhost' }],
  ])('such as %s are refused', async (_who, headers) => {
    const client = await start();
    expect(await rawStatus(client, '/v3/currencies', headers)).toBe(403);
    expect(await rawStatus(client, '/_control/stats', headers)).toBe(403);
  });

  it('are not the machine’s own programs', async () => {
    const client = await start();
    const { host } = new URL(client.sandbox.url);
    expect(await rawStatus(client, '/v3/currencies', { host })).toBe(200);
    expect(await rawStatus(client, '/v3/currencies', { host: `localhost:${new URL(client.sandbox.url).port}` })).toBe(
      200,
    );
  });

  it('steer nothing where the program that started it keeps the control to itself', async () => {
    const client = await start({ controlOverHttp: false });
    const id = await client.order();
    expect((await client.get('/_control/stats')).status).toBe(404);
    expect((await client.post('/_control/orders/last/pay', {})).status).toBe(404);
    expect(client.sandbox.control.act(id, 'pay')).toBe(true);
  });
});

async function rawStatus(
  client: SandboxClient,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(client.sandbox.url + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
