import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import { fail } from '../../src-shared/result.ts';
import type { ApiFailureCode, ApiResult } from '../cryptorefills/api.ts';
import type { Answered, Unanswered } from '../cryptorefills/http.ts';
import { readErrorAnswer } from '../cryptorefills/wire/error-answer.ts';
import { decision, type Decision, type Reaction } from './reaction.ts';

/** Codes by which the API says that the request itself was wrong, whoever the customer (FACTS.md 12). */
const programErrors = new Set(['BAD_REQUEST', 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'METHOD_NOT_ALLOWED']);

const withoutAnswer: Readonly<Record<ApiFailureCode, Reaction>> = {
  'partner-id-missing': 'config-problem',
  'api-unreachable': 'retry-later',
  'api-timeout': 'retry-later',
  'api-unreadable': 'reject-response',
  'api-too-large': 'reject-response',
  'api-rate-limited': 'retry-later',
  'api-rejected': 'retry-later',
};

/** No usable answer to a request that may be made again. */
export function decideUnanswered({ code, detail }: Unanswered): Decision<ApiResult<never>> {
  return decision(withoutAnswer[code], fail(code, detail), { notes: [code] });
}

/** An answer with an error status to a request that may be made again (FACTS.md 12, 12.1). */
export function decideRejected(answer: Answered): Decision<ApiResult<never>> {
  const detail = rejectionDetail(answer);
  return decision(reactionToRefusal(answer), fail('api-rejected', detail), {
    code: detail.apiCode ?? null,
    notes: [`status ${answer.status}`],
  });
}

/** A 2xx whose body is none of the shapes of its endpoint. `at` is the path of the first field at fault. */
export function decideUnreadable(at: string, reaction: Reaction = 'reject-response'): Decision<ApiResult<never>> {
  return decision(reaction, fail('api-unreadable', {}), { notes: [at === '' ? 'unreadable' : `unreadable: ${at}`] });
}

/** By its status and code; a gateway's web page says nothing of the desk, whatever its status. */
export function reactionToRefusal({ status, json, html }: Answered): Reaction {
  if (status >= 500 || status === 408 || html) return 'retry-later';
  const { apiCode } = readErrorAnswer(json, []);
  if (status === 401 || apiCode === null) return 'config-problem';
  return reactionToCode(apiCode);
}

/** A code of the API against a sale: told to the cashier, unless it is about the request and not about the goods. */
export function reactionToCode(apiCode: string): Reaction {
  return programErrors.has(apiCode) ? 'config-problem' : 'show-problem';
}

/** What may be said of an answer with an error status: never its free text (FACTS.md 12.1). */
export function rejectionDetail({ status, json }: Answered): FailureDetail {
  const { apiCode } = readErrorAnswer(json, []);
  return apiCode === null ? { status } : { status, apiCode };
}
