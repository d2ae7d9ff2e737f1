import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../../../src-shared/bridge/failure.ts';
import type { CountryCode } from '../../../../src-shared/domain/country.ts';
import type { Decimal } from '../../../../src-shared/domain/money.ts';
import type { Clock } from '../../../state/clock.ts';
import { LastWord } from '../../../state/last-word.ts';

/** What is priced. */
export interface PriceQuestion {
  readonly country: CountryCode;
  readonly brandId: string;
  readonly faceValue: Decimal;
  readonly coin: string;
}

/** How an estimate stands. */
export type PriceState =
  | { readonly status: 'none' }
  | { readonly status: 'asking' }
  | { readonly status: 'known'; readonly coin: string; readonly coinAmount: Decimal }
  | { readonly status: 'failed'; readonly code: FailureCode };

/** While somebody types, no question goes out; a third of a second later it does. */
const quietMs = 300;

/** The live estimate of a range amount. */
export class RangePrice {
  state: PriceState = $state.raw({ status: 'none' });
  readonly #desk: Pick<DeskBridge, 'catalogue'>;
  readonly #clock: Clock;
  readonly #lastWord = new LastWord();
  #callOff: (() => void) | null = null;

  constructor(desk: Pick<DeskBridge, 'catalogue'>, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
  }

  /** Asks for the price of something else, or of nothing. Earlier answers count no more. */
  ask(question: PriceQuestion | null): void {
    const counts = this.#lastWord.ask();
    this.#callOff?.();
    this.#callOff = null;
    if (question === null) {
      this.state = { status: 'none' };
      return;
    }
    this.state = { status: 'asking' };
    this.#callOff = this.#clock.after(quietMs, () => void this.#read(question, counts));
  }

  async #read(question: PriceQuestion, counts: () => boolean): Promise<void> {
    const answer = await this.#desk.catalogue.price(question);
    if (!counts()) return;
    this.state = answer.ok ? { status: 'known', ...answer.value } : { status: 'failed', code: answer.code };
  }
}
