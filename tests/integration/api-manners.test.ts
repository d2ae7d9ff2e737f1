import { afterEach, describe, expect, it } from 'vitest';
import type { CryptorefillsApi } from '../../src-main/cryptorefills/api.ts';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { orderIdSchema } from '../../src-shared/domain/order.ts';
import { createFakeClock, settled, type FakeClock } from '../support/fake-clock.ts';
import { openApi, unlimitedBudget, type TestApi } from '../support/open-api.ts';
import { steamBody } from '../support/order-fixtures.ts';
import { respondJson, startRecordingServer, type RecordingServer } from '../support/recording-server.ts';
import { watchStream } from '../support/stream-watch.ts';

const US = countryCodeSchema.parse('US');
const orderId = orderIdSchema.parse('order-1');

let sandbox: Sandbox | null = null;
let server: RecordingServer | null = null;
afterEach(async () => {
  await sandbox?.close();
  await server?.close();
  sandbox = null;
  server = null;
});

/** The simulator with its limits on, on the same clock as the desk. */
async function strictVendor(): Promise<Sandbox & TestApi> {
  const clock = createFakeClock();
  sandbox = await startSandbox({ scenario: 'limits', speed: Infinity, nowMs: () => clock.nowMs() });
  return { ...sandbox, ...openApi(sandbox.url, { clock }) };
}

type Outcome = Awaited<ReturnType<CryptorefillsApi['readOrder']>>;

/** Whether the API itself refused any call for its rate, by the log. */
function refusedByApi({ logged }: TestApi): string[] {
  return logged.filter((line) => line.includes('429'));
}

/** Asks for many different reads at once, and again and again for some minutes. */
async function browseHastily(api: CryptorefillsApi, clock: FakeClock, seconds: number): Promise<number> {
  let good = 0;
  for (let second = 0; second < seconds; second += 1) {
    const reads = Array.from({ length: 5 }, (_, index) =>
      api.products({ country: US, family: `Family ${second} ${index}`, coin: 'USDC', language: 'en' }),
    );
    void Promise.all(reads).then((answers) => (good += answers.filter(({ ok }) => ok).length));
    await settled();
    await clock.advance(1_000);
  }
  return good;
}

describe('a desk in a hurry', () => {
  it('never makes the API refuse a call for its rate, and loses none of what it may ask', async () => {
    const vendor = await strictVendor();
    const good = await browseHastily(vendor.api, vendor.clock, 180);
    expect(refusedByApi(vendor)).toEqual([]);
    expect(good).toBeGreaterThan(100);
    expect(good).toBeLessThanOrEqual(vendor.control.stats().requests.products ?? 0);
  }, 60_000);

  it('still follows its orders while people press refresh without end', async () => {
    const vendor = await strictVendor();
    const pressed = Array.from({ length: 300 }, (_, index) =>
      vendor.api.readOrder(orderIdSchema.parse(`order-${index}`)),
    );
    const followed = Array.from({ length: 60 }, (_, index) =>
      vendor.api.readOrder(orderIdSchema.parse(`order-${index}`), 'tracking'),
    );
    const tracked = await Promise.all(followed);
    expect(new Set(tracked.map(codeOf))).toEqual(new Set(['not-found']));
    const held = (await Promise.all(pressed)).filter((outcome) => codeOf(outcome) === 'api-rate-limited');
    expect(held).toHaveLength(270);
    expect(refusedByApi(vendor)).toEqual([]);
  });

  it('hears from the headers that somebody else uses the same address, and stops before it is refused', async () => {
    const vendor = await strictVendor();
    const other = openApi(vendor.url, { budget: unlimitedBudget });
    await vendor.api.paymentMethods();
    for (let call = 0; call < 28; call += 1) await other.api.paymentMethods();
    expect(await vendor.api.paymentMethods()).toMatchObject({ ok: true });
    expect(await vendor.api.paymentMethods()).toMatchObject({ ok: false, code: 'api-rate-limited' });
    expect(vendor.control.stats().requests.payment_vias).toBe(30);
    await vendor.clock.advance(60_000);
    expect(await vendor.api.paymentMethods()).toMatchObject({ ok: true });
    expect(refusedByApi(vendor)).toEqual([]);
  });

  it('keeps still after a refusal for as long as the API names', async () => {
    const vendor = await strictVendor();
    const other = openApi(vendor.url, { budget: unlimitedBudget });
    for (let call = 0; call < 30; call += 1) await other.api.paymentMethods();
    await vendor.clock.advance(10_000);
    expect(await vendor.api.paymentMethods()).toMatchObject({
      code: 'api-rate-limited',
      detail: { status: 429, retryAfterMs: 50_000 },
    });
    await vendor.clock.advance(40_000);
    expect(await vendor.api.paymentMethods()).toMatchObject({ detail: { retryAfterMs: 10_000 } });
    expect(vendor.control.stats().requests.payment_vias).toBe(31);
    await vendor.clock.advance(10_000);
    expect(await vendor.api.paymentMethods()).toMatchObject({ ok: true });
  });

  it('sends a validation or creation that the API refuses for its rate once, and no other before its time', async () => {
    const { api, control, clock } = await strictVendor();
    control.addFault({ endpoint: 'validations', kind: 'too-many-requests', retryAfterSeconds: 30 });
    control.addFault({ endpoint: 'create', kind: 'too-many-requests', retryAfterSeconds: 30 });
    expect(await api.validate(steamBody)).toMatchObject({ code: 'api-rate-limited' });
    expect(await api.createOrder(steamBody)).toMatchObject({ outcome: 'refused', code: 'api-rate-limited' });
    await clock.advance(29_000);
    expect(await api.validate(steamBody)).toMatchObject({ detail: { retryAfterMs: 1_000 } });
    expect(await api.createOrder(steamBody)).toMatchObject({ outcome: 'refused', detail: { retryAfterMs: 1_000 } });
    await clock.advance(600_000);
    expect(control.stats().requests).toMatchObject({ validations: 1, create: 1 });
  });

  it('connects a stream no sooner than reads of orders may go again', async () => {
    const vendor = await strictVendor();
    vendor.control.addFault({ endpoint: 'order', kind: 'too-many-requests', retryAfterSeconds: 25 });
    await vendor.api.readOrder(orderId);
    const watch = watchStream();
    const stream = vendor.api.followOrder(orderId, watch);
    await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting');
    expect(watch.states.at(-1)).toEqual({
      state: 'reconnecting',
      trouble: 'rate-limited',
      status: null,
      retryInMs: 25_000,
    });
    expect(vendor.control.stats().requests.subscribe).toBeUndefined();
    await vendor.clock.advance(25_000);
    await watch.until(({ states }) => states.at(-1)?.state === 'reconnecting' && states.length > 3);
    expect(vendor.control.stats().requests.subscribe).toBe(1);
    stream.close();
  });
});

describe('identical reads', () => {
  const reads: readonly (readonly [string, (api: CryptorefillsApi) => Promise<unknown>])[] = [
    ['payment methods', (api) => api.paymentMethods()],
    ['brands', (api) => api.brands(US, 'en')],
    ['home page', (api) => api.homepage(US)],
    ['products', (api) => api.products({ country: US, family: 'Steam', coin: 'USDC', language: 'en' })],
    ['order', (api) => api.readOrder(orderId)],
  ];

  it.each(reads)('that are under way are one: %s', async (_name, read) => {
    server = await startRecordingServer();
    server.answer(respondJson([]));
    const { api } = openApi(server.url);
    const [first, second] = await Promise.all([read(api), read(api)]);
    expect(second).toEqual(first);
    expect(server.requests).toHaveLength(1);
    await read(api);
    expect(server.requests).toHaveLength(2);
  });

  it('of which one is more urgent are two', async () => {
    server = await startRecordingServer();
    const { api } = openApi(server.url);
    await Promise.all([api.readOrder(orderId), api.readOrder(orderId, 'tracking')]);
    expect(server.requests).toHaveLength(2);
  });

  it('does not mean identical sales', async () => {
    server = await startRecordingServer();
    const { api } = openApi(server.url);
    await Promise.all([api.validate(steamBody), api.validate(steamBody)]);
    await Promise.all([api.createOrder(steamBody), api.createOrder(steamBody)]);
    expect(server.requests).toHaveLength(4);
  });
});

function codeOf(outcome: Outcome): string {
  return outcome.ok ? 'ok' : outcome.code;
}
