/** Every way in which the desk can react to an answer of the API. A closed list: nothing else is ever done. */
export const reactions = [
  'accept',
  /** Used, but for an odd part that is skipped or disabled. */
  'accept-partial',
  /** Not used; the last good data stays. */
  'reject-response',
  /** No conclusion; the last good data stays. */
  'unknown',
  'retry-later',
  /** A problem of the API's own, told in plain words. */
  'show-problem',
  'block-sale',
  /** The order exists, but its payment data must not be shown. */
  'block-payment',
  /** The order may exist: never sent again by itself. */
  'unknown-outcome',
  'keep-waiting',
  /** Underpaid. */
  'ask-missing-amount',
  'deliver',
  'deliver-partial',
  'terminal-no-delivery',
  'manual-review',
  /** Address, key or request of the desk itself are wrong. */
  'config-problem',
  /** The stream does not serve; reads by GET do. */
  'fallback-poll',
] as const;
export type Reaction = (typeof reactions)[number];

/** What the desk makes of one answer: the reaction, and with it what its callers get. Decided once, here. */
export interface Decision<Outcome> {
  readonly reaction: Reaction;
  /** The API's own code, where it gave one. */
  readonly code: string | null;
  /** For support: names of fields and parts, counts, never a value of the answer. */
  readonly notes: readonly string[];
  readonly outcome: Outcome;
}

/** Makes a decision; by itself it has no code and no notes. */
export function decision<Outcome>(
  reaction: Reaction,
  outcome: Outcome,
  said: { readonly code?: string | null; readonly notes?: readonly string[] } = {},
): Decision<Outcome> {
  return { reaction, code: said.code ?? null, notes: said.notes ?? [], outcome };
}
