import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SandboxClient, at, listAt } from '../support/sandbox-client.ts';

let client: SandboxClient;
beforeAll(async () => {
  client = await SandboxClient.start({ nowMs: () => 1_787_679_708_000 });
});
afterEach(() => client.sandbox.control.reset());
afterAll(() => client.close());

function control(path: string, body: object = {}): ReturnType<SandboxClient['post']> {
  return client.post(`/_control${path}`, body);
}

describe('the control over HTTP', () => {
  it('explains itself, naming every action', async () => {
    const { body } = await client.get('/_control/');
    for (const action of ['pay-slow', 'underpay', 'pay-late', 'manual-action', 'deliver-partly', 'set'])
      expect(body).toContain(action);
  });

  it('moves the last order, or one by its id, and answers with it', async () => {
    const id = await client.order();
    expect((await control('/orders/last/underpay', { missing: '5' })).body).toMatchObject({
      order_id: id,
      missing_amount: '5.000000',
    });
    expect((await control(`/orders/${id}/pay`)).body).toMatchObject({ order_state: 'PaymentStarted' });
    await control('/clock', { advance_ms: 3000 });
    expect((await client.get('/_control/orders/last')).body).toMatchObject({ order_state: 'Done' });
    expect(listAt((await client.get('/_control/orders')).body)).toHaveLength(1);
  });

  it.each([
    ['pay-late', { honoured: false }, { order_state: 'Expired', payment_state: 'ExpiredAfterPaymentDetection' }],
    [
      'pay-wrong',
      { coin: 'USDT', network: 'Tron' },
      { original_payment_info: { coin: 'USDT', protocol: 'TRON_LIKE' } },
    ],
    ['pay-wrong', { recovered: false }, { order_state: 'WaitingForManualAction' }],
    ['set', { order_state: 'Odd', fields: { coin_amount: null } }, { order_state: 'Odd', coin_amount: null }],
    ['expire', {}, { order_state: 'Expired' }],
    ['cancel', {}, { order_state: 'Canceled' }],
  ])('passes the options of %s on: %j', async (action, options, expected) => {
    await client.order();
    expect((await control(`/orders/last/${action}`, options)).body).toMatchObject(expected);
  });

  it.each([
    ['/orders/nobody/pay', {}, 404, 'there is no order nobody'],
    ['/orders/last/fly', {}, 400, 'no action "fly"'],
    ['/orders/last/deliver', {}, 409, 'cannot happen'],
    ['/orders/last/underpay', { missing: 'some' }, 400, '"missing" must be an amount'],
    ['/faults', { endpoint: 'nowhere', kind: 'cut' }, 400, '"endpoint" must be one of'],
    ['/faults', { endpoint: 'create', kind: 'fire' }, 400, '"kind" must be one of'],
    ['/faults/streams', { kind: 'cut' }, 400, '"kind" must be one of'],
    ['/streams/disturb', { kind: 'refuse' }, 400, '"kind" must be one of'],
    ['/orders/nobody/streams/disturb', { kind: 'drip' }, 404, 'there is no order nobody'],
    ['/refusals', {}, 400, '"code" is required'],
    ['/clock', { advance_ms: 'soon' }, 400, '"advance_ms" must be a number'],
    ['/behaviour', { suspendedCoin: ['USDC'] }, 400, 'unknown key "suspendedCoin"'],
    ['/behaviour', { suspendedCoins: 'USDC' }, 400, '"suspendedCoins" is of the wrong kind'],
    ['/behaviour', { shapes: { time: 'text' } }, 400, 'unknown key "shapes.time"'],
    ['/scenario', { name: 'nice' }, 400, 'unknown scenario "nice"'],
    ['/nothing', {}, 404, 'GET /_control/ lists'],
  ])('says what is wrong with POST %s %j', async (path, body, status, words) => {
    await client.order();
    const answer = await control(path, body);
    expect(answer.status).toBe(status);
    expect(at(answer.body, 'title')).toContain(words);
  });

  it('moves the clock, and the answers’ Date with it', async () => {
    expect((await control('/clock', { advance_ms: 3_600_000 })).body).toEqual({ now_ms: expect.any(Number) as number });
    const later = await client.get('/v3/currencies');
    const { nowMs } = client.sandbox.control.stats();
    expect(later.headers.get('date')).toBe(new Date(nowMs).toUTCString());
    expect(nowMs).toBeGreaterThanOrEqual(1_787_679_708_000 + 3_600_000);
  });

  it('plants faults and refusals, shows them and drops them', async () => {
    await control('/faults', { endpoint: 'create', kind: 'cut', after_work: true, times: 2 });
    const { body } = await control('/faults/streams', { kind: 'early-close', after_frames: 3 });
    expect(body).toMatchObject({
      requests: [{ endpoint: 'create', kind: 'cut', afterWork: true, times: 2 }],
      streams: [{ kind: 'early-close', afterFrames: 3, times: 1 }],
    });
    await control('/refusals', { code: 'KYC_MISSING', at: 'create' });
    const dropped = await fetch(`${client.sandbox.url}/_control/faults`, { method: 'DELETE' });
    expect(await dropped.json()).toEqual({ requests: [], streams: [] });
    expect(await client.order()).toEqual(expect.any(String));
  });

  it('cuts, silences and writes into streams', async () => {
    const stream = client.stream(await client.order());
    await stream.next();
    expect((await control('/orders/last/streams/send', { text: ': hello\n\n' })).body).toEqual({ streams: 1 });
    expect((await stream.next()).value).toEqual({ is: 'comment', text: 'hello' });
    expect((await control('/orders/last/streams/silence')).body).toEqual({ streams: 1 });
    expect((await control('/streams/silence')).body).toEqual({ streams: 1 });
    expect((await control('/orders/last/streams/cut')).body).toEqual({ streams: 1 });
    expect((await control('/streams/cut')).body).toEqual({ streams: 0 });
    await expect(stream.next()).rejects.toThrow();
  });

  it('disturbs streams, of one order or all, and says how long a fault lasts', async () => {
    const stream = client.stream(await client.order());
    await stream.next();
    expect((await control('/streams/disturb', { kind: 'repeat' })).body).toEqual({ streams: 1 });
    await control('/orders/last/pay-slow');
    const twice = [await stream.next(), await stream.next()].map(({ value }) => value);
    expect(twice[1]).toEqual(twice[0]);
    expect((await control('/orders/last/streams/disturb', { kind: 'cut-in-frame' })).body).toEqual({ streams: 1 });
    await expect(stream.next()).rejects.toThrow();
    await control('/faults', { endpoint: 'order', kind: 'hang', for_ms: 5_000, order_id: 'some' });
    const { nowMs } = client.sandbox.control.stats();
    const { body } = await control('/faults/streams', { kind: 'slow-frames', pace_ms: 50, times: 3 });
    expect(body).toMatchObject({
      requests: [{ kind: 'hang', orderId: 'some', untilMs: nowMs + 5_000 }],
      streams: [{ kind: 'slow-frames', paceMs: 50, times: 3 }],
    });
  });

  it('changes the behaviour and the scenario', async () => {
    expect((await control('/behaviour', { shapes: { times: 'number' } })).body).toMatchObject({
      shapes: { times: 'number', summary: true },
    });
    expect((await client.get('/_control/behaviour')).body).toMatchObject({ shapes: { times: 'number' } });
    expect((await control('/scenario', { name: 'slow-delivery' })).body).toMatchObject({ scenario: 'slow-delivery' });
    expect((await client.get('/_control/behaviour')).body).toMatchObject({ shapes: { times: 'text' } });
    await control('/scenario', { name: 'default' });
    expect(listAt((await client.get('/_control/scenarios')).body).length).toBeGreaterThan(12);
  });

  it('counts requests and creations, and leaves its own out', async () => {
    await client.order();
    await client.get('/v3/currencies', { 'X-Cr-Application': 'p' });
    await client.get('/nowhere');
    expect((await client.get('/_control/stats')).body).toMatchObject({
      requests: { create: 1, currencies: 1, unknown: 1 },
      creations: 1,
      partnerHeaders: { present: 1, missing: 2 },
      saveFailure: null,
    });
    const requests = listAt((await client.get('/_control/requests')).body);
    expect(requests.map((request) => at(request, 'endpoint'))).toEqual(['create', 'currencies', 'unknown']);
    expect(at(requests[0], 'body.user.email')).toBe('customer@example.com');
  });

  it('resets to the beginning: the same ids come again', async () => {
    const first = [await client.order(), await client.order()];
    expect((await control('/reset')).body).toMatchObject({ creations: 0, requests: {} });
    expect((await client.get(`/v5/orders/${first[0]}`)).status).toBe(404);
    expect([await client.order(), await client.order()]).toEqual(first);
  });
});
