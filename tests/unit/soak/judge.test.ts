import { describe, expect, it } from 'vitest';
import { growthOf, missesOf, type SoakResult } from '../../soak/judge.ts';
import type { Sample } from '../../soak/messages.ts';
import { baselineOf } from '../../soak/soak.ts';

const sample = (heapBytes: number, residentBytes = 200, refused = 0): Sample => ({
  heapBytes,
  residentBytes,
  requests: 10,
  refused,
  unfinished: 200,
});
const good: SoakResult = {
  samples: [sample(50), sample(100), sample(90), sample(109)],
  baseline: 1,
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
    ['heapBytes grew by 11.00 %', { samples: [sample(50), sample(100), sample(111)] }],
    ['residentBytes grew by 50.00 %', { samples: [sample(50), sample(100), sample(100, 300)] }],
    ['too short: nothing came after the baseline', { samples: [sample(50), sample(100)] }],
    ['main was busy for 1.20 % of the time while idle', { idleShare: 0.012 }],
    ['3 answers of 429: the desk asked more than it may', { samples: [...good.samples, sample(95, 200, 3)] }],
    ['2 finished orders were still open on the desk at the end', { left: 2 }],
    ['1 faults that nothing handled (Error: no)', { faults: ['Error: no'] }],
  ])('is missed: %s', (words, change) => {
    expect(missesOf({ ...good, ...change })).toEqual([words]);
  });

  it('compares with the fifth minute, or with a third of a short run', () => {
    expect([60, 15, 3, 1].map(baselineOf)).toEqual([5, 5, 1, 1]);
  });
});
