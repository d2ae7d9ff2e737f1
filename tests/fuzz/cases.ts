import type { OrderRecord } from '../../src-main/orders/order-record.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { SaleCase } from './corpus/sale-case.ts';
import type { FuzzEndpoint } from './endpoints.ts';
import { goodAnswer, mutateAnswer, type Answer } from './mutations/answer.ts';
import { goodStream, mutatedStream, rewordedStream } from './mutations/frames.ts';
import { mutateTree } from './mutations/json-tree.ts';
import { writeJson } from './mutations/odd-values.ts';
import { askedOf } from './corpus/asked-of.ts';
import type { Asked } from './oracle/asked.ts';
import { createRandom, type Random } from './random.ts';
import { catalogueTargets } from './targets/catalogue-targets.ts';
import type { Outcome } from './targets/outcome.ts';
import { runCreation, runReading, runValidation, soldBefore } from './targets/sale-targets.ts';
import { runStream } from './targets/stream-target.ts';

/** One answer, and what is done with it. */
export interface FuzzCase {
  /** What was asked, for the report of a failure. */
  readonly request: unknown;
  readonly answer: Answer;
  /** A good answer, which must be accepted. */
  readonly intact: boolean;
  run(): Promise<Outcome>;
}

/** Makes the case of an endpoint and a seed: the same every time. */
export type CaseMaker = (endpoint: FuzzEndpoint, seed: number) => FuzzCase;

/** One in so many answers is left whole, to show that refusing everything would not pass. */
const intactShare = 0.04;

/** Prepares the sales that reads and streams go on from. */
export async function createCaseMaker(corpus: Corpus): Promise<CaseMaker> {
  const known = new Map<SaleCase, OrderRecord>();
  for (const sale of corpus.sales) known.set(sale, await soldBefore(sale));
  const recordOf = (sale: SaleCase): OrderRecord => {
    const record = known.get(sale);
    if (record === undefined) throw new Error('an unknown sale');
    return record;
  };

  return (endpoint, seed) => {
    const random = createRandom(seed);
    const intact = random.chance(intactShare);
    const answerFrom = (goods: readonly unknown[], status = 200): Answer => {
      const good = random.pick(goods);
      if (intact) return goodAnswer(JSON.stringify(good), status);
      const tree = random.chance(0.9) ? writeJson(mutateTree(random, good, corpus.pool)) : JSON.stringify(good);
      return mutateAnswer(random, goodAnswer(tree, status));
    };
    const plain = (
      goods: readonly unknown[],
      target: (answer: Answer, intact: boolean) => Promise<Outcome>,
    ): FuzzCase => {
      const answer = answerFrom(goods);
      return { request: null, answer, intact, run: () => target(answer, intact) };
    };
    const atSale = (
      answerOf: (sale: SaleCase) => Answer,
      target: (sale: SaleCase, asked: Asked, answer: Answer) => Promise<Outcome>,
    ): FuzzCase => {
      const sale = random.pick(corpus.sales);
      const answer = answerOf(sale);
      const known = endpoint === 'orders-get' || endpoint === 'subscribe';
      const asked = askedOf(sale, corpus.addresses, known);
      return { request: sale.body, answer, intact, run: () => target(sale, asked, answer) };
    };

    switch (endpoint) {
      case 'payment_vias':
        return plain(corpus.paymentVias, catalogueTargets.payment_vias);
      case 'brands':
        return plain(corpus.brands, catalogueTargets.brands);
      case 'homepage':
        return plain(corpus.homepage, catalogueTargets.homepage);
      case 'products':
        return plain(corpus.products, catalogueTargets.products);
      case 'price':
        return plain(corpus.price, catalogueTargets.price);
      case 'validations':
        return atSale(
          (sale) => answerFrom(sale.validations),
          (sale, asked, answer) => runValidation(sale, asked, answer, intact),
        );
      case 'orders-create':
        return atSale(
          (sale) => answerFrom(sale.created, random.pick([200, 201])),
          (sale, asked, answer) => runCreation(sale, asked, answer, intact),
        );
      case 'orders-get':
        return atSale(
          (sale) => answerFrom(sale.steps),
          (sale, asked, answer) => runReading(sale, asked, recordOf(sale), answer, intact),
        );
      case 'subscribe':
        return atSale(
          (sale) => streamFrom(random, sale, corpus, intact),
          (sale, asked, answer) => runStream(sale, asked, recordOf(sale), answer, intact),
        );
    }
  };
}

function streamFrom(random: Random, sale: SaleCase, { pool }: Corpus, intact: boolean): Answer {
  const from = random.below(sale.steps.length);
  const orders = sale.steps.slice(from, from + 1 + random.below(4));
  if (!intact) return mutatedStream(random, orders, pool);
  return random.chance(0.2) ? goodStream(orders) : rewordedStream(random, orders);
}
