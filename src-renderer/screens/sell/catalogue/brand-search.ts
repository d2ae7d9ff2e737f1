import type { Brand } from '../../../../src-shared/domain/catalogue.ts';
import { foldText } from '../../../state/fold-text.ts';
import { fuzzyPlaces } from '../../../state/fuzzy.ts';
import { brandAliases } from './brand-aliases.ts';

/** An index over the brands of one country: builds once, answers at each keystroke. */
export class BrandSearch {
  readonly #brands: readonly Brand[];
  readonly #words: string[];
  readonly #joined: string[];
  readonly #purposes: string[];

  constructor(brands: readonly Brand[]) {
    this.#brands = brands;
    this.#words = brands.map(namesOf);
    this.#purposes = brands.map(({ categories }) => spaced(categories.join(' ')));
    this.#joined = this.#words.map(join);
  }

  /** Brands that fit, best first; all of them for an empty query. What is out of stock stands after what is not. */
  find(query: string): readonly Brand[] {
    const needle = foldText(query).trim();
    if (needle === '') return this.#brands;
    const found = new Set([...this.#literal(needle), ...this.#purposeful(needle), ...fuzzyPlaces(this.#words, needle)]);
    const brands = [...found].flatMap((index) => this.#brands[index] ?? []);
    return [...brands.filter((brand) => !brand.outOfStock), ...brands.filter((brand) => brand.outOfStock)];
  }

  /** What holds the query letter by letter, whatever stands between words: names that begin with it, then words, then the rest. */
  #literal(needle: string): number[] {
    const joined = join(needle);
    if (joined === '') return [];
    const ranks: [number[], number[], number[]] = [[], [], []];
    this.#joined.forEach((name, index) => {
      const at = name.indexOf(joined);
      if (at === 0) ranks[0].push(index);
      else if (spaced(this.#words[index] ?? '').includes(spaced(needle))) ranks[1].push(index);
      else if (at > 0 && joined.length > 1) ranks[2].push(index);
    });
    return ranks.flat();
  }

  /** What is sold for the purpose that was typed: `games`, `travel`. */
  #purposeful(needle: string): number[] {
    if (needle.length < 3) return [];
    return this.#purposes.flatMap((purposes, index) => (purposes.includes(spaced(needle)) ? [index] : []));
  }
}

/** What a brand is called: its name first, then its family, then its names in other scripts. */
function namesOf({ name, family }: Brand): string {
  const called = foldText(name === family ? name : `${name} ${family}`);
  const words = called.split(/[^\p{L}\p{N}]+/u);
  const aliases = words.flatMap((word) => (Object.hasOwn(brandAliases, word) ? (brandAliases[word] ?? []) : []));
  return [called, ...aliases.map(foldText)].join(' ');
}

/** Words with one space before each: ` e` is found at the beginning of a word alone, also in `7-Eleven`. */
function spaced(folded: string): string {
  return folded.replace(/^|[^\p{L}\p{N}]+/gu, ' ').trimEnd();
}

/** Letters and digits alone: `hm` finds `H&M`, `7eleven` finds `7-Eleven`. */
function join(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
