import { describe, expect, it } from 'vitest';
import { readRecipient } from '../../../../src-renderer/screens/sell/ticket/recipient.ts';
import { regionDoubt } from '../../../../src-renderer/screens/sell/ticket/region-doubt.ts';
import type { TicketItem } from '../../../../src-renderer/screens/sell/ticket/ticket.svelte.ts';
import { aBrand, aFixedProduct } from './catalogue-fixture.ts';

function anItem(country: string, changes: Readonly<Record<string, unknown>> = {}): TicketItem {
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  return { brand: aBrand('Any', { country }), product: aFixedProduct(changes), selection, label: '$25' };
}

const mail = readRecipient('mia@example.com', 'by_email', 'US');

describe('goods of another region', () => {
  it('are called out where they work only elsewhere than where the shop is', () => {
    expect(regionDoubt(anItem('DE'), mail, 'US')).toEqual({ type: 'shop', shop: 'US', goods: ['DE'] });
    expect(regionDoubt(anItem('US'), mail, 'US')).toBeNull();
  });

  it('go by where the product says that it works, before the country in which it is sold', () => {
    expect(regionDoubt(anItem('DE', { validRegions: ['DE', 'US'] }), mail, 'US')).toBeNull();
    expect(regionDoubt(anItem('US', { validRegions: ['JP'] }), mail, 'US')).toMatchObject({ goods: ['JP'] });
  });

  it('are not guessed at where the vendor names regions in words', () => {
    expect(regionDoubt(anItem('DE', { validRegions: ['Europe'] }), mail, 'US')).toBeNull();
  });
});

describe('a top-up', () => {
  const topUp = { deliveryType: 'by_phone' };

  it('is called out for a number of another country, wherever the shop is', () => {
    const theirs = readRecipient('+44 7400 123456', 'by_phone', 'US');
    expect(regionDoubt(anItem('US', topUp), theirs, 'US')).toEqual({ type: 'phone', theirs: 'GB', goods: ['US'] });
  });

  it('for a number of its own country is none, though the shop is elsewhere', () => {
    const theirs = readRecipient('0151 23456789', 'by_phone', 'DE');
    expect(regionDoubt(anItem('DE', topUp), theirs, 'US')).toBeNull();
  });
});
