import { describe, expect, it } from 'vitest';
import { createCatalogue, type Catalogue } from '../../../src-main/catalogue/catalogue.ts';
import type { ApiFamily, CryptorefillsApi } from '../../../src-main/cryptorefills/api.ts';
import type { Brand, FixedProduct } from '../../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import type { Language } from '../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { createFakeClock, settled, type FakeClock } from '../../support/fake-clock.ts';
import { decimal, usdcOnSolana } from '../../support/order-fixtures.ts';

const US = countryCodeSchema.parse('US');
const GB = countryCodeSchema.parse('GB');

function brand(change: Partial<Brand> = {}): Brand {
  return {
    brandId: 'id-credits',
    name: 'Claro Credits',
    family: 'Claro',
    country: US,
    kind: 'mobile_recharge',
    categories: ['mobile_credits'],
    minLabel: '$5',
    maxLabel: '$50',
    backgroundColor: null,
    outOfStock: false,
    ...change,
  };
}

function product(denomination: string): FixedProduct {
  return {
    type: 'fixed',
    denomination,
    label: denomination,
    faceValue: null,
    deliveryType: 'by_phone',
    estimate: null,
    details: [],
    validRegions: [],
  };
}

function family(change: Partial<ApiFamily> = {}): ApiFamily {
  return {
    brandId: 'id-credits',
    brand: 'Claro Credits',
    family: 'Claro',
    outOfStock: false,
    products: [product('5 USD')],
    skipped: 0,
    redeemMethods: ['Online'],
    descriptionHtml: '<p>d</p>',
    howToRedeemHtml: null,
    termsHtml: null,
    ...change,
  };
}

type Reads = Pick<CryptorefillsApi, 'brands' | 'homepage' | 'products' | 'price' | 'paymentMethods'>;

interface Setting {
  readonly catalogue: Catalogue;
  readonly clock: FakeClock;
  /** What the API answers; may be changed at any time. */
  readonly api: { -readonly [Name in keyof Reads]: Reads[Name] };
  /** What it was asked, in order. */
  readonly asked: string[];
  /** What it told of new lists. */
  readonly refreshed: unknown[];
  readonly speak: (language: Language) => void;
}

function setUp(answers: Partial<Reads> = {}, logoName?: (address: string | null) => string | null): Setting {
  const clock = createFakeClock();
  const asked: string[] = [];
  let spoken: Language = 'en';
  const api: Reads = {
    brands: () => Promise.resolve(ok({ brands: [brand()], popular: ['id-credits'], logoAddresses: {} })),
    homepage: () => Promise.resolve(ok([])),
    products: () => Promise.resolve(ok([family()])),
    price: () => Promise.resolve(ok({ coin: 'USDC', coinAmount: decimal('5.2') })),
    paymentMethods: () => Promise.resolve(ok([usdcOnSolana])),
    ...answers,
  };
  const noted: Reads = {
    brands: (...input) => (asked.push(`brands ${input.join(' ')}`), api.brands(...input)),
    homepage: (...input) => (asked.push(`homepage ${input.join(' ')}`), api.homepage(...input)),
    products: (query) => (asked.push(`products ${JSON.stringify(query)}`), api.products(query)),
    price: (query) => (asked.push(`price ${JSON.stringify(query)}`), api.price(query)),
    paymentMethods: () => (asked.push('methods'), api.paymentMethods()),
  };
  const refreshed: unknown[] = [];
  const catalogue = createCatalogue({
    api: noted as CryptorefillsApi,
    clock,
    language: () => spoken,
    onRefreshed: (news) => refreshed.push(news),
    ...(logoName === undefined ? {} : { logoName }),
  });
  return { catalogue, clock, api, asked, refreshed, speak: (language) => (spoken = language) };
}

const query = { country: US, brandId: 'id-credits', coin: 'USDC' };
const down = fail('api-unreachable', {});

describe('the catalogue of a country', () => {
  it('holds its brands and when they were read', async () => {
    const { catalogue, clock } = setUp();
    expect(await catalogue.country(US)).toEqual({
      ok: true,
      value: { country: 'US', brands: [brand()], featured: ['id-credits'], fetchedAtMs: clock.nowMs() },
    });
  });

  it('names the logo of a brand, and keeps the address that the vendor gave to itself', async () => {
    const logoAddresses = { 'id-credits': 'https://cdn.cryptorefills.com/a.webp' };
    const { catalogue } = setUp(
      { brands: () => Promise.resolve(ok({ brands: [brand()], popular: [], logoAddresses })) },
      (address) => (address === null ? null : `name of ${address}`),
    );
    const logo = 'name of https://cdn.cryptorefills.com/a.webp';
    const answer = await catalogue.country(US);
    expect(answer).toMatchObject({ value: { brands: [{ brandId: 'id-credits', logo }] } });
    expect(answer.ok && Object.keys(answer.value)).not.toContain('logoAddresses');
    expect(await catalogue.products(query)).toMatchObject({ value: { brand: { logo } } });
  });

  it('features what the home page names, as far as it is sold here', async () => {
    const second = brand({ brandId: 'second' });
    const { catalogue } = setUp({
      brands: () => Promise.resolve(ok({ brands: [brand(), second], popular: ['id-credits'], logoAddresses: {} })),
      homepage: () => Promise.resolve(ok(['gone', 'second'])),
    });
    expect(await catalogue.country(US)).toMatchObject({ value: { featured: ['second'] } });
  });

  it('features what is popular where the home page fails', async () => {
    const { catalogue } = setUp({ homepage: () => Promise.resolve(down) });
    expect(await catalogue.country(US)).toMatchObject({ ok: true, value: { featured: ['id-credits'] } });
  });

  it('is answered at once however old, and read anew behind it without haste', async () => {
    const { catalogue, clock, asked, refreshed } = setUp();
    const readAtMs = clock.nowMs();
    await catalogue.country(US);
    await clock.advance(30 * 60_000 - 1);
    expect(asked).toHaveLength(2);
    clock.jumpWall(60_000);
    expect(await catalogue.country(US)).toMatchObject({ ok: true, value: { fetchedAtMs: readAtMs } });
    await settled();
    expect(asked.slice(2)).toEqual(['brands US en background']);
    await clock.advance(1_000);
    expect(asked.slice(3)).toEqual(['homepage US background']);
    expect(refreshed).toEqual([
      { country: 'US', fetchedAtMs: readAtMs },
      { country: 'US', fetchedAtMs: clock.nowMs() },
    ]);
    expect(await catalogue.country(US)).toMatchObject({ value: { fetchedAtMs: clock.nowMs() } });
  });

  it('stays where it cannot be read anew', async () => {
    const { catalogue, clock, api, asked } = setUp();
    const readAtMs = clock.nowMs();
    await catalogue.country(US);
    api.brands = () => Promise.resolve(down);
    await clock.advance(24 * 60 * 60_000);
    expect(await catalogue.country(US)).toMatchObject({ ok: true, value: { fetchedAtMs: readAtMs } });
    expect(asked.length).toBeGreaterThan(100);
  });

  it('is kept young by itself once it was asked for, until the desk closes', async () => {
    const { catalogue, clock, asked } = setUp();
    await catalogue.country(US);
    await clock.advance(31 * 60_000);
    expect(asked).toHaveLength(4);
    await catalogue.close();
    await clock.advance(60 * 60_000);
    expect(asked).toHaveLength(4);
    expect(clock.waiting()).toEqual([]);
  });

  it('is not replaced by a list that lost most of its brands, unless the next one says so, too', async () => {
    const { catalogue, clock, api } = setUp();
    const list = (length: number): Reads['brands'] => {
      const brands = Array.from({ length }, (_, index) => brand({ brandId: `brand-${index}` }));
      return () => Promise.resolve(ok({ brands, popular: [], logoAddresses: {} }));
    };
    const count = async (): Promise<number> => {
      const read = await catalogue.country(US);
      return read.ok ? read.value.brands.length : 0;
    };
    api.brands = list(100);
    await count();
    api.brands = list(49);
    await clock.advance(31 * 60_000);
    expect(await count()).toBe(100);
    await clock.advance(5 * 60_000);
    expect(await count()).toBe(49);
  });

  it('is not replaced by an empty list', async () => {
    const { catalogue, clock, api } = setUp();
    await catalogue.country(US);
    api.brands = () => Promise.resolve(ok({ brands: [], popular: [], logoAddresses: {} }));
    await clock.advance(60 * 60_000);
    expect(await catalogue.country(US)).toMatchObject({ value: { brands: [{ name: 'Claro Credits' }] } });
  });

  it('is asked for once by all screens together, and for each country and language by itself', async () => {
    const { catalogue, asked, speak } = setUp();
    await Promise.all([catalogue.country(US), catalogue.country(US), catalogue.products(query)]);
    await catalogue.country(GB);
    speak('ja');
    await catalogue.country(US);
    expect(asked.filter((call) => call.startsWith('brands'))).toEqual([
      'brands US en interactive',
      'brands GB en interactive',
      'brands US ja interactive',
    ]);
  });

  it('fails as the API does where nothing is known', async () => {
    const { catalogue } = setUp({ brands: () => Promise.resolve(fail('api-rate-limited', { retryAfterMs: 5 })) });
    expect(await catalogue.country(US)).toEqual({ ok: false, code: 'api-rate-limited', detail: { retryAfterMs: 5 } });
  });

  it('is forgotten on demand', async () => {
    const { catalogue, asked } = setUp();
    await catalogue.country(US);
    await catalogue.methods();
    catalogue.clear();
    await catalogue.country(US);
    await catalogue.methods();
    expect(asked).toHaveLength(6);
  });
});

describe('the products of a brand', () => {
  it('are asked for by family and come with the brand and its texts', async () => {
    const { catalogue, clock, asked } = setUp();
    expect(await catalogue.products(query)).toEqual({
      ok: true,
      value: {
        brand: brand(),
        products: [product('5 USD')],
        skipped: 0,
        redeemMethods: ['Online'],
        descriptionHtml: '<p>d</p>',
        howToRedeemHtml: null,
        termsHtml: null,
        fetchedAtMs: clock.nowMs(),
      },
    });
    expect(asked.at(-1)).toBe('products {"country":"US","family":"Claro","coin":"USDC","language":"en"}');
  });

  it('are those of the brand alone where its family holds several', async () => {
    const bundle = family({ brandId: 'id-bundle', brand: 'Claro Bundle', products: [product('10 GB')] });
    const more = family({ products: [product('10 USD')], skipped: 2 });
    const { catalogue } = setUp({ products: () => Promise.resolve(ok([bundle, family(), more])) });
    expect(await catalogue.products(query)).toMatchObject({
      value: { skipped: 2, products: [{ denomination: '5 USD' }, { denomination: '10 USD' }] },
    });
  });

  it('are found by the brand’s id, however alike the names are', async () => {
    const namesake = family({ brandId: 'id-other', products: [product('7 USD')] });
    const { catalogue } = setUp({ products: () => Promise.resolve(ok([namesake, family()])) });
    expect(await catalogue.products(query)).toMatchObject({ value: { products: [{ denomination: '5 USD' }] } });
  });

  it('are found by the brand’s name where the family has no id', async () => {
    const nameless = family({ brandId: null });
    const other = family({ brandId: null, brand: 'Claro Bundle' });
    const { catalogue } = setUp({ products: () => Promise.resolve(ok([other, nameless])) });
    expect(await catalogue.products(query)).toMatchObject({ value: { products: [{ denomination: '5 USD' }] } });
  });

  it('say that the brand is sold out where its family does', async () => {
    const { catalogue } = setUp({ products: () => Promise.resolve(ok([family({ outOfStock: true })])) });
    expect(await catalogue.products(query)).toMatchObject({ value: { brand: { outOfStock: true } } });
  });

  it('are not for sale where the brand or its family is not listed', async () => {
    const { catalogue, api, clock } = setUp({ products: () => Promise.resolve(ok([])) });
    expect(await catalogue.products({ ...query, brandId: 'other' })).toMatchObject({ ok: false, code: 'not-for-sale' });
    expect(await catalogue.products(query)).toMatchObject({ ok: false, code: 'not-for-sale' });
    await clock.advance(20_000);
    api.products = () => Promise.resolve(ok([family({ brandId: 'x', brand: 'X' })]));
    expect(await catalogue.products(query)).toMatchObject({ ok: false, code: 'not-for-sale' });
  });

  it('are kept for two minutes, and longer only for looking at', async () => {
    const { catalogue, clock, api, asked } = setUp();
    const readAtMs = clock.nowMs();
    await catalogue.products(query);
    await clock.advance(119_999);
    await catalogue.currentProducts(query);
    expect(asked).toHaveLength(3);
    await clock.advance(1);
    api.products = () => Promise.resolve(down);
    expect(await catalogue.currentProducts(query)).toMatchObject({ ok: false, code: 'api-unreachable' });
    expect(await catalogue.products(query)).toMatchObject({ ok: true, value: { fetchedAtMs: readAtMs } });
  });

  it('are kept for each coin by itself', async () => {
    const { catalogue, asked } = setUp();
    await catalogue.products(query);
    await catalogue.products({ ...query, coin: 'BTC' });
    expect(asked.filter((call) => call.startsWith('products'))).toHaveLength(2);
  });
});

describe('products and payment methods that are slow to come', () => {
  it('are the old ones after two and a half seconds, while the new ones come behind them', async () => {
    const { catalogue, clock, api } = setUp();
    const readAtMs = clock.nowMs();
    await Promise.all([catalogue.products(query), catalogue.methods()]);
    await clock.advance(5 * 60_000);
    const slow = Promise.withResolvers<undefined>();
    api.products = () => slow.promise.then(() => ok([family()]));
    api.paymentMethods = () => slow.promise.then(() => ok([usdcOnSolana]));
    const [products, methods] = [catalogue.products(query), catalogue.methods()];
    await settled();
    let answered = 0;
    for (const read of [products, methods]) void read.then(() => (answered += 1));
    await clock.advance(2_499);
    expect(answered).toBe(0);
    await clock.advance(1);
    expect([await products, await methods]).toMatchObject([
      { value: { fetchedAtMs: readAtMs } },
      { value: { fetchedAtMs: readAtMs } },
    ]);
    slow.resolve(undefined);
    await settled();
    const newAtMs = clock.nowMs();
    expect(await catalogue.products(query)).toMatchObject({ value: { fetchedAtMs: newAtMs } });
    expect(await catalogue.methods()).toMatchObject({ value: { fetchedAtMs: newAtMs } });
  });
});

describe('the price of an amount', () => {
  const priceQuery = { ...query, faceValue: decimal('5') };

  it('is asked for by the brand’s name, and once in half a minute', async () => {
    const { catalogue, clock, asked } = setUp();
    expect(await catalogue.price(priceQuery)).toEqual({ ok: true, value: { coin: 'USDC', coinAmount: '5.2' } });
    await clock.advance(29_999);
    await catalogue.price(priceQuery);
    expect(asked.filter((call) => call.startsWith('price'))).toEqual([
      'price {"brandName":"Claro Credits","country":"US","faceValue":"5","coin":"USDC"}',
    ]);
    await clock.advance(1);
    await catalogue.price(priceQuery);
    expect(asked.filter((call) => call.startsWith('price'))).toHaveLength(2);
  });

  it('is never an old one', async () => {
    const { catalogue, clock, api } = setUp();
    await catalogue.price(priceQuery);
    await clock.advance(30_000);
    api.price = () => Promise.resolve(fail('price-unavailable', {}));
    expect(await catalogue.price(priceQuery)).toMatchObject({ ok: false, code: 'price-unavailable' });
  });

  it('is none where the brand is not sold here', async () => {
    const { catalogue } = setUp();
    expect(await catalogue.price({ ...priceQuery, brandId: 'other' })).toMatchObject({ code: 'not-for-sale' });
  });
});

describe('the payment methods', () => {
  it('are kept for five minutes', async () => {
    const { catalogue, clock, asked } = setUp();
    expect(await catalogue.methods()).toEqual({
      ok: true,
      value: { methods: [usdcOnSolana], fetchedAtMs: clock.nowMs() },
    });
    await clock.advance(5 * 60_000 - 1);
    await catalogue.methods();
    expect(asked).toHaveLength(1);
    await clock.advance(1);
    await catalogue.methods();
    expect(asked).toHaveLength(2);
  });

  it('stay where a new matrix says nothing: not listed is not suspended', async () => {
    const { catalogue, clock, api } = setUp();
    const readAtMs = clock.nowMs();
    await catalogue.methods();
    await clock.advance(5 * 60_000);
    api.paymentMethods = () => Promise.resolve(ok([]));
    expect(await catalogue.methods()).toEqual({ ok: true, value: { methods: [usdcOnSolana], fetchedAtMs: readAtMs } });
  });

  it('are unknown, not none, where no matrix ever said anything', async () => {
    const { catalogue } = setUp({ paymentMethods: () => Promise.resolve(ok([])) });
    expect(await catalogue.methods()).toMatchObject({ ok: false, code: 'api-unreadable' });
  });

  it('that are about to be used are never old ones', async () => {
    const { catalogue, clock, api } = setUp();
    await catalogue.currentMethods();
    await clock.advance(5 * 60_000);
    api.paymentMethods = () => Promise.resolve(down);
    expect(await catalogue.currentMethods()).toMatchObject({ ok: false, code: 'api-unreachable' });
    api.paymentMethods = () => Promise.resolve(ok([]));
    expect(await catalogue.currentMethods()).toMatchObject({ ok: false, code: 'api-unreadable' });
  });
});
