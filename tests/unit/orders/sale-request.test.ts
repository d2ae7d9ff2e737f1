import { describe, expect, it } from 'vitest';
import { toBodyItem } from '../../../src-main/orders/sale-request.ts';
import { isEmail } from '../../../src-shared/domain/email.ts';
import type { BrandProducts } from '../../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import type { QuoteItem } from '../../../src-shared/domain/quote.ts';
import { decimal } from '../../support/order-fixtures.ts';

const country = countryCodeSchema.parse('US');
const common = { details: [], validRegions: [] };
const listed: BrandProducts = {
  brand: {
    brandId: 'b-1',
    name: 'Sky Credits',
    family: 'Sky',
    country,
    kind: 'giftcard',
    categories: ['games'],
    minLabel: '$5',
    maxLabel: '$200',
    backgroundColor: null,
    outOfStock: false,
  },
  products: [
    {
      type: 'fixed',
      denomination: '25 USD',
      label: '$25',
      faceValue: null,
      deliveryType: 'by_email',
      estimate: null,
      ...common,
    },
    {
      type: 'fixed',
      denomination: '10 USD',
      label: '$10',
      faceValue: null,
      deliveryType: 'by_phone',
      estimate: null,
      ...common,
    },
    {
      type: 'range',
      currency: 'USD',
      min: decimal('5'),
      max: decimal('200'),
      step: decimal('2.5'),
      deliveryType: 'by_email',
      ...common,
    },
    {
      type: 'fixed',
      denomination: '7 USD',
      label: '$7',
      faceValue: null,
      deliveryType: 'by_account',
      estimate: null,
      ...common,
    },
  ],
  skipped: 0,
  redeemMethods: [],
  descriptionHtml: null,
  howToRedeemHtml: null,
  termsHtml: null,
  fetchedAtMs: 0,
};

const item = (change: Partial<QuoteItem>): QuoteItem => ({
  country,
  brandId: 'b-1',
  selection: { type: 'fixed', denomination: '25 USD' },
  deliveryType: 'by_email',
  beneficiary: 'customer@example.com',
  ...change,
});
const range = (faceValue: string): QuoteItem => item({ selection: { type: 'range', faceValue: decimal(faceValue) } });

describe('what is sent for one item', () => {
  it('is the listed denomination, byte for byte', () => {
    expect(toBodyItem(item({}), 0, listed)).toMatchObject({
      ok: true,
      value: {
        brandName: 'Sky Credits',
        denomination: '25 USD',
        productValue: null,
        beneficiary: 'customer@example.com',
      },
    });
  });

  it.each(['25USD', '25 usd', ' 25 USD', '100 USD'])('is nothing for the unlisted denomination %j', (denomination) => {
    const asked = item({ selection: { type: 'fixed', denomination } });
    expect(toBodyItem(asked, 3, listed)).toEqual({ ok: false, code: 'not-for-sale', detail: { item: 3 } });
  });

  it('is nothing when the denomination belongs to another way of delivery', () => {
    const asked = item({ selection: { type: 'fixed', denomination: '10 USD' } });
    expect(toBodyItem(asked, 0, listed)).toMatchObject({ code: 'not-for-sale' });
  });

  it('is the literal range with its face value', () => {
    expect(toBodyItem(range('12.5'), 0, listed)).toMatchObject({
      value: { denomination: 'range', productValue: '12.5', label: '12.5 USD' },
    });
  });

  it.each(['4.99', '200.01', '0'])('refuses %s outside the range and tells its limits', (amount) => {
    expect(toBodyItem(range(amount), 0, listed)).toMatchObject({
      code: 'amount-outside-range',
      detail: { range: { min: '5', max: '200', step: '2.5', currency: 'USD' } },
    });
  });

  it('refuses an amount off the grid that starts at the minimum, and tells the nearest two', () => {
    expect(toBodyItem(range('11'), 0, listed)).toMatchObject({
      code: 'amount-off-step',
      detail: { nearest: { below: '10', above: '12.5' } },
    });
  });

  it('refuses everything of a brand that is out of stock', () => {
    const soldOut = { ...listed, brand: { ...listed.brand, outOfStock: true } };
    expect(toBodyItem(item({}), 0, soldOut)).toMatchObject({ code: 'not-for-sale' });
  });
});

describe('the recipient', () => {
  const phone = (beneficiary: string): QuoteItem =>
    item({ selection: { type: 'fixed', denomination: '10 USD' }, deliveryType: 'by_phone', beneficiary });

  it('of a top-up is the phone number without spaces', () => {
    expect(toBodyItem(phone('+1 (415) 555-0132'), 0, listed)).toMatchObject({ value: { beneficiary: '+14155550132' } });
  });

  it.each(['4155550132', '+0123456789', '+1234567', '+1234567890123456', 'customer@example.com', ''])(
    'of a top-up is never %j',
    (beneficiary) => {
      expect(toBodyItem(phone(beneficiary), 0, listed)).toMatchObject({
        code: 'beneficiary-invalid',
        detail: { field: 'by_phone' },
      });
    },
  );

  it('of an e-mailed product is never a phone number', () => {
    expect(toBodyItem(item({ beneficiary: '+14155550132' }), 0, listed)).toMatchObject({ code: 'beneficiary-invalid' });
  });

  it('of a bill is the account number as it was given', () => {
    const bill = { selection: { type: 'fixed', denomination: '7 USD' }, deliveryType: 'by_account' } as const;
    expect(toBodyItem(item({ ...bill, beneficiary: ' 0042-7 ' }), 0, listed)).toMatchObject({
      value: { beneficiary: '0042-7' },
    });
    expect(toBodyItem(item({ ...bill, beneficiary: '  ' }), 0, listed)).toMatchObject({ code: 'beneficiary-invalid' });
  });

  it.each([
    ['a@b.co', true],
    ['first.last+tag@mail.example.com', true],
    ['a@b', false],
    ['a b@c.de', false],
    ['a@@b.co', false],
    ['@b.co', false],
    ['a@b.c', false],
    [`${'a'.repeat(250)}@b.co`, false],
  ])('%s as an e-mail address: %s', (text, valid) => {
    expect(isEmail(text)).toBe(valid);
  });
});
