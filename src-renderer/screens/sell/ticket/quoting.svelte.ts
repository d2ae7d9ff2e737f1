import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Order } from '../../../../src-shared/domain/order.ts';
import type { Quote, QuoteRequest } from '../../../../src-shared/domain/quote.ts';
import type { Clock } from '../../../state/clock.ts';
import { LastWord } from '../../../state/last-word.ts';
import { RunningCountdown } from '../../../state/running-countdown.svelte.ts';
import type { ReadFailure } from '../catalogue/catalogue-view.svelte.ts';

/** How the price of the ticket stands. Only `ready` can be charged. */
export type QuoteState =
  | { readonly status: 'none' }
  | { readonly status: 'asking' }
  | { readonly status: 'ready'; readonly quote: Quote }
  /** Nobody was there for a while: a price is asked for again when somebody wants it. */
  | { readonly status: 'expired' }
  | { readonly status: 'failed'; readonly failure: ReadFailure };

/** A price that moved while the customer stood there. */
export interface PriceChange {
  readonly from: string;
  readonly to: string;
  readonly coin: string;
}

/** A checked price counts against the API's limit (FACTS.md 13: 60 in ten minutes), so typing must pause first. */
const quietMs = 400;
/** How often a price that ran out is renewed by itself before the desk waits for a person. */
const renewalsAtMost = 4;

/** Keeps a checked price for the ticket and turns it into an order, once. */
export class Quoting {
  state: QuoteState = $state.raw({ status: 'none' });
  /** The last price of the same ticket: shown, but not charged, while it is renewed. */
  lastQuote: Quote | null = $state.raw(null);
  change: PriceChange | null = $state.raw(null);
  ordering = $state(false);
  readonly timeLeft: RunningCountdown;
  readonly #desk: Pick<DeskBridge, 'checkout'>;
  readonly #clock: Clock;
  readonly #lastWord = new LastWord();
  #request: QuoteRequest | null = null;
  #renewals = 0;
  #callOff: (() => void) | null = null;

  constructor(desk: Pick<DeskBridge, 'checkout'>, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
    this.timeLeft = new RunningCountdown(clock);
  }

  /** The ticket says something else, or is not complete. The same ticket again changes nothing. */
  ask(request: QuoteRequest | null): void {
    if (this.ordering || JSON.stringify(request) === JSON.stringify(this.#request)) return;
    this.#request = request;
    this.lastQuote = null;
    this.#renewals = 0;
    this.change = null;
    this.#start(quietMs);
  }

  /** Asks for the price again now. */
  renew(): void {
    if (this.ordering) return;
    this.#renewals = 0;
    this.#start(0);
  }

  /**
   * Orders at the price that is shown. While one is under way, or without a price, it does nothing: a held Enter or a
   * second click cannot order twice. A price that ran out is renewed and shown rather than charged.
   */
  async order(): Promise<{ ok: true; order: Order } | { ok: false; failure: ReadFailure } | null> {
    if (this.ordering || this.state.status !== 'ready') return null;
    this.ordering = true;
    this.#stopTimer();
    const { quoteId } = this.state.quote;
    const answer = await this.#desk.checkout.order({ quoteId }).finally(() => (this.ordering = false));
    if (answer.ok) return { ok: true, order: answer.value };
    if (answer.code === 'quote-expired' || answer.code === 'quote-unknown') {
      this.#start(0);
      return null;
    }
    const failure = { code: answer.code, detail: answer.detail };
    this.#fail(failure);
    return { ok: false, failure };
  }

  /** Nobody looks at the ticket: no price is renewed until `ask` comes again. */
  pause(): void {
    if (this.ordering) return;
    this.#lastWord.ask();
    this.#stopTimer();
    this.#request = null;
    this.lastQuote = null;
    this.state = { status: 'none' };
  }

  #start(delayMs: number): void {
    const counts = this.#lastWord.ask();
    const request = this.#request;
    this.#stopTimer();
    this.state = request === null ? { status: 'none' } : { status: 'asking' };
    if (request === null) return;
    this.#callOff = this.#clock.after(delayMs, () => void this.#read(request, counts));
  }

  async #read(request: QuoteRequest, counts: () => boolean): Promise<void> {
    const answer = await this.#desk.checkout.quote(request);
    if (!counts()) return;
    if (answer.ok) this.#take(answer.value);
    else this.#fail({ code: answer.code, detail: answer.detail });
  }

  #take(quote: Quote): void {
    const last = this.lastQuote;
    if (last !== null && last.total !== quote.total && last.coin === quote.coin) {
      this.change = { from: this.change?.from ?? last.total, to: quote.total, coin: quote.coin };
    }
    this.lastQuote = quote;
    this.state = { status: 'ready', quote };
    this.timeLeft.start(quote.validForMs, quote.validForMs);
    this.#callOff = this.#clock.after(quote.validForMs, () => this.#runOut());
  }

  #runOut(): void {
    if (this.ordering) return;
    if (this.#renewals >= renewalsAtMost) {
      this.#stopTimer();
      this.state = { status: 'expired' };
      return;
    }
    this.#renewals += 1;
    this.#start(0);
  }

  #fail(failure: ReadFailure): void {
    this.#stopTimer();
    this.state = { status: 'failed', failure };
  }

  #stopTimer(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.timeLeft.stop();
  }
}
