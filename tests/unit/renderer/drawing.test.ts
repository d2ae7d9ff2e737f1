import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { brandFace, initialsOf } from '../../../src-renderer/state/brand-face.ts';
import { groupCode } from '../../../src-renderer/state/code-groups.ts';
import { qrPath } from '../../../src-renderer/state/qr-path.ts';
import { withoutAttributes } from '../../../src-renderer/state/safe-html.ts';

/** Paints an SVG path of `M x y h n v1 h-n z` runs back onto a grid. */
function paint(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(run); at++) (grid[Number(y)] ?? [])[at] = true;
  }
  return grid;
}

describe('a QR code', () => {
  it('is drawn module by module as it was encoded, with four modules of quiet around it', () => {
    const text = 'solana:7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU?amount=26.41';
    const { size, path } = qrPath(text);
    const encoded = encode(text, { ecc: 'M', border: 4 });
    expect(paint(path, size)).toEqual(encoded.data);
    expect(encoded.data[3]?.some(Boolean)).toBe(false);
    expect(encoded.data[4]?.slice(4, 11)).toEqual([true, true, true, true, true, true, true]);
  });
});

describe('a grouped code', () => {
  it('holds exactly the characters of the code', () => {
    const code = '7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU';
    const groups = groupCode(code, 4, 6);
    expect(groups.map(({ text }) => text).join('')).toBe(code);
    expect(groups.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['7xKXtg', 'osgAsU']);
  });

  it('cuts a short code into plain groups', () => {
    expect(groupCode('ABCDEFGHIJ', 4)).toEqual([
      { text: 'ABCD', strong: false },
      { text: 'EFGH', strong: false },
      { text: 'IJ', strong: false },
    ]);
  });
});

describe('the face of a brand', () => {
  it.each([
    ['Steam', 'S'],
    ['Google Play', 'GP'],
    ['H&M', 'HM'],
    ['7-Eleven', '7E'],
    ['ニンテンドー プリペイド', 'ニプ'],
    ['***', '?'],
  ])('of %s carries %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('has dark letters on a light field and white ones on a dark field', () => {
    expect(brandFace('Apple', '#ffffff').ink).toBe('#14181c');
    expect(brandFace('Steam', '#1b2838').ink).toBe('#fff');
  });

  it('takes nothing for a colour but a plain one, and always finds the same of its own', () => {
    const own = brandFace('Steam', null).field;
    expect(own).toMatch(/^oklch\(/);
    for (const bad of ['red', '#fff', 'url(x)', '#12345g', '#1234567;', 'expression()']) {
      expect(brandFace('Steam', bad).field).toBe(own);
    }
  });
});

describe('HTML before it is parsed', () => {
  it.each([
    ['<p style="color:red">a</p>', '<p>a</p>'],
    [`<img src=x onerror="alert('>')">`, '<img>'],
    ['<a href="https://a.example" \n target=_blank>link</a>', '<a>link</a>'],
    ['<style>b{}</style><b>x</b>', '<b>x</b>'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['<br/><hr />', '<br/><hr>'],
  ])('%j loses what the content security policy would report', (html, plain) => {
    expect(withoutAttributes(html)).toBe(plain);
  });
});
