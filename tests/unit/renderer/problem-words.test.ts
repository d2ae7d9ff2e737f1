import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src-shared/domain/problem.ts';
import { failureWords } from '../../../src-renderer/state/failure-words.ts';
import { I18n } from '../../../src-renderer/state/i18n.svelte.ts';
import { problemWords } from '../../../src-renderer/state/problem-words.ts';
import { ticketNotes } from '../../../src-renderer/screens/sell/ticket/ticket-notes.ts';

const english = new I18n(() => 'en');

function aProblem(code: string, figures: Problem['figures'] = {}, accepted: Problem['accepted'] = []): Problem {
  return { code, item: null, figures, accepted };
}

function adviceFor(code: string, figures: Problem['figures'] = {}, accepted: Problem['accepted'] = []): string {
  return problemWords(english, aProblem(code, figures, accepted)).advice.replaceAll('\u00a0', ' ');
}

describe('a reason of the API in words', () => {
  it('names the minimum of a network in its coin, never below what is asked', () => {
    const figures = {
      minimumAmountCoin: '0.562099175481640',
      minimumAmountCoinSymbol: 'USDC',
      minimumAmountUSD: '0.55',
    };
    expect(adviceFor('AMOUNT_LESS_THEN_MINIMUM_ALLOWED', figures)).toContain('at least 0.563 USDC');
    expect(adviceFor('AMOUNT_LESS_THEN_MINIMUM_ALLOWED', { minimumAmountUSD: '0.55' })).toContain('$0.55');
  });

  it('tells what a daily limit leaves after the larger of what was spent', () => {
    const figures = { daily_max: '4000 EUR', spent_today_by_user: '3900.50 EUR', spent_today_from_ip: '3950.5 EUR' };
    expect(adviceFor('DAILY_SPENDING_LIMIT_EXCEEDED', figures)).toContain('€49.50');
  });

  it('tells of nothing left rather than of less than nothing', () => {
    const figures = { monthly_max: '100 EUR', spent_this_month_by_user: '120 EUR' };
    expect(adviceFor('MONTHLY_SPENDING_LIMIT_EXCEEDED', figures)).toContain('€0');
  });

  it('leaves out what is left where the currencies differ', () => {
    const figures = { daily_max: '4000 EUR', spent_today_by_user: '10 USD' };
    expect(adviceFor('DAILY_SPENDING_LIMIT_EXCEEDED', figures)).not.toContain('left today');
  });

  it('lists the ways to pay that do work, by names that people know', () => {
    const accepted = [
      { coin: 'USDC', protocol: 'ARBITRUM_LIKE' },
      { coin: 'USDT', protocol: 'TRON_LIKE' },
      { coin: 'USDT', protocol: 'NEWNET_LIKE' },
    ];
    expect(adviceFor('UNSUPPORTED_PROTOCOL_COIN_COMBINATION', {}, accepted)).toBe(
      'It can be paid with USDC on Arbitrum, USDT on Tron, or USDT on NEWNET.',
    );
  });

  it('shows a code that nobody knows small, below words that help', () => {
    expect(problemWords(english, aProblem('BRAND_NEW_CODE'))).toEqual({
      title: 'The vendor does not sell this right now',
      say: 'I’m sorry, I can’t sell this one right now. May I offer you another?',
      advice: 'Try another amount, brand or way to pay.',
      support: 'For support: BRAND_NEW_CODE',
    });
  });

  it('is not fooled by a code that is the name of something built in', () => {
    expect(problemWords(english, aProblem('constructor')).support).toBe('For support: constructor');
  });
});

describe('a failure in words', () => {
  it('fills in limits, steps and neighbours with their currency', () => {
    const range = { min: '5', max: '500', step: '0.5', currency: 'USD' };
    expect(failureWords(english, 'amount-outside-range', { range }).advice).toBe('Choose an amount from $5 to $500.');
    const off = failureWords(english, 'amount-off-step', { range, nearest: { below: '12.5', above: '13' } });
    expect([off.title, off.advice]).toEqual([
      'The amount must go in steps of $0.50',
      'The nearest are $12.50 and $13.',
    ]);
  });

  it('says how long to wait', () => {
    expect(failureWords(english, 'api-rate-limited', { retryAfterMs: 42_000 }).advice).toBe('Try again in 42 seconds.');
    expect(failureWords(english, 'api-rate-limited', { retryAfterMs: 600_000 }).advice).toBe(
      'Try again in 10 minutes.',
    );
  });

  it('keeps the code and the status for support, in small print', () => {
    const { support } = failureWords(english, 'api-rejected', { apiCode: 'FORBIDDEN', status: 403 });
    expect(support).toBe('For support: FORBIDDEN, HTTP 403');
    expect(failureWords(english, 'api-timeout').support).toBeNull();
  });
});

describe('the notes on a ticket', () => {
  it('stand beside what they are about', () => {
    const codes = [
      'OUT_OF_STOCK',
      'INVALID_BENEFICIARY_ACCOUNT',
      'SUSPENDED_COIN',
      'FULLNAME_MISSING',
      'SOMETHING_NEW',
    ];
    const problems = codes.map((code) => aProblem(code));
    const notes = ticketNotes(english, { code: 'problems', detail: { problems } }, []);
    expect(notes.map(({ place }) => place)).toEqual(['item', 'recipient', 'payment', 'payment', 'sale']);
  });

  it('tell the customer’s check apart from that of a payment partner', () => {
    const problems = [aProblem('KYC_MISSING'), aProblem('KYC_MISSING_ON_PAYMENT_PROCESSOR'), aProblem('USER_BLOCKED')];
    const places = ticketNotes(english, { code: 'problems', detail: { problems } }, []).map(({ place }) => place);
    expect(places).toEqual(['recipient', 'payment', 'recipient']);
  });

  it('show a failure without reasons where it belongs', () => {
    expect(ticketNotes(english, { code: 'email-invalid' }, [])[0]?.place).toBe('recipient');
    expect(ticketNotes(english, { code: 'payment-method-unavailable' }, [])[0]?.place).toBe('payment');
    expect(ticketNotes(english, { code: 'amount-off-step' }, [])[0]?.place).toBe('item');
    expect(ticketNotes(english, { code: 'api-timeout' }, [])[0]?.place).toBe('sale');
    expect(ticketNotes(english, null, [])).toEqual([]);
  });
});
