import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src-main/system-clock.ts';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { Brand, CountryCatalogue } from '../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import type { QuoteRequest } from '../../src-shared/domain/quote.ts';
import { openDesk, type TestDesk, type TestDeskOptions } from '../support/open-desk.ts';
import { valueOf } from '../support/value-of.ts';

const US = countryCodeSchema.parse('US');
const email = 'customer@example.com';

const toClose: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

async function liveDesk(url: string, options: TestDeskOptions = {}): Promise<TestDesk> {
  const desk = await openDesk({ ...options, settings: { mode: 'live', apiBaseUrl: url } });
  toClose.push(() => desk.close());
  await desk.desk.partner.set({ partnerId: 'partner-0123456789' });
  return desk;
}

async function vendor(port = 0): Promise<Sandbox> {
  const sandbox = await startSandbox({ speed: Infinity, port });
  toClose.push(() => sandbox.close());
  return sandbox;
}

async function readSteam(desk: DeskBridge): Promise<{ listed: CountryCatalogue; steam: Brand; request: QuoteRequest }> {
  const listed = valueOf(await desk.catalogue.country({ country: US }));
  const steam = listed.brands.find(({ name }) => name === 'Steam');
  if (steam === undefined) throw new Error('the simulator sells no Steam');
  const { products } = valueOf(await desk.catalogue.products({ country: US, brandId: steam.brandId, coin: 'USDC' }));
  const [product] = products;
  if (product?.type !== 'fixed') throw new Error('Steam has no fixed amount');
  const { denomination, deliveryType } = product;
  const item = { country: US, brandId: steam.brandId, deliveryType, beneficiary: email } as const;
  return {
    listed,
    steam,
    request: {
      items: [{ ...item, selection: { type: 'fixed', denomination } }],
      email,
      coin: 'USDC',
      network: 'Solana',
      language: 'en',
      newsletterAccepted: false,
      replaces: null,
    },
  };
}

/** A desk that sold one card, was closed, and starts again with nothing to reach. */
async function offlineDesk(): Promise<{
  desk: TestDesk;
  before: CountryCatalogue;
  port: number;
  skip: (ms: number) => void;
}> {
  const sandbox = await startSandbox({ speed: Infinity });
  const first = await openDesk({ settings: { mode: 'live', apiBaseUrl: sandbox.url } });
  await first.desk.partner.set({ partnerId: 'partner-0123456789' });
  const { listed, request } = await readSteam(first.desk);
  const { quoteId } = valueOf(await first.desk.checkout.quote(request));
  valueOf(await first.desk.checkout.order({ quoteId }));
  await first.close();
  await sandbox.close();
  let skippedMs = 0;
  const clock = {
    ...systemClock,
    nowMs: () => systemClock.nowMs() + skippedMs,
    monotonicMs: () => systemClock.monotonicMs() + skippedMs,
  };
  const desk = await liveDesk(sandbox.url, { folder: first.folder, ports: { clock } });
  return { desk, before: listed, port: Number(new URL(sandbox.url).port), skip: (ms) => (skippedMs += ms) };
}

describe('without a network', () => {
  it('the desk shows what it last knew, and how old that is', async () => {
    const { desk, before } = await offlineDesk();
    const { listed } = await readSteam(desk.desk);
    expect(listed).toEqual(before);
    expect(valueOf(await desk.desk.payment.methods()).methods.length).toBeGreaterThan(10);
  });

  it('it shows its orders', async () => {
    const { desk } = await offlineDesk();
    const page = { search: 'Steam', unfinishedOnly: false, beforeRef: null, limit: 10 };
    expect(valueOf(await desk.desk.orders.list(page)).orders).toMatchObject([{ ref: 'L-1' }]);
  });

  it('it sells nothing, and says why', async () => {
    const { desk } = await offlineDesk();
    const { request } = await readSteam(desk.desk);
    expect(await desk.desk.checkout.quote(request)).toMatchObject({ ok: false, code: 'api-unreachable' });
  });

  it('of another address nothing is shown', async () => {
    const { desk } = await offlineDesk();
    const elsewhere = await vendor();
    await elsewhere.close();
    expect(await desk.desk.settings.change({ apiBaseUrl: elsewhere.url })).toMatchObject({ code: 'orders-open' });
    const other = await liveDesk(elsewhere.url, { folder: desk.folder });
    expect(await other.desk.catalogue.country({ country: US })).toMatchObject({ ok: false, code: 'api-unreachable' });
  });
});

describe('once the network is back', () => {
  it('the list is read anew behind the old one, the window is told, and selling works', async () => {
    const { desk, before, port, skip } = await offlineDesk();
    await readSteam(desk.desk);
    const sandbox = await vendor(port);
    skip(20_000);
    const { listed, request } = await readSteam(desk.desk);
    expect(listed.fetchedAtMs).toBe(before.fetchedAtMs);
    const news = await desk.until('catalogue.refreshed', ({ country }) => country === US);
    expect(news.fetchedAtMs).toBeGreaterThan(before.fetchedAtMs);
    expect(valueOf(await desk.desk.catalogue.country({ country: US })).fetchedAtMs).toBe(news.fetchedAtMs);
    expect(await desk.desk.checkout.quote(request)).toMatchObject({ ok: true });
    expect(sandbox.control.stats().requests).toMatchObject({ brands: 1, homepage: 1 });
  });
});

describe('what is about to be ordered', () => {
  it('is asked for anew, so that a list of an earlier day sells nothing', async () => {
    const sandbox = await vendor();
    const first = await liveDesk(sandbox.url);
    const { request } = await readSteam(first.desk);
    await first.close();
    const { products: before = 0, payment_vias: matrices = 0 } = sandbox.control.stats().requests;
    const again = await liveDesk(sandbox.url, { folder: first.folder });
    expect(await again.desk.checkout.quote(request)).toMatchObject({ ok: true });
    expect(sandbox.control.stats().requests).toMatchObject({ products: before + 1, payment_vias: matrices + 1 });
  });
});
