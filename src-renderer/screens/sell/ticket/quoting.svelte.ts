import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Order } from '../../../../src-shared/domain/order.ts';
import type { PriceMove, Quote, QuoteId, QuoteRequest } from '../../../../src-shared/domain/quote.ts';
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

/** What the ticket says. Which price it replaces is known here alone. */
export type Sale = Omit<QuoteRequest, 'replaces'>;

/** What came of a press of the button; null where nothing was ordered and the ticket says why. */
export type ChargeOutcome =
  { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly failure: ReadFailure } | null;

/** A checked price counts against the API's limit (FACTS.md 13: 60 in ten minutes), so typing must pause first. */
const quietMs = 400;
/** How often a price that ran out is renewed by itself before the desk waits for a person. */
const renewalsAtMost = 4;
/** What orders stands where something else stood a moment ago: the second half of a double press must not reach it. */
const settleMs = 500;

/** Keeps a checked price for the ticket and turns it into an order, once. */
export class Quoting {
  state: QuoteState = $state.raw({ status: 'none' });
  /** The last price of the same ticket: shown, but not charged, while it is renewed. */
  lastQuote: Quote | null = $state.raw(null);
  /** How the price moved since a person last agreed to it, or saw it first. */
  move: PriceMove | null = $state.raw(null);
  accepted = $state(false);
  /** What asks for the press that orders is so fresh that a press may still belong to what was there before. */
  settling = $state(false);
  ordering = $state(false);
  readonly timeLeft: RunningCountdown;
  readonly needsYes = $derived(this.state.status === 'ready' && this.move?.needsYes === true && !this.accepted);
  readonly #desk: Pick<DeskBridge, 'checkout'>;
  readonly #clock: Clock;
  readonly #lastWord = new LastWord();
  readonly #lastSettling = new LastWord();
  #sale: Sale | null = null;
  #paused = false;
  /** The price that later ones are compared with: the first that was seen, or the last that was accepted. */
  #agreed: { readonly quoteId: QuoteId; readonly total: string } | null = null;
  /** When the shown price runs out, on the monotonic clock. */
  #validUntilMs = 0;
  #renewals = 0;
  #callOff: (() => void) | null = null;
  /** The question that waits for a pause in the typing. */
  #waiting: (() => void) | null = null;

  constructor(desk: Pick<DeskBridge, 'checkout'>, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
    this.timeLeft = new RunningCountdown(clock);
  }

  /** The ticket says something else, or is not complete. The same ticket again changes nothing. */
  ask(sale: Sale | null): void {
    const same = JSON.stringify(sale) === JSON.stringify(this.#sale);
    if (this.ordering || (same && !this.#paused)) return;
    this.#paused = false;
    this.#sale = sale;
    if (!same) this.#forget();
    this.#start(quietMs);
  }

  /** Somebody is done typing: what waits for more is asked at once. */
  hurry(): void {
    const read = this.#waiting;
    if (read === null) return;
    this.#stopTimer();
    read();
  }

  /** Asks for the price again now. */
  renew(): void {
    if (this.ordering) return;
    this.#renewals = 0;
    this.#start(0);
  }

  /** A person says yes to the price that moved. Resolves when it can be charged. */
  async accept(): Promise<void> {
    if (!this.needsYes || this.state.status !== 'ready') return;
    this.accepted = true;
    this.#agreed = this.state.quote;
    await this.settle();
  }

  /** For a moment no press orders. Resolves when one can again. */
  async settle(): Promise<void> {
    const counts = this.#lastSettling.ask();
    this.settling = true;
    await new Promise<void>((resolve) => this.#clock.after(settleMs, resolve));
    if (counts()) this.settling = false;
  }

  /**
   * Orders at the price that is shown. While one is under way, without a price, or without the yes that it needs, it does
   * nothing: a held Enter or a second click cannot order twice. A price that ran out is renewed and shown rather than
   * charged. `again` makes a second order of one that is still open.
   */
  async order(again = false): Promise<ChargeOutcome> {
    if (this.ordering || this.settling || this.needsYes || this.state.status !== 'ready') return null;
    this.ordering = true;
    this.#stopTimer();
    const { quote } = this.state;
    const answer = await this.#desk.checkout
      .order({ quoteId: quote.quoteId, priceAccepted: this.accepted, again })
      .finally(() => (this.ordering = false));
    if (answer.ok) return { ok: true, order: answer.value };
    const { code, detail } = answer;
    if (code === 'quote-expired' || code === 'quote-unknown') {
      this.#start(0);
      return null;
    }
    if (code === 'price-moved' && detail?.move !== undefined) {
      this.#hold(quote, { ...detail.move, needsYes: true });
      return null;
    }
    const failure = { code, detail };
    // Nothing was sent, and the price still holds.
    if (code === 'order-exists') this.#hold(quote, this.move);
    else this.#fail(failure);
    return { ok: false, failure };
  }

  /** Nobody looks at the ticket: no price is renewed until `ask` comes again. What was agreed to is not forgotten. */
  pause(): void {
    if (this.ordering) return;
    this.#lastWord.ask();
    this.#stopTimer();
    this.#paused = true;
    this.#renewals = 0;
    this.state = { status: 'none' };
  }

  #forget(): void {
    this.lastQuote = null;
    this.move = null;
    this.accepted = false;
    this.#agreed = null;
    this.#renewals = 0;
  }

  #start(delayMs: number): void {
    const counts = this.#lastWord.ask();
    const sale = this.#sale;
    this.#stopTimer();
    this.state = sale === null ? { status: 'none' } : { status: 'asking' };
    if (sale === null) return;
    const read = (): void => {
      this.#waiting = null;
      void this.#read(sale, counts);
    };
    this.#waiting = read;
    this.#callOff = this.#clock.after(delayMs, read);
  }

  async #read(sale: Sale, counts: () => boolean): Promise<void> {
    const answer = await this.#desk.checkout.quote({ ...sale, replaces: this.#agreed?.quoteId ?? null });
    if (!counts()) return;
    if (answer.ok) this.#take(answer.value);
    else this.#fail({ code: answer.code, detail: answer.detail });
  }

  #take(quote: Quote): void {
    this.lastQuote = quote;
    this.#validUntilMs = this.#clock.nowMs() + quote.validForMs;
    // The same price under a newer number: main keeps that one longer.
    if (this.#agreed === null ? quote.move?.needsYes !== true : this.#agreed.total === quote.total)
      this.#agreed = quote;
    this.accepted = false;
    this.#hold(quote, quote.move);
  }

  #hold(quote: Quote, move: PriceMove | null): void {
    if (move !== this.move) this.accepted = false;
    this.move = move;
    this.state = { status: 'ready', quote };
    const leftMs = Math.max(0, this.#validUntilMs - this.#clock.nowMs());
    this.timeLeft.start(leftMs, quote.validForMs);
    this.#callOff = this.#clock.after(leftMs, () => this.#runOut());
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
    this.#waiting = null;
    this.timeLeft.stop();
  }
}
