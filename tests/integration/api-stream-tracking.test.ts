import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServerClock } from '../../src-main/cryptorefills/server-clock.ts';
import type { ApiOrder } from '../../src-main/cryptorefills/api.ts';
import { mergeNews } from '../../src-main/orders/merge-news.ts';
import type { OrderBook } from '../../src-main/orders/order-book.ts';
import type { OrderRecord } from '../../src-main/orders/order-record.ts';
import { createTracker, type Tracker } from '../../src-main/orders/tracker.ts';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import type { NewsSource, OrderId, OrderStage, Tracking } from '../../src-shared/domain/order.ts';
import { fail, ok } from '../../src-shared/result.ts';
import { createFakeClock, settled, type FakeClock } from '../support/fake-clock.ts';
import { openApi } from '../support/open-api.ts';
import { record, steamBody } from '../support/order-fixtures.ts';
import { silentLog } from '../support/silent-log.ts';
import { valueOf } from '../support/value-of.ts';

/** One order that is followed over real connections to the simulator, on a clock that stands still. */
class Following {
  readonly clock: FakeClock = createFakeClock();
  readonly stages: OrderStage[] = [];
  readonly connections: Tracking['connection'][] = [];
  current: OrderRecord = record();
  failedReads = 0;
  readonly tracker: Tracker;
  readonly sandbox: Sandbox;
  readonly #api;
  readonly #waiters = new Set<() => void>();

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    const serverClock = createServerClock(this.clock);
    this.#api = openApi(sandbox.url, { clock: this.clock, serverClock }).api;
    const book = {
      get: () => ok(this.current),
      update: (next: OrderRecord) => {
        this.current = next;
        return true;
      },
      open: () => fail('storage-failed'),
    } as Partial<OrderBook> as OrderBook;
    this.tracker = createTracker({
      api: this.#api,
      book,
      intake: (before, order, source) => {
        const nowMs = this.clock.nowMs();
        const serverNowMs = serverClock.nowMs();
        this.current = mergeNews(before, { order, source, check: { verdict: 'absent' }, nowMs, serverNowMs });
        if (this.current.stage !== this.stages.at(-1)) this.stages.push(this.current.stage);
        this.#waiters.forEach((check) => check());
        return this.current;
      },
      emit: (name, payload) => {
        if (name === 'orders.tracking') this.connections.push((payload as Tracking).connection);
        this.#waiters.forEach((check) => check());
      },
      clock: this.clock,
      serverClock,
      log: {
        ...silentLog,
        warn: (message) => {
          if (message === 'order read failed') this.failedReads += 1;
          this.#waiters.forEach((check) => check());
        },
      },
      random: () => 1,
    });
  }

  get orderId(): OrderId {
    if (this.current.orderId === null) throw new Error('not ordered yet');
    return this.current.orderId;
  }

  async begin(): Promise<void> {
    const order = await this.#order();
    this.current = record({ orderId: order.orderId, stage: 'awaiting-payment' });
    this.tracker.follow(this.current.ref);
    await this.until(() => this.connections.at(-1) === 'live' && this.stages.length > 0);
  }

  /** Resolves as soon as it is so; also if it already is. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!isSo()) return;
        this.#waiters.delete(check);
        resolve();
      };
      this.#waiters.add(check);
      check();
    });
  }

  reaches(stage: OrderStage): Promise<void> {
    return this.until(() => this.current.stage === stage);
  }

  /** By what the desk learned of the newest stage. */
  get learnedBy(): NewsSource | undefined {
    return this.current.timeline.at(-1)?.source;
  }

  says(connection: Tracking['connection']): Promise<void> {
    return this.until(() => this.connections.at(-1) === connection);
  }

  pay(): void {
    this.sandbox.control.act(this.orderId, 'pay');
  }

  requests(endpoint: 'order' | 'subscribe'): number {
    return this.sandbox.control.stats().requests[endpoint] ?? 0;
  }

  async #order(): Promise<ApiOrder> {
    const query = { country: countryCodeSchema.parse('US'), family: 'Steam', coin: 'USDC', language: 'en' } as const;
    const product = valueOf(await this.#api.products(query))[0]?.products[0];
    const [item] = steamBody.items;
    if (product?.type !== 'fixed' || item === undefined) throw new Error('the simulator sells no Steam');
    const { denomination, label } = product;
    const outcome = await this.#api.createOrder({ ...steamBody, items: [{ ...item, denomination, label }] });
    if (outcome.outcome !== 'created') throw new Error(JSON.stringify(outcome));
    return outcome.order;
  }
}

let sandbox: Sandbox;
let order: Following;
beforeEach(async () => {
  sandbox = await startSandbox({ speed: Infinity });
  order = new Following(sandbox);
  await order.begin();
});
afterEach(async () => {
  order.tracker.close();
  await sandbox.close();
});

describe('a payment', () => {
  it('is known by the stream, with no more than the first read', async () => {
    order.pay();
    await order.reaches('delivered');
    await order.says('final');
    expect(order.requests('order')).toBe(1);
    expect(sandbox.control.stats().openStreams).toBe(0);
  });

  it('is known within five seconds although the socket is silent', async () => {
    sandbox.control.silenceStreams();
    order.pay();
    await order.clock.advance(5_000);
    await order.reaches('delivered');
    expect(order.learnedBy).toBe('poll');
    expect(order.requests('subscribe')).toBe(1);
  });

  it('is known at once although the stream was cut inside its frame', async () => {
    sandbox.control.disturbStreams({ kind: 'cut-in-frame', afterFrames: 0 });
    order.pay();
    await order.reaches('delivered');
    expect(order.requests('subscribe')).toBe(1);
  });

  it.each(['refuse', 'html'] as const)(
    'is known within five seconds while the stream cannot be had: %s',
    async (kind) => {
      sandbox.control.addStreamFault({ kind, status: 502, times: 100 });
      sandbox.control.cutStreams();
      await order.says('back-off');
      await order.clock.advance(4_000);
      order.pay();
      await order.clock.advance(5_000);
      await order.reaches('delivered');
      expect(order.learnedBy).toBe('poll');
    },
  );

  it('is known although the first read after the cut is answered with a web page', async () => {
    sandbox.control.addStreamFault({ kind: 'refuse', times: 100 });
    sandbox.control.addFault({ endpoint: 'order', kind: 'html' });
    sandbox.control.cutStreams();
    order.pay();
    await order.until(() => order.failedReads === 1);
    await settled();
    await order.clock.advance(1_000);
    await order.reaches('delivered');
    expect(order.failedReads).toBe(1);
    expect(order.requests('order')).toBe(3);
  });

  it('is known although bytes drip in that never make a frame', async () => {
    sandbox.control.disturbStreams({ kind: 'drip', paceMs: 5 });
    order.pay();
    await order.clock.advance(5_000);
    await order.reaches('delivered');
    expect(order.learnedBy).toBe('poll');
    expect(order.requests('subscribe')).toBe(1);
  });

  it('is known as soon as a storm of refusals lets reads through', async () => {
    sandbox.control.addFault({ endpoint: 'order', kind: 'too-many-requests', retryAfterSeconds: 3 });
    sandbox.control.addStreamFault({ kind: 'refuse', times: 100 });
    sandbox.control.cutStreams();
    order.pay();
    await order.until(() => order.failedReads === 1);
    await settled();
    await order.clock.advance(2_900);
    expect(order.requests('order')).toBe(2);
    await order.clock.advance(200);
    await order.reaches('delivered');
    expect(order.requests('order')).toBe(3);
  });

  it('is known at once when the system wakes, although the stream is dead and says nothing', async () => {
    sandbox.control.silenceStreams();
    order.pay();
    order.clock.jumpWall(3_600_000);
    const readsBefore = order.requests('order');
    order.tracker.wake();
    await order.reaches('delivered');
    expect(order.requests('order')).toBe(readsBefore + 1);
  });

  it('is known when it comes after the order expired', async () => {
    sandbox.control.act(order.orderId, 'expire');
    await order.reaches('expired');
    expect(order.current.final).toBe(false);
    sandbox.control.act(order.orderId, { do: 'pay-late', honoured: true });
    await order.clock.advance(60_000);
    await order.reaches('delivered');
    expect(order.stages).toContain('expired');
    expect(order.current.final).toBe(true);
  });
});

describe('a stream', () => {
  it('that repeats and disorders its frames takes no order back', async () => {
    sandbox.control.disturbStreams({ kind: 'old-frame' });
    sandbox.control.act(order.orderId, 'pay-slow');
    await order.reaches('payment-seen');
    sandbox.control.act(order.orderId, 'confirm');
    await order.reaches('delivered');
    expect(order.stages).toEqual([...new Set(order.stages)]);
  });

  it('that is silent too long is replaced and live again', async () => {
    sandbox.control.silenceStreams();
    await order.clock.advance(45_000);
    await order.until(() => order.connections.includes('stale'));
    await order.clock.advance(1_000);
    await order.says('live');
    expect(order.requests('subscribe')).toBe(2);
  });

  it('that keeps news back, though it sends comments, is replaced by one that does not', async () => {
    await order.clock.advance(3_000);
    sandbox.control.disturbStreams({ kind: 'comments-only' });
    sandbox.control.act(order.orderId, 'pay-slow');
    await order.clock.advance(5_000);
    await order.reaches('payment-seen');
    await order.clock.advance(1_500);
    await order.until(() => order.requests('subscribe') === 2 && order.connections.at(-1) === 'live');
    sandbox.control.act(order.orderId, 'confirm');
    await order.reaches('delivered');
    expect(order.learnedBy).toBe('stream');
  });
});
