import { describe, expect, it } from 'vitest';
import { readBrands } from '../../../src-main/cryptorefills/wire/brands.ts';
import { readHomepage } from '../../../src-main/cryptorefills/wire/homepage.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { valueOf } from '../../support/value-of.ts';

const US = countryCodeSchema.parse('US');
const row = {
  brand_id: '5f0b4b60-1d1c-4c39-9f6f-2f6a1f3c7a11',
  brand: 'Example Store',
  family: 'Example',
  bg_color: '#EFF1F3',
  min: '$10',
  max: '$2,000',
  category: 'e-commerce',
  additional_categories: ['games', 'e-commerce', null],
  kind: 'giftcard',
  product_type: 'physical',
  is_out_of_stock: false,
  country_code: 'US',
};

describe('the brand list', () => {
  it('reads a row', () => {
    expect(valueOf(readBrands({ all_brands: [row] }, US)).brands).toEqual([
      {
        brandId: row.brand_id,
        name: 'Example Store',
        family: 'Example',
        country: 'US',
        kind: 'giftcard',
        categories: ['e-commerce', 'games'],
        minLabel: '$10',
        maxLabel: '$2,000',
        backgroundColor: '#eff1f3',
        outOfStock: false,
      },
    ]);
  });

  it('holds a brand once however often it is listed, and takes those that only a category lists', () => {
    const other = { ...row, brand_id: 'other', brand: 'Other' };
    const raw = {
      all_brands: [row],
      categories: [{ kind: 'giftcard', category: 'games', brands: [row, other], popular_brands: [other] }],
      popular_brands: [row, row],
    };
    const { brands, popular } = valueOf(readBrands(raw, US));
    expect(brands.map(({ name }) => name)).toEqual(['Example Store', 'Other']);
    expect(popular).toEqual([row.brand_id, 'other']);
  });

  it.each([
    ['absent', { min: undefined, max: undefined }],
    ['null', { min: null, max: null }],
  ])('stands labels that are %s, as of brands that are sold out', (_form, labels) => {
    const { brands } = valueOf(readBrands({ all_brands: [{ ...row, ...labels, is_out_of_stock: true }] }, US));
    expect(brands).toMatchObject([{ minLabel: null, maxLabel: null, outOfStock: true }]);
  });

  it('never reads an amount out of a label', () => {
    const { brands } = valueOf(readBrands({ all_brands: [{ ...row, min: '1 GB 3 days', max: '100 Diamonds' }] }, US));
    expect(brands).toMatchObject([{ minLabel: '1 GB 3 days', maxLabel: '100 Diamonds' }]);
  });

  it('makes do with a name alone: the category comes from its group, country and name are its key', () => {
    const raw = { categories: [{ kind: 'mobile_recharge', category: 'e-sim', brands: [{ brand: 'eSIM' }] }] };
    expect(valueOf(readBrands(raw, US)).brands).toEqual([
      {
        brandId: 'US:eSIM',
        name: 'eSIM',
        family: 'eSIM',
        country: 'US',
        kind: 'mobile_recharge',
        categories: ['e-sim'],
        minLabel: null,
        maxLabel: null,
        backgroundColor: null,
        outOfStock: false,
      },
    ]);
  });

  it('keeps names byte for byte', () => {
    const name = ' AT&T+ Crédits ';
    expect(valueOf(readBrands({ all_brands: [{ ...row, brand: name }] }, US)).brands[0]?.name).toBe(name);
  });

  it('gives no colour that is not a plain one', () => {
    const raw = { all_brands: [{ ...row, bg_color: 'url(javascript:1)' }] };
    expect(valueOf(readBrands(raw, US)).brands[0]?.backgroundColor).toBeNull();
  });

  it('skips and counts odd rows and keeps the rest', () => {
    expect(valueOf(readBrands({ all_brands: [null, { brand: '' }, 7, row] }, US))).toMatchObject({
      skipped: 3,
      brands: [{ name: 'Example Store' }],
    });
  });

  it('may be empty, but not something else', () => {
    expect(valueOf(readBrands({ all_brands: [] }, US)).brands).toEqual([]);
    for (const raw of [{}, [], null, 'x', { all_brands: 'none' }]) expect(readBrands(raw, US).ok).toBe(false);
  });
});

describe('the home page feed', () => {
  it('gives the ids of brand rows at any depth, in order', () => {
    const raw = {
      sections: [
        { title: 'Trending', brand_count: 2, items: [{ brand_id: 'b', brand: 'B' }, { brand: 'No Id' }] },
        { rows: [{ cards: [{ brand_id: 'a', nested: { brand_id: 'inner' } }, { brand_id: 'b' }] }] },
      ],
    };
    expect(readHomepage(raw, US)).toEqual(['b', 'US:No Id', 'a']);
  });

  it.each([undefined, null, 'text', 5, {}, []])('is an empty list where it cannot be read: %j', (raw) => {
    expect(readHomepage(raw, US)).toEqual([]);
  });

  it('stops at a sensible depth and length', () => {
    let deep: unknown = [{ brand_id: 'deep' }];
    for (let level = 0; level < 50; level += 1) deep = [deep];
    expect(readHomepage(deep, US)).toEqual([]);
    const long = Array.from({ length: 5000 }, (_, index) => ({ brand_id: `brand-${index}` }));
    expect(readHomepage(long, US).length).toBeLessThanOrEqual(200);
  });
});
