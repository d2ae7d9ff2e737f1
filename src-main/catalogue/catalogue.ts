import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../../src-shared/bridge/contract-types.ts';
import type { Brand, BrandProducts, CountryCatalogue } from '../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../src-shared/domain/country.ts';
import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiFailureCode, ApiFamily, ApiResult, CryptorefillsApi } from '../cryptorefills/api.ts';
import type { Clock } from '../ports.ts';
import { createKeep, type Aged } from './keep.ts';

type ProductsInput = CallInput<Calls['catalogue']['products']>;

/** What there is to sell and how it can be paid, kept in memory. */
export interface Catalogue {
  country(country: CountryCode): Promise<CallResult<Calls['catalogue']['country']>>;
  products(query: ProductsInput): Promise<CallResult<Calls['catalogue']['products']>>;
  price(query: CallInput<Calls['catalogue']['price']>): Promise<CallResult<Calls['catalogue']['price']>>;
  methods(): Promise<CallResult<Calls['payment']['methods']>>;
  brand(country: CountryCode, brandId: string): Promise<ApiResult<Brand, 'not-for-sale'>>;
  /** Like `products`, but never from a list past its age: for what is about to be ordered (FACTS.md 19.2). */
  currentProducts(query: ProductsInput): Promise<ApiResult<BrandProducts, 'not-for-sale'>>;
  /** Forgets everything: another language, address or mode. */
  clear(): void;
}

export interface CatalogueOptions {
  readonly api: CryptorefillsApi;
  readonly clock: Clock;
  readonly language: () => Language;
}

const minuteMs = 60_000;

export function createCatalogue({ api, clock, language }: CatalogueOptions): Catalogue {
  const countries = createKeep<Omit<CountryCatalogue, 'fetchedAtMs'>, ApiFailureCode>({
    clock,
    maxAgeMs: 30 * minuteMs,
    maxEntries: 20,
    isEmpty: ({ brands }) => brands.length === 0,
  });
  const families = createKeep<ApiFamily[], ApiFailureCode>({
    clock,
    maxAgeMs: 2 * minuteMs,
    maxEntries: 200,
    isEmpty: (list) => list.length === 0,
  });
  const prices = createKeep<{ coin: string; coinAmount: Decimal }, ApiFailureCode | 'price-unavailable'>({
    clock,
    maxAgeMs: minuteMs / 2,
    maxEntries: 200,
    isEmpty: () => false,
  });
  const matrix = createKeep<PaymentMethod[], ApiFailureCode>({
    clock,
    maxAgeMs: 5 * minuteMs,
    maxEntries: 1,
    isEmpty: (methods) => methods.length === 0,
  });

  async function country(code: CountryCode): Promise<ApiResult<CountryCatalogue>> {
    const spoken = language();
    const read = await countries.read(keyOf(code, spoken), () => loadCountry(api, code, spoken));
    return read.ok ? ok({ ...read.value.value, fetchedAtMs: read.value.fetchedAtMs }) : read;
  }

  async function brand(code: CountryCode, brandId: string): Promise<ApiResult<Brand, 'not-for-sale'>> {
    const read = await country(code);
    if (!read.ok) return read;
    const found = read.value.brands.find((candidate) => candidate.brandId === brandId);
    return found === undefined ? fail('not-for-sale', {}) : ok(found);
  }

  async function productsBy(
    reading: 'read' | 'readFresh',
    { country: code, brandId, coin }: ProductsInput,
  ): Promise<ApiResult<BrandProducts, 'not-for-sale'>> {
    const sold = await brand(code, brandId);
    if (!sold.ok) return sold;
    const { family } = sold.value;
    const query = { country: code, family, coin, language: language() };
    const key = keyOf(code, family, coin, query.language);
    const listed = await families[reading](key, () => api.products(query));
    return listed.ok ? pickBrand(sold.value, listed.value) : listed;
  }

  return {
    country,
    brand,
    products: (query) => productsBy('read', query),
    currentProducts: (query) => productsBy('readFresh', query),
    price: async ({ country: code, brandId, faceValue, coin }) => {
      const sold = await brand(code, brandId);
      if (!sold.ok) return sold;
      const query = { brandName: sold.value.name, country: code, faceValue, coin };
      const key = keyOf(code, query.brandName, faceValue, coin);
      const read = await prices.readFresh(key, () => api.price(query));
      return read.ok ? ok(read.value.value) : read;
    },
    methods: async () => {
      const read = await matrix.read('', () => api.paymentMethods());
      if (!read.ok) return read;
      const { value: methods, fetchedAtMs } = read.value;
      // A matrix without a single method says nothing, least of all that all are suspended (FACTS.md 3).
      return methods.length === 0 ? fail('api-unreadable', {}) : ok({ methods, fetchedAtMs });
    },
    clear: () => [countries, families, prices, matrix].forEach((keep) => keep.clear()),
  };
}

async function loadCountry(
  api: CryptorefillsApi,
  country: CountryCode,
  language: Language,
): Promise<ApiResult<Omit<CountryCatalogue, 'fetchedAtMs'>>> {
  const [listed, feed] = await Promise.all([api.brands(country, language), api.homepage(country)]);
  if (!listed.ok) return listed;
  const { brands, popular } = listed.value;
  const known = new Set(brands.map(({ brandId }) => brandId));
  const fromFeed = feed.ok ? feed.value.filter((brandId) => known.has(brandId)) : [];
  return ok({ country, brands, featured: fromFeed.length > 0 ? fromFeed : popular });
}

/** The entries of a brand in its family, which it may share with others: "X Credits" and "X Bundle" (FACTS.md 5). */
function pickBrand(
  brand: Brand,
  { value: families, fetchedAtMs }: Aged<ApiFamily[]>,
): ApiResult<BrandProducts, 'not-for-sale'> {
  const byId = families.filter(({ brandId }) => brandId === brand.brandId);
  const own = byId.length > 0 ? byId : families.filter(({ brand: name }) => name === brand.name);
  const [first] = own;
  if (first === undefined) return fail('not-for-sale', {});
  return ok({
    brand: { ...brand, outOfStock: brand.outOfStock || own.every(({ outOfStock }) => outOfStock) },
    products: own.flatMap(({ products }) => products),
    skipped: own.reduce((sum, { skipped }) => sum + skipped, 0),
    redeemMethods: first.redeemMethods,
    descriptionHtml: first.descriptionHtml,
    howToRedeemHtml: first.howToRedeemHtml,
    termsHtml: first.termsHtml,
    fetchedAtMs,
  });
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
