import { describe, expect, it } from 'vitest';
import { readPrice } from '../../../src-main/cryptorefills/wire/price.ts';
import { readValidation } from '../../../src-main/cryptorefills/wire/validation.ts';
import { steamBody } from '../../support/order-fixtures.ts';

const delivery = {
  id: 'd1',
  delivery_state: 'Created',
  kind: 'giftcard',
  deliverable: {
    denomination: '25 USD',
    localized_denomination: '$25',
    family: 'Steam',
    brand_name: 'Steam',
    beneficiary_account: 'customer@example.com',
    country_code: 'US',
    coin_amount: '25.91',
    product_value: 25,
    currency_code: 'USD',
  },
};
const answer = {
  coin: 'USDC',
  coin_amount: '25.91',
  deliveries: [delivery],
  problems: [],
  summary: { coin_amount_to_pay_in_crypto: '25.91' },
  timestamp_of_request: 1_787_679_700,
};
const read = (raw: unknown): ReturnType<typeof readValidation> => readValidation(raw, steamBody);

describe('a validation', () => {
  it('is good with an amount and no problem, and tells what the API understood', () => {
    expect(read(answer)).toEqual({
      verdict: 'valid',
      validation: {
        coin: 'USDC',
        total: '25.91',
        deliveries: [
          {
            brandName: 'Steam',
            country: 'US',
            denomination: '25 USD',
            label: '$25',
            productValue: '25',
            beneficiary: 'customer@example.com',
            kind: 'giftcard',
            coinAmount: '25.91',
          },
        ],
      },
    });
  });

  it.each([
    ['empty', []],
    ['null', null],
    ['absent', undefined],
  ])('is good with problems that are %s', (_form, problems) => {
    expect(read({ ...answer, problems }).verdict).toBe('valid');
  });

  it('is not good with problems absent and nothing else said: that is a failing service', () => {
    expect(read({ ...answer, problems: undefined, deliveries: [] }).verdict).toBe('unreadable');
    expect(read({ ...answer, problems: undefined, deliveries: undefined }).verdict).toBe('unreadable');
    for (const raw of [{}, [], null, 'ok', undefined]) expect(read(raw).verdict).toBe('unreadable');
  });

  it.each([
    ['a code with details', [{ problem: 'OUT_OF_STOCK', moreDetails: { delivery } }]],
    ['a code with text for details', [{ problem: 'OUT_OF_STOCK', moreDetails: 'sold out' }]],
    ['a code alone', ['OUT_OF_STOCK']],
    ['no list', 'OUT_OF_STOCK'],
  ])('is refused for problems given as %s', (_form, problems) => {
    expect(read({ ...answer, problems })).toMatchObject({
      verdict: 'problems',
      problems: [{ code: 'OUT_OF_STOCK' }],
    });
  });

  it('is refused for a problem that cannot be read at all', () => {
    for (const problems of [[{}], [null], {}, [42], true]) {
      expect(read({ ...answer, problems })).toMatchObject({ verdict: 'problems', problems: [{ code: 'UNKNOWN' }] });
    }
  });

  it.each([null, undefined, '', '0', 0, '0.00'])('has no price with the amount %j', (coin_amount) => {
    expect(read({ ...answer, coin_amount }).verdict).toBe('no-price');
  });

  it.each(['soon', '-1', {}, true, '1,5'])('is unreadable with the amount %j', (coin_amount) => {
    expect(read({ ...answer, coin_amount })).toEqual({ verdict: 'unreadable', at: 'coin_amount' });
  });

  it('costs what the summary says, where there is one', () => {
    const total = (summary: unknown): unknown => {
      const reading = read({ ...answer, summary });
      return reading.verdict === 'valid' ? reading.validation.total : reading.verdict;
    };
    expect(total({ coin_amount_to_pay_in_crypto: '25.00' })).toBe('25');
    expect(total({ coin_amount_to_pay_in_crypto: 24.5 })).toBe('24.5');
    expect(total({})).toBe('25.91');
    expect(total(null)).toBe('25.91');
    expect(total({ coin_amount_to_pay_in_crypto: '0' })).toBe('no-price');
    expect(total({ coin_amount_to_pay_in_crypto: 'free' })).toBe('unreadable');
  });

  it('tells the coin of the answer; a coin that is no text spoils it', () => {
    expect(read({ ...answer, coin: 'USDT' })).toMatchObject({ validation: { coin: 'USDT' } });
    expect(read({ ...answer, coin: undefined })).toMatchObject({ validation: { coin: 'USDC' } });
    expect(read({ ...answer, coin: 7 })).toEqual({ verdict: 'unreadable', at: 'coin' });
  });

  it('is refused where a third party would take the payment', () => {
    expect(read({ ...answer, is_payment_processor_external: true })).toMatchObject({
      verdict: 'external',
      problems: [{ code: 'NOT_ALLOWED_PAYMENT_VIA', item: null }],
    });
  });

  it('keeps the place of a delivery that cannot be read', () => {
    expect(read({ ...answer, deliveries: [null, delivery] })).toMatchObject({
      validation: { deliveries: [{ brandName: null }, { brandName: 'Steam' }] },
    });
  });

  it('reads deliveries that are echoed flat', () => {
    const flat = { ...delivery.deliverable, kind: 'giftcard' };
    expect(read({ ...answer, deliveries: [flat] })).toMatchObject({
      validation: { deliveries: [{ brandName: 'Steam', denomination: '25 USD', kind: 'giftcard' }] },
    });
  });
});

describe('a price', () => {
  it('is an amount and the coin beside it', () => {
    expect(readPrice({ coin: 'BTC', coin_amount: '0.00032666', is_dynamic: true })).toEqual({
      ok: true,
      value: { coin: 'BTC', coinAmount: '0.00032666' },
    });
    expect(readPrice({ coin: 'USDC', coin_amount: 51.2 })).toMatchObject({ value: { coinAmount: '51.2' } });
  });

  it.each([
    {},
    { coin: 'USDC' },
    { coin_amount: '5' },
    { coin: 'USDC', coin_amount: '0' },
    { coin: null, coin_amount: null },
  ])('is none where the API names none: %j', (raw) => {
    expect(readPrice(raw)).toEqual({ ok: true, value: null });
  });

  it.each([null, [], 'x', { coin: 'USDC', coin_amount: 'dear' }])('is unreadable as %j', (raw) => {
    expect(readPrice(raw).ok).toBe(false);
  });
});
