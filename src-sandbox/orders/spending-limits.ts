import { Big } from 'big.js';
import type { Problem } from './problems.ts';

/** The vendor's limits for customers without an account, in euro (FACTS.md 12). */
const DAILY_MAX_EUR = 4000;
const MONTHLY_MAX_EUR = 5000;
const LIMITS_BY_STANDING = {
  daily: { forNOT_REGISTERED: 4000, forREGISTERED: 5000, forKYC_1: 10_000 },
  monthly: { forNOT_REGISTERED: 5000, forREGISTERED: 10_000, forKYC_1: 30_000 },
};

/** What was paid so far, in euro. */
export interface Spending {
  readonly todayByUser: Big;
  readonly todayFromAddress: Big;
  readonly thisMonthByUser: Big;
}

/** DAILY_… and MONTHLY_SPENDING_LIMIT_EXCEEDED for an order of that price, with the details the service gives. */
export function spendingProblems(orderEur: Big, spending: Spending): readonly Problem[] {
  const today = spending.todayByUser.gt(spending.todayFromAddress) ? spending.todayByUser : spending.todayFromAddress;
  const problems: Problem[] = [];
  if (today.plus(orderEur).gt(DAILY_MAX_EUR))
    problems.push(problem('DAILY_SPENDING_LIMIT_EXCEEDED', orderEur, spending));
  if (spending.thisMonthByUser.plus(orderEur).gt(MONTHLY_MAX_EUR)) {
    problems.push(problem('MONTHLY_SPENDING_LIMIT_EXCEEDED', orderEur, spending));
  }
  return problems;
}

function problem(code: string, orderEur: Big, spending: Spending): Problem {
  return {
    problem: code,
    moreDetails: {
      daily_max: euro(DAILY_MAX_EUR),
      monthly_max: euro(MONTHLY_MAX_EUR),
      spent_today_by_user: euro(spending.todayByUser),
      spent_this_month_by_user: euro(spending.thisMonthByUser),
      spent_today_from_ip: euro(spending.todayFromAddress),
      order_price_in_currency: euro(orderEur),
      is_user_logged_in: false,
      dailySpendingLimitInfo: LIMITS_BY_STANDING.daily,
      monthlySpendingLimitInfo: LIMITS_BY_STANDING.monthly,
    },
  };
}

function euro(amount: Big | number): { readonly amount: number; readonly currency: 'EUR' } {
  return { amount: Number(new Big(amount).toFixed(2)), currency: 'EUR' };
}
