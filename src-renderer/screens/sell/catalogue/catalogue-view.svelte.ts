import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { FailureCode, FailureDetail } from '../../../../src-shared/bridge/failure.ts';
import type { Brand, CountryCatalogue } from '../../../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../../../src-shared/domain/country.ts';
import type { SoldBefore } from '../../../../src-shared/domain/habits.ts';
import { LastWord } from '../../../state/last-word.ts';
import { BrandSearch } from './brand-search.ts';
import { countCategories } from './categories.ts';
import type { Section } from './grid-rows.ts';

/** Why something could not be read. */
export interface ReadFailure {
  readonly code: FailureCode;
  readonly detail?: FailureDetail | undefined;
}

/** The goods of one country as the screen shows them: what is loaded, what is searched, what is chosen. */
export class CatalogueView {
  country: CountryCode = $state.raw('US' as CountryCode);
  loading = $state(false);
  /** The last good list of the country; it stays while a newer one is asked for or cannot be had. */
  catalogue: CountryCatalogue | null = $state.raw(null);
  failure: ReadFailure | null = $state.raw(null);
  query = $state('');
  category: string | null = $state(null);
  /** What this desk sells most, wherever it is sold. */
  mostSold: readonly SoldBefore[] = $state.raw([]);
  readonly #desk: Pick<DeskBridge, 'catalogue'>;
  readonly #lastWord = new LastWord();
  readonly #kept = new Map<CountryCode, CountryCatalogue>();
  readonly #brands = $derived(this.catalogue?.brands ?? []);
  readonly #featuredIds = $derived(this.catalogue?.featured ?? []);
  readonly #search = $derived(new BrandSearch(this.#brands));

  readonly categories = $derived(countCategories(this.#brands));
  readonly featured: readonly Brand[] = $derived.by(() => {
    const byId = new Map(this.#brands.map((brand) => [brand.brandId, brand]));
    const brands = this.#featuredIds.flatMap((id) => byId.get(id) ?? []);
    return brands.filter(({ outOfStock }) => !outOfStock);
  });
  /** The brands that this desk sells most in this country. */
  readonly #best: readonly Brand[] = $derived.by(() => {
    const byName = new Map(this.#brands.map((brand) => [brand.name, brand]));
    const here = this.mostSold.filter(({ country }) => country === this.country);
    const brands = [...new Set(here.map(({ brand }) => brand))].flatMap((name) => byName.get(name) ?? []);
    return brands.filter(({ outOfStock }) => !outOfStock);
  });
  /** What the grid shows, in its order. */
  readonly sections: readonly Section[] = $derived.by(() => {
    if (this.query.trim() !== '') return [{ key: 'found', brands: this.#inCategory(this.#search.find(this.query)) }];
    if (this.category !== null) return [{ key: 'category', brands: this.#inCategory(this.#brands) }];
    return [
      ...(this.#best.length > 0 ? [{ key: 'best' as const, brands: this.#best }] : []),
      { key: 'featured', brands: this.featured },
      { key: 'all', brands: this.#brands },
    ];
  });

  constructor(desk: Pick<DeskBridge, 'catalogue'>, country: CountryCode) {
    this.#desk = desk;
    this.country = country;
  }

  /** The brands of the country that fit, best first, whatever the screen shows. */
  find(query: string): readonly Brand[] {
    return this.#search.find(query);
  }

  /** Goes to another country and starts looking anew. */
  async show(country: CountryCode): Promise<void> {
    this.country = country;
    this.query = '';
    this.category = null;
    this.failure = null;
    this.catalogue = this.#kept.get(country) ?? null;
    await this.load();
  }

  /** Asks for the country's goods; main decides whether what it holds is fresh enough. */
  async load(): Promise<void> {
    const { country } = this;
    const counts = this.#lastWord.ask();
    this.loading = true;
    const answer = await this.#desk.catalogue.country({ country });
    if (answer.ok) this.#kept.set(country, answer.value);
    if (!counts()) return;
    this.loading = false;
    this.failure = answer.ok ? null : { code: answer.code, detail: answer.detail };
    if (answer.ok) this.catalogue = this.#withSameGoods(answer.value);
  }

  /** Main has a newer list of a country. */
  async hear(country: CountryCode): Promise<void> {
    if (country === this.country) await this.load();
  }

  /** Forgets every list: another mode or another address of the API. */
  forget(): void {
    this.#kept.clear();
  }

  /** The list, with the goods that are shown where they are the same: the grid stays where it was scrolled to. */
  #withSameGoods(list: CountryCatalogue): CountryCatalogue {
    const shown = this.catalogue;
    if (shown?.country !== list.country) return list;
    if (shown.fetchedAtMs === list.fetchedAtMs) return shown;
    const isSame = JSON.stringify([shown.brands, shown.featured]) === JSON.stringify([list.brands, list.featured]);
    return isSame ? { ...shown, fetchedAtMs: list.fetchedAtMs } : list;
  }

  #inCategory(brands: readonly Brand[]): readonly Brand[] {
    const { category } = this;
    return category === null ? brands : brands.filter((brand) => brand.categories.includes(category));
  }
}
