import { createHash } from 'node:crypto';

/** 32 bytes that depend on the seed and a label only: the same pair gives the same bytes in every run. */
export function seededBytes(seed: number, label: string): Buffer {
  return createHash('sha256')
    .update(`${String(seed)}:${label}`)
    .digest();
}

/** A UUID (version 4 form) made from the seed and a label. */
export function seededUuid(seed: number, label: string): string {
  const bytes = seededBytes(seed, label).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A small repeatable generator (mulberry32) for choices where quality does not matter. */
export class SeededRandom {
  #state: number;

  constructor(seed: number, label: string) {
    this.#state = seededBytes(seed, label).readUInt32LE(0);
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number in [0, bound). */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the choices. Throws a RangeError when there is none. */
  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new RangeError('nothing to pick from');
    return choice;
  }
}
