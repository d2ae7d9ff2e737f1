import { z } from 'zod';
import { isPositive, type Decimal } from '../../../src-shared/domain/money.ts';
import type { Problem } from '../../../src-shared/domain/problem.ts';
import type { OrderBody, Validation } from '../api.ts';
import { readEcho } from './delivery.ts';
import { isRecord, listOf, looseFlag, looseObject, readWith, strictDecimal, strictText } from './fields.ts';
import { readProblems, toProblems } from './problems.ts';

const validationSchema = z.object({
  coin: strictText,
  coin_amount: strictDecimal,
  summary: looseObject(z.object({ coin_amount_to_pay_in_crypto: strictDecimal })),
  is_payment_processor_external: looseFlag,
});

/** What a validation answer comes to. `at` is the path of the field that cannot be understood. */
export type ValidationReading =
  | { readonly verdict: 'valid'; readonly validation: Validation }
  | { readonly verdict: 'problems'; readonly problems: Problem[] }
  /** Paid on a web page of a third party (FACTS.md 10.2); `problems` says so in the API's words. */
  | { readonly verdict: 'external'; readonly problems: Problem[] }
  | { readonly verdict: 'no-price' }
  | { readonly verdict: 'unreadable'; readonly at: string };

/**
 * `POST /v5/orders/validations` with status 2xx, by the safe rule of FACTS.md 10.2: valid is only an object with a positive
 * amount and no problem, where `problems` is null, empty, or absent together with a non-empty `deliveries`.
 */
export function readValidation(raw: unknown, body: OrderBody): ValidationReading {
  if (!isRecord(raw)) return { verdict: 'unreadable', at: '' };
  const problems = readProblems(raw['problems'], body.items) ?? [];
  if (problems.length > 0) return { verdict: 'problems', problems };
  const deliveries = listOf(raw['deliveries']);
  if (raw['problems'] === undefined && deliveries.length === 0) return { verdict: 'unreadable', at: 'problems' };
  const parsed = readWith(validationSchema, raw);
  if (!parsed.ok) return { verdict: 'unreadable', at: parsed.detail ?? '' };
  const answer = parsed.value;
  if (answer.is_payment_processor_external) {
    return { verdict: 'external', problems: toProblems('NOT_ALLOWED_PAYMENT_VIA', null, body.items) };
  }
  const total = payable(answer.coin_amount, answer.summary.coin_amount_to_pay_in_crypto);
  if (total === null) return { verdict: 'no-price' };
  return {
    verdict: 'valid',
    validation: { coin: answer.coin ?? body.coin, total, deliveries: deliveries.map(readEcho) },
  };
}

function payable(amount: Decimal | null, inCrypto: Decimal | null): Decimal | null {
  if (amount === null || !isPositive(amount)) return null;
  const total = inCrypto ?? amount;
  return isPositive(total) ? total : null;
}
