/** Whether every word of the query begins a word of one of the texts, or stands inside one, whatever case and width. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();
  const haystack = plain(texts.join('\n'));
  return plain(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
