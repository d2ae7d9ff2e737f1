import { describe, expect, it } from 'vitest';
import { BurstReader } from '../../../src-renderer/state/burst-reader.ts';

/** What comes of a text whose keys follow each other by so many milliseconds, and of an Enter after it. */
function typed(text: string, gapMs: (index: number) => number, reader = new BurstReader()): string | null {
  let atMs = 1_000;
  Array.from(text).forEach((character, index) => {
    if (index > 0) atMs += gapMs(index);
    reader.add(character, atMs);
  });
  return reader.finish(atMs + gapMs(text.length));
}

describe('a scanner', () => {
  it.each([1, 8, 15, 25])('is known by its speed: %i ms from key to key', (gapMs) => {
    expect(typed('P-12', () => gapMs)).toBe('P-12');
    expect(typed('mailto:mia@example.com', () => gapMs)).toBe('mailto:mia@example.com');
  });

  it.each([60, 90, 120, 400])('is never taken for one who types: %i ms from key to key', (gapMs) => {
    expect(typed('P-12', () => gapMs)).toBeNull();
    expect(typed('steam', () => gapMs)).toBeNull();
  });

  it('is not a quick person whose fingers roll over two keys now and then', () => {
    expect(typed('steam', (index) => (index % 2 === 0 ? 20 : 95))).toBeNull();
    expect(
      typed('amazon', (index) => (index === 6 ? 20 : 38)),
      'fast all along, but not as a machine',
    ).toBeNull();
  });

  it('is not a person who thinks before the Enter, nor a key or two', () => {
    expect(typed('P-12', (index) => (index === 4 ? 200 : 8))).toBeNull();
    expect(typed('25', () => 5)).toBeNull();
    expect(typed('', () => 5)).toBeNull();
  });

  it('is heard after a person has typed, without what was typed', () => {
    const reader = new BurstReader();
    reader.add('s', 0);
    reader.add('t', 120);
    expect(typed('L-7', () => 10, reader)).toBe('L-7');
  });

  it('is forgotten when another key comes between', () => {
    const reader = new BurstReader();
    for (const [index, character] of Array.from('P-12').entries()) reader.add(character, index * 5);
    reader.reset();
    expect(reader.finish(25)).toBeNull();
  });
});
