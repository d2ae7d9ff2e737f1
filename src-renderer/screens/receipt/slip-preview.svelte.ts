import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../../src-shared/bridge/failure.ts';
import type { OrderRef } from '../../../src-shared/domain/order.ts';
import type { Language } from '../../../src-shared/domain/settings.ts';
import type { SlipKind } from '../../../src-shared/domain/slip.ts';
import type { SlipDocument } from '../../../src-shared/domain/slip-document.ts';
import type { Clock } from '../../state/clock.ts';
import { LastWord } from '../../state/last-word.ts';
import { RunningCountdown } from '../../state/running-countdown.svelte.ts';
import { slipWords } from '../../state/slip-words.ts';

/** How long codes stay readable. */
const revealForMs = 60_000;

/** A slip as it will be printed, its codes hidden until a person asks to see them, and again after a minute. */
export class SlipPreview {
  document: SlipDocument | null = $state.raw(null);
  failure: FailureCode | null = $state.raw(null);
  revealed = $state(false);
  readonly hidesIn: RunningCountdown;
  readonly #desk: Pick<DeskBridge, 'printing'>;
  readonly #ref: OrderRef;
  readonly #clock: Clock;
  readonly #lastWord = new LastWord();
  #shown: { readonly slip: SlipKind; readonly language: Language } | null = null;
  #cancelHiding: (() => void) | null = null;

  constructor(desk: Pick<DeskBridge, 'printing'>, ref: OrderRef, clock: Clock) {
    this.#desk = desk;
    this.#ref = ref;
    this.#clock = clock;
    this.hidesIn = new RunningCountdown(clock);
  }

  /** Shows this slip in this language; codes that were shown are hidden with it. */
  async show(slip: SlipKind, language: Language): Promise<void> {
    this.#shown = { slip, language };
    this.#forget();
    await this.#read();
  }

  /** Shows the codes for a minute. */
  async reveal(): Promise<void> {
    this.revealed = true;
    const answer = await this.#read();
    // Something else was asked for meanwhile.
    if (answer === 'overtaken') return;
    if (answer === 'failed') {
      this.#forget();
      return;
    }
    this.hidesIn.start(revealForMs, revealForMs);
    this.#cancelHiding = this.#clock.after(revealForMs, () => void this.hide());
  }

  /** Forgets the codes at once. */
  async hide(): Promise<void> {
    this.#forget();
    await this.#read();
  }

  /** Nothing of it stays. */
  close(): void {
    this.#lastWord.ask();
    this.#forget();
  }

  #forget(): void {
    this.#cancelHiding?.();
    this.#cancelHiding = null;
    this.hidesIn.stop();
    if (this.revealed) this.document = null;
    this.revealed = false;
  }

  async #read(): Promise<'read' | 'failed' | 'overtaken'> {
    if (this.#shown === null) return 'overtaken';
    const { slip, language } = this.#shown;
    const counts = this.#lastWord.ask();
    const words = await slipWords(language);
    if (!counts()) return 'overtaken';
    const wish = { ref: this.#ref, slip, language, words, reveal: this.revealed };
    const answer = await this.#desk.printing.preview(wish);
    if (!counts()) return 'overtaken';
    this.failure = answer.ok ? null : answer.code;
    this.document = answer.ok ? answer.value : null;
    return answer.ok ? 'read' : 'failed';
  }
}
