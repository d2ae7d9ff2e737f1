import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../src-shared/bridge/failure.ts';
import type { Order, OrderSummary } from '../../src-shared/domain/order.ts';
import type { Clock } from './clock.ts';
import { LastWord } from './last-word.ts';
import { refNumber, summaryOf } from './order-news.ts';

const pageSize = 100;
const typingPauseMs = 180;

/** The order table: newest first, searched and filtered by main, kept current by events. */
export class OrderTable {
  rows: readonly OrderSummary[] = $state.raw([]);
  /** Main has older ones than the last row. */
  more = $state(false);
  phase: 'loading' | 'ready' | 'failed' = $state('loading');
  failure: FailureCode | null = $state.raw(null);
  search = $state('');
  openOnly = $state(false);
  readonly #desk: Pick<DeskBridge, 'on' | 'orders'>;
  readonly #clock: Clock;
  readonly #lastWord = new LastWord();
  #loadingMore = false;
  #cancelTyping: (() => void) | null = null;

  constructor(desk: Pick<DeskBridge, 'on' | 'orders'>, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
  }

  /** Loads the first page and follows changes. Answers with the way to stop. */
  open(): () => void {
    const stop = this.#desk.on('orders.changed', (order) => this.#take(order));
    void this.reload();
    return () => {
      stop();
      this.#cancelTyping?.();
      this.#lastWord.ask();
    };
  }

  /** Searches once typing pauses. */
  find(words: string): void {
    this.search = words;
    this.#cancelTyping?.();
    this.#cancelTyping = this.#clock.after(typingPauseMs, () => void this.reload());
  }

  /** Shows all orders, or those that are not over yet. */
  show(openOnly: boolean): void {
    this.openOnly = openOnly;
    void this.reload();
  }

  /** Reads the first page again. Rows stay until the answer is there. */
  async reload(): Promise<void> {
    this.#cancelTyping?.();
    this.#cancelTyping = null;
    const page = await this.#ask(null);
    if (page !== null) this.rows = page;
  }

  /** Reads the next page, once at a time. */
  async loadMore(): Promise<void> {
    const last = this.rows.at(-1);
    if (!this.more || this.#loadingMore || last === undefined) return;
    this.#loadingMore = true;
    const page = await this.#ask(last.ref);
    this.#loadingMore = false;
    if (page !== null) this.rows = [...this.rows, ...page];
  }

  async #ask(beforeRef: OrderSummary['ref'] | null): Promise<OrderSummary[] | null> {
    const counts = this.#lastWord.ask();
    const answer = await this.#desk.orders.list({
      search: this.search.trim(),
      unfinishedOnly: this.openOnly,
      beforeRef,
      limit: pageSize,
    });
    if (!counts()) return null;
    this.phase = answer.ok ? 'ready' : 'failed';
    this.failure = answer.ok ? null : answer.code;
    if (!answer.ok) return null;
    this.more = answer.value.more;
    return answer.value.orders;
  }

  #take(order: Order): void {
    const summary = summaryOf(order);
    const at = this.rows.findIndex((row) => row.ref === order.ref);
    const shown = this.rows[at];
    if (shown === undefined) return this.#takeNew(summary);
    if (summary.updatedAtMs < shown.updatedAtMs) return;
    this.rows = this.openOnly && summary.final ? this.rows.toSpliced(at, 1) : this.rows.with(at, summary);
  }

  #takeNew(summary: OrderSummary): void {
    const newest = this.rows[0];
    const belongs = this.phase === 'ready' && this.search.trim() === '' && !(this.openOnly && summary.final);
    if (belongs && (newest === undefined || refNumber(summary.ref) > refNumber(newest.ref))) {
      this.rows = [summary, ...this.rows];
    }
  }
}
