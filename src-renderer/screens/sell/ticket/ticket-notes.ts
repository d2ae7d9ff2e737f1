import type { ShownFailure } from '../../../state/failure-words.ts';
import { failureWords } from '../../../state/failure-words.ts';
import type { I18n } from '../../../state/i18n.svelte.ts';
import { problemWords } from '../../../state/problem-words.ts';
import type { ReadFailure } from '../catalogue/catalogue-view.svelte.ts';
import { placeOfFailure, placeOfProblem, type TicketPlace } from './place-of-problem.ts';
import type { TicketLine } from './ticket.svelte.ts';

/** Something that stands against the sale, beside what it is about. */
export interface TicketNote extends ShownFailure {
  readonly key: string;
  readonly place: TicketPlace;
  /** The line it is about, by its place on the ticket; null where it is about more, or stands beside a field of the sale. */
  readonly line: number | null;
}

/** Turns a failed quote or order into notes: the reasons of the API where it gave any, else the failure itself. */
export function ticketNotes(
  i18n: I18n,
  failure: ReadFailure | null,
  lines: readonly TicketLine[],
): readonly TicketNote[] {
  if (failure === null) return [];
  const problems = failure.detail?.problems ?? [];
  if (problems.length === 0) {
    const words = failureWords(i18n, failure.code, failure.detail);
    const place = placeOfFailure(failure.code);
    return [{ ...words, key: failure.code, place, line: lineOf(failure.detail?.item ?? null, place, lines) }];
  }
  return problems.map((problem, index) => {
    const place = placeOfProblem(problem.code);
    return {
      ...problemWords(i18n, problem),
      key: `${problem.code} ${index}`,
      place,
      line: lineOf(problem.item, place, lines),
    };
  });
}

/** On a ticket of one line, recipient and payment are mended in their own fields: the note stands there. */
function lineOf(item: number | null, place: TicketPlace, lines: readonly TicketLine[]): number | null {
  const line = item === null ? undefined : lines[item];
  if (line === undefined) return null;
  const mendedHere = place === 'item' || (place === 'recipient' && line.own !== null);
  return mendedHere || lines.length > 1 ? item : null;
}
