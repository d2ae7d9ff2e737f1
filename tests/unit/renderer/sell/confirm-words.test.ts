import { describe, expect, it } from 'vitest';
import { decimalSchema } from '../../../../src-shared/domain/money.ts';
import { spokenSale } from '../../../../src-renderer/screens/sell/ticket/confirm-words.ts';
import { readRecipient } from '../../../../src-renderer/screens/sell/ticket/recipient.ts';
import { recipientCaution } from '../../../../src-renderer/screens/sell/ticket/recipient-words.ts';
import type { TicketItem } from '../../../../src-renderer/screens/sell/ticket/ticket.svelte.ts';
import { I18n } from '../../../../src-renderer/state/i18n.svelte.ts';
import { aBrand, aFixedProduct, aMethod } from './catalogue-fixture.ts';

const i18n = new I18n(() => 'en');

function anItem(changes: Readonly<Record<string, unknown>> = {}): TicketItem {
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  return { brand: aBrand('Any'), product: aFixedProduct(changes), selection, label: '$25' };
}

describe('the card in one breath', () => {
  const recipient = readRecipient('mia@example.com', 'by_email', 'US');
  const read = [
    { line: { key: 1, item: anItem(), own: null }, recipient, printedHere: false, shop: aBrand('Any').country },
  ];
  const method = aMethod('USDC', 'Solana', { minAmount: decimalSchema.parse('20') });

  it('warns of a total below what the network takes, as the card does for those who see it', () => {
    expect(spokenSale(i18n, read, method, [], '19.99')).toContain('20');
    expect(spokenSale(i18n, read, method, [], '20')).not.toContain('20');
    expect(spokenSale(i18n, read, method, [], null), 'nobody knows the total yet').not.toContain('20');
  });
});

describe('a number of another country', () => {
  const british = readRecipient('+44 7400 123456', 'by_phone', 'US');

  it('is called out beside its field, with all countries that the top-up is for', () => {
    expect(recipientCaution(i18n, anItem({ deliveryType: 'by_phone' }), british)).toContain('United States');
    const both = anItem({ deliveryType: 'by_phone', validRegions: ['US', 'CA'] });
    expect(recipientCaution(i18n, both, british)).toMatch(/United Kingdom.*United States and Canada/);
  });

  it('is right where the product works there, though it is sold in another country', () => {
    const there = anItem({ deliveryType: 'by_phone', validRegions: ['US', 'GB'] });
    expect(recipientCaution(i18n, there, british)).toBeUndefined();
    const inWords = anItem({ deliveryType: 'by_phone', validRegions: ['Worldwide'] });
    expect(recipientCaution(i18n, inWords, british), 'words of the vendor are not guessed at').toBeUndefined();
  });
});
