// What costs money is checked strictly: a sale goes on only where every part of the answer is what was asked for.
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiResult, CreateOutcome, OrderBody, Validation } from '../cryptorefills/api.ts';
import { readCreateOutcome } from '../cryptorefills/create-order.ts';
import type { Answered, Exchange } from '../cryptorefills/http.ts';
import { readErrorAnswer } from '../cryptorefills/wire/error-answer.ts';
import { readValidation } from '../cryptorefills/wire/validation.ts';
import { echoDisagreements } from '../payments/echo.ts';
import { decision, type Decision, type Reaction } from './reaction.ts';
import {
  decideRejected,
  decideUnanswered,
  decideUnreadable,
  reactionToCode,
  reactionToRefusal,
  rejectionDetail,
} from './refusal.ts';

/** How a validation can fail beside the ways of every call. */
export type ValidationFailure = 'problems' | 'price-unavailable' | 'not-for-sale';
type ValidationDecision = Decision<ApiResult<Validation, ValidationFailure>>;

/** The dry run of a sale (FACTS.md 10, 11). */
export function decideValidation(exchange: Exchange, body: OrderBody): ValidationDecision {
  if (exchange.outcome === 'unanswered') return decideUnanswered(exchange);
  return exchange.status < 400 ? decideValidated(exchange, body) : decideRefusedValidation(exchange, body);
}

function decideValidated({ json }: Answered, body: OrderBody): ValidationDecision {
  const reading = readValidation(json, body);
  switch (reading.verdict) {
    case 'valid':
      return decideEcho(reading.validation, body);
    case 'problems': {
      const code = reading.problems[0]?.code ?? null;
      const notes = reading.problems.map((problem) => `problem ${problem.code}`);
      const reaction = code === null ? 'show-problem' : reactionToCode(code);
      return decision(reaction, fail('problems', { problems: reading.problems }), { code, notes });
    }
    case 'external':
      return decision('block-sale', fail('problems', { problems: reading.problems }), {
        notes: ['paid over an external processor'],
      });
    case 'no-price':
      return decision('block-sale', fail('price-unavailable', {}), { notes: ['no price'] });
    case 'unreadable':
      // An answer to this very question whose money cannot be read says: no sale. Any other body says nothing at all.
      return decideUnreadable(reading.at, ['', 'problems'].includes(reading.at) ? 'reject-response' : 'block-sale');
  }
}

/** The silent fallback to another denomination (FACTS.md 19.2) must not get as far as a price. */
function decideEcho(validation: Validation, body: OrderBody): ValidationDecision {
  const parts: string[] = [...echoDisagreements(body, validation.deliveries)];
  if (validation.coin !== body.coin) parts.push('coin');
  if (parts.length === 0) return decision('accept', ok(validation));
  return decision('block-sale', fail('not-for-sale', {}), { notes: parts.map((part) => `differs: ${part}`) });
}

function decideRefusedValidation(answer: Answered, body: OrderBody): ValidationDecision {
  const { problems } = readErrorAnswer(answer.json, body.items);
  const rejected = decideRejected(answer);
  if (answer.status < 500 && problems.length > 0) {
    return { ...rejected, outcome: fail('problems', { ...rejectionDetail(answer), problems }) };
  }
  // 422 is the API's word against the goods, not against the request.
  return answer.status === 422 && !answer.html ? { ...rejected, reaction: 'block-sale' } : rejected;
}

/**
 * The one creation request (FACTS.md 14.3). For an order that was created, what it may be used for is `decideOrder`'s to say.
 */
export function decideCreation(exchange: Exchange, body: OrderBody): Decision<CreateOutcome> {
  const outcome = readCreateOutcome(exchange, body);
  const code = exchange.outcome === 'answered' ? readErrorAnswer(exchange.json, []).apiCode : null;
  switch (outcome.outcome) {
    case 'created':
      return decision('accept', outcome);
    case 'unclear':
      return decision('unknown-outcome', outcome, { code, notes: [outcome.reason] });
    case 'refused':
      return decision(reactionToNothingMade(exchange), outcome, { code, notes: ['nothing was created'] });
  }
}

function reactionToNothingMade(exchange: Exchange): Reaction {
  return exchange.outcome === 'answered' ? reactionToRefusal(exchange) : decideUnanswered(exchange).reaction;
}
