import type { Language } from '../../src-shared/domain/settings.ts';

/** A language by its own name, so that whoever needs it can read it: `English`, `日本語`. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = [...name];
  return first.toLocaleUpperCase(language) + rest.join('');
}
