import uFuzzy from '@leeoniya/ufuzzy';

/* One wrong, missing, extra or swapped letter in a word is forgiven; letters of every script count as letters. */
const forgiving = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

/** Up to so many matches are put in order of fit; more than that means the query says little. */
const rankedAtMost = 2000;

/** The places of folded texts that hold the folded query, one slip a word forgiven; best first. */
export function fuzzyPlaces(texts: readonly string[], needle: string): readonly number[] {
  if (needle.length < 3) return [];
  const [indices, info, order] = forgiving.search(texts as string[], needle, 1, rankedAtMost);
  if (indices === null) return [];
  return order === null ? indices : order.flatMap((at) => info.idx[at] ?? []);
}
