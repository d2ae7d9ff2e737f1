import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../../src-shared/domain/settings.ts';
import { loadMessages } from '../../../src-renderer/messages/messages.ts';

const root = path.join(import.meta.dirname, '../../..');

/** Groups that are read by a key that only the vendor, an order or a failure names. */
const indexed = ['failures.', 'problems.', 'coach.reasons.', 'sell.category.', 'sell.redeemMethods.'];

/** Every word of the sources that use messages, but for the messages themselves. */
function wordsOfSources(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const folder of ['src-renderer', 'src-main', 'src-shared']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|svelte)$/.test(file) || file.startsWith('messages')) continue;
      const text = readFileSync(path.join(root, folder, file), 'utf8');
      for (const [word] of text.matchAll(/[\w-]+/g)) words.add(word);
    }
  }
  return words;
}

/** Every message with its path; functions stay functions. */
function leaves(node: unknown, at = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[at, node]];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, at === '' ? key : `${at}.${key}`));
}

/** What a function of a message makes of marked arguments; null where it takes figures or numbers that no mark can stand for. */
function said(message: unknown): { text: string; kept: readonly string[] } | null {
  if (typeof message !== 'function' || message.length === 0) return null;
  const marks = Array.from({ length: message.length }, (_, index) => `⟦${String(index)}⟧`);
  const text = JSON.stringify((message as (...marks: string[]) => unknown)(...marks));
  return { text, kept: marks.filter((mark) => text.includes(mark)) };
}

describe('the messages', () => {
  it('are each used by some source', async () => {
    const words = wordsOfSources();
    const unused = leaves(await loadMessages('en'))
      .map(([at]) => at)
      .filter((at) => !indexed.some((group) => at.startsWith(group)))
      .filter((at) => !words.has(at.split('.').findLast((key) => !/^\d+$/.test(key)) ?? ''));
    expect(unused).toEqual([]);
  });

  it.each(languageSchema.options.filter((language) => language !== 'en'))(
    'lose nothing that English says of a figure or a name (%s)',
    async (language) => {
      const translated = new Map(leaves(await loadMessages(language)));
      const lost = leaves(await loadMessages('en')).filter(([at, message]) => {
        const english = said(message);
        const other = translated.get(at);
        if (english === null) return false;
        // A translation may take fewer parameters than it is given: it is asked with all of them.
        const marks = english.kept;
        const args = Array.from({ length: (message as { length: number }).length }, (_, index) => `⟦${String(index)}⟧`);
        const text = JSON.stringify((other as (...args: string[]) => unknown)(...args));
        return !marks.every((mark) => text.includes(mark));
      });
      expect(lost.map(([at]) => at)).toEqual([]);
    },
  );
});
