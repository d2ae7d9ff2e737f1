import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EchoedDelivery, OrderBody, OrderBodyItem } from '../../../src-main/cryptorefills/api.ts';
import { echoDisagreements } from '../../../src-main/payments/echo.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { apiDelivery, decimal, steamBody } from '../../support/order-fixtures.ts';

const fixed: OrderBodyItem = {
  brandName: 'Steam',
  country: countryCodeSchema.parse('US'),
  denomination: '25 USD',
  label: '$25',
  productValue: null,
  deliveryType: 'by_email',
  beneficiary: 'customer@example.com',
};
const range: OrderBodyItem = { ...fixed, brandName: 'Airbnb', denomination: 'range', productValue: decimal('50') };
const topUp: OrderBodyItem = {
  ...fixed,
  brandName: 'Claro Credits',
  denomination: 'R$ 25',
  deliveryType: 'by_phone',
  beneficiary: '+5511987654321',
};
const bill: OrderBodyItem = { ...fixed, brandName: 'Power', deliveryType: 'by_account', beneficiary: 'AB-12' };

const bodyOf = (...items: OrderBodyItem[]): OrderBody => ({ ...steamBody, items });
const echoOf = ({ label: _label, deliveryType: _type, ...item }: OrderBodyItem): EchoedDelivery => ({
  ...apiDelivery(),
  ...item,
});

describe('an echo that agrees', () => {
  it('has every line as it was asked, in any order', () => {
    const items = [fixed, range, topUp, bill, fixed];
    expect(echoDisagreements(bodyOf(...items), items.toReversed().map(echoOf))).toEqual([]);
  });

  it('may write an e-mail in other letters and a phone number without its signs', () => {
    expect(echoDisagreements(bodyOf(fixed), [{ ...echoOf(fixed), beneficiary: 'Customer@Example.com' }])).toEqual([]);
    expect(echoDisagreements(bodyOf(topUp), [{ ...echoOf(topUp), beneficiary: '55 11 98765-4321' }])).toEqual([]);
  });

  it('may write a range value with other zeros, and add a value to a fixed card', () => {
    expect(echoDisagreements(bodyOf(range), [{ ...echoOf(range), productValue: decimal('50.00') }])).toEqual([]);
    expect(echoDisagreements(bodyOf(fixed), [{ ...echoOf(fixed), productValue: decimal('25') }])).toEqual([]);
  });

  it('may leave the beneficiary out of all lines', () => {
    const echoes = [fixed, topUp].map((item) => ({ ...echoOf(item), beneficiary: null }));
    expect(echoDisagreements(bodyOf(fixed, topUp), echoes)).toEqual([]);
  });
});

describe('an echo that disagrees', () => {
  it.each([
    ['another brand', fixed, { brandName: 'Steam ' }, ['brand']],
    ['another country', fixed, { country: 'CA' }, ['country']],
    ['the default denomination', fixed, { denomination: '200 USD' }, ['denomination']],
    ['the amount in place of the range', range, { denomination: '50 USD' }, ['denomination']],
    ['another value of a range', range, { productValue: decimal('500') }, ['productValue']],
    ['no value of a range', range, { productValue: null }, ['productValue']],
    ['another e-mail', fixed, { beneficiary: 'customer@example.org' }, ['beneficiary']],
    ['another phone number', topUp, { beneficiary: '+5511987654322' }, ['beneficiary']],
    ['an account in other letters', bill, { beneficiary: 'ab-12' }, ['beneficiary']],
    ['no brand', fixed, { brandName: null }, ['brand']],
    ['no country', fixed, { country: null }, ['country']],
    ['no denomination', fixed, { denomination: null }, ['denomination']],
  ])('says which part: %s', (_, item, change, parts) => {
    expect(echoDisagreements(bodyOf(item), [{ ...echoOf(item), ...change }])).toEqual(parts);
  });

  it('has a line too many or too few', () => {
    expect(echoDisagreements(bodyOf(fixed), [])).toEqual(['count']);
    expect(echoDisagreements(bodyOf(fixed), [echoOf(fixed), echoOf(fixed)])).toEqual(['count']);
  });

  it('has one line twice in place of another', () => {
    expect(echoDisagreements(bodyOf(fixed, range), [echoOf(fixed), echoOf(fixed)])).toContain('brand');
  });

  it('leaves the beneficiary out of some lines only', () => {
    const echoes = [echoOf(fixed), { ...echoOf(topUp), beneficiary: null }];
    expect(echoDisagreements(bodyOf(fixed, topUp), echoes)).toEqual(['beneficiary']);
  });
});

it('never takes a changed line for the one that was asked', () => {
  const item = fc.constantFrom(fixed, range, topUp, bill);
  const change = fc.oneof(
    fc.string({ minLength: 1 }).map((extra) => ({ brandName: `Steam${extra}` })),
    fc.string({ minLength: 1 }).map((extra) => ({ denomination: `range${extra}` })),
    fc.stringMatching(/^[a-z]{2}$/).map((country) => ({ country })),
    fc.stringMatching(/^[a-z0-9]{1,20}$/).map((name) => ({ beneficiary: `${name}@example.net` })),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 10 }), fc.nat(), change, (items, place, changed) => {
      const echoes = items.map(echoOf);
      const at = place % echoes.length;
      const touched = echoes.map((echo, index) => (index === at ? { ...echo, ...changed } : echo));
      expect(echoDisagreements(bodyOf(...items), touched)).not.toEqual([]);
    }),
  );
});
