import { foldText } from './fold-text.ts';

/** Whether every word of the query stands in one of the texts, whatever case, width, accents and script of a sound alphabet. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const haystack = foldText(texts.join('\n'));
  return foldText(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
