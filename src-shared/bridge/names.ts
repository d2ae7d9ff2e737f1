import type { CallNames } from './build-bridge.ts';
import { calls, events } from './contract.ts';

/** The contract's call names by domain. */
export const callNames: CallNames = Object.fromEntries(
  Object.entries(calls).map(([domain, specs]) => [domain, Object.keys(specs)]),
);

/** The contract's event names, as `domain.name`. */
export const eventNames: readonly string[] = Object.entries(events).flatMap(([domain, specs]) =>
  Object.keys(specs).map((name) => `${domain}.${name}`),
);
