import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import { createCatalogue } from '../../src-main/catalogue/catalogue.ts';
import type { ApiOrder, CryptorefillsApi, OrderBody } from '../../src-main/cryptorefills/api.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import type { OrderId } from '../../src-shared/domain/order.ts';
import { openApi, unlimitedBudget, type TestApi } from '../support/open-api.ts';
import { decimal, steamBody } from '../support/order-fixtures.ts';
import { watchStream } from '../support/stream-watch.ts';
import { valueOf } from '../support/value-of.ts';

const US = countryCodeSchema.parse('US');

let sandbox: Sandbox | null = null;
afterEach(async () => {
  await sandbox?.close();
  sandbox = null;
});

async function vendor(scenario = 'default'): Promise<Sandbox & TestApi> {
  sandbox = await startSandbox({ scenario, speed: Infinity });
  return { ...sandbox, ...openApi(sandbox.url) };
}

/** A sale of one Steam card, validated and created. */
async function makeOrder(api: CryptorefillsApi): Promise<ApiOrder> {
  const families = valueOf(await api.products({ country: US, family: 'Steam', coin: 'USDC', language: 'en' }));
  const product = families[0]?.products[0];
  const [item] = steamBody.items;
  if (product?.type !== 'fixed' || item === undefined) throw new Error('the simulator sells no Steam');
  const body: OrderBody = {
    ...steamBody,
    items: [{ ...item, denomination: product.denomination, label: product.label }],
  };
  valueOf(await api.validate(body));
  const outcome = await api.createOrder(body);
  if (outcome.outcome !== 'created') throw new Error(JSON.stringify(outcome));
  return outcome.order;
}

describe('the whole of the simulator’s goods', () => {
  it.each(['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'JP', 'BR'])(
    'can be read: %s',
    async (code) => {
      const { url } = await vendor();
      const { api, logged } = openApi(url, { budget: unlimitedBudget });
      const country = countryCodeSchema.parse(code);
      const { brands, popular } = valueOf(await api.brands(country, 'en'));
      expect(brands.length).toBeGreaterThan(20);
      expect(new Set(brands.map(({ brandId }) => brandId)).size).toBe(brands.length);
      const known = new Set(brands.map(({ brandId }) => brandId));
      const featured = valueOf(await api.homepage(country));
      expect(featured.length + popular.length).toBeGreaterThan(0);
      expect([...featured, ...popular].filter((brandId) => !known.has(brandId))).toEqual([]);
      const families = [...new Set(brands.map(({ family }) => family))];
      let products = 0;
      for (const family of families) {
        const entries = valueOf(await api.products({ country, family, coin: 'USDC', language: 'en' }));
        products += entries.reduce((sum, entry) => sum + entry.products.length, 0);
        expect(entries.reduce((sum, { skipped }) => sum + skipped, 0)).toBe(0);
      }
      expect(products).toBeGreaterThan(brands.length);
      expect(logged).toEqual([]);
    },
    60_000,
  );

  it('has prices for range amounts, and none for an unknown brand', async () => {
    const { api } = await vendor();
    const query = { brandName: 'Airbnb', country: US, faceValue: decimal('100'), coin: 'USDC' };
    expect(valueOf(await api.price(query))).toMatchObject({ coin: 'USDC' });
    expect(await api.price({ ...query, brandName: 'Nobody' })).toMatchObject({ ok: false, code: 'price-unavailable' });
  });

  it('can be paid in many ways, of which USDC on Solana is the recommended one', async () => {
    const { api } = await vendor();
    const methods = valueOf(await api.paymentMethods());
    expect(methods.filter(({ recommended }) => recommended)).toMatchObject([{ coin: 'USDC', network: 'Solana' }]);
    expect(methods).toContainEqual(expect.objectContaining({ coin: 'BTC', network: 'Lightning', suspended: false }));
    expect(methods.length).toBeGreaterThan(10);
  });

  it.each([
    ['suspended-coin', 'USDC', 'Base'],
    ['suspended-network', 'USDC', 'Solana'],
  ])('says what is suspended: %s', async (scenario, coin, network) => {
    const { api } = await vendor(scenario);
    const methods = valueOf(await api.paymentMethods());
    expect(methods.find((method) => method.coin === coin && method.network === network)?.suspended).toBe(true);
    expect(methods.some(({ suspended }) => !suspended)).toBe(true);
  });
});

describe('a sale at the simulator', () => {
  it.each(['default', 'odd-shapes'])('goes from validation to a code: %s', async (scenario) => {
    const { api, control } = await vendor(scenario);
    const order = await makeOrder(api);
    expect(order).toMatchObject({
      orderState: 'WaitingForPayment',
      coin: 'USDC',
      network: 'Solana',
      protocol: 'SOLANA_LIKE',
      missingAmount: null,
      externalProcessor: false,
      deliveries: [{ brandName: 'Steam', country: 'US', beneficiary: 'customer@example.com', secrets: [] }],
    });
    expect(order.address).toMatch(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/);
    expect(order.paymentRequestedAtMs).toBeGreaterThan(Date.UTC(2024, 0));
    const watch = watchStream();
    api.followOrder(order.orderId, watch);
    await watch.until(({ orders }) => orders.length > 0);
    control.act(order.orderId, 'pay');
    await watch.until(({ states }) => states.at(-1)?.state === 'ended');
    expect(watch.orders.at(-1)).toMatchObject({ orderState: 'Done', deliveries: [{ secrets: [{}] }] });
    const read = valueOf(await api.readOrder(order.orderId));
    expect(read.deliveries).toEqual(watch.orders.at(-1)?.deliveries);
    expect(control.stats()).toMatchObject({ creations: 1, partnerHeaders: { missing: 0 } });
  });

  it('arrives although the stream is cut five times in a row', async () => {
    const { api, control, clock } = await vendor();
    const order = await makeOrder(api);
    const watch = watchStream();
    api.followOrder(order.orderId, watch);
    for (let cut = 1; cut <= 5; cut += 1) {
      await watch.until(({ orders }) => orders.length >= cut);
      expect(watch.states.at(-1)).toEqual({ state: 'live' });
      expect(control.cutStreams(order.orderId)).toBe(1);
      await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting');
      // Each connection brought a good frame, so that each pause is the shortest one.
      expect(watch.states.at(-1)).toMatchObject({ trouble: 'unreachable', retryInMs: 1_000 });
      if (cut === 5) control.act(order.orderId, 'pay');
      await clock.advance(1_000);
    }
    await watch.until(({ states }) => states.at(-1)?.state === 'ended');
    expect(watch.orders.at(-1)).toMatchObject({ orderState: 'Done' });
    expect(control.stats()).toMatchObject({ streamsOpened: 6, openStreams: 0, creations: 1 });
  });

  it('goes on through broken, old and refused streams, and tells each trouble', async () => {
    const { api, control, clock } = await vendor();
    const order = await makeOrder(api);
    const kinds = ['refuse', 'html', 'broken-frame', 'early-close', 'old-frame'] as const;
    for (const kind of kinds) control.addStreamFault({ kind });
    const watch = watchStream();
    api.followOrder(order.orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting');
    expect(watch.states.at(-1)).toMatchObject({ trouble: 'upstream-error', status: 503, retryInMs: 1_000 });
    await clock.advance(1_000);
    await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting' && isWaiting(states.at(-1)));
    expect(watch.states.at(-1)).toMatchObject({ trouble: 'not-a-stream', status: 200, retryInMs: 2_000 });
    await clock.advance(2_000);
    await watch.until(({ orders }) => orders.length === 1);
    control.cutStreams(order.orderId);
    await watch.until(({ states }) => isWaiting(states.at(-1)));
    await clock.advance(1_000);
    await watch.until(({ orders, states }) => orders.length === 2 && isWaiting(states.at(-1)));
    await clock.advance(1_000);
    await watch.until(({ orders }) => orders.length === 4);
    control.act(order.orderId, 'pay');
    await watch.until(({ states }) => states.at(-1)?.state === 'ended');
    expect(watch.orders.some(({ orderState }) => orderState === 'Done')).toBe(true);
  });

  it('lets go of a mute stream', async () => {
    const { api, clock } = await vendor('mute-streams');
    const order = await makeOrder(api);
    const watch = watchStream();
    const following = api.followOrder(order.orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'live');
    await clock.advance(45_000);
    expect(watch.states.at(-1)).toEqual({ state: 'stale' });
    following.close();
  });

  it('is unclear when the answer to its creation is lost, although the order was made', async () => {
    const { api, control } = await vendor('unclear-creation');
    await expect(makeOrder(api)).rejects.toThrow('{"outcome":"unclear","reason":"api-unreachable","orderId":null}');
    expect(control.stats()).toMatchObject({ creations: 1, requests: { create: 1 } });
  });

  it.each([
    ['refused-at-creation', 'OUT_OF_STOCK'],
    ['identity-check', 'KYC_MISSING'],
  ])('is refused in words: %s', async (scenario, code) => {
    const { api, control } = await vendor(scenario);
    await expect(makeOrder(api)).rejects.toThrow(code);
    await expect(makeOrder(api)).rejects.toThrow('"outcome":"refused","code":"problems"');
    expect(control.stats().creations).toBe(0);
  });

  it('is refused at validation with the item that is sold out', async () => {
    const { api } = await vendor('out-of-stock');
    await expect(makeOrder(api)).rejects.toThrow(/problems .*"code":"OUT_OF_STOCK".*"item":0/);
  });

  it('is not known by a made-up id', async () => {
    const { api } = await vendor();
    expect(await api.readOrder('made-up' as OrderId)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('a bad day of the simulator', () => {
  it('is told call by call, and the good lists stay', async () => {
    const { api, clock } = await vendor('flaky');
    const catalogue = createCatalogue({ api, clock, language: () => 'en' });
    expect(await catalogue.methods()).toMatchObject({ code: 'api-rejected', detail: { status: 502 } });
    expect(await catalogue.country(US)).toMatchObject({ code: 'api-unreadable' });
    const { brands } = valueOf(await catalogue.country(US));
    const steam = brands.find(({ name }) => name === 'Steam');
    const query = { country: US, brandId: steam?.brandId ?? '', coin: 'USDC' };
    expect(await catalogue.products(query)).toMatchObject({ code: 'api-unreadable' });
    expect(valueOf(await catalogue.products(query)).products.length).toBeGreaterThan(0);
    const price = { ...query, faceValue: decimal('25') };
    expect(await catalogue.price(price)).toMatchObject({ code: 'api-rate-limited', detail: { retryAfterMs: 2_000 } });
    const later = catalogue.price(price);
    await clock.advance(2_000);
    expect(await later).toMatchObject({ ok: true });
  });
});

function isWaiting(state: { readonly state: string; readonly retryInMs?: number } | undefined): boolean {
  return state?.state === 'reconnecting' && (state.retryInMs ?? 0) > 0;
}
