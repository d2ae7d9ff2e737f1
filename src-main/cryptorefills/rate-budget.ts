import type { Clock } from '../ports.ts';
import { createGroupBudget, type GroupBudget, type Turn } from './group-budget.ts';
import { patienceMs, rateLimits, type RateGroup, type Urgency } from './rate-groups.ts';

/** Keeps everything that is sent to one address of the API within its limits (FACTS.md 13). */
export interface RateBudget {
  /**
   * Asks for the turn of one call. Reads wait for it in order, a little while at most; what can only go later, and any POST
   * that cannot go at once, is told how long it would take. A turn that was given is ended by its `done`.
   */
  enter(call: RatedCall): Promise<Turn>;
}

/** A call that is about to be made. */
export interface RatedCall {
  readonly group: RateGroup;
  readonly method: 'GET' | 'POST';
  readonly urgency: Urgency;
}

/** `random`: 0 to 1, for spreading pauses. */
export function createRateBudget(clock: Clock, random: () => number): RateBudget {
  const groups = new Map<RateGroup, GroupBudget>();
  return {
    enter: ({ group, method, urgency }) => {
      const budget = groups.get(group) ?? createGroupBudget({ clock, random, limit: rateLimits[group] });
      groups.set(group, budget);
      return budget.enter(urgency, patienceMs(method, urgency));
    },
  };
}

/** Budgets by address: who asks the same address shares one, also after it was closed and opened again. */
export function createRateBudgets(clock: Clock, random: () => number): (baseUrl: string) => RateBudget {
  const budgets = new Map<string, RateBudget>();
  return (baseUrl) => {
    const budget = budgets.get(baseUrl) ?? createRateBudget(clock, random);
    budgets.set(baseUrl, budget);
    return budget;
  };
}
