import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../src-shared/bridge/failure.ts';
import type { Order, OrderRef, Tracking } from '../../src-shared/domain/order.ts';
import type { Clock } from './clock.ts';
import { isNews } from './order-news.ts';
import { RunningCountdown } from './running-countdown.svelte.ts';

/** A sleep of the machine leaves the countdowns behind by as much: they are set right this often. */
const readAgainMs = 60_000;

/** One order on screen: what main last said of it, how main hears of it, and the time left to pay. */
export class FollowedOrder {
  readonly ref: OrderRef;
  order: Order | null = $state.raw(null);
  tracking: Tracking | null = $state.raw(null);
  /** Why the order could not be read; the last good one stays on screen. */
  failure: FailureCode | null = $state.raw(null);
  refreshing = $state(false);
  /** The price at which payment data was shown last; null: none was yet. */
  shownTotal: Order['total'] | null = $state.raw(null);
  /** Until the code is taken off the screen. */
  readonly timeLeft: RunningCountdown;
  /** Until the vendor's own window closes, a safety margin later. */
  readonly windowLeft: RunningCountdown;
  readonly retryIn: RunningCountdown;
  readonly #desk: Pick<DeskBridge, 'on' | 'orders'>;
  readonly #clock: Clock;

  constructor(desk: Pick<DeskBridge, 'on' | 'orders'>, ref: OrderRef, clock: Clock) {
    this.#desk = desk;
    this.ref = ref;
    this.#clock = clock;
    this.timeLeft = new RunningCountdown(clock);
    this.windowLeft = new RunningCountdown(clock);
    this.retryIn = new RunningCountdown(clock);
  }

  /** Listens first and reads second, so that nothing falls between. Answers with the way to stop. */
  follow(): () => void {
    const stopOrder = this.#desk.on('orders.changed', (order) => this.take(order));
    const stopTracking = this.#desk.on('orders.tracking', (tracking) => this.#takeTracking(tracking));
    const stopReturn = this.#clock.onReturn(() => void this.read());
    const stopReading = this.#readAgainAndAgain();
    void this.read();
    return () => {
      stopReturn();
      stopReading();
      stopOrder();
      stopTracking();
      this.timeLeft.stop();
      this.windowLeft.stop();
      this.retryIn.stop();
    };
  }

  /** Reads the order as main has it. */
  async read(): Promise<void> {
    const trackingBefore = this.tracking;
    const answer = await this.#desk.orders.get({ ref: this.ref });
    this.failure = answer.ok ? null : answer.code;
    if (!answer.ok) return;
    this.take(answer.value.order);
    if (this.tracking === trackingBefore && answer.value.tracking !== null) this.#takeTracking(answer.value.tracking);
  }

  /** Has main ask the API now. */
  async refresh(): Promise<void> {
    if (this.refreshing) return;
    this.refreshing = true;
    const answer = await this.#desk.orders.refresh({ ref: this.ref });
    this.refreshing = false;
    this.failure = answer.ok ? null : answer.code;
    if (answer.ok) this.take(answer.value);
  }

  /** Takes over what main says of the order, unless something newer is shown. */
  take(order: Order): void {
    if (order.ref !== this.ref || !isNews(this.order ?? undefined, order)) return;
    this.order = order;
    const { payment } = order;
    if (payment === null) {
      this.timeLeft.stop();
      this.windowLeft.stop();
      return;
    }
    this.shownTotal = order.total;
    this.timeLeft.start(payment.timeLeftMs, payment.windowMs);
    this.windowLeft.start(payment.timeLeftMs + payment.marginMs, payment.windowMs);
  }

  #readAgainAndAgain(): () => void {
    let stop = (): void => undefined;
    const wait = (): void => {
      stop = this.#clock.after(readAgainMs, () => {
        void this.read();
        wait();
      });
    };
    wait();
    return () => stop();
  }

  #takeTracking(tracking: Tracking): void {
    if (tracking.ref !== this.ref) return;
    this.tracking = tracking;
    if (tracking.retryInMs === null) this.retryIn.stop();
    else this.retryIn.start(tracking.retryInMs, tracking.retryInMs);
  }
}
