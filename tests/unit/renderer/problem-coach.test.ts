import { beforeAll, describe, expect, it } from 'vitest';
import { failureCodes, type FailureCode, type FailureDetail } from '../../../src-shared/bridge/failure.ts';
import type { Problem } from '../../../src-shared/domain/problem.ts';
import { orderStageSchema, type Order } from '../../../src-shared/domain/order.ts';
import { languageSchema } from '../../../src-shared/domain/settings.ts';
import { toProblems } from '../../../src-main/cryptorefills/wire/problems.ts';
import { failureWords } from '../../../src-renderer/state/failure-words.ts';
import { loadMessages } from '../../../src-renderer/messages/messages.ts';
import { I18n } from '../../../src-renderer/state/i18n.svelte.ts';
import {
  failureReason,
  lineCoach,
  mayTurnUp,
  orderCoach,
  orderNotices,
  timeUpCoach,
} from '../../../src-renderer/state/order-coach.ts';
import { problemWords } from '../../../src-renderer/state/problem-words.ts';
import { decimal } from '../../support/order-fixtures.ts';
import { anOrder, aPayment } from './order-fixture.ts';

const languages = languageSchema.options;

/** Every code of FACTS.md 11 and 12; where a code stands for many, one of them. */
const codes = `
  NOT_AVAILABLE_PRODUCT OUT_OF_STOCK NOT_ACTIVE INVALID_BENEFICIARY_ACCOUNT LOGIN_REQUIRED AMOUNT_LESS_THEN_MINIMUM_ALLOWED
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED DAILY_SPENDING_LIMIT_EXCEEDED MONTHLY_SPENDING_LIMIT_EXCEEDED PRODUCT_COUNT_EXCEEDED
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER UNSUPPORTED_PROTOCOL_COIN_COMBINATION NOT_ALLOWED_PAYMENT_VIA
  COUPON_NOT_FOUND COUPON_NOT_ACTIVE COUPON_ALREADY_SPENT COUPON_MAX_USAGE_REACHED COUPON_NOT_VALID_FOR_USER
  COUPON_REQUIRES_LOGIN COUPON_EXPIRED COUPON_BELOW_MIN_AMOUNT COUPON_NOT_VALID_FOR_CATEGORY COUPON_NOT_VALID_FOR_KIND
  COUPON_NOT_VALID_FOR_BRAND COUPON_NOT_VALID_FOR_COUNTRY COUPON_NOT_VALID_FOR_STORE
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS TOO_MANY_NFT_GIFT_CARDS
  FLIGHT_NOT_AVAILABLE STAY_NOT_AVAILABLE PAYMENT_METHOD_NOT_SUPPORTED_FOR_FLIGHTS PAYMENT_METHOD_NOT_SUPPORTED_FOR_STAYS
  KYC_MISSING KYC_PENDING VERIFICATION_REQUIRED FULLNAME_MISSING
  SUSPENDED_COIN SUSPENDED_NETWORK LOYALTY_NOT_AVAILABLE_FOR_ORDER LOYALTY_BELOW_MINIMUM INSUFFICIENT_LOYALTY_POINTS
  LOYALTY_REDEMPTION_NOT_AVAILABLE NOT_AVAILABLE_BRAND MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED TRANSACTION_LIMIT_EXCEEDED KYC_MISSING_ON_PAYMENT_PROCESSOR
  KYC_PENDING_ON_PAYMENT_PROCESSOR KYC_INVALID_ON_PAYMENT_PROCESSOR KYC_DECLINED_ON_PAYMENT_PROCESSOR
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR EMAIL_NOT_CONFIRMED USER_BLOCKED PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL
  BLOCKED_COUNTRY CANT_SETUP_PAYMENT ORDER_CREATE_ERROR BAD_REQUEST
  PRODUCT_NOT_AVAILABLE INVALID_DENOMINATION INVALID_PRODUCT_VALUE AMOUNT_TOO_LOW AMOUNT_TOO_HIGH COUNTRY_NOT_SUPPORTED
  INVALID_EMAIL_DOMAIN INVALID_REQUEST
`
  .trim()
  .split(/\s+/);

const euro = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

/** `moreDetails` as FACTS.md 11 and 12 list them, and what has to be read in its words. */
const details: readonly [code: string, moreDetails: object, figures: readonly string[]][] = [
  [
    'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
    { threshold: '0.5621', minimumAmountCoin: '0.5621', minimumAmountCoinSymbol: 'USDC', minimumAmountUSD: '0.55' },
    ['0.563', 'USDC'],
  ],
  ['MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED', { max_for_each_purchase: '2000 EUR' }, ['2,000']],
  ['DAILY_SPENDING_LIMIT_EXCEEDED', { daily_max: euro(4000), spent_today_by_user: euro(3950) }, ['4,000', '50']],
  [
    'MONTHLY_SPENDING_LIMIT_EXCEEDED',
    { monthly_max: euro(5000), spent_this_month_by_user: euro(4925) },
    ['5,000', '75'],
  ],
  ['PRODUCT_COUNT_EXCEEDED', { max_products_per_order: 10 }, ['10']],
  ['MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED', { why: 'x', max_per_day: 7, exceeding: 2 }, ['7']],
  [
    'UNSUPPORTED_PROTOCOL_COIN_COMBINATION',
    {
      supported_protocol_coin_combo: [
        { coin: 'USDT', protocol: 'TRON_LIKE' },
        { coin: 'USDC', protocol: 'ARBITRUM_LIKE' },
      ],
    },
    ['USDT', 'Tron', 'USDC', 'Arbitrum'],
  ],
  ['SUSPENDED_COIN', { coin: 'DOGE' }, ['DOGE']],
  ['COUPON_EXPIRED', { valid_until: '2026-01-31', valid_until_pretty: '31 Jan 2026' }, ['31 Jan 2026']],
  ['COUPON_BELOW_MIN_AMOUNT', { min_order_amount: '20 EUR' }, ['20']],
  ['COUPON_NOT_VALID_FOR_CATEGORY', { valid_categories: ['games'] }, ['games']],
  ['COUPON_NOT_VALID_FOR_KIND', { valid_kinds: ['giftcard'] }, ['giftcard']],
  ['COUPON_NOT_VALID_FOR_BRAND', { valid_brand_names: ['Steam'] }, ['Steam']],
  ['COUPON_NOT_VALID_FOR_COUNTRY', { spendable_country_codes: ['IT'] }, ['IT']],
  ['COUPON_NOT_VALID_FOR_STORE', { storeRestrictions: ['Shop 4'] }, ['Shop 4']],
  ['INSUFFICIENT_LOYALTY_POINTS', { minimum_points: 500, available_points: 20 }, ['500']],
];

function aProblem(code: string): Problem {
  return { code, item: null, figures: {}, accepted: [] };
}

function expectSentence(text: string, about: string): void {
  expect(text, about).toMatch(/^\S.*[.!?。？]$/s);
  expect(text, about).not.toMatch(/undefined|\[object|NaN|[A-Z]+_[A-Z]+|_LIKE/);
}

/** A figure as the language writes it: `2,000` is `2.000` in German. What is no figure stays. */
function shown(i18n: I18n, figure: string): string {
  const [, dollar, amount] = /^(\$?)([\d.,]+)$/.exec(figure) ?? [];
  if (amount === undefined) return figure;
  const plain = amount.replaceAll(',', '');
  return dollar === '$'
    ? i18n.money(plain, 'USD')
    : new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 8 }).format(Number(plain));
}

/** An unclear order that a person closed as never made. */
function closedByPerson(changes: Partial<Order>): Order {
  const order = anOrder('L-1', ['sending', 'unclear', 'cancelled'], { final: true, ...changes });
  return { ...order, timeline: order.timeline.map((entry) => ({ ...entry, source: 'desk' })) };
}

describe.each(languages)('the problem coach (%s)', (language) => {
  const i18n = new I18n(() => language);

  beforeAll(() => loadMessages(language));

  it.each(codes)('says in three parts what to do about %s', (code) => {
    const unknown = problemWords(i18n, aProblem('BRAND_NEW_CODE'));
    const words = problemWords(i18n, aProblem(code));
    expect(words.title).not.toBe(unknown.title);
    expectSentence(words.say, 'what to say');
    expectSentence(words.advice, 'what to do next');
  });

  it.each(details)('fills in the figures of %s', (code, moreDetails, figures) => {
    const [problem] = toProblems(code, moreDetails, []);
    expect(problem).toBeDefined();
    const { title, say, advice } = problemWords(i18n, problem ?? aProblem(code));
    const text = `${title} ${say} ${advice}`;
    expect(text).not.toMatch(/undefined|_LIKE/);
    for (const figure of figures) expect(text).toContain(shown(i18n, figure));
  });

  it('shows a new code small, with words that still help', () => {
    const words = problemWords(i18n, aProblem('BRAND_NEW_CODE'));
    expect(words.support).toContain('BRAND_NEW_CODE');
    expectSentence(words.say, 'what to say');
    expectSentence(words.advice, 'what to do next');
  });

  it.each(failureCodes)('says in three parts what to do when a call fails with %s', (code) => {
    const { title, say, advice } = failureWords(i18n, code);
    expect(title).not.toBe('');
    expectSentence(say, 'what to say');
    expectSentence(advice, 'what to do next');
  });

  it.each<[FailureCode, FailureDetail, readonly string[]]>([
    ['amount-outside-range', { range: { min: '5', max: '500', step: '1', currency: 'USD' } }, ['$5', '$500']],
    [
      'amount-off-step',
      { range: { min: '5', max: '500', step: '5', currency: 'USD' }, nearest: { below: '10', above: '15' } },
      ['$10', '$15'],
    ],
    ['api-rate-limited', { retryAfterMs: 42_000 }, ['42']],
  ])('gives the customer the figures of %s', (code, detail, figures) => {
    const { say } = failureWords(i18n, code, detail);
    for (const figure of figures) expect(say).toContain(shown(i18n, figure));
  });

  it.each(orderStageSchema.options)('says in three parts what to do with an order that is %s', (stage) => {
    const order = anOrder('L-1', [stage]);
    for (const words of [orderCoach(i18n, order), timeUpCoach(i18n, order, null), timeUpCoach(i18n, order, '2 min')]) {
      const { title, say, next } = words;
      expect(title).not.toBe('');
      expectSentence(say, 'what to say');
      expectSentence(next, 'what to do next');
    }
  });

  it('tells a second supplier apart from a plain delivery', () => {
    const plain = orderCoach(i18n, anOrder('L-1', ['paid'], { orderState: 'WaitingForDelivery' }));
    const rebuy = orderCoach(i18n, anOrder('L-1', ['paid'], { orderState: 'WaitingForRebuy' }));
    expect(rebuy.title).not.toBe(plain.title);
    expect(rebuy.say).not.toBe(plain.say);
  });

  it('knows of a second supplier also when a line alone says so', () => {
    const order = anOrder('L-1', ['paid'], { orderState: 'WaitingForDelivery' });
    const items = order.items.map((item) => ({ ...item, deliveryState: 'WaitingForRebuy' }));
    expect(orderCoach(i18n, { ...order, items }).title).toBe(i18n.t.coach.rebuy.title);
  });

  it('tells when the window closes, and what was still missing of an underpaid order', () => {
    const { total } = anOrder('L-1', ['underpaid']);
    const payment = { ...aPayment(0), missingAmount: total };
    const words = timeUpCoach(i18n, anOrder('L-1', ['underpaid'], { payment }), '90 s');
    expect(words.body).toContain('90 s');
    expect(words.body).toContain(shown(i18n, '26.41'));
    expect(words.say).toBe(i18n.t.coach.underpaidTimeUp.say);
    const over = timeUpCoach(i18n, anOrder('L-1', ['awaiting-payment'], { payment }), null);
    expect(over.title).toBe(i18n.t.pay.timeIsUpTitle);
  });

  it('says of an unclear order that a person closed that it was never made', () => {
    const nameless = closedByPerson({ orderId: null });
    expect(orderCoach(i18n, nameless)).toEqual(expect.objectContaining({ title: i18n.t.coach.closedUnclear.title }));
    expect(orderCoach(i18n, nameless).next).toBe(i18n.t.coach.closedUnclear.next);
    expect(mayTurnUp(nameless)).toBe(true);
  });

  it('says of one whose number the vendor does not know that the vendor was asked, and asks for no number', () => {
    const named = closedByPerson({});
    const { known, title } = i18n.t.coach.closedUnclear;
    expect(orderCoach(i18n, named)).toMatchObject({ title, ...known });
    expect(mayTurnUp(named)).toBe(false);
  });

  it('takes an order that the vendor cancelled for nothing else, although it was unclear once', () => {
    const cancelled = anOrder('L-1', ['sending', 'unclear', 'cancelled'], { final: true });
    expect(orderCoach(i18n, cancelled).title).toBe(i18n.t.pay.stages.cancelled.title);
    expect(mayTurnUp(cancelled)).toBe(false);
  });

  it('tells beside any ending what was paid too much, too late or another way, each with something to say', () => {
    const stages = ['awaiting-payment', 'expired', 'delivered'] as const;
    const changes: Partial<Order> = {
      overpaidAmount: anOrder('L-1', ['delivered']).total,
      paidOtherwise: { coin: 'USDT', network: 'MATIC_LIKE' },
    };
    const notices = orderNotices(i18n, anOrder('L-1', stages, changes));
    expect(notices).toHaveLength(3);
    for (const { title, body, say, next } of notices) {
      expect(title).not.toBe('');
      expectSentence(body, 'what happened');
      expectSentence(say, 'what to say');
      expectSentence(next, 'what to do next');
    }
    expect(notices[0]?.title).toContain(shown(i18n, '26.41'));
    expect(notices[2]?.title).toMatch(/USDT.*Polygon/);
  });

  it('tells nothing beside an order that was paid in time, exactly, and as asked', () => {
    expect(orderNotices(i18n, anOrder('L-1', ['awaiting-payment', 'paid', 'delivered']))).toEqual([]);
    expect(orderNotices(i18n, anOrder('L-1', ['awaiting-payment', 'expired']))).toEqual([]);
  });

  it('does not say that nothing came of an expired order for which a payment was seen, nor to sell it again', () => {
    const expired = (changes: Partial<Order>): string =>
      orderCoach(i18n, anOrder('L-1', ['awaiting-payment', 'expired'], changes)).title;
    const nothing = i18n.t.pay.stages.expired.title;
    expect(expired({})).toBe(nothing);
    expect(expired({ transactionIds: ['tx-1'] })).toBe(i18n.t.coach.expiredSeen.title);
    expect(expired({ sentAmount: decimal('26.41') })).toBe(i18n.t.coach.expiredSeen.title);
    expect(expired({ sentAmount: decimal('0') })).toBe(nothing);
    expectSentence(i18n.t.coach.expiredSeen.next, 'what to do next');
  });

  it('says how much is missing of a payment that came short', () => {
    const payment = { ...aPayment(0), missingAmount: decimal('2.67') };
    const coaching = orderCoach(i18n, anOrder('L-1', ['underpaid'], { payment }));
    expect(coaching.say).toContain(shown(i18n, '2.67'));
    expectSentence(coaching.say, 'what to say');
  });

  it('never asks for another payment of an order that failed after it was paid', () => {
    const paid = anOrder('L-1', ['paid', 'failed']);
    const unpaid = anOrder('L-1', ['failed']);
    expect(orderCoach(i18n, paid).say).toBe(i18n.t.coach.failedPaid.say);
    expect(orderCoach(i18n, unpaid).say).toBe(i18n.t.coach.stages.failed.say);
  });

  it('speaks for a line by what was delivered', () => {
    const mailed = lineCoach(i18n, { stage: 'delivered', deliveryType: 'by_email' });
    const toppedUp = lineCoach(i18n, { stage: 'delivered', deliveryType: 'by_phone' });
    const failed = lineCoach(i18n, { stage: 'failed', deliveryType: 'by_phone' });
    expect(new Set([mailed.say, toppedUp.say, failed.say]).size).toBe(3);
  });

  it('puts the wholesaler’s words for a failed line into the cashier’s language', () => {
    const words = 'invalid_recipient recipient_barred recipient_ineligible invalid_amount limit_exceeded'.split(' ');
    words.push(...'duplicate_transaction product_not_available provider_unavailable'.split(' '));
    words.push('insufficient_funds', 'generic_decline');
    for (const word of words) expect(failureReason(i18n, word)).not.toMatch(/_/);
    expect(failureReason(i18n, 'declined_by_risk')).toContain('declined_by_risk');
    expect(failureReason(i18n, 'constructor')).toBe('constructor');
  });
});
