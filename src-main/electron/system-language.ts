import { languageSchema, type Language } from '../../src-shared/domain/settings.ts';

/** The language of a system's locale, such as `ja-JP`; English where the desk does not speak it. */
export function languageOf(locale: string): Language {
  // Systems say fil where the vendor's API says tl.
  const [tag = ''] = locale.toLowerCase().split(/[-_]/);
  return languageSchema.options.find((language) => language === (tag === 'fil' ? 'tl' : tag)) ?? 'en';
}
