import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SandboxClient, at, listAt, orderBody, type OrderWish } from '../support/sandbox-client.ts';

const email = 'customer@example.com';

let client: SandboxClient;
beforeAll(async () => {
  client = await SandboxClient.start();
});
afterAll(() => client.close());

async function problems(wish: OrderWish, change: object = {}): Promise<readonly unknown[]> {
  const { status, body } = await client.post('/v5/orders/validations', { ...orderBody(wish), ...change });
  expect(status).toBe(200);
  return listAt(body, 'problems');
}

async function codes(wish: OrderWish, change: object = {}): Promise<readonly unknown[]> {
  return (await problems(wish, change)).map((problem) => at(problem, 'problem'));
}

function item(brandName: string, denomination: string, more: object = {}): object {
  return { brand_name: brandName, country_code: 'US', denomination, beneficiary_account: email, ...more };
}

function range(value: unknown, brandName = 'Airbnb'): object {
  return item(brandName, 'range', { product_value: value });
}

async function soldOutBrand(): Promise<string> {
  const { body } = await client.get('/v2/brands?country_code=US');
  const row = listAt(body, 'all_brands').find((one) => at(one, 'is_out_of_stock') === true);
  return String(at(row, 'brand'));
}

describe('a range', () => {
  it.each([25, '25', 500, '60.0'])('takes %j, a value on its steps, as number or text', async (value) => {
    expect(await codes({ deliveries: [range(value)] })).toEqual([]);
  });

  it.each([24, 501, 25.5, '30.01', -50, 'thirty', null, undefined])('refuses %j', async (value) => {
    const found = await problems({ deliveries: [range(value)] });
    expect(found).toMatchObject([{ problem: 'NOT_AVAILABLE_PRODUCT' }]);
    expect(at(found[0], 'moreDetails.delivery.deliverable')).toMatchObject({
      brand_name: 'Airbnb',
      beneficiary_account: email,
    });
  });

  it('counts its steps from min', async () => {
    const { body } = await client.get('/v5/products/country/US?family_name=Hotelgift');
    expect(at(body, '0.products.0.range')).toMatchObject({ min: 50, step_size: 10 });
    expect(await codes({ deliveries: [range(60, 'Hotelgift')] })).toEqual([]);
    expect(await codes({ deliveries: [range(65, 'Hotelgift')] })).toEqual(['NOT_AVAILABLE_PRODUCT']);
  });

  it('is dearer when the amount is sent literally', async () => {
    const cheap = await client.post('/v5/orders/validations', orderBody({ deliveries: [range(100)] }));
    const dear = await client.post('/v5/orders/validations', orderBody({ deliveries: [item('Airbnb', '100 USD')] }));
    expect(Number(at(dear.body, 'coin_amount'))).toBeGreaterThan(1.02 * Number(at(cheap.body, 'coin_amount')));
    expect(at(dear.body, 'deliveries.0.deliverable.denomination')).toBe('100 USD');
    expect(at(cheap.body, 'deliveries.0.deliverable.denomination')).toBe('range');
  });
});

describe('a brand of fixed amounts', () => {
  it('silently sells its default for an amount that it does not have', async () => {
    const { body: families } = await client.get('/v5/products/country/US?family_name=Steam');
    const { body } = await client.post('/v5/orders/validations', orderBody({ deliveries: [item('Steam', '26 USD')] }));
    expect(at(body, 'problems')).toEqual([]);
    expect(at(body, 'deliveries.0.deliverable.denomination')).toBe(at(families, '0.default_denomination'));
  });

  it('refuses a wrong label where there is no default, as for an eSIM', async () => {
    expect(await codes({ deliveries: [item('eSIM Global', '12 USD')] })).toEqual(['NOT_AVAILABLE_PRODUCT']);
    expect(await codes({ deliveries: [item('eSIM Global', '1 GB 3 days')] })).toEqual([]);
  });

  it.each([
    ['an unknown brand', item('Nobody Sells This', '10 USD')],
    ['a brand of another country', item('REWE', 'range', { product_value: 20 })],
    ['a family in place of a brand', item('Xfinity', '25 USD')],
  ])('is not found under %s', async (_what, delivery) => {
    expect(await codes({ deliveries: [delivery] })).toEqual(['NOT_AVAILABLE_PRODUCT']);
  });

  it('that is out of stock says so', async () => {
    const brandName = await soldOutBrand();
    const { body } = await client.get(`/v5/products/country/US?brand_name=${encodeURIComponent(brandName)}`);
    const product = at(body, '0.products.0');
    const wanted =
      at(product, 'is_dynamic') === true
        ? range(at(product, 'range.min'), brandName)
        : item(brandName, String(at(product, 'denomination')));
    expect(await codes({ deliveries: [wanted] })).toContain('OUT_OF_STOCK');
  });
});

describe('the beneficiary', () => {
  it.each(['nobody', 'a@b', 'two@@example.com', 'gap in@example.com', 'a@example..com', ''])(
    '"%s" is no e-mail address',
    async (wrong) => {
      expect(await codes({ deliveries: [item('Steam', '50 USD', { beneficiary_account: wrong })] })).toEqual([
        'INVALID_BENEFICIARY_ACCOUNT',
      ]);
    },
  );

  it.each(['5551234567', '+0155512345', '+1 555 123 4567', '+1555', email])(
    '"%s" is no phone number',
    async (wrong) => {
      const topUp = item('T-Mobile Credits', '25 USD', { beneficiary_account: wrong });
      expect(await codes({ deliveries: [topUp] })).toEqual(['INVALID_BENEFICIARY_ACCOUNT']);
    },
  );

  it('is a phone number for a top-up and an e-mail address for the PIN of the same family', async () => {
    expect(
      await codes({ deliveries: [item('T-Mobile Credits', '25 USD', { beneficiary_account: '+15551234567' })] }),
    ).toEqual([]);
    expect(await codes({ deliveries: [item('T-Mobile Credits', 'PIN US 25 USD')] })).toEqual([]);
  });

  it('of the order itself is checked too', async () => {
    const wish = { deliveries: [item('Steam', '50 USD')] };
    const found = await problems(wish, { email: 'nobody', user: { email: 'nobody' } });
    expect(found).toEqual([{ problem: 'INVALID_BENEFICIARY_ACCOUNT', moreDetails: { reason: 'INVALID_EMAIL' } }]);
  });

  it('may have one top-up per order', async () => {
    const topUp = item('T-Mobile Credits', '25 USD', { beneficiary_account: '+15551234567' });
    expect(await codes({ deliveries: [topUp, topUp] })).toEqual(['MULTIPLE_LIMITED_PRODUCT_SAME_ORDER']);
  });
});

describe('the payment', () => {
  it('must reach the minimum of its network', async () => {
    const tiny = [item('PUBG Mobile', '60 UC')];
    expect(await codes({ deliveries: tiny, network: 'Solana' })).toEqual([]);
    const found = await problems({ deliveries: tiny, network: 'ETH Mainnet' });
    expect(found).toMatchObject([
      {
        problem: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
        moreDetails: { threshold: '2.50', minimumAmountCoinSymbol: 'USDC', minimumAmountUSD: '2.82' },
      },
    ]);
    expect(at(found[0], 'moreDetails.minimumAmountCoin')).toMatch(/^2\.\d{15}$/);
  });

  it('must not be above the most that one order may cost', async () => {
    expect(await problems({ deliveries: Array.from({ length: 5 }, () => range(500)) })).toEqual([
      { problem: 'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED', moreDetails: { max_for_each_purchase: '2000.00' } },
    ]);
  });

  it('costs differently on each network, and the default network without one', async () => {
    const total = async (network: string | undefined): Promise<unknown> => {
      const payment = { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', ...(network ? { network } : {}) };
      return at((await client.post('/v5/orders/validations', { ...orderBody(), payment })).body, 'coin_amount');
    };
    const totals = [
      await total('Solana'),
      await total('Base'),
      await total('ETH Mainnet'),
      await total('Polygon (Matic)'),
    ];
    expect(new Set(totals).size).toBe(4);
    expect(await total(undefined)).toBe(totals[3]);
  });

  it.each([
    ['USDC', 'Lightning'],
    ['BTC', 'Solana'],
    ['USDC', 'Ethereum'],
    ['XYZ', 'Mainnet'],
  ])('of %s over %s is refused with what would work', async (coin, network) => {
    const [found] = await problems({ coin, network });
    expect(found).toMatchObject({ problem: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION' });
    expect(at(found, 'moreDetails.supported_protocol_coin_combo')).toContainEqual({
      protocol: 'SOLANA_LIKE',
      coin: 'USDC',
    });
  });

  it('can be refused by one brand on one network of a coin', async () => {
    const deliveries = [item('Rewarble Visa', '20 USD')];
    const [found] = await problems({ deliveries, network: 'Base' });
    expect(found).toMatchObject({ problem: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION' });
    const combos = listAt(found, 'moreDetails.supported_protocol_coin_combo');
    expect(combos).toContainEqual({ protocol: 'ARBITRUM_LIKE', coin: 'USDC' });
    expect(combos).not.toContainEqual({ protocol: 'BASE_LIKE', coin: 'USDC' });
    expect(await codes({ deliveries, network: 'Arbitrum' })).toEqual([]);
  });

  it('goes over the customer’s own wallet only', async () => {
    const payment = { type: 'via', payment_via: 'KUCOIN_PAY', coin: 'USDC', network: 'Solana' };
    expect(await codes({}, { payment })).toEqual(['NOT_ALLOWED_PAYMENT_VIA']);
  });

  it('on Tron is refused only when the service wants the full name', async () => {
    expect(await codes({ coin: 'USDT', network: 'Tron' })).toEqual([]);
    client.sandbox.control.change({ tronNeedsFullName: true });
    expect(await codes({ coin: 'USDT', network: 'Tron' })).toEqual(['FULLNAME_MISSING']);
    expect(await codes({ coin: 'TRX', network: 'Tron' })).toEqual([]);
    client.sandbox.control.change({ tronNeedsFullName: false });
  });

  it('in a suspended coin or over a suspended network is an error at once, and the matrix says so', async () => {
    client.sandbox.control.change({ suspendedCoins: ['USDT'], suspendedNetworks: ['Base'] });
    const coin = await client.post('/v5/orders/validations', orderBody({ coin: 'USDT' }));
    expect(coin).toMatchObject({
      status: 422,
      body: { status: 422, detail: 'SUSPENDED_COIN', moreDetails: { coin: 'USDT' } },
    });
    const network = await client.post('/v5/orders', orderBody({ network: 'Base' }));
    expect(network).toMatchObject({ status: 422, body: { detail: 'SUSPENDED_NETWORK' } });
    const { body } = await client.get('/v3/payment_vias');
    expect(listAt(body, '0.currencies').filter((one) => at(one, 'is_suspended') === true)).toMatchObject([
      { name: 'USDT' },
    ]);
    client.sandbox.control.change({ suspendedCoins: [], suspendedNetworks: [] });
  });
});

describe('a basket', () => {
  it('holds ten items at most', async () => {
    const ten = Array.from({ length: 10 }, () => item('Steam', '10 USD'));
    expect(await codes({ deliveries: ten })).toEqual([]);
    expect(await problems({ deliveries: [...ten, item('Steam', '10 USD')] })).toEqual([
      { problem: 'PRODUCT_COUNT_EXCEEDED', moreDetails: { max_products_per_order: 10 } },
    ]);
  });

  it('adds up to exactly the sum of its lines', async () => {
    const deliveries = [item('Steam', '10 USD'), range(37), item('Nintendo', '35 USD')];
    const { body } = await client.post(
      '/v5/orders/validations',
      orderBody({ deliveries, coin: 'BTC', network: 'Lightning' }),
    );
    const sats = listAt(body, 'deliveries').map((line) =>
      BigInt(String(at(line, 'deliverable.coin_amount')).replace('.', '')),
    );
    expect(BigInt(String(at(body, 'coin_amount')).replace('.', ''))).toBe(sats.reduce((sum, one) => sum + one, 0n));
    expect(at(body, 'coin_amount')).toMatch(/^0\.\d{8}$/);
  });

  it('tells all its problems at once', async () => {
    const deliveries = [
      range(1),
      item('Steam', '50 USD', { beneficiary_account: 'nobody' }),
      item('Virtual Prepaid Mastercard', '25 USD'),
    ];
    expect(await codes({ deliveries }, { coupon_code: 'NOPE' })).toEqual([
      ...['COUPON_NOT_FOUND', 'NOT_AVAILABLE_PRODUCT', 'INVALID_BENEFICIARY_ACCOUNT', 'LOGIN_REQUIRED'],
    ]);
  });
});

describe('creation', () => {
  it('answers the first problem as a 422 and makes nothing', async () => {
    const before = client.sandbox.control.stats().creations;
    const answer = await client.post('/v5/orders', orderBody({ deliveries: [range(1)] }));
    expect(answer).toMatchObject({ status: 422, body: { status: 422, detail: 'NOT_AVAILABLE_PRODUCT' } });
    expect(at(answer.body, 'moreDetails.delivery.deliverable.brand_name')).toBe('Airbnb');
    expect(client.sandbox.control.stats().creations).toBe(before);
  });

  it('needs user.email', async () => {
    const { status, body } = await client.post('/v5/orders', { ...orderBody(), user: {} });
    expect({ status, detail: at(body, 'detail') }).toEqual({ status: 400, detail: 'BAD_REQUEST' });
  });

  it('is never idempotent: the same body twice makes two orders', async () => {
    expect(await client.order()).not.toBe(await client.order());
  });

  it('costs what the validation said', async () => {
    const quote = await client.post('/v5/orders/validations', orderBody({ network: 'Tron' }));
    const order = await client.post('/v5/orders', orderBody({ network: 'Tron' }));
    expect(at(order.body, 'coin_amount')).toBe(at(quote.body, 'coin_amount'));
    expect(at(order.body, 'deliveries.0.deliverable.coin_amount')).toBe(
      at(quote.body, 'deliveries.0.deliverable.coin_amount'),
    );
  });
});

describe('limits, when they are on', () => {
  it('count what a customer has paid today', async () => {
    const own = await SandboxClient.start({ scenario: 'limits', speed: Infinity });
    const fourHundred = { deliveries: Array.from({ length: 4 }, () => range(500)), email: 'rich@example.com' };
    for (let count = 0; count < 2; count += 1) {
      const id = await own.order(fourHundred);
      own.sandbox.control.act(id, 'pay');
    }
    const { body } = await own.post('/v5/orders/validations', orderBody(fourHundred));
    expect(listAt(body, 'problems')).toMatchObject([
      {
        problem: 'DAILY_SPENDING_LIMIT_EXCEEDED',
        moreDetails: {
          daily_max: { amount: 4000, currency: 'EUR' },
          spent_today_by_user: { amount: 3546.85, currency: 'EUR' },
        },
      },
      { problem: 'MONTHLY_SPENDING_LIMIT_EXCEEDED' },
    ]);
    own.sandbox.control.advance(25 * 60 * 60_000);
    const later = await own.post('/v5/orders/validations', orderBody(fourHundred));
    expect(listAt(later.body, 'problems')).toMatchObject([{ problem: 'MONTHLY_SPENDING_LIMIT_EXCEEDED' }]);
    await own.close();
  });
});
