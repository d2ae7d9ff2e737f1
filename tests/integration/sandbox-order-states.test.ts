import { afterEach, describe, expect, it } from 'vitest';
import type { OrderAction, OrderActionName } from '../../src-sandbox/orders/actions.ts';
import type { SandboxOptions } from '../../src-sandbox/sandbox.ts';
import { SandboxClient, at, listAt, orderBody, type OrderWish } from '../support/sandbox-client.ts';

const toClose: SandboxClient[] = [];
afterEach(async () => {
  for (const client of toClose.splice(0)) await client.close();
});

/** A simulator whose steps wait until the test moves its clock. */
async function start(options: SandboxOptions = {}): Promise<SandboxClient> {
  const client = await SandboxClient.start({ nowMs: () => 1_787_679_708_000, ...options });
  toClose.push(client);
  return client;
}

async function read(client: SandboxClient, id: string): Promise<unknown> {
  return (await client.get(`/v5/orders/${id}`)).body;
}

function states(order: unknown): string {
  return `${String(at(order, 'order_state'))} / ${String(at(order, 'payment_state'))}`;
}

/** The states after each action, in turn. */
async function walk(
  actions: readonly (OrderAction | OrderActionName)[],
  wish: OrderWish = {},
): Promise<readonly string[]> {
  const client = await start();
  const id = await client.order(wish);
  const seen: string[] = [];
  for (const action of actions) {
    const outcome = client.sandbox.control.perform(id, action);
    if (!outcome.ok) throw new Error(outcome.message);
    seen.push(states(await read(client, id)));
  }
  return seen;
}

const two = {
  deliveries: ['10 USD', '20 USD'].map((denomination) => ({
    brand_name: 'Steam',
    country_code: 'US',
    denomination,
    beneficiary_account: 'customer@example.com',
  })),
};

describe('an order that is paid', () => {
  it('over a chain is seen, then being delivered, then done, at a person’s pace', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, 'pay');
    expect(states(await read(client, id))).toBe('PaymentStarted / PaymentStarted');
    client.sandbox.control.advance(1499);
    expect(states(await read(client, id))).toBe('PaymentStarted / PaymentStarted');
    client.sandbox.control.advance(1);
    expect(states(await read(client, id))).toBe('WaitingForDelivery / PaymentReceived');
    client.sandbox.control.advance(1500);
    expect(states(await read(client, id))).toBe('Done / PaymentCompleted');
  });

  it('goes ten times faster at speed 10', async () => {
    const client = await start({ speed: 10 });
    const id = await client.order();
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.advance(300);
    expect(states(await read(client, id))).toBe('Done / PaymentCompleted');
  });

  it('over Lightning is received at once', async () => {
    expect(await walk(['pay'], { coin: 'BTC', network: 'Lightning' })).toEqual(['PaymentReceived / PaymentReceived']);
  });

  it('shows its code only once it is done', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.advance(1500);
    expect(at(await read(client, id), 'deliveries.0.deliverable.pin_code')).toBeUndefined();
    client.sandbox.control.advance(1500);
    expect(at(await read(client, id), 'deliveries.0.deliverable.pin_code')).toEqual(expect.any(String));
    expect(at(await read(client, id), 'deliveries.0.delivery_state')).toBe('Done');
  });

  it('slowly waits for its confirmation', async () => {
    expect(await walk(['pay-slow', 'confirm'])).toEqual([
      'PaymentStarted / PaymentStarted',
      'PaymentReceived / PaymentReceived',
    ]);
  });

  it('too much is delivered all the same', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, { do: 'overpay', extra: '1.5' });
    client.sandbox.control.advance(3000);
    const order = await read(client, id);
    expect(states(order)).toBe('Done / PaymentCompleted');
    expect(Number(at(order, 'sent_coin_amount')) - Number(at(order, 'coin_amount'))).toBeCloseTo(1.5, 6);
  });

  it('too little says what is missing, and goes on when it comes', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, { do: 'underpay', missing: '2.5' });
    const short = await read(client, id);
    expect(states(short)).toBe('PartialPaymentStarted / PaymentStarted');
    expect(short).toMatchObject({ missing_amount: '2.500000' });
    expect(at(short, 'missing_amount_qr_text')).toContain('amount=2.5&spl-token=');
    client.sandbox.control.act(id, 'pay');
    expect(at(await read(client, id), 'missing_amount')).toBeUndefined();
    expect(listAt(await read(client, id), 'payment_transactions')).toHaveLength(2);
  });

  it('in part and never made whole expires as a case for support', async () => {
    expect(await walk(['underpay', 'expire'])).toEqual([
      'PartialPaymentStarted / PaymentStarted',
      'Expired / ExpiredAfterPaymentDetection',
    ]);
  });

  it('from a wrong network is recovered, or left to support', async () => {
    expect(await walk([{ do: 'pay-wrong', network: 'Base' }])).toEqual(['PaymentReceived / PaymentReceived']);
    expect(await walk([{ do: 'pay-wrong', recovered: false }])).toEqual(['WaitingForManualAction / PaymentStarted']);
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, { do: 'pay-wrong', network: 'Base', coin: 'USDT' });
    expect(at(await read(client, id), 'original_payment_info')).toEqual({ coin: 'USDT', protocol: 'BASE_LIKE' });
  });
});

describe('an order that nobody pays', () => {
  it('expires after thirty minutes and not before', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.advance(30 * 60_000 - 1);
    expect(states(await read(client, id))).toBe('WaitingForPayment / WalletCreated');
    client.sandbox.control.advance(1);
    expect(states(await read(client, id))).toBe('Expired / Expired');
  });

  it('is delivered after all when a late payment is honoured, and not when it is not', async () => {
    const client = await start();
    const [honoured, refused] = [await client.order(), await client.order()];
    client.sandbox.control.advance(31 * 60_000);
    expect(client.sandbox.control.act(honoured, 'pay')).toBe(false);
    client.sandbox.control.act(honoured, 'pay-late');
    client.sandbox.control.act(refused, { do: 'pay-late', honoured: false });
    client.sandbox.control.advance(5000);
    expect(states(await read(client, honoured))).toBe('Done / PaymentCompleted');
    expect(states(await read(client, refused))).toBe('Expired / ExpiredAfterPaymentDetection');
  });

  it('can be cancelled', async () => {
    expect(await walk(['cancel'])).toEqual(['Canceled / PaymentCanceled']);
  });

  it('expires when the customer orders anew, where the service does so', async () => {
    const client = await start({ scenario: 'one-order-at-a-time' });
    const older = await client.order();
    const other = await client.order({ email: 'somebody@example.com' });
    await client.order();
    expect(states(await read(client, older))).toBe('Expired / Expired');
    expect(states(await read(client, other))).toBe('WaitingForPayment / WalletCreated');
  });
});

describe('a paid order that goes wrong', () => {
  const paid = { coin: 'BTC', network: 'Lightning' };

  it('waits for support or for another supplier, and can still be delivered', async () => {
    expect(await walk(['pay', 'manual-action', 'deliver'], paid)).toEqual([
      'PaymentReceived / PaymentReceived',
      'WaitingForManualAction / PaymentReceived',
      'Done / PaymentCompleted',
    ]);
    expect((await walk(['pay', 'rebuy', 'deliver'], paid)).at(1)).toBe('WaitingForRebuy / PaymentReceived');
  });

  it('can fail as soon as the payment is seen', async () => {
    expect(await walk(['pay', 'fail-delivery'])).toEqual([
      'PaymentStarted / PaymentStarted',
      'WaitingForManualAction / PaymentReceived',
    ]);
  });

  it('names the reason on the line that failed, and can be refunded', async () => {
    const client = await start();
    const id = await client.order(paid);
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.act(id, { do: 'fail-delivery', reason: 'recipient_barred' });
    const failed = await read(client, id);
    expect(states(failed)).toBe('WaitingForManualAction / PaymentReceived');
    expect(at(failed, 'deliveries.0')).toMatchObject({
      delivery_state: 'Failed',
      deliverable: { failure_reason: 'recipient_barred' },
    });
    client.sandbox.control.act(id, 'refund');
    expect(states(await read(client, id))).toBe('Refunded / Refunded');
    expect(at(await read(client, id), 'deliveries.0.delivery_state')).toBe('Refunded');
  });

  it('can fail in its payment: final without the money, not final with it', async () => {
    expect(await walk(['fail-payment'])).toEqual(['PaymentFailed / PaymentFailed']);
    expect(await walk(['pay', 'fail-payment'], paid)).toEqual([
      'PaymentReceived / PaymentReceived',
      'PaymentFailed / PaymentReceived',
    ]);
    expect(await walk(['fail-setup'])).toEqual(['PaymentSetupFailed / PaymentFailed']);
  });

  it('can be delivered in part, the rest waiting, failing or refunded', async () => {
    const client = await start();
    const expected = {
      waits: ['WaitingForDelivery / PaymentReceived', 'WaitingForRebuy'],
      fails: ['WaitingForManualAction / PaymentReceived', 'Failed'],
      refunded: ['Done / PaymentCompleted', 'Refunded'],
    } as const;
    for (const rest of ['waits', 'fails', 'refunded'] as const) {
      const id = await client.order({ ...paid, ...two });
      client.sandbox.control.act(id, 'pay');
      client.sandbox.control.act(id, { do: 'deliver-partly', lines: [1], rest });
      const order = await read(client, id);
      expect([states(order), at(order, 'deliveries.0.delivery_state')]).toEqual(expected[rest]);
      expect(at(order, 'deliveries.0.deliverable.pin_code')).toBeUndefined();
      expect(at(order, 'deliveries.1')).toMatchObject({
        delivery_state: 'Done',
        deliverable: { pin_code: expect.any(String) as string },
      });
    }
  });

  it('can be done without a code', async () => {
    const client = await start();
    const id = await client.order(paid);
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.act(id, 'deliver-without-code');
    const order = await read(client, id);
    expect(states(order)).toBe('Done / PaymentCompleted');
    expect(at(order, 'deliveries.0.deliverable.pin_code')).toBeUndefined();
  });
});

describe('what cannot happen', () => {
  it.each([
    [['cancel', 'pay']],
    [['pay', 'pay']],
    [['deliver']],
    [['refund']],
    [['rebuy']],
    [['confirm']],
    [['pay', 'confirm']],
    [['pay', 'delivery-started', 'expire']],
  ] as const)('%j is refused and changes nothing', async (actions) => {
    const client = await start();
    const id = await client.order({ coin: 'BTC', network: 'Lightning' });
    for (const action of actions.slice(0, -1)) expect(client.sandbox.control.act(id, action)).toBe(true);
    const before = await read(client, id);
    expect(client.sandbox.control.act(id, actions.at(-1) ?? 'pay')).toBe(false);
    expect(await read(client, id)).toEqual(before);
  });

  it('is a part payment over Lightning', async () => {
    await expect(walk(['underpay'], { coin: 'BTC', network: 'Lightning' })).rejects.toThrow('Lightning');
  });

  it('is anything with an order that nobody made', async () => {
    const client = await start();
    expect(client.sandbox.control.perform('nobody', 'pay')).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('lets the steps under way go on after it was refused', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, 'pay');
    expect(client.sandbox.control.act(id, 'pay')).toBe(false);
    client.sandbox.control.advance(3000);
    expect(states(await read(client, id))).toBe('Done / PaymentCompleted');
  });
});

describe('an exact state', () => {
  it('can be set with any words and any fields', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, {
      do: 'set',
      orderState: 'SomethingNew',
      paymentState: 'WaitingForNFTCards',
      deliveryState: 'Succeeded',
      fields: { coin_amount: 12.5, surprise: [1, 2] },
    });
    expect(await read(client, id)).toMatchObject({
      order_state: 'SomethingNew',
      payment_state: 'WaitingForNFTCards',
      coin_amount: 12.5,
      surprise: [1, 2],
      deliveries: [{ delivery_state: 'Succeeded' }],
    });
  });
});

describe('what is delivered', () => {
  async function deliverable(
    brandName: string,
    denomination: string,
    beneficiary = 'customer@example.com',
  ): Promise<unknown> {
    const client = await start();
    const line = {
      brand_name: brandName,
      country_code: 'US',
      denomination,
      product_value: 50,
      beneficiary_account: beneficiary,
    };
    const id = await client.order({ deliveries: [line] });
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.advance(3000);
    return at(await read(client, id), 'deliveries.0.deliverable');
  }

  it('is a code in the brand’s own form, with PIN or serial where it has one', async () => {
    expect(at(await deliverable('Amazon', 'range'), 'pin_code')).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{6}-[A-Z2-9]{4}$/);
    expect(await deliverable('Airbnb', 'range')).toMatchObject({
      pin_code: expect.stringMatching(/^(\d{4} ){3}\d{4}$/) as string,
      security_code: expect.stringMatching(/^\d{4}$/) as string,
    });
    expect(at(await deliverable('Razer Gold', '50 USD'), 'pin_serial')).toMatch(/^RZR\d{10}$/);
  });

  it('is a link for some brands, under a name that nobody can own', async () => {
    expect(at(await deliverable('Uber', '50 USD'), 'pin_code')).toMatch(
      /^https:\/\/redeem\.uber\.example\/claim\/\w{24}$/,
    );
  });

  it('is an eSIM with a QR picture and installation links', async () => {
    expect(await deliverable('eSIM Global', '1 GB 3 days')).toMatchObject({
      pin_code: expect.stringMatching(/^LPA:1\$/) as string,
      qr_image_url: expect.stringMatching(/^https:/) as string,
      installation_url: expect.stringMatching(/^https:/) as string,
      apple_universal_link: expect.stringMatching(/^https:/) as string,
    });
  });

  it('is a receipt and no code for a top-up', async () => {
    const topUp = await deliverable('T-Mobile Credits', '50 USD', '+15551234567');
    expect(at(topUp, 'operator_reference')).toMatch(/^OP\d{10}$/);
    expect(at(topUp, 'pin_code')).toBeUndefined();
  });

  it('is another code for each line', async () => {
    const client = await start();
    const id = await client.order(two);
    client.sandbox.control.act(id, 'pay');
    client.sandbox.control.advance(3000);
    const codes = listAt(await read(client, id), 'deliveries').map((line) => at(line, 'deliverable.pin_code'));
    expect(new Set(codes).size).toBe(2);
  });

  it('is the same for the same seed and another for each order', async () => {
    const codes = async (seed: number): Promise<readonly unknown[]> => {
      const client = await start({ seed });
      const made = [await client.order(), await client.order()];
      for (const id of made) client.sandbox.control.act(id, 'pay');
      client.sandbox.control.advance(3000);
      return Promise.all(
        made.map(async (id) => {
          const order = await read(client, id);
          return [id, at(order, 'wallet_address'), at(order, 'deliveries.0.deliverable.pin_code')].join(' ');
        }),
      );
    };
    const first = await codes(1);
    expect(await codes(1)).toEqual(first);
    expect(new Set([...first, ...(await codes(2))]).size).toBe(4);
  });
});

describe('the payment data', () => {
  async function created(coin: string, network: string): Promise<unknown> {
    const client = await start();
    return (await client.post('/v5/orders', orderBody({ coin, network }))).body;
  }

  it.each([
    ['USDC', 'Solana', /^solana:\w+\?amount=[\d.]+&spl-token=EPjFWdd5/],
    ['SOL', 'Solana', /^[1-9A-HJ-NP-Za-km-z]+$/],
    ['BTC', 'Mainnet', /^bitcoin:\w+\?amount=0\.\d+$/],
    ['LTC', 'Mainnet', /^litecoin:\w+\?amount=0\.\d+$/],
    ['USDT', 'Tron', /^T\w{33}$/],
    ['ETH', 'ETH Mainnet', /^ethereum:0x\w{40}@1\?value=\d+$/],
    [
      'USDC',
      'Base',
      /^ethereum:0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913@8453\/transfer\?address=0x\w{40}&uint256=\d+$/,
    ],
    ['BTC', 'Lightning', /^lightning:lnbc\d+[munp]1\w+$/],
  ])('of %s over %s is the URI of its kind, for the address and the amount', async (coin, network, form) => {
    const order = await created(coin, network);
    const text = String(at(order, 'qr_text'));
    expect(text).toMatch(form);
    expect(text).toContain(String(at(order, 'wallet_address')));
  });

  it('in smallest units is the amount exactly', async () => {
    const order = await created('USDC', 'Arbitrum');
    const units = /uint256=(\d+)$/.exec(String(at(order, 'qr_text')))?.[1];
    expect(units).toBe(String(at(order, 'coin_amount')).replace('.', ''));
  });

  it('is fresh for each order', async () => {
    const client = await start();
    const addresses = await Promise.all(
      ['Solana', 'Base', 'Tron'].flatMap((network) =>
        [1, 2, 3].map(async () => at((await client.post('/v5/orders', orderBody({ network }))).body, 'wallet_address')),
      ),
    );
    expect(new Set(addresses).size).toBe(9);
  });
});
