import { describe, expect, it } from 'vitest';
import { brandListWire } from '../../../src-sandbox/catalogue/brand-wire.ts';
import { Catalogue } from '../../../src-sandbox/catalogue/catalogue.ts';
import { COUNTRIES } from '../../../src-sandbox/catalogue/countries.ts';
import { isOnGrid } from '../../../src-sandbox/catalogue/face-value.ts';
import type { Brand } from '../../../src-sandbox/catalogue/types.ts';
import { USUAL_BEHAVIOUR } from '../../../src-sandbox/scenarios/behaviour.ts';
import { at, listAt } from '../../support/sandbox-client.ts';

const catalogue = new Catalogue(1);
const codes = Object.keys(COUNTRIES);

function brandsOf(code: string): readonly Brand[] {
  return catalogue.country(code)?.brands ?? [];
}

function giftCards(code: string): readonly Brand[] {
  return brandsOf(code).filter(({ kind }) => kind === 'giftcard');
}

describe('the catalogue', () => {
  it('is the same for the same seed and another for another', () => {
    expect(new Catalogue(1).country('DE')).toEqual(catalogue.country('DE'));
    const other = new Catalogue(2).country('DE')?.brands.map(({ name }) => name);
    expect(other).not.toEqual(brandsOf('DE').map(({ name }) => name));
  });

  it('has the sizes of the real one in the US: 532 gift cards, 25 of them sold out, 24 phone rows, and eSIMs', () => {
    expect(giftCards('US')).toHaveLength(532);
    expect(giftCards('US').filter(({ outOfStock }) => outOfStock)).toHaveLength(25);
    expect(brandsOf('US').filter(({ category }) => category.startsWith('mobile_'))).toHaveLength(24);
    expect(brandsOf('US').filter(({ family }) => family === 'eSIM')).toHaveLength(3);
  });

  it.each(codes)(
    'of %s has several hundred brands in many categories, each with a name and an id of its own',
    (code) => {
      const brands = brandsOf(code);
      expect(brands.length).toBeGreaterThan(200);
      expect(new Set(brands.map(({ name }) => name)).size).toBe(brands.length);
      expect(new Set(brands.map(({ brandId }) => brandId)).size).toBe(brands.length);
      expect(new Set(brands.map(({ category }) => category)).size).toBeGreaterThan(12);
      expect(brands.every(({ bgColor }) => /^#[0-9a-f]{6}$/.test(bgColor))).toBe(true);
      expect(brands.filter(({ name }) => name.length > 50).length).toBeGreaterThan(0);
    },
  );

  it('begins with names that everybody knows, then those of the country', () => {
    expect(
      giftCards('US')
        .slice(0, 12)
        .map(({ name }) => name),
    ).toEqual([
      ...['Amazon', 'Steam', 'Airbnb', 'PlayStation', 'Xbox', 'Nintendo', 'Netflix', 'Spotify', 'Uber', 'Google Play'],
      ...['Apple', 'Walmart'],
    ]);
    const names = (code: string): readonly string[] => giftCards(code).map(({ name }) => name);
    expect(names('JP')).toContain('Rakuten');
    expect(names('DE')).toEqual(expect.arrayContaining(['REWE', 'MediaMarkt']));
    expect(names('FR')).toContain('Carrefour');
    expect(names('GB')).toContain('Tesco');
    expect(names('BR')).toContain('Mercado Livre');
  });

  it('keeps what is popular in stock', () => {
    for (const code of codes)
      expect(brandsOf(code).filter(({ popular, outOfStock }) => popular && outOfStock)).toEqual([]);
  });

  it('sells fixed amounts, ranges and labels, with no denomination twice in a brand', () => {
    for (const code of codes) {
      const products = brandsOf(code).flatMap((brand) => brand.products);
      expect(products.filter(({ kind }) => kind === 'range').length).toBeGreaterThan(40);
      expect(products.filter(({ kind }) => kind === 'fixed').length).toBeGreaterThan(200);
      for (const brand of brandsOf(code)) {
        const keys = brand.products.map((product) => (product.kind === 'fixed' ? product.denomination : 'range'));
        expect(new Set(keys).size, `${code} ${brand.name}`).toBe(keys.length);
      }
    }
  });

  it('has ranges whose ends lie on the step grid, and suggestions above max now and then', () => {
    const ranges = codes
      .flatMap((code) => brandsOf(code))
      .flatMap(({ products }) => products)
      .filter((product) => product.kind === 'range');
    for (const range of ranges) {
      expect(isOnGrid(range, range.min)).toBe(true);
      expect(isOnGrid(range, range.max), `${range.min}-${range.max}/${range.step}`).toBe(true);
    }
    const above = ranges.filter((range) => Number(range.suggested) > Number(range.max)).length / ranges.length;
    expect(above).toBeGreaterThan(0.05);
    expect(above).toBeLessThan(0.4);
  });

  it('names a default that exists wherever a brand sells fixed amounts', () => {
    for (const brand of giftCards('US')) {
      const fixed = brand.products
        .filter((product) => product.kind === 'fixed')
        .map(({ denomination }) => denomination);
      if (fixed.length > 0) expect(fixed).toContain(brand.defaultDenomination);
      else expect(brand.defaultDenomination).toBe('');
    }
  });

  it.each([
    ['US', '$25', '25 USD'],
    ['GB', '£25', '£25'],
    ['DE', '€25', '25 EUR'],
    ['JP', '¥1,000', '¥1,000'],
    ['BR', 'R$ 50', 'R$ 50'],
  ])('writes amounts as %s does: %s, ordered as %s', (code, label, denomination) => {
    const products = giftCards(code).flatMap((brand) => brand.products);
    expect(products).toContainEqual(expect.objectContaining({ label, denomination }));
  });

  it('has no fractions of a yen', () => {
    const prices = brandsOf('JP').flatMap(({ products }) =>
      products.map((product) => (product.kind === 'fixed' ? product.price : product.step)),
    );
    expect(prices.filter((price) => price.includes('.'))).toEqual([]);
  });

  it('gives operators two brands under one family, and a PIN by e-mail beside a top-up of the same price', () => {
    const family = brandsOf('US').filter(({ family: name }) => name === 'T-Mobile');
    expect(family.map(({ name }) => name)).toEqual(['T-Mobile Credits', 'T-Mobile Bundle']);
    const types = family[0]?.products.filter((product) => product.kind === 'fixed' && product.price === '25');
    expect(types?.map(({ deliveryType }) => deliveryType)).toEqual(['by_phone', 'by_email']);
  });

  it('can have ten thousand brands', () => {
    const huge = new Catalogue(1, { US: 10_000 }).country('US')?.brands ?? [];
    expect(huge.filter(({ kind }) => kind === 'giftcard')).toHaveLength(10_000);
  });
});

describe('the brand list', () => {
  const list = brandListWire('US', brandsOf('US'), USUAL_BEHAVIOUR.shapes);

  it('has no limits on exactly the rows that are out of stock', () => {
    const rows = listAt(list, 'all_brands');
    const bare = rows.filter((row) => at(row, 'min') === undefined && at(row, 'max') === undefined);
    expect(bare).toHaveLength(25);
    expect(bare.every((row) => at(row, 'is_out_of_stock') === true)).toBe(true);
  });

  it('repeats rows under each of their categories', () => {
    const inCategories = listAt(list, 'categories').flatMap((category) => listAt(category, 'brands'));
    expect(inCategories.length).toBeGreaterThan(listAt(list, 'all_brands').length);
    expect(new Set(inCategories).size).toBe(listAt(list, 'all_brands').length);
  });

  it('writes null or labels for sold-out rows when asked to', () => {
    const soldOut = brandsOf('US').filter(({ outOfStock }) => outOfStock);
    const withNull = brandListWire('US', soldOut, { ...USUAL_BEHAVIOUR.shapes, soldOutLabels: 'null' });
    expect(at(withNull, 'all_brands.0.min')).toBeNull();
    const withLabels = brandListWire('US', soldOut, { ...USUAL_BEHAVIOUR.shapes, soldOutLabels: 'present' });
    expect(at(withLabels, 'all_brands.0.min')).toEqual(expect.any(String));
  });
});
