import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap, wrapEvenly } from '../../../src-renderer/paper/wrap-text.ts';

/** Each sign is ten dots wide. */
const widthOf = (words: string): number => words.length * 10;

describe('a drawn text', () => {
  it('breaks between words, and never before a mark that closes one', () => {
    expect(wrap('Sign in to your account, then confirm.', 140, 'en', widthOf)).toEqual([
      'Sign in to',
      'your account,',
      'then confirm.',
    ]);
    for (const line of wrap('ギフトカード（クーポン）のページを開きます。', 80, 'ja', widthOf)) {
      expect(line).not.toMatch(/^[）。、ーッ]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  it('has lines of about one length where it stands in the middle', () => {
    const even = wrapEvenly('スマートフォンの設定で読み取ってください', 170, 'ja', widthOf);
    expect(even).toHaveLength(2);
    expect(Math.abs((even[0]?.length ?? 0) - (even[1]?.length ?? 0))).toBeLessThanOrEqual(4);
    expect(wrapEvenly('Short', 170, 'en', widthOf)).toEqual(['Short']);
  });

  it('loses no sign and leaves the paper nowhere, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = wrap(text, width, 'ja', widthOf);
        const plain = (words: string): string => words.replaceAll(/\s/g, '');
        expect(plain(lines.join(''))).toBe(plain(text));
        // A sign of several parts is not taken apart, however narrow the paper.
        for (const line of lines) {
          const signs = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(line)];
          expect(widthOf(line) <= width || signs.length === 1).toBe(true);
        }
      }),
    );
  });
});
