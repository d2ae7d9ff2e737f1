/**
 * A text as it is compared in searches: in small Latin letters without accents, whatever script of a sound alphabet it was written
 * in. `Pokémon`, `ポケモン` and `покемон` come to `pokemon`.
 */
export function foldText(text: string): string {
  // Kana first: their voiced forms are letters with an accent, too.
  const plain = romanKana(text.normalize('NFKC')).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (letter) => letters[letter] ?? letter).join('');
}

/** Letters that are no others with an accent, and the Cyrillic and Greek ones by their sound. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ...pairs('абвгдезийклмнопрстуфхыэіїєґ', 'abvgdeziiklmnoprstufhyeiieg'),
  ...{ ё: 'e', ж: 'zh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ь: '', ю: 'yu', я: 'ya' },
  ...pairs('αβγδεζηικλμνξοπρσςτυφω', 'avgdeziiklmnxoprsstyfo'),
  ...{ θ: 'th', χ: 'ch', ψ: 'ps' },
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, to[index] ?? '']));
}

/** Hiragana in the order of their code points, from ぁ on, by the Hepburn system; small vowels stand with an `x`. */
const kana = (
  'xa a xi i xu u xe e xo o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji xtsu tsu zu te de to do ' +
  'na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo xya ya xyu yu xyo yo ra ri ru re ro xwa wa i e wo n vu'
).split(' ');
const firstKana = 0x3041;
const katakanaAbove = 0x60;

/** Kana as they are heard: small vowels join the sound before them, a small `tsu` doubles what follows, a long mark is left out. */
function romanKana(text: string): string {
  let roman = '';
  let doubled = false;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const sound = kana[point - firstKana] ?? kana[point - katakanaAbove - firstKana];
    if (sound === undefined) {
      // The long mark; anything else is not Japanese sound writing.
      if (letter !== 'ー') roman += letter;
      doubled = false;
      continue;
    }
    if (sound === 'xtsu') {
      doubled = true;
      continue;
    }
    if (sound.startsWith('x')) roman = joinSmall(roman, sound.slice(1));
    else roman += doubled ? (sound[0] ?? '') + sound : sound;
    doubled = false;
  }
  return roman;
}

/** `ki` and a small `ya` are `kya`, `shi` and a small `ya` are `sha`, `fu` and a small `a` are `fa`. */
function joinSmall(before: string, small: string): string {
  const stem = before.replace(/[aiueo]$/, '');
  return /(sh|ch|j)$/.test(stem) ? stem + small.replace('y', '') : stem + small;
}
