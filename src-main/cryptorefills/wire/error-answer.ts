import type { Problem } from '../../../src-shared/domain/problem.ts';
import type { OrderBodyItem } from '../api.ts';
import { recordOf } from './fields.ts';
import { apiCodeOf, readProblems, toProblems, unknownCode } from './problems.ts';

/** What an answer with an error status says, beside its status. Free text is left out: it may hold personal data. */
export interface ErrorAnswer {
  readonly apiCode: string | null;
  readonly problems: Problem[];
}

/** Reads any of the error bodies of FACTS.md 12.1; the code is looked for in the order given there. */
export function readErrorAnswer(raw: unknown, items: readonly OrderBodyItem[]): ErrorAnswer {
  const body = recordOf(raw);
  const listed = (readProblems(body['problems'], items) ?? []).filter(({ code }) => code !== unknownCode);
  if (listed.length > 0) return { apiCode: listed[0]?.code ?? null, problems: listed };
  const code =
    apiCodeOf(body['detail']) ??
    apiCodeOf(body['code']) ??
    apiCodeOf(body['error_code']) ??
    apiCodeOf(body['error']) ??
    apiCodeOf(body['reason']);
  return { apiCode: code, problems: code === null ? [] : toProblems(code, body['moreDetails'], items) };
}
