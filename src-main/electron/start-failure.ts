import type { Language } from '../../src-shared/domain/settings.ts';

const words = {
  en: 'The desk cannot start. If it happens again, send these words to support.',
  ja: '起動できませんでした。繰り返す場合は、次の内容をサポートに送ってください。',
} as const satisfies Record<Language, string>;

/** What is said when no window can be shown. `reason` is the fault's own words, for support. */
export function startFailureWords(language: Language, reason: string): string {
  return `${words[language]}\n\n${reason}`;
}
