/** Chance that can be had again: the same seed gives the same choices. */
export interface Random {
  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number;
  chance(probability: number): boolean;
  /** One of the list. Throws for an empty one. */
  pick<Value>(list: readonly Value[]): Value;
}

/** Chance from a whole number (mulberry32, the seed stirred first, so that neighbours have nothing in common). */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(Math.floor(seed / 2 ** 32), 0xc2b2ae35);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: <Value>(list: readonly Value[]): Value => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[below(list.length)] as Value;
    },
  };
}
