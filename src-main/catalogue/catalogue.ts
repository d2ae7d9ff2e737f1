import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../../src-shared/bridge/contract-types.ts';
import type { Brand, BrandProducts, CountryCatalogue } from '../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../src-shared/domain/country.ts';
import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMatrix, PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiFailureCode, ApiFamily, ApiResult, CryptorefillsApi } from '../cryptorefills/api.ts';
import type { Clock } from '../ports.ts';
import type { CacheFolder } from './cache-folder.ts';
import type { Logos } from './logos.ts';
import { createKeep, type Aged } from './keep.ts';
import { keptCountrySchema, keptFamiliesSchema, keptMethodsSchema, type KeptCountry } from './kept-lists.ts';
import { loadCountry } from './load-country.ts';

type ProductsInput = CallInput<Calls['catalogue']['products']>;

/**
 * What there is to sell and how it can be paid, kept in memory and on disk. The list of a country is answered at once, however
 * old, and refreshed behind it; its age goes with it.
 */
export interface Catalogue {
  country(country: CountryCode): Promise<CallResult<Calls['catalogue']['country']>>;
  products(query: ProductsInput): Promise<CallResult<Calls['catalogue']['products']>>;
  price(query: CallInput<Calls['catalogue']['price']>): Promise<CallResult<Calls['catalogue']['price']>>;
  methods(): Promise<CallResult<Calls['payment']['methods']>>;
  brand(country: CountryCode, brandId: string): Promise<ApiResult<Brand, 'not-for-sale'>>;
  /** Like `products`, but never from a list past its age: for what is about to be ordered (FACTS.md 19.2). */
  currentProducts(query: ProductsInput): Promise<ApiResult<BrandProducts, 'not-for-sale'>>;
  /** Like `methods`, and as fresh: for what is about to be ordered. */
  currentMethods(): Promise<CallResult<Calls['payment']['methods']>>;
  /** Forgets what is in memory: another language, address or mode. */
  clear(): void;
  /** Refreshes nothing more; resolves when all that was to be written is. */
  close(): Promise<void>;
}

export interface CatalogueOptions {
  readonly api: CryptorefillsApi;
  readonly clock: Clock;
  readonly language: () => Language;
  /** Where lists outlive the app; without it they do not. */
  readonly cache?: CacheFolder;
  /** The name of the logo at an address; without it brands have none. */
  readonly logoName?: Logos['nameOf'];
  /** The list of a country was read anew. */
  readonly onRefreshed?: (news: { readonly country: CountryCode; readonly fetchedAtMs: number }) => void;
}

const minuteMs = 60_000;
/** How long people wait for a newer product list or matrix before they get the old one. */
const patienceMs = 2_500;
/** How often it is looked whether the list on the screen is to be read again. */
const lookEveryMs = 5 * minuteMs;

export function createCatalogue(options: CatalogueOptions): Catalogue {
  const { api, clock, language, cache } = options;
  const countries = createKeep<KeptCountry, ApiFailureCode>({
    clock,
    maxAgeMs: 30 * minuteMs,
    maxEntries: 20,
    isEmpty: ({ brands }) => brands.length === 0,
    isDoubtful: (after, before) => after.brands.length * 2 < before.brands.length,
    patienceMs: 0,
    onRenewed: ({ value, fetchedAtMs }) => options.onRefreshed?.({ country: value.country, fetchedAtMs }),
    ...(cache === undefined ? {} : { shelf: cache.shelf('countries', keptCountrySchema) }),
  });
  const families = createKeep<ApiFamily[], ApiFailureCode>({
    clock,
    maxAgeMs: 2 * minuteMs,
    maxEntries: 200,
    isEmpty: (list) => list.length === 0,
    patienceMs,
    ...(cache === undefined ? {} : { shelf: cache.shelf('families', keptFamiliesSchema) }),
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
    patienceMs,
    ...(cache === undefined ? {} : { shelf: cache.shelf('methods', keptMethodsSchema) }),
  });
  let cancelLook = (): void => undefined;
  let closed = false;

  function readCountry(code: CountryCode): ReturnType<typeof countries.read> {
    const spoken = language();
    return countries.read(keyOf(code, spoken), (urgency) => loadCountry({ api, clock }, code, spoken, urgency));
  }

  /** Keeps the list that was last asked for from growing old on the screen. */
  function lookAfter(code: CountryCode): void {
    cancelLook();
    if (closed) return;
    cancelLook = clock.after(lookEveryMs, () => {
      void readCountry(code);
      lookAfter(code);
    });
  }

  async function country(code: CountryCode): Promise<ApiResult<CountryCatalogue>> {
    lookAfter(code);
    const read = await readCountry(code);
    if (!read.ok) return read;
    const { value, fetchedAtMs } = read.value;
    const { logoAddresses, ...shown } = value;
    return ok({ ...shown, brands: shown.brands.map((brand) => withLogo(brand, logoAddresses)), fetchedAtMs });
  }

  function withLogo(brand: Brand, addresses: KeptCountry['logoAddresses']): Brand {
    const name = options.logoName?.(addresses[brand.brandId] ?? null) ?? null;
    return name === null ? brand : { ...brand, logo: name };
  }

  async function brand(code: CountryCode, brandId: string): Promise<ApiResult<Brand, 'not-for-sale'>> {
    const read = await readCountry(code);
    if (!read.ok) return read;
    const { brands, logoAddresses } = read.value.value;
    const found = brands.find((candidate) => candidate.brandId === brandId);
    return found === undefined ? fail('not-for-sale', {}) : ok(withLogo(found, logoAddresses));
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

  async function methodsBy(reading: 'read' | 'readFresh'): Promise<ApiResult<PaymentMatrix>> {
    const read = await matrix[reading]('', (urgency) => api.paymentMethods(urgency));
    if (!read.ok) return read;
    const { value: methods, fetchedAtMs } = read.value;
    // A matrix without a single method says nothing, least of all that all are suspended (FACTS.md 3).
    return methods.length === 0 ? fail('api-unreadable', {}) : ok({ methods, fetchedAtMs });
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
    methods: () => methodsBy('read'),
    currentMethods: () => methodsBy('readFresh'),
    clear: () => [countries, families, prices, matrix].forEach((keep) => keep.clear()),
    close: async () => {
      closed = true;
      cancelLook();
      await cache?.written();
    },
  };
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
