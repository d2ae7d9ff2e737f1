import type { FailureCode, FailureDetail } from '../../src-shared/bridge/failure.ts';
import { failureWords, type ShownFailure } from './failure-words.ts';
import type { I18n } from './i18n.svelte.ts';

/** A failure to change a setting: no order was under way, so the disk's words are about the setting. */
export function settingFailureWords(i18n: I18n, code: FailureCode): ShownFailure {
  const words = failureWords(i18n, code);
  return code === 'storage-failed' ? { ...words, ...i18n.t.settings.notSaved } : words;
}

/** A failure to settle an order by a person's answer: the sale itself was made before. */
export function answerFailureWords(i18n: I18n, code: FailureCode, detail?: FailureDetail): ShownFailure {
  const words = failureWords(i18n, code, detail);
  return code === 'storage-failed' ? { ...words, ...i18n.t.pay.notWritten } : words;
}

/** A failure to read what the desk keeps: a disk that fails then has stopped no sale, so it must not say so. */
export function readFailureWords(i18n: I18n, code: FailureCode): ShownFailure {
  const words = failureWords(i18n, code);
  return code === 'storage-failed' ? { ...words, ...i18n.t.orders.unreadable } : words;
}
