import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../../src-shared/bridge/failure.ts';
import { languageSchema, type Language } from '../../../src-shared/domain/settings.ts';
import { loadMessages, systemLanguage, type Messages } from '../../../src-renderer/messages/messages.ts';

const languages = languageSchema.options;
const texts = new Map<Language, Messages>();
for (const language of languages) texts.set(language, await loadMessages(language));

function messagesFor(language: Language): Messages {
  const found = texts.get(language);
  if (found === undefined) throw new Error(`nothing was read for ${language}`);
  return found;
}

/** Every text of a tree, functions called with marked arguments. */
function textsOf(node: unknown, path = ''): { path: string; text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const marks = Array.from({ length: node.length }, (_, index) => `<${index}>`);
    return textsOf((node as (...marks: unknown[]) => unknown)(...marks), path);
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

describe('the texts', () => {
  it.each(languages)('hold nothing undefined (%s)', (language) => {
    const texts = textsOf(messagesFor(language));
    expect(texts.length).toBeGreaterThan(200);
    const bad = texts.filter(({ text }) => /undefined|\[object|NaN/.test(text));
    expect(bad).toEqual([]);
  });

  it.each(languages)('are empty only where English is (%s)', (language) => {
    const emptyPaths = (tried: typeof language): readonly string[] =>
      textsOf(messagesFor(tried))
        .filter(({ text }) => text.trim() === '')
        .map(({ path }) => path);
    expect(emptyPaths(language)).toEqual(emptyPaths('en'));
  });

  /* But for Filipino, which says many things of a shop in English. */
  it.each(languages.filter((language) => language !== 'en' && language !== 'tl'))(
    'are translated, not copied (%s)',
    (language) => {
      const english = new Map(textsOf(messagesFor('en')).map(({ path, text }) => [path, text]));
      const same = textsOf(messagesFor(language)).filter(({ path, text }) => english.get(path) === text);
      const words = same.filter(({ text }) => /[a-z]{3,} [a-z]{3,}/i.test(text.replace(/<\d>|Refill Desk/g, '')));
      expect(words).toEqual([]);
    },
  );

  it.each(languages)('say for every failure what happened and what to do (%s)', (language) => {
    const { failures } = messagesFor(language);
    for (const code of failureCodes) {
      const words = failures[code]({});
      expect(words.title, code).not.toBe('');
      expect(words.advice, code).not.toBe('');
      expect(words.title, code).not.toContain(code);
    }
  });

  it.each(languages)(
    'say for every known problem what happened and what to do, also without its figures (%s)',
    (language) => {
      for (const [code, words] of Object.entries(messagesFor(language).problems)) {
        const { title, advice } = words({});
        expect(`${title} ${advice}`, code).not.toMatch(/undefined|[A-Z]+_[A-Z]+/);
        expect(advice, code).not.toBe('');
      }
    },
  );
});

describe('the language before the settings are known', () => {
  it.each([
    [['ja-JP', 'en'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['pl-PL', 'ja-JP'], 'ja'],
    [['fil-PH'], 'tl'],
    [['pl-PL'], 'en'],
    [[], 'en'],
  ] as const)('of %j is %s', (wanted, language) => {
    expect(systemLanguage(wanted)).toBe(language);
  });
});
