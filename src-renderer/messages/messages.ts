import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '../../src-shared/domain/settings.ts';
import { en } from './en.ts';
import { pseudoMessages, pseudoOf } from './pseudo.ts';

/** The shape of all texts. English is the source: every other language satisfies it, or does not compile. */
export type Messages = typeof en;

/** Each language but English is a file of its own, which a window reads when it comes to speak it. */
const readers: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  ja: async () => (await import('./ja.ts')).ja,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  it: async () => (await import('./it.ts')).it,
  pt: async () => (await import('./pt.ts')).pt,
  zh: async () => (await import('./zh.ts')).zh,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  tl: async () => (await import('./tl.ts')).tl,
};

let pseudo: Messages | null = null;

const read = new SvelteMap<Language, Messages>([['en', en]]);
const reading = new Map<Language, Promise<Messages>>();

/** What takes the place of every language while the window's session asks for it. Tests read texts without a window. */
function pseudoTexts(): Messages | null {
  if (typeof document === 'undefined' || pseudoOf(sessionStorage) === null) return null;
  return (pseudo ??= pseudoMessages(en));
}

/** Reads the texts of a language, once. A file of the app that cannot be read is spoken in English. */
export function loadMessages(language: Language): Promise<Messages> {
  const begun = reading.get(language);
  if (begun !== undefined) return begun;
  const kept = readers[language]()
    .catch(() => en)
    .then((texts) => {
      read.set(language, texts);
      return texts;
    });
  reading.set(language, kept);
  return kept;
}

/** The texts of a language, or null while they have not been read. A derived value that asked hears when they are here. */
export function messagesOf(language: Language): Messages | null {
  return pseudoTexts() ?? read.get(language) ?? null;
}

/** Every language that the desk speaks. */
export const spokenLanguages = Object.keys(readers) as readonly Language[];

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
