import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SandboxClient, at, listAt } from '../support/sandbox-client.ts';

/** The headers that every documented example sends. */
const headers = { 'X-Cr-Application': 'YOUR_PARTNER_ID', 'X-Cr-Version': 'YOUR_APP_VERSION' };

let client: SandboxClient;
beforeAll(async () => {
  client = await SandboxClient.start({ speed: Infinity });
});
afterAll(() => client.close());

describe('each request of the documentation, as it stands there,', () => {
  it('lists the payment methods with the networks that a till needs', async () => {
    const { status, body } = await client.get('/v3/payment_vias', headers);
    expect(status).toBe(200);
    expect(at(body, '0.name')).toBe('USER_WALLET');
    const networks = new Map(
      listAt(body, '0.currencies').map((coin) => [
        at(coin, 'name'),
        listAt(coin, 'networks').map((network) => at(network, 'name')),
      ]),
    );
    const chains = ['Solana', 'Base', 'Polygon (Matic)', 'Arbitrum', 'ETH Mainnet', 'Tron'];
    expect(networks.get('USDC')).toEqual(expect.arrayContaining(chains));
    expect(networks.get('USDT')).toEqual(expect.arrayContaining(chains));
    expect(networks.get('BTC')).toEqual(expect.arrayContaining(['Mainnet', 'Lightning']));
    expect(networks.get('USDC.e')).toEqual(['Polygon (Matic)']);
  });

  it('lists the brands of a country', async () => {
    const { status, body } = await client.get('/v2/brands?country_code=US', headers);
    expect(status).toBe(200);
    expect(listAt(body, 'all_brands')).toHaveLength(559);
    expect(listAt(body, 'categories').length).toBeGreaterThan(10);
    expect(at(body, 'all_brands.0')).toMatchObject({
      brand: 'Amazon',
      family: 'Amazon',
      min: '$5',
      max: '$500',
      kind: 'giftcard',
    });
  });

  it('gives a home page of curated rows', async () => {
    const { status, body } = await client.get('/v2/homepage?country_code=US', headers);
    expect(status).toBe(200);
    expect(listAt(body, 'sections.0.brands').length).toBeGreaterThan(5);
  });

  it('finds the products of a family whatever its case', async () => {
    const { status, body } = await client.get('/v5/products/country/US?family_name=airbnb&coin=USDC&lang=en', headers);
    expect(status).toBe(200);
    expect(listAt(body)).toHaveLength(1);
    expect(at(body, '0.products.0')).toMatchObject({
      is_dynamic: true,
      range: { min: 25, max: 500, currency: 'USD', step_size: 1 },
      face_value: { currency_code: 'USD', amount: { type: 'range', min: '25.00', max: '500.00' } },
    });
  });

  it('prices an amount of a range', async () => {
    const { status, body } = await client.get(
      '/v4/products/price?brand_name=Airbnb&country_code=US&face_value=100&coin=USDC',
      headers,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ coin: 'USDC', coin_amount: '101.480000', payment_method: 'USDC-MATIC' });
  });

  it('validates without a network, and the literal amount is the dearer product', async () => {
    const { status, body } = await client.post(
      '/v5/orders/validations',
      {
        email: 'END_USER_EMAIL',
        payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC' },
        deliveries: [
          {
            beneficiary_account: 'END_USER_EMAIL',
            brand_name: 'Airbnb',
            country_code: 'US',
            denomination: '100 USD',
            localized_denomination: '$100',
          },
        ],
        lang: 'en',
      },
      headers,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ coin: 'USDC', coin_amount: '104.680000', problems: [] });
  });

  const nested = {
    deliveries: [
      { kind: 'giftcard', quantity: 1, deliverable: { brand_name: 'Airbnb', country_code: 'US', denomination: '100' } },
    ],
    payment: { type: 'via', coin: 'USDC', network: 'Solana', payment_via: 'USER_WALLET' },
    user: { email: 'END_USER_EMAIL', has_accepted_newsletter: true },
    lang: 'en',
    acquisition: { utm_source: 'your_platform' },
  };

  it('creates an order in the nested form, for the e-mail address of its user', async () => {
    const { status, body } = await client.post('/v5/orders', nested, headers);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      order_state: 'WaitingForPayment',
      coin: 'USDC',
      network: 'Solana',
      sent_coin_amount: '0',
    });
    expect(at(body, 'wallet_address')).toMatch(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/);
    expect(at(body, 'deliveries.0.deliverable')).toMatchObject({
      brand_name: 'Airbnb',
      beneficiary_account: 'END_USER_EMAIL',
    });
  });

  it('makes as many items of the nested form as its quantity says', async () => {
    const [item] = nested.deliveries;
    const { body } = await client.post('/v5/orders', { ...nested, deliveries: [{ ...item, quantity: 3 }] }, headers);
    expect(listAt(body, 'deliveries')).toHaveLength(3);
  });

  it('streams an order until it is done, then says stop', async () => {
    const id = await client.order();
    const states: unknown[] = [];
    for await (const part of client.stream(id)) {
      if (part.is === 'comment') continue;
      if (part.event === 'stop') states.push('stop');
      else states.push(at(JSON.parse(part.data), 'order_state'));
      if (states.length === 1) client.sandbox.control.act(id, 'pay');
    }
    expect(states).toEqual(['WaitingForPayment', 'PaymentStarted', 'WaitingForDelivery', 'Done', 'stop']);
  });

  it('polls an order, whose code is there once it is done, and answers 404 for one that nobody made', async () => {
    const id = await client.order();
    client.sandbox.control.act(id, 'pay');
    await client.streamEnd(id);
    const { status, body } = await client.get(`/v5/orders/${id}`, headers);
    expect(status).toBe(200);
    expect(body).toMatchObject({ order_id: id, order_state: 'Done', payment_state: 'PaymentCompleted' });
    expect(at(body, 'deliveries.0.deliverable.pin_code')).toMatch(/^[A-Z2-9]{5}(-[A-Z2-9]{5}){2}$/);
    expect(await client.get('/v5/orders/ord_abc123xyz', headers)).toMatchObject({ status: 404, body: { status: 404 } });
  });
});

describe('the requests that the documentation does not show', () => {
  it('list the coins', async () => {
    const { body } = await client.get('/v3/currencies');
    expect(
      listAt(body)
        .slice(0, 3)
        .map((coin) => at(coin, 'name')),
    ).toEqual(['USDT', 'BTC', 'SOL']);
  });

  it('search brands in the shape of the brand list', async () => {
    const { body } = await client.get('/v2/search/US?q=playst&lang=en');
    expect(listAt(body, 'all_brands').map((row) => at(row, 'brand'))).toEqual(['PlayStation', 'PlayStation Plus']);
  });

  it('draw the payment QR', async () => {
    const response = await fetch(`${client.sandbox.url}/v3/qrs/${await client.order()}`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(await response.text()).toContain('<svg');
  });

  it.each([
    ['someone@example.com', { valid: true }],
    ['someone@nowhere.invalid', { valid: false, reason: 'no_mx' }],
    ['nobody', { valid: false, reason: 'syntax' }],
  ])('check the e-mail address %s', async (email, answer) => {
    expect((await client.post('/v2/validate-email', { email })).body).toEqual(answer);
  });
});

describe('a request that is not right', () => {
  it.each([
    ['/v5/products/country/US?coin=USDC', 400],
    ['/v2/brands', 400],
    ['/v4/products/price?brand_name=Nobody&country_code=US&face_value=10&coin=USDC', 404],
    ['/v4/products/price?brand_name=Airbnb&country_code=US&face_value=ten&coin=USDC', 400],
    ['/v4/products/price?brand_name=Airbnb&country_code=US&face_value=100.5&coin=USDC', 400],
    ['/v4/products/price?brand_name=Steam&country_code=US&face_value=11&coin=USDC', 404],
    ['/v9/nothing', 404],
  ])('such as GET %s answers %i in the vendor’s form', async (path, status) => {
    const answer = await client.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, detail: expect.any(String) as string });
  });

  it('finds no products for an unknown family and no brands in a country that is not served', async () => {
    expect((await client.get('/v5/products/country/US?family_name=nobody')).body).toEqual([]);
    expect(listAt((await client.get('/v2/brands?country_code=AQ')).body, 'all_brands')).toEqual([]);
  });

  it('answers without descriptions in a language that there is none for', async () => {
    const known = await client.get('/v5/products/country/US?family_name=Steam&lang=ja');
    expect(at(known.body, '0.rich_description.locale')).toBe('ja');
    const unknown = await client.get('/v5/products/country/US?family_name=Steam&lang=fa');
    expect(at(unknown.body, '0.rich_description')).toBeNull();
  });

  it.each([
    ['no JSON at all', 'not json'],
    ['no payment', '{"deliveries":[{}]}'],
    ['no deliveries', '{"payment":{"coin":"USDC"},"email":"a@example.com","deliveries":[]}'],
  ])('with %s is a BAD_REQUEST', async (_what, body) => {
    const response = await fetch(`${client.sandbox.url}/v5/orders/validations`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: 'BAD_REQUEST' });
  });
});

describe('partner headers', () => {
  it('are not enforced, but every request is on record with or without them', async () => {
    const before = client.sandbox.control.stats().partnerHeaders;
    await client.get('/v3/currencies');
    await client.get('/v3/currencies', { ...headers, 'X-Country-ISO-Code': 'JP' });
    expect(client.sandbox.control.stats().partnerHeaders).toEqual({
      present: before.present + 1,
      missing: before.missing + 1,
    });
    expect(client.sandbox.control.requests().at(-1)).toMatchObject({
      endpoint: 'currencies',
      application: 'YOUR_PARTNER_ID',
      version: 'YOUR_APP_VERSION',
      country: 'JP',
    });
  });
});
