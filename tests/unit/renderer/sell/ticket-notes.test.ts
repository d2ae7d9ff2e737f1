import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src-shared/domain/problem.ts';
import { I18n } from '../../../../src-renderer/state/i18n.svelte.ts';
import { ticketNotes } from '../../../../src-renderer/screens/sell/ticket/ticket-notes.ts';
import type { TicketLine } from '../../../../src-renderer/screens/sell/ticket/ticket.svelte.ts';
import { aBrand, aFixedProduct } from './catalogue-fixture.ts';

const i18n = new I18n(() => 'en');

function aLine(key: number, own: string | null = null): TicketLine {
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  return { key, item: { brand: aBrand('Steam'), product: aFixedProduct(), selection, label: '$25' }, own };
}

function aProblem(code: string, item: number | null): Problem {
  return { code, item, figures: {}, accepted: [] };
}

function placesOf(lines: readonly TicketLine[], ...problems: Problem[]): unknown[] {
  return ticketNotes(i18n, { code: 'problems', detail: { problems } }, lines).map(({ place, line }) => [place, line]);
}

describe('what stands against a sale of one item', () => {
  it('stands beside what is to be mended: the line, the field, the way to pay', () => {
    expect(
      placesOf(
        [aLine(1)],
        aProblem('OUT_OF_STOCK', 0),
        aProblem('INVALID_BENEFICIARY_ACCOUNT', 0),
        aProblem('UNSUPPORTED_PROTOCOL_COIN_COMBINATION', 0),
      ),
    ).toEqual([
      ['item', 0],
      ['recipient', null],
      ['payment', null],
    ]);
  });

  it('about a recipient of its own stands at the line, where that is named', () => {
    expect(placesOf([aLine(1, 'noa@example.com')], aProblem('INVALID_BENEFICIARY_ACCOUNT', 0))).toEqual([
      ['recipient', 0],
    ]);
  });
});

describe('what stands against a sale of several items', () => {
  it('stands at the line that it is about, and only what is about all of them elsewhere', () => {
    expect(
      placesOf(
        [aLine(1), aLine(2)],
        aProblem('OUT_OF_STOCK', 1),
        aProblem('INVALID_BENEFICIARY_ACCOUNT', 1),
        aProblem('UNSUPPORTED_PROTOCOL_COIN_COMBINATION', 0),
        aProblem('SUSPENDED_NETWORK', null),
        aProblem('DAILY_SPENDING_LIMIT_EXCEEDED', null),
      ),
    ).toEqual([
      ['item', 1],
      ['recipient', 1],
      ['payment', 0],
      ['payment', null],
      ['sale', null],
    ]);
  });

  it('of the desk itself stands at its line, too', () => {
    const failure = { code: 'not-for-sale', detail: { item: 1 } } as const;
    expect(ticketNotes(i18n, failure, [aLine(1), aLine(2)])).toMatchObject([{ place: 'item', line: 1 }]);
  });

  it('about a line that is gone is not lost', () => {
    expect(placesOf([aLine(1)], aProblem('OUT_OF_STOCK', 4))).toEqual([['item', null]]);
  });
});
