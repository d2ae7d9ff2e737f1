import Big from 'big.js';
import type { Problem } from '../../src-shared/domain/problem.ts';
import type { Messages } from '../messages/messages.ts';
import type { ProblemFigures, Words } from '../messages/words.ts';
import type { ShownFailure } from './failure-words.ts';
import type { I18n } from './i18n.svelte.ts';
import { protocolName } from './protocol-names.ts';

type Figures = Problem['figures'];

/** Puts a reason of the API against a sale into words. A code that the desk has no words for stands small below. */
export function problemWords(i18n: I18n, problem: Problem): ShownFailure {
  const known: Readonly<Record<string, (figures: ProblemFigures) => Words>> = i18n.t.problems;
  const named = Object.hasOwn(known, problem.code) && problem.code !== 'TRAVEL';
  const words = known[named ? problem.code : sameAs(problem.code)] ?? i18n.t.problems.UNKNOWN;
  const needsCode = !named || problem.code === 'BAD_REQUEST';
  return {
    ...words(figuresOf(i18n, problem)),
    support: needsCode ? i18n.t.common.supportCode(problem.code) : null,
  };
}

type KnownProblem = keyof Messages['problems'];

/** Other names for a reason, which only third parties use (FACTS.md 11). */
const aliases = new Map<string, KnownProblem>([
  ['PRODUCT_NOT_AVAILABLE', 'NOT_AVAILABLE_PRODUCT'],
  ['INVALID_DENOMINATION', 'NOT_AVAILABLE_PRODUCT'],
  ['INVALID_PRODUCT_VALUE', 'NOT_AVAILABLE_PRODUCT'],
  ['AMOUNT_TOO_LOW', 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED'],
  ['AMOUNT_TOO_HIGH', 'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED'],
  ['COUNTRY_NOT_SUPPORTED', 'BLOCKED_COUNTRY'],
  ['INVALID_EMAIL_DOMAIN', 'INVALID_BENEFICIARY_ACCOUNT'],
  ['INVALID_REQUEST', 'BAD_REQUEST'],
]);

/** What a code that has no words of its own is close enough to. */
function sameAs(code: string): KnownProblem {
  if (/^(FLIGHT|STAY)_|_FOR_(FLIGHTS|STAYS)$/.test(code)) return 'TRAVEL';
  if (code.startsWith('NOT_AVAILABLE')) return 'NOT_AVAILABLE_PRODUCT';
  const processor = /^KYC_(MISSING|PENDING|INVALID|DECLINED)_/.exec(code)?.[1];
  if (processor !== undefined)
    return processor === 'PENDING' ? 'KYC_PENDING_ON_PAYMENT_PROCESSOR' : 'KYC_DECLINED_ON_PAYMENT_PROCESSOR';
  return aliases.get(code) ?? 'UNKNOWN';
}

function figuresOf(i18n: I18n, { figures, accepted }: Problem): ProblemFigures {
  const limit = figures['daily_max'] ?? figures['monthly_max'];
  const count = figures['max_products_per_order'] ?? figures['max_per_day'];
  const day = figures['valid_until_pretty'] ?? figures['valid_until'];
  return defined({
    minimum: minimumOf(i18n, figures) ?? moneyOf(i18n, figures['min_order_amount']) ?? figures['minimum_points'],
    maximum: moneyOf(i18n, figures['max_for_each_purchase']),
    limit: moneyOf(i18n, limit),
    coin: figures['coin'],
    left: limit === undefined ? undefined : leftOf(i18n, limit, figures),
    count,
    accepted: acceptedOf(i18n, accepted),
    day,
    goodFor:
      figures['valid_categories'] ??
      figures['valid_kinds'] ??
      figures['valid_brand_names'] ??
      figures['spendable_country_codes'] ??
      figures['storeRestrictions'],
  });
}

function minimumOf(i18n: I18n, figures: Figures): string | undefined {
  const amount = figures['minimumAmountCoin'] ?? figures['threshold'];
  const coin = figures['minimumAmountCoinSymbol'];
  if (amount !== undefined && coin !== undefined) return i18n.coinAtLeast(amount, coin);
  const dollars = figures['minimumAmountUSD'];
  return dollars === undefined ? undefined : i18n.money(dollars, 'USD');
}

/** What the limit leaves after the larger of what this customer and this connection have spent. */
function leftOf(i18n: I18n, limit: string, figures: Figures): string | undefined {
  const daily = figures['daily_max'] !== undefined;
  const keys = daily
    ? ['spent_today_by_user', 'spent_today_from_ip']
    : ['spent_this_month_by_user', 'spent_this_month_from_ip'];
  const most = readMoney(limit);
  const spent = keys
    .flatMap((key) => readMoney(figures[key]) ?? [])
    .filter(({ currency }) => currency === most?.currency);
  if (most === null || spent.length === 0) return undefined;
  const largest = spent.reduce((one, other) => (one.amount.gt(other.amount) ? one : other));
  const left = most.amount.minus(largest.amount);
  return i18n.money((left.lt(0) ? new Big(0) : left).toFixed(), most.currency);
}

function moneyOf(i18n: I18n, text: string | undefined): string | undefined {
  const read = readMoney(text);
  return read === null ? text : i18n.money(read.amount.toFixed(), read.currency);
}

/** Reads `40.5 EUR`. */
function readMoney(text: string | undefined): { amount: Big; currency: string } | null {
  const match = /^(\d+(?:\.\d+)?) (\S+)$/.exec(text ?? '');
  const [, amount, currency] = match ?? [];
  return amount === undefined || currency === undefined ? null : { amount: new Big(amount), currency };
}

function acceptedOf(i18n: I18n, accepted: Problem['accepted']): string | undefined {
  if (accepted.length === 0) return undefined;
  const ways = accepted.map(({ coin, protocol }) => i18n.t.common.onNetwork(coin, protocolName(protocol)));
  return i18n.list([...new Set(ways)], 'disjunction');
}

function defined(figures: Record<keyof ProblemFigures, string | undefined>): ProblemFigures {
  return Object.fromEntries(Object.entries(figures).filter(([, text]) => text !== undefined));
}
