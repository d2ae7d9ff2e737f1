import { z } from 'zod';
import { calls } from '../../../src-shared/bridge/contract.ts';
import { failureDetailSchema } from '../../../src-shared/bridge/failure.ts';
import { brandSchema, productSchema } from '../../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { decimalSchema } from '../../../src-shared/domain/money.ts';
import { paymentMethodSchema } from '../../../src-shared/domain/payment.ts';
import type { Answer } from '../mutations/answer.ts';
import { brandFaults, feedFaults, methodFaults, priceFaults, productFaults } from '../oracle/catalogue-oracle.ts';
import { readRaw } from '../oracle/raw-json.ts';
import { openFuzzApi } from './fuzz-desk.ts';
import { notAccepted, taken, type Outcome } from './outcome.ts';

/** Gives the client one answer and judges what it made of it. `intact`: the answer is a good one. */
export type AnswerTarget = (answer: Answer, intact: boolean) => Promise<Outcome>;

const US = countryCodeSchema.parse('US');

/** What everybody in the shop can ask for. */
export const catalogueTargets = {
  payment_vias: (answer, intact) =>
    judge(openFuzzApi(() => answer).paymentMethods(), intact, (methods) =>
      methodFaults(readRaw(answer.bytes), paymentMethodSchema.array().parse(methods)),
    ),
  brands: (answer, intact) =>
    judge(openFuzzApi(() => answer).brands(US, 'en'), intact, ({ brands, popular }) => {
      z.string().array().parse(popular);
      return brandFaults(readRaw(answer.bytes), brandSchema.array().parse(brands));
    }),
  homepage: (answer, intact) =>
    judge(openFuzzApi(() => answer).homepage(US), intact, (ids) =>
      feedFaults(readRaw(answer.bytes), z.string().array().parse(ids)),
    ),
  products: (answer, intact) =>
    judge(
      openFuzzApi(() => answer).products({ country: US, family: 'Steam', coin: 'USDC', language: 'ja' }),
      intact,
      (families) => {
        families.forEach(({ products }) => productSchema.array().parse(products));
        return productFaults(readRaw(answer.bytes), families);
      },
    ),
  price: (answer, intact) => {
    const faceValue = decimalSchema.parse('25');
    const price = openFuzzApi(() => answer).price({ brandName: 'Amazon', country: US, faceValue, coin: 'USDC' });
    return judge(price, intact, (value) =>
      priceFaults(readRaw(answer.bytes), calls.catalogue.price.output.parse(value)),
    );
  },
} satisfies Record<string, AnswerTarget>;

type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly detail?: unknown };

async function judge<Value>(
  answering: Promise<Answered<Value>>,
  intact: boolean,
  faultsOf: (value: Value) => string[],
): Promise<Outcome> {
  const result = await answering;
  if (result.ok) return taken(faultsOf(result.value));
  failureDetailSchema.optional().parse(result.detail);
  return notAccepted(intact, result.code);
}
