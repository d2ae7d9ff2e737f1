import { beforeEach, describe, expect, it } from 'vitest';
import type {
  ApiOrder,
  CryptorefillsApi,
  OrderStream,
  StreamListener,
  StreamState,
} from '../../../src-main/cryptorefills/api.ts';
import { mergeNews } from '../../../src-main/orders/merge-news.ts';
import type { OrderBook } from '../../../src-main/orders/order-book.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { createTracker, expiredGraceMs, type Tracker } from '../../../src-main/orders/tracker.ts';
import type { Tracking } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { createFakeClock, settled, type FakeClock } from '../../support/fake-clock.ts';
import { apiDelivery, apiOrder, record } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A desk that follows one order, with the vendor played by the test. */
class Scene {
  readonly clock: FakeClock = createFakeClock();
  readonly told: Tracking[] = [];
  current: OrderRecord = record({ stage: 'awaiting-payment', createdAtMs: this.clock.nowMs() });
  truth: ApiOrder = apiOrder();
  answer: 'good' | 'unreachable' | 'broken' = 'good';
  retryAfterMs: number | undefined = undefined;
  reads = 0;
  streams: { listener: StreamListener; closed: boolean; reconnects: number }[] = [];
  readonly tracker: Tracker;

  constructor() {
    const book: OrderBook = {
      open: () => fail('storage-failed'),
      get: (ref) => ok(ref === this.current.ref ? this.current : null),
      update: (next) => {
        this.current = next;
      },
      view: () => {
        throw new Error('not used');
      },
    };
    this.tracker = createTracker({
      api: {
        readOrder: () => this.read(),
        followOrder: (_id, listener) => this.open(listener),
      } as Partial<CryptorefillsApi> as CryptorefillsApi,
      book,
      intake: (before, order, source) => {
        const nowMs = this.clock.nowMs();
        const news = { order, source, check: { verdict: 'absent' }, nowMs, serverNowMs: nowMs } as const;
        this.current = mergeNews(before, news);
        return this.current;
      },
      emit: (name, payload) => {
        if (name === 'orders.tracking') this.told.push(payload as Tracking);
      },
      clock: this.clock,
      log: silentLog,
      random: () => 0.5,
    });
  }

  async start(): Promise<void> {
    this.tracker.follow(this.current.ref);
    await settled();
  }

  say(state: StreamState): void {
    this.streams.at(-1)?.listener.onState(state);
  }

  push(order: ApiOrder): void {
    this.truth = order;
    this.streams.at(-1)?.listener.onOrder(order);
  }

  get connection(): string | undefined {
    return this.told.at(-1)?.connection;
  }

  private read(): ReturnType<CryptorefillsApi['readOrder']> {
    this.reads += 1;
    if (this.answer === 'unreachable') return Promise.resolve(fail('api-unreachable', {}));
    if (this.answer === 'broken') return Promise.resolve(fail('api-unreadable', { retryAfterMs: this.retryAfterMs }));
    return Promise.resolve(ok(this.truth));
  }

  private open(listener: StreamListener): OrderStream {
    const stream = { listener, closed: false, reconnects: 0 };
    this.streams.push(stream);
    return {
      reconnectNow: () => (stream.reconnects += 1),
      close: () => {
        stream.closed = true;
      },
    };
  }
}

const cut: StreamState = { state: 'reconnecting', trouble: 'unreachable', status: null, retryInMs: 1_000 };
const done = apiOrder({
  orderState: 'Done',
  deliveries: [apiDelivery({ deliveryState: 'Done' })],
  updatedAtMs: 2_100_000,
});

let scene: Scene;
beforeEach(async () => {
  scene = new Scene();
  await scene.start();
});

describe('following an order', () => {
  it('reads it at once, before the stream has said anything', () => {
    expect(scene.reads).toBe(1);
    expect(scene.connection).toBe('polling');
  });

  it('reads it again on every connect of the stream', async () => {
    scene.say({ state: 'live' });
    await settled();
    scene.say(cut);
    scene.say({ state: 'live' });
    await settled();
    expect(scene.reads).toBe(3);
    expect(scene.connection).toBe('live');
  });

  it('polls every 5 to 10 seconds while the stream is down', async () => {
    scene.say(cut);
    await settled();
    expect(scene.clock.waiting()).toEqual([7_500]);
    await scene.clock.advance(7_500);
    expect(scene.reads).toBe(2);
    expect(scene.clock.waiting()).toEqual([7_500]);
  });

  it('polls more slowly once it is paid', async () => {
    scene.push(apiOrder({ orderState: 'WaitingForDelivery', updatedAtMs: 2_050_000 }));
    await scene.clock.advance(7_500);
    expect(scene.clock.waiting()).toEqual([15_000]);
  });

  it('looks once a minute even while the stream is live', async () => {
    scene.say({ state: 'live' });
    await settled();
    expect(scene.clock.waiting()).toEqual([60_000]);
  });

  it('takes a state from the stream at once', () => {
    scene.push(apiOrder({ orderState: 'PaymentReceived', updatedAtMs: 2_050_000 }));
    expect(scene.current.stage).toBe('paid');
    expect(scene.current.timeline.at(-1)?.source).toBe('stream');
  });

  it('does not let an older frame undo a newer state', () => {
    scene.push(apiOrder({ orderState: 'PaymentReceived', updatedAtMs: 2_050_000 }));
    scene.push(apiOrder({ orderState: 'PaymentStarted', updatedAtMs: 2_040_000 }));
    expect(scene.current.stage).toBe('paid');
  });

  it('ends, with nothing left running, when the order is done', () => {
    scene.push(done);
    expect(scene.connection).toBe('ended');
    expect(scene.streams[0]?.closed).toBe(true);
    expect(scene.clock.waiting()).toEqual([]);
    expect(scene.tracker.all()).toEqual([]);
  });

  it('says offline when neither the stream nor a read gets through, and polling when a read does again', async () => {
    scene.answer = 'unreachable';
    scene.say(cut);
    await scene.clock.advance(7_500);
    expect(scene.connection).toBe('offline');
    scene.answer = 'good';
    await scene.clock.advance(7_500);
    expect(scene.connection).toBe('polling');
  });

  it('tells why the stream is down and when it is tried again', () => {
    scene.say({ state: 'reconnecting', trouble: 'upstream-error', status: 502, retryInMs: 4_000 });
    expect(scene.told.at(-1)).toMatchObject({ trouble: 'upstream-error', status: 502, retryInMs: 4_000 });
  });

  it('keeps to the wait that the API asks for', async () => {
    scene.answer = 'broken';
    scene.retryAfterMs = 30_000;
    await scene.clock.advance(7_500);
    expect(scene.clock.waiting()).toEqual([30_000]);
  });

  it('goes on polling after stop, as long as the order is open', async () => {
    scene.say({ state: 'live' });
    await settled();
    scene.say({ state: 'ended' });
    expect(scene.connection).toBe('polling');
    scene.truth = done;
    await scene.clock.advance(7_500);
    expect(scene.connection).toBe('ended');
  });

  it('connects and reads at once when the system wakes', async () => {
    scene.tracker.wake();
    await settled();
    expect(scene.streams[0]?.reconnects).toBe(1);
    expect(scene.reads).toBe(2);
  });

  it('reads once more when the stream connects while a read is under way', async () => {
    scene.tracker.wake();
    scene.say({ state: 'live' });
    await settled();
    expect(scene.reads).toBe(3);
  });

  it('follows an order once, however often it is asked to', async () => {
    scene.tracker.follow(scene.current.ref);
    await settled();
    expect(scene.streams).toHaveLength(1);
  });

  it('notices a delivery that comes after expiry', async () => {
    scene.push(apiOrder({ orderState: 'Expired', updatedAtMs: 2_050_000 }));
    expect(scene.current).toMatchObject({ stage: 'expired', final: false });
    scene.truth = done;
    await scene.clock.advance(60_000);
    expect(scene.current).toMatchObject({ stage: 'delivered', final: true });
  });

  it('lets an expired order go after an hour', async () => {
    scene.push(apiOrder({ orderState: 'Expired', updatedAtMs: 2_050_000 }));
    scene.truth = apiOrder({ orderState: 'Expired', updatedAtMs: 2_050_000 });
    await scene.clock.advance(expiredGraceMs + 120_000);
    expect(scene.current).toMatchObject({ stage: 'expired', final: true });
    expect(scene.connection).toBe('ended');
  });

  it('does not let an order go because it could not be asked about, however long ago it expired', async () => {
    scene.push(apiOrder({ orderState: 'Expired', updatedAtMs: 2_050_000 }));
    scene.answer = 'unreachable';
    await scene.clock.advance(expiredGraceMs * 3);
    expect(scene.current.final).toBe(false);
    scene.answer = 'good';
    scene.truth = done;
    await scene.clock.advance(60_000);
    expect(scene.current).toMatchObject({ stage: 'delivered', final: true });
  });

  it('asks once a minute about an order that has hung for hours', async () => {
    scene.say(cut);
    await scene.clock.advance(3 * 60 * 60_000);
    const before = scene.reads;
    await scene.clock.advance(10 * 60_000);
    expect(scene.reads - before).toBe(10);
  });

  it('leaves nothing running when the desk closes', () => {
    scene.tracker.close();
    expect(scene.streams[0]?.closed).toBe(true);
    expect(scene.clock.waiting()).toEqual([]);
  });
});
