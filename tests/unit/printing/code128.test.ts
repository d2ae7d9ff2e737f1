import { describe, expect, it } from 'vitest';
import { code128Widths } from '../../../src-shared/domain/code128.ts';

/** Start B, P, -, 1, 2, check, stop: as the standard's table has them. The check is (104 + 48 + 2·13 + 3·17 + 4·18) mod 103 = 95. */
const ofP12 = ['211214', '313121', '122132', '123221', '223211', '114113', '2331112'];

describe('Code 128', () => {
  it('draws an order’s number as the standard has it', () => {
    expect(code128Widths('P-12')?.join('')).toBe(ofP12.join(''));
  });

  it('gives each sign eleven modules, in three bars and three gaps, and no two signs the same', () => {
    const seen = new Set<string>();
    for (let code = 0x20; code < 0x7f; code++) {
      const widths = code128Widths(String.fromCharCode(code)) ?? [];
      const symbol = widths.slice(6, 12);
      expect(symbol.reduce((sum, width) => sum + width, 0)).toBe(11);
      // Bars are even together, by which a scanner finds a misread one.
      expect((symbol[0] ?? 0) + (symbol[2] ?? 0) + (symbol[4] ?? 0)).toSatisfy((sum: number) => sum % 2 === 0);
      seen.add(symbol.join(''));
    }
    expect(seen.size).toBe(95);
  });

  it.each(['', 'ü', 'a\n', 'x'.repeat(41)])('has no symbol for %j', (text) => {
    expect(code128Widths(text)).toBeNull();
  });
});
