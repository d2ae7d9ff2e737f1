import { describe, expect, it } from 'vitest';
import { matchesWords } from '../../../src-renderer/state/text-match.ts';

describe('searching settings', () => {
  it('finds all when nothing is searched', () => {
    expect(matchesWords('', ['Theme'])).toBe(true);
    expect(matchesWords('   ', ['Theme'])).toBe(true);
  });

  it('wants every word, in any text and any case', () => {
    expect(matchesWords('dark THEME', ['Theme', 'light dark'])).toBe(true);
    expect(matchesWords('dark coin', ['Theme', 'light dark'])).toBe(false);
  });

  it('takes full-width letters for what they are', () => {
    expect(matchesWords('ＡＰＩ', ['API アドレス'])).toBe(true);
  });

  it('asks for no accents, umlauts or kana', () => {
    expect(matchesWords('yazici', ['Yazıcı'])).toBe(true);
    expect(matchesWords('giao dien', ['Giao diện'])).toBe(true);
    expect(matchesWords('てーま', ['テーマ'])).toBe(true);
  });
});
