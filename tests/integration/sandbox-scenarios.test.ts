import { ed25519 } from '@noble/curves/ed25519.js';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src-sandbox/sandbox.ts';
import { SCENARIOS } from '../../src-sandbox/scenarios/scenarios.ts';
import { SandboxClient, at, listAt, orderBody } from '../support/sandbox-client.ts';
import { base58Bytes } from '../support/independent-decoding.ts';

const toClose: SandboxClient[] = [];
afterEach(async () => {
  for (const client of toClose.splice(0)) await client.close();
});

async function start(scenario: string): Promise<SandboxClient> {
  const client = await SandboxClient.start({ scenario, nowMs: () => 1_787_679_708_000 });
  toClose.push(client);
  return client;
}

/** The order's states after each span of simulated seconds. */
async function states(client: SandboxClient, id: string, seconds: readonly number[]): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (const span of seconds) {
    client.sandbox.control.advance(span * 1000);
    seen.push(at(client.sandbox.control.order(id), 'order_state'));
  }
  return seen;
}

describe('scenarios', () => {
  it('have names of their own and a line that explains them', () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
    expect(SCENARIOS.length).toBeGreaterThan(12);
    for (const { name, summary } of SCENARIOS) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(summary).toMatch(/\.\)?$/);
    }
  });

  it('are refused by a name that is not known', async () => {
    await expect(startSandbox({ scenario: 'nice' })).rejects.toThrow('unknown scenario "nice"');
  });

  it.each([
    ['auto-pay', [2, 1, 1.5, 1.5], ['WaitingForPayment', 'PaymentStarted', 'WaitingForDelivery', 'Done']],
    ['underpaid', [3, 17, 3], ['PartialPaymentStarted', 'PaymentStarted', 'Done']],
    ['underpaid-in-silence', [3, 17, 3], ['WaitingForPayment', 'PaymentStarted', 'Done']],
    ['never-paid', [9, 1], ['WaitingForPayment', 'Expired']],
    ['paid-late', [10, 5, 1.5, 1.5], ['Expired', 'Expired', 'WaitingForDelivery', 'Done']],
    ['paid-too-late', [10, 5, 60], ['Expired', 'Expired', 'Expired']],
  ])('%s goes by itself', async (scenario, seconds, expected) => {
    const client = await start(scenario);
    expect(await states(client, await client.order(), seconds)).toEqual(expected);
  });

  it.each([
    ['slow-delivery', [5, 59, 1], ['WaitingForDelivery', 'WaitingForDelivery', 'Done']],
    ['slow-confirmations', [119, 1, 1, 2], ['PaymentStarted', 'PaymentReceived', 'WaitingForDelivery', 'Done']],
    ['delivery-fails', [1, 2, 600], ['WaitingForDelivery', 'WaitingForManualAction', 'WaitingForManualAction']],
    ['rebuy', [1, 2, 5], ['WaitingForDelivery', 'WaitingForRebuy', 'Done']],
    ['manual-action', [1, 1, 20], ['WaitingForDelivery', 'WaitingForManualAction', 'Done']],
    ['refunded', [3, 5], ['WaitingForManualAction', 'Refunded']],
    ['code-by-email-only', [2], ['Done']],
    ['partly-delivered', [3, 1], ['WaitingForDelivery', 'Done']],
  ])('%s goes its way after the payment', async (scenario, seconds, expected) => {
    const client = await start(scenario);
    const id = await client.order();
    client.sandbox.control.act(id, 'pay');
    expect(await states(client, id, seconds)).toEqual(expected);
  });

  it('partly-delivered refunds all lines but the first', async () => {
    const client = await start('partly-delivered');
    const line = {
      brand_name: 'Steam',
      country_code: 'US',
      denomination: '10 USD',
      beneficiary_account: 'a@example.com',
    };
    const id = await client.order({ deliveries: [line, line, line] });
    client.sandbox.control.act(id, 'pay');
    expect(await states(client, id, [3, 60])).toEqual(['Done', 'Done']);
    const lines = listAt(client.sandbox.control.order(id), 'deliveries').map((delivery) =>
      at(delivery, 'delivery_state'),
    );
    expect(lines).toEqual(['Done', 'Refunded', 'Refunded']);
  });

  it.each([
    ['out-of-stock', ['OUT_OF_STOCK']],
    ['paused', ['NOT_ACTIVE']],
    ['refused-at-creation', []],
  ])('%s shows itself at validation as %j', async (scenario, expected) => {
    const client = await start(scenario);
    const { body } = await client.post('/v5/orders/validations', orderBody());
    expect(listAt(body, 'problems').map((problem) => at(problem, 'problem'))).toEqual(expected);
  });

  it.each([
    ['out-of-stock', 'OUT_OF_STOCK'],
    ['refused-at-creation', 'OUT_OF_STOCK'],
    ['identity-check', 'KYC_MISSING'],
    ['suspended-coin', 'SUSPENDED_COIN'],
    ['suspended-network', 'SUSPENDED_NETWORK'],
  ])('%s refuses creation with %s, time after time', async (scenario, code) => {
    const client = await start(scenario);
    for (let count = 0; count < 2; count += 1)
      expect(await client.post('/v5/orders', orderBody())).toMatchObject({ status: 422, body: { detail: code } });
  });

  it('late-address has nothing to pay to for two seconds', async () => {
    const client = await start('late-address');
    const { body } = await client.post('/v5/orders', orderBody());
    expect(body).toMatchObject({ order_state: 'Created', wallet_address: null, qr_text: null, qr_url: null });
    const id = String(at(body, 'order_id'));
    expect(await states(client, id, [2])).toEqual(['WaitingForPayment']);
    expect(at(client.sandbox.control.order(id), 'wallet_address')).toEqual(expect.any(String));
    expect(client.sandbox.control.act(id, 'pay')).toBe(true);
  });

  it('token-accounts gives Solana tokens an address off the curve, and SOL a wallet', async () => {
    const client = await start('token-accounts');
    const addressOf = async (coin: string): Promise<Buffer> =>
      base58Bytes(String(at((await client.post('/v5/orders', orderBody({ coin }))).body, 'wallet_address')));
    const account = await addressOf('USDC');
    expect(account).toHaveLength(32);
    expect(() => ed25519.Point.fromBytes(account)).toThrow();
    const wallet = await addressOf('SOL');
    expect(() => ed25519.Point.fromBytes(wallet)).not.toThrow();
  });

  it('unclear-creation stores one order without an answer, then all is well', async () => {
    const client = await start('unclear-creation');
    await expect(client.post('/v5/orders', orderBody())).rejects.toThrow();
    expect(client.sandbox.control.stats().creations).toBe(1);
    expect(await client.order()).toEqual(expect.any(String));
  });

  it('no-streams leaves polling', async () => {
    const client = await start('no-streams');
    const id = await client.order();
    expect((await client.get(`/v5/orders/${id}/subscribe`)).status).toBe(503);
    expect((await client.get(`/v5/orders/${id}`)).status).toBe(200);
  });

  it('down answers nothing', async () => {
    const client = await start('down');
    for (let count = 0; count < 3; count += 1) await expect(client.get('/v3/currencies')).rejects.toThrow();
  });

  it('flaky recovers', async () => {
    const client = await start('flaky');
    expect((await client.get('/v3/payment_vias')).status).toBe(502);
    expect((await client.get('/v3/payment_vias')).status).toBe(200);
  });

  it('moving-rates changes prices from minute to minute, the same way for the same seed', async () => {
    const price = async (client: SandboxClient): Promise<unknown> =>
      at(
        (await client.get('/v4/products/price?brand_name=Airbnb&country_code=US&face_value=100&coin=BTC')).body,
        'coin_amount',
      );
    const [one, other] = [await start('moving-rates'), await start('moving-rates')];
    const first = await price(one);
    expect(await price(one)).toBe(first);
    one.sandbox.control.advance(60_000);
    expect(await price(one)).not.toBe(first);
    other.sandbox.control.advance(60_000);
    expect(await price(other)).toBe(await price(one));
  });

  it('odd-shapes answers in the other recorded forms', async () => {
    const client = await start('odd-shapes');
    const quote = await client.post('/v5/orders/validations', orderBody());
    expect(at(quote.body, 'problems')).toBeNull();
    expect(at(quote.body, 'summary')).toBeUndefined();
    const id = await client.order();
    const { body } = await client.get(`/v5/orders/${id}`);
    expect(body).toMatchObject({ created_at: 1_787_679_708.75, payment_value: null });
    expect(at(body, 'qr_text')).toBe(at(body, 'wallet_address'));
    const families = await client.get('/v5/products/country/US?family_name=Airbnb');
    expect(at(families.body, '0.products.0.face_value.amount')).toEqual({ minimum: 25, maximum: 500 });
    expect(at(families.body, '0.rich_description')).toBeNull();
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.advance(3000);
    expect(client.sandbox.control.order(id)).toMatchObject({
      payment_state: 'PaymentReceived',
      deliveries: [{ delivery_state: 'Succeeded' }],
    });
  });
});

describe('an order that a careful client must refuse', () => {
  async function tampered(
    tampering: string,
    wish: Parameters<typeof orderBody>[0] = {},
  ): Promise<readonly [quote: unknown, order: unknown]> {
    const client = await start('default');
    await client.post('/_control/behaviour', { tampering });
    const quote = await client.post('/v5/orders/validations', orderBody(wish));
    return [quote.body, (await client.post('/v5/orders', orderBody(wish))).body];
  }
  const lightning = { coin: 'BTC', network: 'Lightning' };

  it('is dearer than its validation', async () => {
    const [quote, order] = await tampered('dearer');
    expect(Number(at(order, 'coin_amount'))).toBeGreaterThan(1.05 * Number(at(quote, 'coin_amount')));
  });

  it('echoes another denomination, another network or no id', async () => {
    expect(at((await tampered('other-denomination'))[1], 'deliveries.0.deliverable.denomination')).toBe('200 USD');
    expect(at((await tampered('other-network'))[1], 'network')).toBe('Base');
    expect(at((await tampered('no-order-id'))[1], 'order_id')).toBeUndefined();
    expect(at((await tampered('no-address'))[1], 'wallet_address')).toBeNull();
  });

  it('names another address in its URI', async () => {
    const [, order] = await tampered('other-address-in-uri');
    expect(at(order, 'qr_text')).toMatch(/^solana:\w{32,44}\?/);
    expect(at(order, 'qr_text')).not.toContain(String(at(order, 'wallet_address')));
  });

  it('has an invoice with another amount, another checksum or from yesterday', async () => {
    const honest = String(at((await tampered('none', lightning))[1], 'wallet_address'));
    const invoices = await Promise.all(
      ['invoice-amount', 'invoice-checksum', 'invoice-expired'].map(async (kind) =>
        String(at((await tampered(kind, lightning))[1], 'wallet_address')),
      ),
    );
    expect(invoices[0]?.split('1')[0]).not.toBe(honest.split('1')[0]);
    expect(invoices[1]?.slice(0, -1)).toBe(honest.slice(0, -1));
    expect(new Set([honest, ...invoices]).size).toBe(4);
  });
});

describe('ten thousand brands', () => {
  // Processor time: unlike the time on the wall it says the same on a busy machine.
  async function cpuMs(work: () => Promise<unknown>): Promise<number> {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  it('cost little the first time, and less from memory after that', async () => {
    const client = await start('huge-catalogue');
    const fetchList = async (): Promise<number> => {
      const { body } = await client.get('/v2/brands?country_code=US');
      return listAt(body, 'all_brands').length;
    };
    const first = await cpuMs(async () => expect(await fetchList()).toBe(10_027));
    expect(first).toBeLessThan(4000);
    expect(await cpuMs(fetchList)).toBeLessThan(first);
  });
});
