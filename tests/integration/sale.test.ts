import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import type { Order, OrderStage } from '../../src-shared/domain/order.ts';
import type { QuoteRequest } from '../../src-shared/domain/quote.ts';
import { memorySecrets, openDesk, type TestDesk, type TestDeskOptions } from '../support/open-desk.ts';

const US = countryCodeSchema.parse('US');
const email = 'customer@example.com';
const partnerId = 'partner-0123456789-SENTINEL';

const toClose: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

async function vendor(options: Parameters<typeof startSandbox>[0] = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ speed: 50, ...options });
  toClose.push(() => sandbox.close());
  return sandbox;
}

/** A live desk on the simulator, as it would be on the real address. */
async function liveDesk(sandbox: Sandbox, options: TestDeskOptions = {}): Promise<TestDesk> {
  const desk = await openDesk({ ...options, settings: { mode: 'live', apiBaseUrl: sandbox.url, ...options.settings } });
  toClose.push(() => desk.close());
  if (options.ports?.secrets === undefined) await desk.desk.partner.set({ partnerId });
  return desk;
}

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; code: string; detail?: unknown }): Value {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
}

/** The first fixed amount of a brand that is in stock, as the ticket would ask for it. */
async function steamRequest(desk: DeskBridge): Promise<QuoteRequest> {
  const { brands } = valueOf(await desk.catalogue.country({ country: US }));
  const steam = brands.find((brand) => brand.name === 'Steam');
  if (steam === undefined) throw new Error('the simulator sells no Steam');
  const { products } = valueOf(await desk.catalogue.products({ country: US, brandId: steam.brandId, coin: 'USDC' }));
  const product = products.find((candidate) => candidate.type === 'fixed');
  if (product?.type !== 'fixed') throw new Error('Steam has no fixed amount');
  return {
    items: [
      {
        country: US,
        brandId: steam.brandId,
        selection: { type: 'fixed', denomination: product.denomination },
        deliveryType: product.deliveryType,
        beneficiary: email,
      },
    ],
    email,
    coin: 'USDC',
    network: 'Solana',
    language: 'en',
    newsletterAccepted: false,
    replaces: null,
  };
}

async function sell(desk: DeskBridge): Promise<Order> {
  const quote = valueOf(await desk.checkout.quote(await steamRequest(desk)));
  return valueOf(await desk.checkout.order({ quoteId: quote.quoteId }));
}

const reaches = (desk: TestDesk, order: Order, stage: OrderStage): Promise<Order> =>
  desk.until('orders.changed', (changed) => changed.ref === order.ref && changed.stage === stage);

describe('a sale', () => {
  it('goes from the brand list to a code that can be read', async () => {
    const sandbox = await vendor();
    const desk = await liveDesk(sandbox);
    const order = await sell(desk.desk);
    expect(order).toMatchObject({
      ref: 'L-1',
      stage: 'awaiting-payment',
      coin: 'USDC',
      network: 'Solana',
      paymentMismatch: [],
    });
    expect(order.payment?.amount).toBe(order.total);
    expect(order.payment?.timeLeftMs).toBeGreaterThan(27 * 60_000);
    sandbox.control.act(order.orderId ?? '', 'pay');
    const delivered = await reaches(desk, order, 'delivered');
    expect(delivered.final).toBe(true);
    expect(delivered.items[0]?.secrets).not.toEqual([]);
    const revealed = valueOf(await desk.desk.orders.reveal({ ref: order.ref, item: 0 }));
    expect(revealed.secrets[0]?.value.length).toBeGreaterThan(5);
  });

  it('tells the vendor the partner on every call, and nobody else', async () => {
    const sandbox = await vendor();
    const desk = await liveDesk(sandbox);
    const order = await sell(desk.desk);
    sandbox.control.act(order.orderId ?? '', 'pay');
    await reaches(desk, order, 'delivered');
    const { partnerHeaders } = sandbox.control.stats();
    expect(partnerHeaders.missing).toBe(0);
    expect(partnerHeaders.present).toBeGreaterThan(5);
    const outward = desk.crossed.filter((message) => !message.includes('"call":"partner.set"'));
    expect(outward.join('\n')).not.toContain(partnerId);
  });

  it('never shows a code on the bridge before it is revealed', async () => {
    const sandbox = await vendor();
    const desk = await liveDesk(sandbox);
    const order = await sell(desk.desk);
    sandbox.control.act(order.orderId ?? '', 'pay');
    await reaches(desk, order, 'delivered');
    const before = desk.crossed.join('\n');
    const { secrets } = valueOf(await desk.desk.orders.reveal({ ref: order.ref, item: 0 }));
    for (const secret of secrets) expect(before).not.toContain(secret.value);
  });

  it('is one order however often the button is pressed', async () => {
    const sandbox = await vendor();
    const { desk } = await liveDesk(sandbox);
    const { quoteId } = valueOf(await desk.checkout.quote(await steamRequest(desk)));
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.checkout.order({ quoteId })));
    expect(new Set(answers.map((answer) => valueOf(answer).ref))).toEqual(new Set(['L-1']));
    expect(sandbox.control.stats().creations).toBe(1);
  });

  it('cannot be made of a quote that main does not hold', async () => {
    const sandbox = await vendor();
    const { desk } = await liveDesk(sandbox);
    expect(await desk.checkout.order({ quoteId: 'made-up' })).toMatchObject({
      ok: false,
      code: 'quote-unknown',
    });
    expect(sandbox.control.stats().creations).toBe(0);
  });

  it('copies address, amount and code from what main has checked', async () => {
    const sandbox = await vendor();
    const desk = await liveDesk(sandbox);
    const order = await sell(desk.desk);
    valueOf(await desk.desk.orders.copy({ ref: order.ref, what: { type: 'address' } }));
    expect(desk.clipboard.text).toBe(order.payment?.address);
    valueOf(await desk.desk.orders.copy({ ref: order.ref, what: { type: 'amount' } }));
    expect(desk.clipboard.text).toBe(order.payment?.amount);
  });
});

describe('a clipboard that takes nothing', () => {
  it('is said, so that nobody pastes what was copied before', async () => {
    const sandbox = await vendor();
    const clipboard = { writeText: () => Promise.reject(new Error('busy')), readText: () => Promise.resolve('') };
    const desk = await openDesk({ settings: { mode: 'live', apiBaseUrl: sandbox.url }, ports: { clipboard } });
    toClose.push(() => desk.close());
    await desk.desk.partner.set({ partnerId });
    const { ref } = await sell(desk.desk);
    expect(await desk.desk.orders.copy({ ref, what: { type: 'address' } })).toMatchObject({ code: 'clipboard-failed' });
  });
});

describe('after the desk was stopped while an order waited', () => {
  it('the order reaches Done at the next start, its code is shown, and there is no second order', async () => {
    const sandbox = await vendor();
    const secrets = memorySecrets();
    secrets.kept.set('partner-id', partnerId);
    const first = await openDesk({ settings: { mode: 'live', apiBaseUrl: sandbox.url }, ports: { secrets } });
    const order = await sell(first.desk);
    await first.close();
    sandbox.control.act(order.orderId ?? '', 'pay');
    const second = await liveDesk(sandbox, { folder: first.folder, ports: { secrets } });
    await reaches(second, order, 'delivered');
    expect(valueOf(await second.desk.orders.reveal({ ref: order.ref, item: 0 })).secrets).not.toEqual([]);
    expect(sandbox.control.stats().creations).toBe(1);
  });
});

describe('when the stream is cut five times during an order', () => {
  it('every state still arrives, and the connection is told truly', async () => {
    const sandbox = await vendor({ speed: 2 });
    const desk = await liveDesk(sandbox);
    const order = await sell(desk.desk);
    for (let cut = 0; cut < 5; cut += 1) {
      await desk.until('orders.tracking', () => countOf(desk, 'live') > cut);
      sandbox.control.cutStreams(order.orderId ?? '');
      await desk.until('orders.tracking', () => countOf(desk, 'back-off') > cut);
    }
    sandbox.control.act(order.orderId ?? '', 'pay');
    await reaches(desk, order, 'delivered');
  }, 60_000);
});

function countOf(desk: TestDesk, connection: string): number {
  return desk.crossed.filter(
    (message) => message.includes('"event":"orders.tracking"') && message.includes(`"connection":"${connection}"`),
  ).length;
}

describe('while an order is being placed', () => {
  /** A vendor that stores the order at once and answers some time later. */
  async function slowCreation(): Promise<{ sandbox: Sandbox; desk: TestDesk; placing: Promise<unknown> }> {
    const sandbox = await vendor({ speed: 1 });
    const desk = await liveDesk(sandbox);
    const { quoteId } = valueOf(await desk.desk.checkout.quote(await steamRequest(desk.desk)));
    sandbox.control.addFault({ endpoint: 'create', kind: 'delay', delayMs: 600, afterWork: true });
    const placing = desk.desk.checkout.order({ quoteId });
    await desk.until('orders.changed', (order) => order.stage === 'sending');
    return { sandbox, desk, placing };
  }

  it('the API address does not change under it', async () => {
    const { desk, placing } = await slowCreation();
    const change = await desk.desk.settings.change({ apiBaseUrl: 'http://127.0.0.1:9' });
    expect(change).toMatchObject({ ok: false, code: 'orders-open' });
    expect(await placing).toMatchObject({ ok: true });
  });

  it('quitting waits for its number, so that it is followed after the next start', async () => {
    const { sandbox, desk } = await slowCreation();
    await desk.close();
    const again = await openDesk({ folder: desk.folder, settings: { mode: 'live', apiBaseUrl: sandbox.url } });
    toClose.push(() => again.close());
    const { order } = valueOf(await again.desk.orders.get({ ref: 'L-1' }));
    expect(order).toMatchObject({ stage: 'awaiting-payment', orderId: sandbox.control.order('last')?.['order_id'] });
  });
});

describe('changing between practice and live', () => {
  it('twice at once ends in the mode that the settings say', async () => {
    const sandbox = await vendor();
    const desk = await liveDesk(sandbox);
    await Promise.all([desk.desk.settings.change({ mode: 'practice' }), desk.desk.settings.change({ mode: 'live' })]);
    expect(valueOf(await desk.desk.app.boot()).settings.mode).toBe('live');
    expect(await sell(desk.desk)).toMatchObject({ mode: 'live' });
    expect(sandbox.control.stats().creations).toBe(1);
  });

  it('practises even where the records of practice cannot be kept, and never on the real API instead', async () => {
    const sandbox = await vendor();
    const folder = await mkdtemp(join(tmpdir(), 'refill-desk-'));
    await writeFile(join(folder, 'practice'), 'a file where a folder should be');
    const desk = await liveDesk(sandbox, { folder });
    valueOf(await desk.desk.settings.change({ mode: 'practice' }));
    const before = sandbox.control.requests().length;
    valueOf(await desk.desk.checkout.quote(await steamRequest(desk.desk)));
    expect(sandbox.control.requests()).toHaveLength(before);
  });
});

describe('what goes wrong is said', () => {
  it('when there is no partner ID', async () => {
    const sandbox = await vendor();
    const desk = await openDesk({ settings: { mode: 'live', apiBaseUrl: sandbox.url } });
    toClose.push(() => desk.close());
    expect(await desk.desk.catalogue.country({ country: US })).toMatchObject({ ok: false, code: 'partner-id-missing' });
  });

  it('when nobody answers at the API address', async () => {
    const sandbox = await startSandbox();
    await sandbox.close();
    const { desk } = await liveDesk(sandbox);
    expect(await desk.catalogue.country({ country: US })).toMatchObject({ ok: false, code: 'api-unreachable' });
  });

  it('when an e-mail address, an amount or a network cannot be', async () => {
    const sandbox = await vendor();
    const { desk } = await liveDesk(sandbox);
    const request = await steamRequest(desk);
    expect(await desk.checkout.quote({ ...request, email: 'nobody' })).toMatchObject({ code: 'email-invalid' });
    const [item] = request.items;
    if (item === undefined) throw new Error('no item');
    const odd = { ...item, selection: { type: 'fixed' as const, denomination: '26 USD' } };
    expect(await desk.checkout.quote({ ...request, items: [odd] })).toMatchObject({ code: 'not-for-sale' });
    expect(await desk.checkout.quote({ ...request, network: 'Nowhere' })).toMatchObject({
      code: 'payment-method-unavailable',
    });
  });

  it('and nothing is sent when the order cannot be written down, until it can', async () => {
    const sandbox = await vendor();
    const { desk, folder } = await liveDesk(sandbox);
    const quote = valueOf(await desk.checkout.quote(await steamRequest(desk)));
    const other = new Database(join(folder, 'live', 'orders.db'));
    other.exec('BEGIN EXCLUSIVE');
    expect(await desk.checkout.order({ quoteId: quote.quoteId })).toMatchObject({ ok: false, code: 'storage-failed' });
    expect(sandbox.control.stats().creations).toBe(0);
    other.exec('COMMIT');
    other.close();
    expect(await desk.checkout.order({ quoteId: quote.quoteId })).toMatchObject({ ok: true });
    expect(sandbox.control.stats().creations).toBe(1);
  });

  it('when the folder of the records cannot be used: browsing works, selling says why not', async () => {
    const sandbox = await vendor();
    const folder = await mkdtemp(join(tmpdir(), 'refill-desk-'));
    await writeFile(join(folder, 'live'), 'a file where a folder should be');
    const { desk } = await liveDesk(sandbox, { folder });
    expect(valueOf(await desk.app.boot()).notices).toContain('storage-failed');
    const quote = valueOf(await desk.checkout.quote(await steamRequest(desk)));
    expect(await desk.checkout.order({ quoteId: quote.quoteId })).toMatchObject({ ok: false, code: 'storage-failed' });
    expect(sandbox.control.stats().creations).toBe(0);
  });
});
