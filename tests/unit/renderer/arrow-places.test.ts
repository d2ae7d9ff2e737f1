import { describe, expect, it } from 'vitest';
import { placeBeyond } from '../../../src-renderer/state/arrow-places.ts';

/** Three keys in a row, and two wider ones below. */
const places = [
  { left: 0, top: 0 },
  { left: 100, top: 0 },
  { left: 200, top: 0 },
  { left: 0, top: 80.4 },
  { left: 150, top: 80 },
];

describe('arrow keys between keys of any width', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [2, 'ArrowRight', 3],
    [4, 'ArrowRight', null],
    [0, 'ArrowLeft', null],
    [0, 'ArrowDown', 3],
    [2, 'ArrowDown', 4],
    [4, 'ArrowDown', null],
    [4, 'ArrowUp', 1],
    [1, 'ArrowUp', null],
    [1, 'Home', 0],
    [1, 'End', 4],
    [1, 'a', null],
  ])('lead from %i by %s to %s', (from, key, to) => {
    expect(placeBeyond(places, from, key)).toBe(to);
  });
});
