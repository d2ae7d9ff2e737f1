import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bodyHash, wireBody } from '../../../src-main/cryptorefills/body.ts';
import type { OrderBody } from '../../../src-main/cryptorefills/api.ts';
import { decimal, steamBody } from '../../support/order-fixtures.ts';

function rangeBody(productValue: string): OrderBody {
  const items = steamBody.items.map((item) => ({
    ...item,
    brandName: 'Airbnb',
    denomination: 'range',
    label: `${productValue} USD`,
    productValue: decimal(productValue),
  }));
  return { ...steamBody, items };
}

describe('the body of a validation and of an order', () => {
  it('has the flat form, with the e-mail in both places', () => {
    expect(JSON.parse(wireBody(steamBody))).toEqual({
      email: 'customer@example.com',
      user: { email: 'customer@example.com', has_accepted_newsletter: false },
      payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' },
      deliveries: [
        {
          brand_name: 'Steam',
          country_code: 'US',
          denomination: '25 USD',
          localized_denomination: '$25',
          beneficiary_account: 'customer@example.com',
        },
      ],
      lang: 'en',
      acquisition: { utm_source: 'refill-desk' },
    });
  });

  it('says "range" and the value where the amount is free, never the literal amount', () => {
    const { deliveries } = JSON.parse(wireBody(rangeBody('25'))) as { deliveries: unknown };
    expect(deliveries).toEqual([
      {
        brand_name: 'Airbnb',
        country_code: 'US',
        denomination: 'range',
        product_value: 25,
        beneficiary_account: 'customer@example.com',
      },
    ]);
    expect(wireBody(rangeBody('25'))).not.toContain('25 USD');
  });

  it.each([
    ['25.50', '25.5'],
    ['007', '7'],
    ['0.10', '0.1'],
    ['12345678901234567.89', '12345678901234567.89'],
  ])('writes the value %s as the exact number %s', (value, number) => {
    expect(wireBody(rangeBody(value))).toContain(`"product_value":${number},`);
  });

  it('accepts the newsletter only where the customer did', () => {
    expect(wireBody({ ...steamBody, newsletterAccepted: true })).toContain('"has_accepted_newsletter":true');
  });

  it('repeats an item that is bought twice', () => {
    const twice = { ...steamBody, items: [...steamBody.items, ...steamBody.items] };
    expect((JSON.parse(wireBody(twice)) as { deliveries: unknown[] }).deliveries).toHaveLength(2);
  });

  it('has the hash of exactly the text that is sent', () => {
    expect(bodyHash(steamBody)).toBe(createHash('sha256').update(wireBody(steamBody)).digest('hex'));
    expect(bodyHash(steamBody)).not.toBe(bodyHash({ ...steamBody, network: 'Base' }));
  });
});
