import { countryProfile } from './countries.ts';
import { giftCardBrands } from './gift-cards.ts';
import { esimBrands, phoneBrands } from './phone-brands.ts';
import type { Brand, CountryProfile } from './types.ts';
import { utilityBrands } from './utility-brands.ts';

/** The brands of one country with the look-ups that the service needs. */
export interface CountryCatalogue {
  readonly country: CountryProfile;
  readonly brands: readonly Brand[];
  /** By the exact brand name (the key of price and order). */
  readonly byName: ReadonlyMap<string, Brand>;
}

/** All brands of all countries, made when first asked for and always the same for one seed. */
export class Catalogue {
  readonly #seed: number;
  readonly #giftCardCounts: Readonly<Record<string, number>>;
  readonly #made = new Map<string, CountryCatalogue>();

  /** @param giftCardCounts more (or fewer) gift cards than usual, by country code */
  constructor(seed: number, giftCardCounts: Readonly<Record<string, number>> = {}) {
    this.#seed = seed;
    this.#giftCardCounts = giftCardCounts;
  }

  /** The country's brands, or undefined when the simulator does not serve it. */
  country(code: string): CountryCatalogue | undefined {
    const made = this.#made.get(code);
    if (made) return made;
    const country = countryProfile(code);
    if (!country) return undefined;
    const brands = [
      ...giftCardBrands(this.#seed, country, this.#giftCardCounts[code] ?? country.giftCards),
      ...phoneBrands(this.#seed, country),
      ...esimBrands(this.#seed, country),
      ...utilityBrands(this.#seed, country),
    ];
    const fresh = { country, brands, byName: new Map(brands.map((brand) => [brand.name, brand])) };
    this.#made.set(code, fresh);
    return fresh;
  }

  /** The brand by its exact name, or undefined. */
  brand(countryCode: string, brandName: string): Brand | undefined {
    return this.country(countryCode)?.byName.get(brandName);
  }
}
