import { describe, expect, it } from 'vitest';
import { readErrorAnswer } from '../../../src-main/cryptorefills/wire/error-answer.ts';
import { readProblems, toProblems } from '../../../src-main/cryptorefills/wire/problems.ts';
import type { OrderBodyItem } from '../../../src-main/cryptorefills/api.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { decimal } from '../../support/order-fixtures.ts';

function item(change: Partial<OrderBodyItem>): OrderBodyItem {
  return {
    brandName: 'Steam',
    country: countryCodeSchema.parse('US'),
    denomination: '25 USD',
    label: '$25',
    productValue: null,
    deliveryType: 'by_email',
    beneficiary: 'a@example.com',
    ...change,
  };
}

const items = [
  item({}),
  item({ beneficiary: 'b@example.com' }),
  item({ denomination: '50 USD' }),
  item({ brandName: 'Airbnb', denomination: 'range', productValue: decimal('25.50') }),
  item({ brandName: 'Airbnb', denomination: 'range', productValue: decimal('30') }),
];

function echo(change: object): object {
  return {
    kind: 'giftcard',
    deliverable: {
      brand_name: 'Steam',
      country_code: 'US',
      denomination: '25 USD',
      beneficiary_account: 'a@example.com',
      ...change,
    },
  };
}

const itemsOf = (moreDetails: object): (number | null)[] =>
  toProblems('OUT_OF_STOCK', moreDetails, items).map((problem) => problem.item);

describe('the item that a problem is about', () => {
  it('is found by brand, denomination and beneficiary together', () => {
    expect(itemsOf({ delivery: echo({}) })).toEqual([0]);
    expect(itemsOf({ delivery: echo({ beneficiary_account: 'b@example.com' }) })).toEqual([1]);
    expect(itemsOf({ delivery: echo({ denomination: '50 USD' }) })).toEqual([2]);
  });

  it('is found by its amount where it is a range', () => {
    const airbnb = { brand_name: 'Airbnb', denomination: 'range' };
    expect(itemsOf({ delivery: echo({ ...airbnb, product_value: 25.5 }) })).toEqual([3]);
    expect(itemsOf({ delivery: echo({ ...airbnb, product_value: '30.0' }) })).toEqual([4]);
  });

  it('is found in a flat echo, and by what is echoed of it', () => {
    expect(itemsOf({ delivery: { brand_name: 'Steam', denomination: '50 USD' } })).toEqual([2]);
  });

  it('may be several: each gets the problem', () => {
    expect(itemsOf({ deliveries: [echo({}), echo({ denomination: '50 USD' }), echo({})] })).toEqual([0, 2]);
  });

  it('is the one of the same country where a card is sold in two', () => {
    const [card] = items;
    if (card === undefined) throw new Error('no item');
    const two = [card, { ...card, country: countryCodeSchema.parse('CA') }];
    const delivery = echo({ country_code: 'CA', brand_name: card.brandName, denomination: card.denomination });
    expect(toProblems('OUT_OF_STOCK', { delivery }, two).map(({ item }) => item)).toEqual([1]);
  });

  it('is each of two equal cards in turn, told together or one by one', () => {
    const [card] = items;
    if (card === undefined) throw new Error('no item');
    const equal = [card, card];
    const row = (code: string): object => ({ problem: code, moreDetails: { delivery: echo({}) } });
    expect(readProblems([row('OUT_OF_STOCK'), row('OUT_OF_STOCK')], equal)?.map(({ item }) => item)).toEqual([0, 1]);
    expect(readProblems([row('OUT_OF_STOCK'), row('NOT_ACTIVE')], equal)?.map(({ item }) => item)).toEqual([0, 0]);
    const together = toProblems('OUT_OF_STOCK', { deliveries: [echo({}), echo({})] }, equal);
    expect(together.map(({ item }) => item)).toEqual([0, 1]);
  });

  it('is none where the echo is of something else, or says too little', () => {
    expect(itemsOf({ delivery: echo({ denomination: '75 USD' }) })).toEqual([null]);
    expect(itemsOf({ delivery: echo({ beneficiary_account: 'c@example.com' }) })).toEqual([null]);
    expect(itemsOf({ delivery: { deliverable: { denomination: '25 USD' } } })).toEqual([null]);
    expect(itemsOf({})).toEqual([null]);
  });
});

describe('the figures of a problem', () => {
  const figuresOf = (moreDetails: unknown): Record<string, string> | undefined =>
    toProblems('X_Y', moreDetails, items)[0]?.figures;

  it('are texts', () => {
    expect(figuresOf({ threshold: '0.5', max_products_per_order: 10, is_user_logged_in: false, none: null })).toEqual({
      threshold: '0.5',
      max_products_per_order: '10',
      is_user_logged_in: 'false',
    });
  });

  it('are amounts with their currency, flattened by path', () => {
    const moreDetails = {
      daily_max: { amount: 4000, currency: 'EUR' },
      dailySpendingLimitInfo: { forREGISTERED: { amount: 5000.5, currency: 'EUR' } },
      valid_categories: ['games', 'food'],
    };
    expect(figuresOf(moreDetails)).toEqual({
      daily_max: '4000 EUR',
      'dailySpendingLimitInfo.forREGISTERED': '5000.5 EUR',
      valid_categories: 'games, food',
    });
  });

  it('never hold personal data', () => {
    const moreDetails = {
      delivery: echo({}),
      deliveries: [echo({})],
      email: 'a@example.com',
      user_phone: '12345',
      beneficiary_account: 'x',
      why: 'write to a@example.com',
      reason: '+49 170 1234567 is barred',
      note: 'see https://example.com/?token=1',
      long: 'x'.repeat(500),
      nested: { wallet_address: 'T1', full_name: 'A B', kept: 1 },
      ips: ['a@example.com', 'fine'],
    };
    expect(figuresOf(moreDetails)).toEqual({ 'nested.kept': '1', ips: 'fine' });
  });

  it.each([null, undefined, 'text', 5, []])('are none where the details are %j', (moreDetails) => {
    expect(figuresOf(moreDetails)).toEqual({});
  });

  it('stop at a sensible depth', () => {
    let deep: object = { end: 1 };
    for (let level = 0; level < 40; level += 1) deep = { deep };
    expect(figuresOf(deep)).toEqual({});
  });
});

describe('a refused way to pay', () => {
  it('comes with those that are accepted', () => {
    const supported_protocol_coin_combo = [{ protocol: 'ARBITRUM_LIKE', coin: 'USDC' }, { protocol: 'X' }, null];
    const [problem] = toProblems(
      'UNSUPPORTED_PROTOCOL_COIN_COMBINATION',
      { deliveries: [echo({ denomination: '50 USD' })], supported_protocol_coin_combo },
      items,
    );
    expect(problem).toEqual({
      code: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION',
      item: 2,
      figures: {},
      accepted: [{ coin: 'USDC', protocol: 'ARBITRUM_LIKE' }],
    });
  });
});

describe('the problems of an answer', () => {
  it('are all of them, known or not', () => {
    const raw = [{ problem: 'OUT_OF_STOCK' }, { problem: 'BRAND_NEW_CODE' }, { problem: 'oddlyWritten' }];
    expect(readProblems(raw, items)?.map(({ code }) => code)).toEqual([
      'OUT_OF_STOCK',
      'BRAND_NEW_CODE',
      'oddlyWritten',
    ]);
  });

  it('never carry free text as their code', () => {
    expect(readProblems([{ problem: 'customer a@example.com is blocked' }], items)).toMatchObject([
      { code: 'UNKNOWN' },
    ]);
  });

  it('are told apart from none', () => {
    expect(readProblems(null, items)).toBeNull();
    expect(readProblems(undefined, items)).toBeNull();
    expect(readProblems([], items)).toEqual([]);
  });
});

describe('the code of an error answer', () => {
  it.each([
    ['the vendor’s form', { status: 422, detail: 'SUSPENDED_COIN', title: null, moreDetails: { coin: 'USDC' } }],
    ['a detail alone', { detail: 'SUSPENDED_COIN' }],
    ['a code beside free text', { code: 'SUSPENDED_COIN', detail: 'this coin is suspended' }],
    ['an error beside free text', { error: 'SUSPENDED_COIN', detail: 'for a@example.com' }],
    ['an error alone', { error: 'SUSPENDED_COIN' }],
    ['a reason', { reason: 'SUSPENDED_COIN', message: 'no' }],
    ['an error code', { error_code: 'SUSPENDED_COIN' }],
    ['a list of problems', { problems: [{ problem: 'SUSPENDED_COIN' }], detail: 'OTHER_CODE' }],
  ])('is found in %s', (_form, body) => {
    expect(readErrorAnswer(body, items)).toMatchObject({
      apiCode: 'SUSPENDED_COIN',
      problems: [{ code: 'SUSPENDED_COIN' }],
    });
  });

  it('brings its figures and its item', () => {
    const body = {
      status: 422,
      detail: 'OUT_OF_STOCK',
      moreDetails: { delivery: echo({ denomination: '50 USD' }), n: 3 },
    };
    expect(readErrorAnswer(body, items).problems).toEqual([
      { code: 'OUT_OF_STOCK', item: 2, figures: { n: '3' }, accepted: [] },
    ]);
  });

  it.each([
    undefined,
    null,
    'Bad gateway',
    {},
    [],
    { message: 'Something for a@example.com' },
    { detail: 'not a code' },
    { error: 'Bad Request' },
    { detail: 'A' },
    { problems: [{}] },
  ])('is none in %j', (body) => {
    expect(readErrorAnswer(body, items)).toEqual({ apiCode: null, problems: [] });
  });
});
