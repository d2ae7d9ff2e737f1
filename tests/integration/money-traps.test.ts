// FACTS.md 19, trap by trap: the desk as a whole against the simulator, with answers changed on their way where the simulator
// does not set the trap by itself.
import { afterEach, describe, expect, it } from 'vitest';
import { decimal } from '../support/order-fixtures.ts';
import { openDesk } from '../support/open-desk.ts';
import { customerEmail, onSolana, openTill, type Asked, type ItemWish, type Json, type Till } from '../support/till.ts';
import { valueOf } from '../support/value-of.ts';

const steam: ItemWish = { brand: 'Steam', amount: '50 USD' };
const amazon: ItemWish = { brand: 'Amazon', amount: { faceValue: '25' } };

let till: Till;
afterEach(() => till.close());

async function open(...options: Parameters<typeof openTill>): Promise<Till> {
  till = await openTill(...options);
  return till;
}

const validations = (): Asked[] => till.asked('/validations');
const creations = (): Asked[] => till.asked('/v5/orders');
const deliveriesOf = ({ body }: Asked): Json[] => body['deliveries'] as Json[];
const paymentOf = ({ body }: Asked): Json => body['payment'] as Json;

/** Puts other words into every product of the product lists. */
function relist(change: (product: Json) => Json): void {
  till.edit((path, answer) =>
    path.includes('/v5/products/')
      ? (answer as unknown as Json[]).map((family) => ({
          ...family,
          products: (family['products'] as Json[]).map(change),
        }))
      : answer,
  );
}

/** Changes the answers of one endpoint. */
function answering(pathEnd: string, change: (answer: Json) => unknown): void {
  till.edit((path, answer) => (path.endsWith(pathEnd) ? change(answer) : answer));
}

function everywhere(answer: unknown, key: string, value: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (name, before: unknown) => (name === key ? value : before))) as unknown;
}

describe('19.1 a range amount', () => {
  it('goes as the literal "range" with its value, in validation and order alike, never as a denomination', async () => {
    await open();
    await till.sell([amazon]);
    const [validation, creation] = [validations()[0], creations()[0]];
    if (validation === undefined || creation === undefined) throw new Error('nothing was sent');
    for (const asked of [validation, creation]) {
      expect(deliveriesOf(asked)[0]).toMatchObject({ brand_name: 'Amazon', denomination: 'range', product_value: 25 });
      expect(deliveriesOf(asked)[0]).not.toHaveProperty('localized_denomination');
    }
    expect(creation.body).toEqual(validation.body);
  });

  it('lies on the grid that begins at the least amount', async () => {
    await open();
    relist((product) => ({ ...product, range: { min: 7, max: 500, currency: 'USD', step_size: 5, default: '500.0' } }));
    const off = await till.quote([{ ...amazon, amount: { faceValue: '10' } }]);
    expect(off).toMatchObject({ ok: false, code: 'amount-off-step', detail: { nearest: { below: '7', above: '12' } } });
    expect(validations()).toEqual([]);
    expect(await till.quote([{ ...amazon, amount: { faceValue: '12' } }])).toMatchObject({ ok: true });
  });
});

describe('19.2 an amount that a fixed brand does not have', () => {
  it.each(['12 USD', '50 usd', ' 50 USD', '50  USD', '$50', '50', 'range'])('is never sent: "%s"', async (amount) => {
    await open();
    expect(await till.quote([{ brand: 'Steam', amount }])).toMatchObject({ ok: false, code: 'not-for-sale' });
    expect(validations()).toEqual([]);
  });

  it('is sent as it is listed, byte for byte', async () => {
    await open({ country: 'JP' });
    const [product] = (await till.products('Steam')).products;
    if (product?.type !== 'fixed') throw new Error('no fixed amount');
    expect(product.denomination).toMatch(/^¥[\d,]+$/);
    valueOf(await till.quote([{ brand: 'Steam', amount: product.denomination }]));
    expect(deliveriesOf(validations()[0] as Asked)[0]).toMatchObject({ denomination: product.denomination });
  });

  it('that a stale list still shows becomes another one in silence: caught before there is a price', async () => {
    await open();
    relist((product) => ({ ...product, denomination: '37 USD' }));
    expect(await till.quote([{ brand: 'Steam', amount: '37 USD' }])).toMatchObject({ ok: false, code: 'not-for-sale' });
    expect(validations()).toHaveLength(1);
    expect(till.sandbox.control.stats().creations).toBe(0);
  });

  it('in the order itself withholds all payment data', async () => {
    await open();
    till.sandbox.control.change({ tampering: 'other-denomination' });
    expect(await till.sell([steam])).toMatchObject({ payment: null, paymentMismatch: ['deliveries'] });
  });
});

describe('19.3 the partner ID', () => {
  it('goes out with every request, streams too', async () => {
    await open();
    const order = await till.sell([steam]);
    await till.test.until('orders.tracking', ({ connection }) => connection === 'live');
    till.sandbox.control.act(order.orderId ?? '', 'pay');
    await till.reaches(order, 'delivered');
    const { partnerHeaders, streamsOpened } = till.sandbox.control.stats();
    expect(streamsOpened).toBeGreaterThan(0);
    expect(partnerHeaders.present).toBeGreaterThan(6);
    expect(partnerHeaders.missing).toBe(0);
  });

  it('is missing: nothing is asked, let alone sold', async () => {
    await open();
    till.sandbox.control.reset();
    const other = await openDesk({ settings: { mode: 'live', apiBaseUrl: till.sandbox.url } });
    const country = { country: (await till.request([])).items[0]?.country ?? ('US' as never) };
    expect(await other.desk.catalogue.country(country)).toMatchObject({ ok: false, code: 'partner-id-missing' });
    await other.close();
    expect(till.sandbox.control.stats().partnerHeaders.missing).toBe(0);
  });
});

describe('19.4 a brand that refuses a network', () => {
  it('is refused with what it does accept, and can be sold over that', async () => {
    await open();
    const rewarble: ItemWish = { brand: 'Rewarble Visa', amount: '10 USD' };
    const refused = await till.quote([rewarble], ['USDC', 'Base']);
    expect(refused).toMatchObject({ ok: false, code: 'problems' });
    const [problem] = refused.ok ? [] : (refused.detail?.problems ?? []);
    expect(problem).toMatchObject({ code: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION', item: 0 });
    expect(problem?.accepted).toContainEqual({ coin: 'USDC', protocol: 'ARBITRUM_LIKE' });
    expect(problem?.accepted).not.toContainEqual({ coin: 'USDC', protocol: 'BASE_LIKE' });
    expect(await till.quote([rewarble], ['USDC', 'Arbitrum'])).toMatchObject({ ok: true });
    expect(till.sandbox.control.stats().creations).toBe(0);
  });
});

describe('19.5 the total', () => {
  it('is that of the validation for the chosen network, not the price of the list', async () => {
    await open();
    const listed = (await till.products('Steam')).products.find(
      (one) => one.type === 'fixed' && one.denomination === '50 USD',
    );
    const estimate = listed?.type === 'fixed' ? listed.estimate?.amount : undefined;
    const totals = new Map<string, string>();
    for (const network of ['Solana', 'ETH Mainnet', 'Polygon (Matic)']) {
      totals.set(network, valueOf(await till.quote([steam], ['USDC', network])).total);
    }
    expect(validations().map((asked) => paymentOf(asked)['network'])).toEqual([...totals.keys()]);
    expect(new Set(totals.values()).size).toBe(3);
    expect(totals.get('Polygon (Matic)')).toBe(estimate);
    const order = await till.sell([steam], ['USDC', 'ETH Mainnet']);
    expect([order.total, order.payment?.amount]).toEqual([totals.get('ETH Mainnet'), totals.get('ETH Mainnet')]);
  });

  it('must reach the least amount of its network, and the figure is told', async () => {
    await open();
    const cheap: ItemWish = { brand: 'PUBG Mobile', amount: '60 UC' };
    expect(await till.quote([cheap], onSolana)).toMatchObject({ ok: true });
    const refused = await till.quote([cheap], ['USDC', 'ETH Mainnet']);
    const [problem] = refused.ok ? [] : (refused.detail?.problems ?? []);
    expect(problem).toMatchObject({
      code: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
      figures: { minimumAmountCoinSymbol: 'USDC' },
    });
    expect(Number(problem?.figures['minimumAmountCoin'])).toBeGreaterThan(2);
  });

  it('that has grown by the time of the order is not asked of a customer before a person has said yes to it', async () => {
    await open();
    till.sandbox.control.change({ tampering: 'dearer' });
    expect(await till.sell([steam])).toMatchObject({ payment: null, priceMove: { up: true, needsYes: true } });
  });
});

describe('19.6 the value of a range', () => {
  it('is in the currency of the card, whatever is paid with', async () => {
    await open({ country: 'JP' });
    const [range] = (await till.products('Amazon')).products;
    expect(range).toMatchObject({ type: 'range', currency: 'JPY' });
    const quote = valueOf(await till.quote([{ ...amazon, amount: { faceValue: '3000' } }]));
    expect(deliveriesOf(validations()[0] as Asked)[0]).toMatchObject({ product_value: 3000 });
    expect(quote.items[0]?.label).toBe('3000 JPY');
    expect(Number(quote.total)).toBeLessThan(100);
  });
});

describe('19.7 suggested amounts', () => {
  it('never reach the screen: neither the default of a range nor the default denomination', async () => {
    await open();
    till.edit((_path, answer) =>
      everywhere(everywhere(answer, 'default', '98765.0'), 'default_denomination', '98765 USD'),
    );
    await till.products('Amazon');
    await till.products('Steam');
    await till.sell([steam, amazon]);
    expect(till.test.crossed.join('\n')).not.toContain('98765');
  });
});

describe('19.8 values in euro', () => {
  it('are not shown at all', async () => {
    await open();
    till.edit((_path, answer) =>
      everywhere(everywhere(answer, 'payment_value', 98765.43), 'original_price', '98765.43'),
    );
    const order = await till.sell([steam, amazon]);
    till.sandbox.control.act(order.orderId ?? '', 'pay');
    await till.reaches(order, 'delivered');
    expect(till.test.crossed.join('\n')).not.toContain('98765');
  });
});

describe('19.9 a creation', () => {
  it.each(['cut', 'status', 'html', 'broken-json', 'empty'] as const)(
    'whose answer is lost (%s) is never sent again, however often the button is pressed',
    async (kind) => {
      await open();
      const { quoteId } = valueOf(await till.quote([steam]));
      till.sandbox.control.addFault({ endpoint: 'create', kind, afterWork: true });
      for (let press = 0; press < 3; press += 1) {
        expect(await till.desk.checkout.order({ quoteId })).toMatchObject({ ok: false, code: 'order-unclear' });
      }
      till.test.wake();
      expect(creations()).toHaveLength(1);
      expect(till.sandbox.control.stats().creations).toBe(1);
    },
  );

  it('that was refused for too many requests is not sent again by itself either', async () => {
    await open();
    const { quoteId } = valueOf(await till.quote([steam]));
    till.sandbox.control.addFault({ endpoint: 'create', kind: 'too-many-requests', retryAfterSeconds: 0 });
    expect(await till.desk.checkout.order({ quoteId })).toMatchObject({ ok: false, code: 'api-rate-limited' });
    expect(await till.desk.checkout.order({ quoteId })).toMatchObject({ ok: false, code: 'api-rate-limited' });
    expect(creations()).toHaveLength(1);
  });
});

describe('19.10 a validation', () => {
  it.each<[string, (answer: Json) => unknown, string]>([
    ['that is an empty object', () => ({}), 'api-unreadable'],
    ['that is a list', () => [], 'api-unreadable'],
    ['without problems and without lines', ({ coin, coin_amount }) => ({ coin, coin_amount }), 'api-unreadable'],
    ['without an amount', (answer) => ({ ...answer, coin_amount: null }), 'price-unavailable'],
    ['for nothing', (answer) => ({ ...answer, coin_amount: '0' }), 'price-unavailable'],
    ['with problems that nobody can read', (answer) => ({ ...answer, problems: 'some' }), 'problems'],
    ['without its lines', (answer) => ({ ...answer, deliveries: [] }), 'not-for-sale'],
  ])('%s is no success', async (_name, change, code) => {
    await open();
    answering('/validations', change);
    expect(await till.quote([steam])).toMatchObject({ ok: false, code });
  });

  it('whose problems are null is one', async () => {
    await open();
    till.sandbox.control.change({ shapes: { problemsWhenNone: 'null' } });
    expect(await till.quote([steam])).toMatchObject({ ok: true });
  });
});

describe('19.11 a refund address', () => {
  it('is nothing that the desk would try to change later: it only ever reads an order', async () => {
    await open();
    const order = await till.sell([steam]);
    till.sandbox.control.act(order.orderId ?? '', 'pay');
    await till.reaches(order, 'delivered');
    const methods = till.asked(`/v5/orders/${order.orderId ?? ''}`).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
    expect(creations()[0]?.body).not.toHaveProperty('refund_wallet_address');
  });
});

describe('19.12 who gets it', () => {
  const phone = '+12025550123';

  it.each<[string, ItemWish, string]>([
    [
      'an eSIM to a phone number',
      { brand: 'eSIM Global', amount: '1 GB 3 days', beneficiary: phone },
      'beneficiary-invalid',
    ],
    [
      'an eSIM as if it were a top-up',
      { brand: 'eSIM Global', amount: '1 GB 3 days', beneficiary: phone, deliveryType: 'by_phone' },
      'not-for-sale',
    ],
    [
      'a phone PIN to a phone number',
      { brand: 'T-Mobile Credits', amount: 'PIN US 25 USD', beneficiary: phone },
      'beneficiary-invalid',
    ],
    ['a gift card to a phone number', { ...steam, beneficiary: phone }, 'beneficiary-invalid'],
    [
      'a top-up to an e-mail address',
      { brand: 'T-Mobile Credits', amount: '25 USD', deliveryType: 'by_phone' },
      'beneficiary-invalid',
    ],
  ])('is never sent: %s', async (_name, wish, code) => {
    await open();
    expect(await till.quote([wish])).toMatchObject({ ok: false, code });
    expect(validations()).toEqual([]);
  });

  it('is the customer for an eSIM and the number for a top-up', async () => {
    await open();
    valueOf(await till.quote([{ brand: 'eSIM Global', amount: '1 GB 3 days' }]));
    valueOf(
      await till.quote([
        { brand: 'T-Mobile Credits', amount: '25 USD', deliveryType: 'by_phone', beneficiary: '+1 (202) 555-0123' },
      ]),
    );
    expect(validations().map((asked) => deliveriesOf(asked)[0]?.['beneficiary_account'])).toEqual([
      customerEmail,
      phone,
    ]);
  });
});

describe('19.13 the coin', () => {
  it('of a price is the one beside the amount, not the one asked for', async () => {
    await open();
    till.sandbox.control.change({ shapes: { otherCoin: 'BTC' } });
    const { products } = await till.products('Steam');
    const coins = products.map((product) => (product.type === 'fixed' ? product.estimate?.coin : null));
    expect(new Set(coins)).toEqual(new Set(['BTC']));
    const { country, brandId } = (await till.request([amazon])).items[0] ?? { country: 'US' as never, brandId: '' };
    const price = valueOf(
      await till.desk.catalogue.price({ country, brandId, faceValue: decimal('25'), coin: 'USDC' }),
    );
    expect(price.coin).toBe('BTC');
    expect(Number(price.coinAmount)).toBeLessThan(1);
  });

  it.each(['USDT', 'USDC.e', 'usdc', 'BTC'])(
    'of a validation must be the one asked for, and %s is not USDC',
    async (coin) => {
      await open();
      answering('/validations', (answer) => ({ ...answer, coin }));
      expect(await till.quote([steam])).toMatchObject({ ok: false, code: 'not-for-sale' });
    },
  );

  it('USDC.e is not USDC: asked for by its own name, and never taken for the other', async () => {
    await open();
    valueOf(await till.quote([steam], ['USDC.e', 'Polygon (Matic)']));
    expect(paymentOf(validations()[0] as Asked)).toMatchObject({ coin: 'USDC.e', network: 'Polygon (Matic)' });
    expect(await till.quote([steam], ['USDC.e', 'Solana'])).toMatchObject({
      ok: false,
      code: 'payment-method-unavailable',
    });
    till.edit((path, answer) =>
      path.includes('/v5/orders') && 'order_id' in answer ? { ...answer, coin: 'USDC.e' } : answer,
    );
    const order = await till.sell([steam], ['USDC', 'Polygon (Matic)']);
    expect(order.payment).toBeNull();
    expect(order.paymentMismatch).toContain('coin');
  });

  it('and its network stand in the order as they were asked for', async () => {
    await open();
    till.sandbox.control.change({ tampering: 'other-network' });
    const order = await till.sell([steam]);
    expect(order.payment).toBeNull();
    expect(order.paymentMismatch).toContain('network');
  });
});

describe('19.14 delivered', () => {
  it.each(['Done', 'Succeeded', 'Completed'] as const)('may be called %s', async (deliveredWord) => {
    await open();
    till.sandbox.control.change({ shapes: { deliveredWord } });
    const order = await till.sell([steam]);
    till.sandbox.control.act(order.orderId ?? '', 'pay');
    const delivered = await till.reaches(order, 'delivered');
    expect(delivered.items[0]).toMatchObject({
      stage: 'delivered',
      deliveryState: deliveredWord,
      secrets: ['pin_code'],
    });
  });

  it('may be a link in the place of the code, and is told as a link', async () => {
    await open();
    const order = await till.sell([{ brand: 'Uber', amount: '25 USD' }]);
    till.sandbox.control.act(order.orderId ?? '', 'pay');
    expect((await till.reaches(order, 'delivered')).items[0]?.secrets).toEqual(['redeem_link']);
    const { secrets } = valueOf(await till.desk.orders.reveal({ ref: order.ref, item: 0 }));
    expect(secrets.map(({ name }) => name)).toEqual(['redeem_link']);
    expect(secrets[0]?.value).toMatch(/^https:\/\//);
  });
});
