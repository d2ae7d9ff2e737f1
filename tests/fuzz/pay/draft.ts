import type { PaymentMethod } from '../../../src-shared/domain/payment.ts';
import type { Random } from '../random.ts';
import type { Json, PaySale } from './pay-corpus.ts';

/** An answer in the making, and the matrix that it is judged by. */
export interface Draft {
  readonly order: Json;
  readonly method: PaymentMethod;
}

/** What a mutation may draw on. */
export interface PayContext {
  readonly random: Random;
  readonly pay: PaySale;
  /** Sales to take the parts of others from. */
  readonly others: readonly PaySale[];
}

/**
 * One change. `meaning` is known from how it was made, never from what the desk makes of it: `same` is another spelling of
 * what was there, or a price within the tolerance that nothing contradicts. Null: the mutation does not apply here.
 */
export type Mutation = (draft: Draft, context: PayContext) => Mutated | null;

export interface Mutated {
  readonly draft: Draft;
  readonly meaning: 'changed' | 'same';
}

/** The draft with some fields of the answer replaced. */
export function withFields(draft: Draft, change: Json, meaning: Mutated['meaning'] = 'changed'): Mutated {
  return { draft: { ...draft, order: { ...draft.order, ...change } }, meaning };
}

/** A field of the answer as text; empty where it is not there. */
export function textIn({ order }: Draft, key: string): string {
  const value = order[key];
  return typeof value === 'string' ? value : '';
}

/** The text with the sign at a place replaced. */
export function replacedAt(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1);
}

/** A place in the text whose sign fits; null where none does. */
export function placeOf(random: Random, text: string, fits: (sign: string) => boolean): number | null {
  const places = Array.from(text, (sign, at) => ({ sign, at })).filter(({ sign }) => fits(sign));
  return places.length === 0 ? null : random.pick(places).at;
}

/** One of the list that is not `known`; null where there is none. */
export function otherThan<Value>(random: Random, list: readonly Value[], known: Value): Value | null {
  const rest = list.filter((one) => one !== known);
  return rest.length === 0 ? null : random.pick(rest);
}
