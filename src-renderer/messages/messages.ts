import type { Language } from '../../src-shared/domain/settings.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { pseudoMessages, pseudoOf } from './pseudo.ts';

/** The shape of all texts. English is the source: every other language satisfies it, or does not compile. */
export type Messages = typeof en;

const languages: Readonly<Record<Language, Messages>> = { en, ja };

/** Tests read texts without a window. */
const asked = typeof document === 'undefined' ? null : pseudoOf(sessionStorage);
const pseudo = asked === null ? null : pseudoMessages(en);
if (asked === 'rtl') document.documentElement.dir = 'rtl';

/** The texts of a language; all of them the pseudo-locale's where the window's session asks for it. */
export function messagesFor(language: Language): Messages {
  return pseudo ?? languages[language];
}

/** Every language that the desk speaks. */
export const spokenLanguages = Object.keys(languages) as readonly Language[];

/** The first language of the system that the desk speaks. Used only until the settings are known. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [short = ''] = tag.toLowerCase().split('-');
    // Systems say fil where the vendor's API says tl.
    const spoken = spokenLanguages.find((language) => language === (short === 'fil' ? 'tl' : short));
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
