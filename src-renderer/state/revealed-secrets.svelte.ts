import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../src-shared/bridge/failure.ts';
import type { OrderRef, Secret } from '../../src-shared/domain/order.ts';
import type { Clock } from './clock.ts';
import { LastWord } from './last-word.ts';
import { RunningCountdown } from './running-countdown.svelte.ts';

/** How long a code stays readable. */
const revealForMs = 60_000;

/** The secrets of one delivered line: fetched for one look, dropped when it is over. */
export class RevealedSecrets {
  secrets: readonly Secret[] | null = $state.raw(null);
  /** Steps to redeem, as the vendor wrote them; not secret, so they stay after the code is hidden. */
  instructionsHtml: string | null = $state.raw(null);
  failure: FailureCode | null = $state.raw(null);
  busy = $state(false);
  readonly hidesIn: RunningCountdown;
  readonly #desk: Pick<DeskBridge, 'orders'>;
  readonly #ref: OrderRef;
  readonly #item: number;
  readonly #clock: Clock;
  /** Asked anew when the code is hidden, so that an answer that comes later shows nothing. */
  readonly #lastWord = new LastWord();
  #cancelHiding: (() => void) | null = null;

  constructor(desk: Pick<DeskBridge, 'orders'>, ref: OrderRef, item: number, clock: Clock) {
    this.#desk = desk;
    this.#ref = ref;
    this.#item = item;
    this.#clock = clock;
    this.hidesIn = new RunningCountdown(clock);
  }

  /** Shows the secrets for a minute. */
  async reveal(): Promise<void> {
    if (this.busy || this.secrets !== null) return;
    this.busy = true;
    const counts = this.#lastWord.ask();
    const answer = await this.#desk.orders.reveal({ ref: this.#ref, item: this.#item });
    this.busy = false;
    if (!counts()) return;
    this.failure = answer.ok ? null : answer.code;
    if (!answer.ok) return;
    this.instructionsHtml = answer.value.instructionsHtml;
    this.secrets = answer.value.secrets;
    this.hidesIn.start(revealForMs, revealForMs);
    this.#cancelHiding = this.#clock.after(revealForMs, () => this.hide());
  }

  /** Forgets the secrets at once. */
  hide(): void {
    this.#lastWord.ask();
    this.#cancelHiding?.();
    this.#cancelHiding = null;
    this.hidesIn.stop();
    this.secrets = null;
  }
}
