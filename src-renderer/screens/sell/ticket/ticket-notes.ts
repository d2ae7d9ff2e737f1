import type { ShownFailure } from '../../../state/failure-words.ts';
import { failureWords } from '../../../state/failure-words.ts';
import type { I18n } from '../../../state/i18n.svelte.ts';
import { problemWords } from '../../../state/problem-words.ts';
import type { ReadFailure } from '../catalogue/catalogue-view.svelte.ts';
import { placeOfFailure, placeOfProblem, type TicketPlace } from './place-of-problem.ts';

/** Something that stands against the sale, beside what it is about. */
export interface TicketNote extends ShownFailure {
  readonly key: string;
  readonly place: TicketPlace;
}

/** Turns a failed quote or order into notes: the reasons of the API where it gave any, else the failure itself. */
export function ticketNotes(i18n: I18n, failure: ReadFailure | null): readonly TicketNote[] {
  if (failure === null) return [];
  const problems = failure.detail?.problems ?? [];
  if (problems.length === 0) {
    const words = failureWords(i18n, failure.code, failure.detail);
    return [{ ...words, key: failure.code, place: placeOfFailure(failure.code) }];
  }
  return problems.map((problem, index) => ({
    ...problemWords(i18n, problem),
    key: `${problem.code} ${index}`,
    place: placeOfProblem(problem.code),
  }));
}
