import type { CallNames } from './build-bridge.ts';
import type { Domains, WindowRole } from './contract-types.ts';
import { calls, events } from './contract.ts';

type Roled = Domains<{ readonly roles: readonly WindowRole[] }>;

/** The contract's call names by domain. */
export const callNames: CallNames = namesIn(calls, () => true);

/** The contract's event names, as `domain.name`. */
export const eventNames: readonly string[] = joined(namesIn(events, () => true));

/** The names that a window of this role is given; of the others it does not even know that they exist. */
export function namesFor(role: WindowRole): { readonly callNames: CallNames; readonly eventNames: readonly string[] } {
  const isForRole = (roles: readonly WindowRole[]): boolean => roles.includes(role);
  return { callNames: namesIn(calls, isForRole), eventNames: joined(namesIn(events, isForRole)) };
}

function namesIn(set: Roled, counts: (roles: readonly WindowRole[]) => boolean): CallNames {
  const named = Object.entries(set).map(([domain, specs]) => {
    const names = Object.entries(specs).filter(([, { roles }]) => counts(roles));
    return [domain, names.map(([name]) => name)] as const;
  });
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}

function joined(names: CallNames): string[] {
  return Object.entries(names).flatMap(([domain, list]) => list.map((name) => `${domain}.${name}`));
}
