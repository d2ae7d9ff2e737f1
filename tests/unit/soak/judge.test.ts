import { describe, expect, it } from 'vitest';
import { baselineOf, growthOf, isLongEnough, missesOf, type SoakResult } from '../../soak/judge.ts';
import type { Sample } from '../../soak/messages.ts';

const sample = (heapBytes: number, residentBytes = 200, refused = 0): Sample => ({
  heapBytes,
  residentBytes,
  requests: 10,
  refused,
  unfinished: 200,
});
/** Five minutes in which streams are opened, six after them, and the last five. */
const minutes = (after: Sample, last: Sample): Sample[] => [
  ...Array.from({ length: 5 }, () => sample(50)),
  ...Array.from({ length: 6 }, () => after),
  ...Array.from({ length: 5 }, () => last),
];
const good: SoakResult = {
  samples: minutes(sample(100), sample(109)),
  baseline: 5,
  idleShare: 0.002,
  faults: [],
  left: 0,
};

describe('a soak', () => {
  it('is held where memory stays within a tenth of the baseline, whatever it was before', () => {
    expect(growthOf(good, 'heapBytes')).toBeCloseTo(0.09);
    expect(missesOf(good)).toEqual([]);
  });

  it('is judged by the median of five minutes, not by one that happened to be low', () => {
    const steady = [145, 160, 160, 161, 160, 161, 162, 163, 162, 163].map((resident) => sample(100, resident));
    expect(growthOf({ ...good, samples: steady, baseline: 0 }, 'residentBytes')).toBeLessThan(0.02);
  });

  it.each<[string, Partial<SoakResult>]>([
    ['heapBytes grew by 11.00 %', { samples: minutes(sample(100), sample(111)) }],
    ['residentBytes grew by 50.00 %', { samples: minutes(sample(100), sample(100, 300)) }],
    ['main was busy for 1.20 % of the time while idle', { idleShare: 0.012 }],
    ['3 answers of 429: the desk asked more than it may', { samples: minutes(sample(100), sample(100, 200, 3)) }],
    ['2 finished orders were still open on the desk at the end', { left: 2 }],
    ['1 faults that nothing handled (Error: no)', { faults: ['Error: no'] }],
  ])('is missed: %s', (words, change) => {
    expect(missesOf({ ...good, ...change })).toEqual([words]);
  });

  it('says nothing about memory where it is too short, and all the rest', () => {
    const short = { ...good, samples: [sample(50), sample(100), sample(300)], baseline: 1, left: 1 };
    expect(isLongEnough(short)).toBe(false);
    expect(missesOf(short)).toEqual(['1 finished orders were still open on the desk at the end']);
  });

  it('compares with the fifth minute, or with a third of a short run', () => {
    expect([60, 15, 3, 1].map(baselineOf)).toEqual([5, 5, 1, 1]);
  });
});
