import type { Language } from '../../src-shared/domain/settings.ts';

/** The language of a system's locale, such as `ja-JP`; English where the desk does not speak it. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
