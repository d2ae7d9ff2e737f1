import type {
  ApiOrder,
  CryptorefillsApi,
  OrderStream,
  StreamListener,
  StreamState,
} from '../../../src-main/cryptorefills/api.ts';
import { createServerClock, type ServerClock } from '../../../src-main/cryptorefills/server-clock.ts';
import { mergeNews } from '../../../src-main/orders/merge-news.ts';
import type { OrderBook } from '../../../src-main/orders/order-book.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { createTracker, type Tracker, type TrackerOptions } from '../../../src-main/orders/tracker.ts';
import type { FailureDetail } from '../../../src-shared/bridge/failure.ts';
import { orderIdSchema, orderRefSchema, type OrderRef, type Tracking } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { createFakeClock, settled, type FakeClock } from '../../support/fake-clock.ts';
import { apiDelivery, apiOrder, record } from '../../support/order-fixtures.ts';

/** One attempt at a stream, in the hands of the test. */
export interface Line {
  readonly orderId: string;
  readonly listener: StreamListener;
  closed: boolean;
  /** Connections that were made. */
  connects: number;
  /** How often it was told to connect now. */
  reconnects: number;
  /** Asks for its turn to connect again, as a stream does after its pause. */
  readonly retry: () => void;
}

export const cut: StreamState = { state: 'reconnecting', trouble: 'unreachable', status: null, retryInMs: 1_000 };

export function badGateway(retryInMs: number): StreamState {
  return { state: 'reconnecting', trouble: 'upstream-error', status: 502, retryInMs };
}

const serverStartMs = Date.UTC(2026, 7, 25, 10);

/** A desk whose orders are followed, with the vendor played by the test. The server's clock starts at `serverStartMs`. */
export class TrackerScene {
  readonly clock: FakeClock = createFakeClock();
  readonly serverClock: ServerClock = createServerClock(this.clock);
  readonly told: Tracking[] = [];
  readonly records = new Map<OrderRef, OrderRecord>();
  /** What the vendor knows, by the vendor's id. */
  readonly truths = new Map<string, ApiOrder>();
  /** Ids in the order in which they were read. */
  readonly reads: string[] = [];
  readonly readAtMs: number[] = [];
  readonly connectAtMs: number[] = [];
  readonly lines: Line[] = [];
  readonly logged: string[] = [];
  answer: 'good' | 'api-unreachable' | 'api-unreadable' | 'api-rate-limited' | 'never' = 'good';
  detail: FailureDetail = {};
  /** Whether records cannot be read. */
  diskFails = false;
  /** Thrown by the intake of the order of that id. */
  poisonedId: string | null = null;
  readonly tracker: Tracker;
  readonly #startMs = this.clock.monotonicMs();

  constructor(options: Partial<TrackerOptions> = {}) {
    const book: OrderBook = {
      open: () => fail('storage-failed'),
      get: (ref) => (this.diskFails ? fail('storage-failed') : ok(this.records.get(ref) ?? null)),
      update: (next) => {
        this.records.set(next.ref, next);
        return true;
      },
      view: () => {
        throw new Error('not used');
      },
    } as Partial<OrderBook> as OrderBook;
    const note = (message: string): number => this.logged.push(message);
    this.tracker = createTracker({
      api: {
        readOrder: (id) => this.#read(id),
        followOrder: (orderId, listener) => this.#open(orderId, listener),
      } as Partial<CryptorefillsApi> as CryptorefillsApi,
      book,
      intake: (before, order, source) => {
        if (order.orderId === this.poisonedId) throw new Error('poisoned');
        const serverNowMs = this.serverClock.nowMs();
        const check = { verdict: 'absent' } as const;
        const after = mergeNews(before, { order, source, check, nowMs: this.clock.nowMs(), serverNowMs });
        this.records.set(after.ref, after);
        return after;
      },
      emit: (name, payload) => {
        if (name === 'orders.tracking') this.told.push(payload as Tracking);
      },
      clock: this.clock,
      serverClock: this.serverClock,
      log: { info: note, warn: note, error: note },
      random: () => 0,
      ...options,
    });
  }

  serverMs(): number {
    return serverStartMs + this.clock.monotonicMs() - this.#startMs;
  }

  /** Writes an order down, and follows it with `begin`. */
  add(number: number, change: Partial<OrderRecord> = {}): OrderRef {
    const ref = orderRefSchema.parse(`P-${number}`);
    const orderId = orderIdSchema.parse(`order-${number}`);
    this.records.set(ref, record({ ref, orderId, stage: 'awaiting-payment', ...change }));
    this.truths.set(orderId, this.order(number, {}));
    return ref;
  }

  /** The order as the vendor would tell it now. */
  order(number: number, change: Partial<ApiOrder>): ApiOrder {
    return apiOrder({ orderId: orderIdSchema.parse(`order-${number}`), updatedAtMs: this.serverMs(), ...change });
  }

  /** From now on this is the truth at the vendor. */
  becomes(number: number, orderState: string): ApiOrder {
    const done = orderState === 'Done';
    const order = this.order(number, {
      orderState,
      ...(done ? { deliveries: [apiDelivery({ deliveryState: 'Done' })] } : {}),
    });
    this.truths.set(order.orderId, order);
    return order;
  }

  async follow(...refs: readonly OrderRef[]): Promise<void> {
    for (const ref of refs) this.tracker.follow(ref);
    await settled();
  }

  line(number: number): Line {
    const found = this.lines.findLast(({ orderId }) => orderId === `order-${number}`);
    if (found === undefined) throw new Error(`order ${number} has no stream`);
    return found;
  }

  async say(number: number, state: StreamState): Promise<void> {
    this.line(number).listener.onState(state);
    await settled();
  }

  /** The stream opens and tells the order as it is, as the simulator’s does. */
  async goLive(number: number): Promise<void> {
    await this.say(number, { state: 'live' });
    await this.push(number);
  }

  async push(number: number, order: ApiOrder | undefined = this.truths.get(`order-${number}`)): Promise<void> {
    const { listener } = this.line(number);
    listener.onSign?.();
    if (order !== undefined) listener.onOrder(order);
    await settled();
  }

  comment(number: number): void {
    this.line(number).listener.onSign?.();
  }

  /** When turns were spent, on reads and on connections. */
  get spentAtMs(): number[] {
    return [...this.readAtMs, ...this.connectAtMs];
  }

  /** So long, or shorter, something that happens at any moment from `fromMs` on waits for the next read, with that share. */
  waitedMs(share: number, fromMs = 0): number {
    const waits = [...new Set(this.reads)].flatMap((id) => {
      const times = this.readAtMs.filter((atMs, index) => this.reads[index] === id && atMs >= fromMs);
      return times.slice(1).flatMap((atMs, index) => {
        const gapMs = atMs - (times[index] ?? 0);
        return Array.from({ length: Math.round(gapMs / 50) }, (_none, step) => step * 50);
      });
    });
    return waits.toSorted((a, b) => a - b)[Math.floor(waits.length * share)] ?? 0;
  }

  /** Numbers of the orders that have a stream, lowest first. */
  openLines(): number[] {
    return this.lines
      .filter(({ closed }) => !closed)
      .map(({ orderId }) => Number(orderId.replace('order-', '')))
      .toSorted((a, b) => a - b);
  }

  stageOf(ref: OrderRef): string | undefined {
    return this.records.get(ref)?.stage;
  }

  connectionOf(ref: OrderRef): string | undefined {
    return this.told.findLast((tracking) => tracking.ref === ref)?.connection;
  }

  readsOf(number: number): number {
    return this.reads.filter((id) => id === `order-${number}`).length;
  }

  #read(id: string): ReturnType<CryptorefillsApi['readOrder']> {
    this.reads.push(id);
    const sentAtMs = this.clock.monotonicMs();
    this.readAtMs.push(sentAtMs);
    const truth = this.truths.get(id);
    if (this.answer === 'never') return new Promise(() => undefined);
    if (this.answer !== 'good') return Promise.resolve(fail(this.answer, this.detail));
    if (truth === undefined) return Promise.resolve(fail('not-found', {}));
    const toldMs = Math.floor(this.serverMs() / 1_000) * 1_000;
    this.serverClock.observe({ source: 'body', toldMs, sentAtMs, receivedAtMs: sentAtMs });
    return Promise.resolve(ok(truth));
  }

  #open(orderId: string, listener: StreamListener): OrderStream {
    let takeBack = (): void => undefined;
    const connect = (): void => {
      takeBack();
      takeBack =
        listener.beforeConnect?.(() => {
          line.connects += 1;
          this.connectAtMs.push(this.clock.monotonicMs());
        }) ?? takeBack;
    };
    const line: Line = { orderId, listener, closed: false, connects: 0, reconnects: 0, retry: connect };
    this.lines.push(line);
    connect();
    return {
      reconnectNow: () => {
        line.reconnects += 1;
        connect();
      },
      close: () => {
        line.closed = true;
        takeBack();
      },
    };
  }
}
