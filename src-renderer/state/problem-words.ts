import Big from 'big.js';
import type { Problem } from '../../src-shared/domain/problem.ts';
import type { ProblemFigures, Words } from '../messages/words.ts';
import type { ShownFailure } from './failure-words.ts';
import type { I18n } from './i18n.svelte.ts';
import { protocolName } from './protocol-names.ts';

type Figures = Problem['figures'];

/** Puts a reason of the API against a sale into words. A code that the desk has no words for stands small below. */
export function problemWords(i18n: I18n, problem: Problem): ShownFailure {
  const known: Readonly<Record<string, (figures: ProblemFigures) => Words>> = i18n.t.problems;
  const words = Object.hasOwn(known, problem.code) ? known[problem.code] : undefined;
  const shown = (words ?? i18n.t.problems.UNKNOWN)(figuresOf(i18n, problem));
  const needsCode = words === undefined || problem.code === 'BAD_REQUEST';
  return { ...shown, support: needsCode ? i18n.t.common.supportCode(problem.code) : null };
}

function figuresOf(i18n: I18n, { figures, accepted }: Problem): ProblemFigures {
  const limit = figures['daily_max'] ?? figures['monthly_max'];
  const count = figures['max_products_per_order'] ?? figures['max_per_day'];
  const day = figures['valid_until_pretty'] ?? figures['valid_until'];
  return defined({
    minimum: minimumOf(i18n, figures) ?? figures['min_order_amount'],
    maximum: figures['max_for_each_purchase'],
    limit: limit === undefined ? undefined : money(i18n, limit),
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

function money(i18n: I18n, text: string): string {
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
