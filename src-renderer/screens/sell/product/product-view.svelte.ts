import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Brand, BrandProducts } from '../../../../src-shared/domain/catalogue.ts';
import { LastWord } from '../../../state/last-word.ts';
import type { ReadFailure } from '../catalogue/catalogue-view.svelte.ts';

/** The brand that is open, with its products once they are known. */
export class ProductView {
  brand: Brand | null = $state.raw(null);
  products: BrandProducts | null = $state.raw(null);
  loading = $state(false);
  failure: ReadFailure | null = $state.raw(null);
  readonly #desk: Pick<DeskBridge, 'catalogue'>;
  readonly #lastWord = new LastWord();

  constructor(desk: Pick<DeskBridge, 'catalogue'>) {
    this.#desk = desk;
  }

  /** Opens a brand with prices in `coin`. */
  async open(brand: Brand, coin: string): Promise<void> {
    // The same brand of another country has other goods.
    if (this.brand?.brandId !== brand.brandId || this.brand.country !== brand.country) this.products = null;
    this.brand = brand;
    await this.#read(brand, coin);
  }

  /** Asks again: prices in another coin, or after a failure. What is shown stays until the answer is there. */
  async refresh(coin: string): Promise<void> {
    if (this.brand !== null) await this.#read(this.brand, coin);
  }

  close(): void {
    this.#lastWord.ask();
    this.brand = null;
    this.products = null;
    this.failure = null;
    this.loading = false;
  }

  async #read(brand: Brand, coin: string): Promise<void> {
    const counts = this.#lastWord.ask();
    this.loading = true;
    this.failure = null;
    const answer = await this.#desk.catalogue.products({ country: brand.country, brandId: brand.brandId, coin });
    if (!counts()) return;
    this.loading = false;
    if (answer.ok) this.products = answer.value;
    else this.failure = { code: answer.code, detail: answer.detail };
  }
}
