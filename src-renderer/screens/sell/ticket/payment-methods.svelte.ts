import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { PaymentMatrix, PaymentMethod } from '../../../../src-shared/domain/payment.ts';
import { LastWord } from '../../../state/last-word.ts';
import type { ReadFailure } from '../catalogue/catalogue-view.svelte.ts';

/** Coins and networks that can be paid with. */
export class PaymentMethods {
  matrix: PaymentMatrix | null = $state.raw(null);
  loading = $state(false);
  failure: ReadFailure | null = $state.raw(null);
  readonly #desk: Pick<DeskBridge, 'payment'>;
  readonly #lastWord = new LastWord();

  /** The coins, that of the recommended method first, each with whether any of its networks works. */
  readonly coins: readonly { readonly coin: string; readonly suspended: boolean }[] = $derived.by(() => {
    const methods = this.matrix?.methods ?? [];
    const best = methods.find((method) => method.recommended)?.coin;
    const names = [...new Set([...(best === undefined ? [] : [best]), ...methods.map(({ coin }) => coin)])];
    return names.map((coin) => ({ coin, suspended: methods.every((one) => one.coin !== coin || one.suspended) }));
  });

  constructor(desk: Pick<DeskBridge, 'payment'>) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const counts = this.#lastWord.ask();
    this.loading = true;
    const answer = await this.#desk.payment.methods();
    if (!counts()) return;
    this.loading = false;
    this.failure = answer.ok ? null : { code: answer.code, detail: answer.detail };
    if (answer.ok) this.matrix = answer.value;
  }

  /** Forgets what was read: another mode or another address of the API. */
  forget(): void {
    this.matrix = null;
    this.failure = null;
  }

  /** The networks of a coin: recommended first, those that work before those that do not. */
  networksOf(coin: string): readonly PaymentMethod[] {
    const rank = (method: PaymentMethod): number => (method.recommended ? 0 : method.suspended ? 2 : 1);
    return (this.matrix?.methods ?? []).filter((method) => method.coin === coin).toSorted((a, b) => rank(a) - rank(b));
  }

  find(coin: string, network: string): PaymentMethod | null {
    return this.matrix?.methods.find((method) => method.coin === coin && method.network === network) ?? null;
  }
}
