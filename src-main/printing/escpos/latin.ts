/** What code page 1252 has at 0x80 to 0x9f; elsewhere it is Unicode's first block. */
const upper = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const upperStart = 0x80;

/** Signs that Intl and vendors write and printers lack, and what says the same. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010-\u2012\u2212]/g, '-'],
  [/\uffe5/g, '¥'],
  [/→/g, '>'],
];

/** The bytes of a text in code page 1252; null where it has a sign that the page lacks. Never a control byte. */
export function latinBytes(text: string): readonly number[] | null {
  const bytes: number[] = [];
  for (const sign of latinText(text)) {
    const byte = latinByte(sign);
    if (byte === null) return null;
    bytes.push(byte);
  }
  return bytes;
}

/** A text with the signs that the page has for those that it lacks. */
export function latinText(text: string): string {
  return plainer.reduce((plain, [signs, instead]) => plain.replace(signs, instead), text.normalize('NFC'));
}

function latinByte(sign: string): number | null {
  const point = sign.codePointAt(0) ?? 0;
  if ((point >= 0x20 && point < 0x7f) || (point >= 0xa0 && point <= 0xff)) return point;
  const place = upper.indexOf(sign);
  return sign === '\0' || place < 0 ? null : upperStart + place;
}
