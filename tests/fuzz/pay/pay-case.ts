import { createRandom, type Random } from '../random.ts';
import { addressMutations, checksumMutations } from './address-mutations.ts';
import { amountMutations } from './amount-mutations.ts';
import type { Draft, Mutated, Mutation, PayContext } from './draft.ts';
import { echoMutations } from './echo-mutations.ts';
import { invoiceMutations } from './invoice-mutations.ts';
import type { PaySale } from './pay-corpus.ts';
import { coinMutations, contractMutations, networkMutations } from './rail-mutations.ts';
import { uriMutations } from './uri-mutations.ts';

const mutationsOf = {
  address: addressMutations,
  checksum: checksumMutations,
  amount: amountMutations,
  coin: coinMutations,
  network: networkMutations,
  contract: contractMutations,
  uri: uriMutations,
  echo: echoMutations,
  invoice: invoiceMutations,
  memo: [
    (draft, { random }) => ({
      draft: {
        ...draft,
        order: { ...draft.order, memo: random.pick(['1\n2', '12\u202e34', 'a\u200bb', 'x'.repeat(121)]) },
      },
      meaning: 'changed',
    }),
  ],
} satisfies Record<string, readonly Mutation[]>;

const parts = Object.keys(mutationsOf) as (keyof typeof mutationsOf)[];

/** A part of a pay answer that is mutated; `several` of them at once; `none`: the good answer itself. */
export const payParts = [...parts, 'several', 'none'] as const;
export type PayPart = (typeof payParts)[number];

/** One pay answer. */
export interface PayCase extends Mutated {
  readonly pay: PaySale;
  readonly part: PayPart;
}

/** Of parts that say the same thing twice only one is changed: two changes might agree with each other. */
const singleParts: readonly (keyof typeof mutationsOf)[] = [
  'address',
  'amount',
  'coin',
  'network',
  'contract',
  'uri',
  'echo',
];
const intactShare = 0.02;
const severalShare = 0.25;

/** Makes the case of a seed: the same every time. */
export function payCase(sales: readonly PaySale[], seed: number): PayCase {
  const random = createRandom(seed);
  if (random.chance(intactShare)) return intact(random.pick(sales));
  if (random.chance(severalShare)) return severalMutated(random, sales);
  const part = random.pick(parts);
  // Not every part is there in every sale: an invoice only on Lightning, a contract only of a token.
  for (;;) {
    const pay = random.pick(sales);
    const mutated = mutate(mutationsOf[part], goodDraft(pay), { random, pay, others: sales });
    if (mutated !== null) return { ...mutated, pay, part };
  }
}

function severalMutated(random: Random, sales: readonly PaySale[]): PayCase {
  const pay = random.pick(sales);
  let all: Mutated = { draft: goodDraft(pay), meaning: 'same' };
  let changes = 0;
  for (const part of singleParts.filter(() => random.chance(0.35))) {
    const next = mutate(mutationsOf[part], all.draft, { random, pay, others: sales });
    if (next === null) continue;
    changes += 1;
    all = { draft: next.draft, meaning: all.meaning === 'changed' ? 'changed' : next.meaning };
  }
  return changes === 0 ? intact(pay) : { ...all, pay, part: 'several' };
}

function intact(pay: PaySale): PayCase {
  return { pay, part: 'none', draft: goodDraft(pay), meaning: 'same' };
}

function goodDraft(pay: PaySale): Draft {
  return { order: pay.answer, method: pay.sale.method };
}

/** The first of a few tries that applies to the sale. */
function mutate(mutations: readonly Mutation[], draft: Draft, context: PayContext): Mutated | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const mutated = context.random.pick(mutations)(draft, context);
    if (mutated !== null) return mutated;
  }
  return null;
}
