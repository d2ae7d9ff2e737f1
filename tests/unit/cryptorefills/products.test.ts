import { describe, expect, it } from 'vitest';
import { readFamilies } from '../../../src-main/cryptorefills/wire/products.ts';
import type { ApiFamily } from '../../../src-main/cryptorefills/api.ts';
import { valueOf } from '../../support/value-of.ts';

const fixed = {
  product_id: '0c7e',
  is_dynamic: false,
  denomination: '25 USD',
  localized_denomination: '$25',
  coin: 'USDC',
  coin_amount: '26.41',
  delivery_type: 'by_email',
  face_value: { currency_code: 'USD', amount: { type: 'fixed', price: '25' } },
};
const range = {
  product_id: '9d41',
  is_dynamic: true,
  range: { min: 5, max: 200, currency: 'USD', step_size: 1, default: '500.0' },
  coin: 'USDC',
  delivery_type: 'by_email',
  face_value: { currency_code: 'USD', amount: { type: 'range', min: '5.00', max: '200.00' } },
};
const family = {
  brand_id: '5f0b',
  brand: 'Example Games',
  family: 'Example',
  is_out_of_stock: false,
  default_denomination: '100 USD',
  redeem_method: ['Online', 'InStore', 'Online'],
  rich_description: {
    markup: 'html',
    description: '<p>d</p>',
    how_to_redeem: '<ol>h</ol>',
    term_and_conditions: '<ul>t</ul>',
  },
  products: [fixed, range],
};

function only(raw: unknown): ApiFamily {
  const [first] = valueOf(readFamilies([raw], 'en')).families;
  if (first === undefined) throw new Error('no family');
  return first;
}
const productsOf = (...products: unknown[]): ApiFamily => only({ ...family, products });

describe('a family of products', () => {
  it('is read with its fixed and range products and its texts', () => {
    expect(only(family)).toEqual({
      brandId: '5f0b',
      brand: 'Example Games',
      family: 'Example',
      outOfStock: false,
      skipped: 0,
      redeemMethods: ['Online', 'InStore'],
      descriptionHtml: '<p>d</p>',
      howToRedeemHtml: '<ol>h</ol>',
      termsHtml: '<ul>t</ul>',
      products: [
        {
          type: 'fixed',
          denomination: '25 USD',
          label: '$25',
          faceValue: { currency: 'USD', amount: '25' },
          deliveryType: 'by_email',
          estimate: { coin: 'USDC', amount: '26.41' },
          details: [],
          validRegions: [],
        },
        {
          type: 'range',
          currency: 'USD',
          min: '5',
          max: '200',
          step: '1',
          deliveryType: 'by_email',
          details: [],
          validRegions: [],
        },
      ],
    });
  });

  it.each([null, undefined, { description: null, how_to_redeem: null, term_and_conditions: null }])(
    'needs no description: %j',
    (rich_description) => {
      expect(only({ ...family, rich_description })).toMatchObject({
        descriptionHtml: null,
        howToRedeemHtml: null,
        termsHtml: null,
      });
    },
  );

  it('may be one of several of the same name, each with its brand', () => {
    const families = valueOf(readFamilies([family, { ...family, brand_id: 'b2', brand: 'Example Bundle' }], 'en'));
    expect(families.families.map(({ brand }) => brand)).toEqual(['Example Games', 'Example Bundle']);
  });

  it('may have no products at all', () => {
    expect(only({ ...family, products: undefined }).products).toEqual([]);
    expect(only({ ...family, products: null, is_out_of_stock: true })).toMatchObject({
      products: [],
      outOfStock: true,
    });
  });

  it('is skipped and counted where it has no brand, without hiding the others', () => {
    expect(valueOf(readFamilies([null, { products: [] }, family], 'en'))).toMatchObject({
      skipped: 2,
      families: [{ brand: 'Example Games' }],
    });
  });

  it('comes in a list or is unreadable; an unknown family is an empty list', () => {
    expect(valueOf(readFamilies([], 'en')).families).toEqual([]);
    for (const raw of [null, {}, 'x']) expect(readFamilies(raw, 'en').ok).toBe(false);
  });
});

describe('a fixed product', () => {
  it('keeps its denomination byte for byte', () => {
    const denomination = ' 150.000 IDR ';
    expect(productsOf({ ...fixed, denomination }).products).toMatchObject([{ denomination }]);
  });

  it.each([
    ['a price as text', { type: 'fixed', price: '25' }],
    ['a price as a number without a type', { price: 25 }],
    ['a value', { type: 'fixed', value: '25.00' }],
  ])('knows its face value from %s', (_form, amount) => {
    const face_value = { currency_code: 'USD', amount };
    expect(productsOf({ ...fixed, face_value }).products).toMatchObject([
      { faceValue: { currency: 'USD', amount: '25' } },
    ]);
  });

  it('may have no face value and a label alone', () => {
    const pack = { ...fixed, denomination: 'Java & Bedrock Ed', localized_denomination: null, face_value: undefined };
    expect(productsOf(pack).products).toMatchObject([{ label: 'Java & Bedrock Ed', faceValue: null }]);
  });

  it.each([
    ['absent', { coin: undefined, coin_amount: undefined }],
    ['null', { coin: null, coin_amount: null }],
    ['zero', { coin_amount: '0' }],
    ['without a coin', { coin: null }],
    ['no amount', { coin_amount: 'soon' }],
  ])('has no estimate where the price is %s, and stays for sale', (_form, price) => {
    expect(productsOf({ ...fixed, ...price })).toMatchObject({ skipped: 0, products: [{ estimate: null }] });
  });

  it('names the coin of the answer, whatever was asked for, and takes the amount as a number too', () => {
    expect(productsOf({ ...fixed, coin: 'USDT', coin_amount: 26.41 }).products).toMatchObject([
      { estimate: { coin: 'USDT', amount: '26.41' } },
    ]);
  });

  it.each([
    ['no denomination', { denomination: undefined }],
    ['a denomination that is no text', { denomination: 25 }],
    ['the word of range products as its denomination', { denomination: 'range' }],
    ['no way of delivery', { delivery_type: undefined }],
    ['an unknown way of delivery', { delivery_type: 'by_drone' }],
  ])('is left out and counted with %s', (_form, change) => {
    expect(productsOf({ ...fixed, ...change }, fixed)).toMatchObject({ skipped: 1, products: [{ label: '$25' }] });
  });

  it('stands beside one of the same denomination that is delivered another way', () => {
    const topUp = { ...fixed, delivery_type: 'by_phone' };
    expect(productsOf(fixed, topUp, fixed).products.map(({ deliveryType }) => deliveryType)).toEqual([
      'by_email',
      'by_phone',
    ]);
  });

  it('names the regions where it works', () => {
    expect(productsOf({ ...fixed, valid_regions: ['JP', 'KR'] }).products).toMatchObject([
      { validRegions: ['JP', 'KR'] },
    ]);
    expect(productsOf({ ...fixed, valid_regions: null }).products).toMatchObject([{ validRegions: [] }]);
  });
});

describe('a range product', () => {
  it('never uses the preset, which may lie above the maximum', () => {
    expect(JSON.stringify(productsOf(range).products)).not.toContain('500');
  });

  it.each([
    ['texts', { type: 'range', min: '50.00', max: '500.00' }],
    ['objects', { type: 'range', min: { amount: 50, currency: 'USD' }, max: { amount: 500, currency: 'USD' } }],
    ['other names', { minimum: 50, maximum: 500 }],
  ])('takes its bounds from the face value where there is no range: %s', (_form, amount) => {
    const face_value = { currency_code: 'USD', amount };
    expect(productsOf({ ...range, range: undefined, face_value }).products).toMatchObject([
      { type: 'range', currency: 'USD', min: '50', max: '500', step: '0' },
    ]);
  });

  it('takes its currency from the bounds where nothing else names it', () => {
    const face_value = { amount: { min: { amount: 50, currency: 'EUR' }, max: { amount: 500, currency: 'EUR' } } };
    expect(productsOf({ ...range, range: null, face_value }).products).toMatchObject([{ currency: 'EUR' }]);
  });

  it('is known by its form where the API does not say which kind it is', () => {
    expect(productsOf({ ...range, is_dynamic: undefined }, { ...fixed, is_dynamic: null }).products).toMatchObject([
      { type: 'range' },
      { type: 'fixed' },
    ]);
  });

  it('keeps small steps exact', () => {
    const small = { ...range, range: { ...range.range, min: 0.1, step_size: 0.01 } };
    expect(productsOf(small).products).toMatchObject([{ min: '0.1', step: '0.01' }]);
  });

  it.each([
    ['no bounds', { range: null, face_value: null }],
    ['a minimum above its maximum', { range: { min: 10, max: 5, currency: 'USD' } }],
    ['a maximum of nothing', { range: { min: 0, max: 0, currency: 'USD' } }],
    ['a negative minimum', { range: { min: -5, max: 5, currency: 'USD' }, face_value: null }],
    ['a step that is no number', { range: { min: 5, max: 50, currency: 'USD', step_size: 'one' } }],
    ['no currency', { range: { min: 5, max: 50 }, face_value: null }],
  ])('is left out and counted with %s', (_form, change) => {
    expect(productsOf({ ...range, ...change })).toMatchObject({ skipped: 1, products: [] });
  });
});

describe('the details of a product', () => {
  const esim = {
    ...fixed,
    denomination: '1 GB 3 days',
    benefits: [{ type: 'DATA', unit: 'GB', unit_type: 'DATA', amount: { base: 1, total_including_tax: 1 } }],
    additional_details: { validity: { unit: 'DAY', quantity: 3 }, description: 'Data only' },
  };

  function detailsOf(change: object, language: 'en' | 'ja' = 'en'): string[] | undefined {
    return valueOf(readFamilies([{ ...family, products: [{ ...esim, ...change }] }], language)).families[0]?.products[0]
      ?.details;
  }

  it('are words of the desk’s language', () => {
    expect(detailsOf({})).toEqual(['1 GB', '3 days', 'Data only']);
    expect(detailsOf({}, 'ja')).toEqual(['1 GB', '3 日', 'Data only']);
  });

  it('call -1 unlimited', () => {
    expect(detailsOf({ benefits: [{ unit: 'GB', amount: { base: { type: 'fixed', amount: -1 } } }] })).toContain(
      '∞ GB',
    );
  });

  it('stand amounts in each of their forms', () => {
    const benefits = [
      { unit: 'MINUTES', amount: 30 },
      { unit: 'SMS', amount: { base: 1000 } },
      { unit: 'MB', amount: { base: { type: 'range', min: 100, max: 500, increment: 100 } } },
    ];
    expect(detailsOf({ benefits, additional_details: { durationInDays: 30 } })).toEqual([
      '30 minutes',
      '1,000 SMS',
      '100 MB – 500 MB',
      '30 days',
    ]);
  });

  it.each([null, undefined, 'text', [], { validity: null, benefits: 'all' }])(
    'are nothing where there is nothing to tell: %j',
    (additional_details) => {
      expect(detailsOf({ benefits: null, additional_details })).toEqual([]);
    },
  );
});
