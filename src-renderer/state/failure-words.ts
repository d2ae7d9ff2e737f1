import type { FailureCode, FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { FailureFigures, Words } from '../messages/words.ts';
import type { I18n } from './i18n.svelte.ts';

/** A failure ready to be shown: the words, and small print for support where there is any. */
export interface ShownFailure extends Words {
  readonly support: string | null;
}

/** Puts a failure of a call into words, with its figures filled in. */
export function failureWords(i18n: I18n, code: FailureCode, detail?: FailureDetail): ShownFailure {
  const words: Words = i18n.t.failures[code](figuresOf(i18n, detail));
  const facts = [detail?.apiCode, detail?.status === undefined ? undefined : `HTTP ${detail.status}`];
  const support = facts.filter((fact) => fact !== undefined).join(', ');
  return { ...words, support: support === '' ? null : i18n.t.common.supportCode(support) };
}

function figuresOf(i18n: I18n, detail: FailureDetail | undefined): FailureFigures {
  const { range, nearest, retryAfterMs } = detail ?? {};
  const money = (amount: string): string => (range === undefined ? amount : i18n.money(amount, range.currency));
  return {
    ...(range === undefined ? {} : { min: money(range.min), max: money(range.max), step: money(range.step) }),
    ...(nearest === undefined ? {} : { below: money(nearest.below), above: money(nearest.above) }),
    ...(retryAfterMs === undefined ? {} : { wait: i18n.duration(retryAfterMs) }),
  };
}
