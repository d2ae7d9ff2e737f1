import { describe, expect, it } from 'vitest';
import { momentOf, textsOf, tokenOf } from '../../../src-main/cryptorefills/wire/fields.ts';

describe('a moment of the API', () => {
  const expected = 1_787_679_708_000;

  it.each([
    ['seconds as text', '1787679708'],
    ['seconds as a number', 1_787_679_708],
    ['milliseconds as a number', 1_787_679_708_000],
    ['milliseconds as text', '1787679708000'],
    ['ISO text', '2026-08-25T17:41:48Z'],
    ['ISO text of another zone', '2026-08-25T19:41:48+02:00'],
    ['ISO text without a zone, which is UTC', '2026-08-25T17:41:48'],
    ['a date and a time apart', '2026-08-25 17:41:48'],
  ])('is read from %s', (_form, raw) => {
    expect(momentOf(raw)).toBe(expected);
  });

  it('keeps the fraction of a second', () => {
    expect(momentOf('1787679999.75')).toBe(1_787_679_999_750);
    expect(momentOf(1_787_679_999.75)).toBe(1_787_679_999_750);
  });

  it.each([null, undefined, '', 'soon', 0, '0', -5, true, {}, '25.08.2026', Number.NaN])(
    'is not read from %j',
    (raw) => {
      expect(momentOf(raw)).toBeNull();
    },
  );
});

describe('an id or code', () => {
  it('is text without the spaces around it, or a number that was meant as text', () => {
    expect(tokenOf(' AB12 ')).toBe('AB12');
    expect(tokenOf(12345)).toBe('12345');
    expect(tokenOf('  ')).toBeNull();
    expect(tokenOf({})).toBeNull();
  });
});

describe('a list of texts', () => {
  it('holds each text once and nothing else', () => {
    expect(textsOf(['a', 'b', 'a', 3, null, ''])).toEqual(['a', 'b']);
    expect(textsOf('a')).toEqual([]);
  });
});
