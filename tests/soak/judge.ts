import { quantile } from '../support/quantile.ts';
import type { Sample } from './messages.ts';

/** What the soak came to. */
export interface SoakResult {
  /** One a minute, the first at the beginning. */
  readonly samples: readonly Sample[];
  /** Which of them the end is compared with. */
  readonly baseline: number;
  /** Share of one processor that main used, idle with one pay screen open. */
  readonly idleShare: number;
  readonly faults: readonly string[];
  /** Orders that were finished at the vendor and not on the desk at the end. */
  readonly left: number;
}

/** Memory may grow by so much between the baseline and the end, and main be busy for so much of the time. */
const mostGrowth = 0.1;
const mostIdleShare = 0.01;

const baselineMinute = 5;
const leastMinutesAfter = 10;

/** Which sample the end is compared with: that after five minutes, or after a third of a run that is too short to be judged. */
export function baselineOf(minutes: number): number {
  return Math.min(baselineMinute, Math.max(1, Math.floor(minutes / 3)));
}

/** Memory is told by medians: one sample can fall beside a collection, or before the system gives pages back. */
const samplesAMedian = 5;

/** How much a figure grew from the minutes after the baseline to the last ones; 0.1 is ten per cent. */
export function growthOf({ samples, baseline }: SoakResult, figure: 'heapBytes' | 'residentBytes'): number {
  const after = samples.slice(baseline).map((sample) => sample[figure]);
  // In a short run the first and the last ones must not be the same.
  const count = Math.min(samplesAMedian, Math.floor(after.length / 2));
  // Too short to be told, and not judged.
  if (count < 1) return 0;
  return quantile(after.slice(-count), 0.5) / quantile(after.slice(0, count), 0.5) - 1;
}

/** Whether it went on for long enough after the baseline to say anything about memory: before, streams are still being opened. */
export function isLongEnough({ samples, baseline }: SoakResult): boolean {
  return baseline >= baselineMinute && samples.length > baseline + leastMinutesAfter;
}

/** Which musts were missed, in words. */
export function missesOf(result: SoakResult): string[] {
  const { idleShare, faults, left, samples } = result;
  const grown = isLongEnough(result)
    ? (['heapBytes', 'residentBytes'] as const).filter((figure) => !(growthOf(result, figure) <= mostGrowth))
    : [];
  const refused = samples.at(-1)?.refused ?? 0;
  return [
    ...grown.map((figure) => `${figure} grew by ${percent(growthOf(result, figure))}`),
    ...(idleShare < mostIdleShare ? [] : [`main was busy for ${percent(idleShare)} of the time while idle`]),
    ...(refused === 0 ? [] : [`${refused} answers of 429: the desk asked more than it may`]),
    ...(left === 0 ? [] : [`${left} finished orders were still open on the desk at the end`]),
    ...(faults.length === 0 ? [] : [`${faults.length} faults that nothing handled (${faults[0]})`]),
  ];
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
