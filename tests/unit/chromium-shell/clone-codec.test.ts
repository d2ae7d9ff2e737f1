import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCloneCodec } from '../../../tools/chromium-shell/clone-codec.ts';

const codec = createCloneCodec();
const roundTrip = (value: unknown): unknown => codec.decode(codec.encode(value));

describe('the clone codec', () => {
  it('carries what structured clone carries', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: false,
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(values, (value) => {
        expect(roundTrip(value)).toEqual(structuredClone(value));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the numbers that JSON loses', () => {
    expect(roundTrip([NaN, Infinity, -Infinity, -0])).toEqual([NaN, Infinity, -Infinity, -0]);
  });

  it('keeps a property that is undefined', () => {
    expect(Object.keys(roundTrip({ nothing: undefined }) as object)).toEqual(['nothing']);
  });

  it('keeps cycles and shared references', () => {
    const shared = { name: 'till' };
    const value: { first: object; second: object; self?: unknown } = { first: shared, second: shared };
    value.self = value;
    const copy = roundTrip(value) as typeof value;
    expect(copy.first).toBe(copy.second);
    expect(copy.self).toBe(copy);
    expect(copy.first).not.toBe(shared);
  });

  it('keeps the kind and the message of an error', () => {
    const copy = roundTrip(new RangeError('too much'));
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy).toHaveProperty('message', 'too much');
  });

  it('makes a property named __proto__ an ordinary one', () => {
    const copy = roundTrip(JSON.parse('{"__proto__": {"admin": true}}')) as { admin?: boolean };
    expect(copy.admin).toBeUndefined();
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve(1)],
    ['a weak map', new WeakMap()],
    ['a function inside', { run: () => 1 }],
  ])('refuses %s', (_name, value) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
  });
});
