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

/** How much a figure grew from the baseline to the end; 0.1 is ten per cent. */
export function growthOf({ samples, baseline }: SoakResult, figure: 'heapBytes' | 'residentBytes'): number {
  const [before, after] = [samples[baseline]?.[figure], samples.at(-1)?.[figure]];
  return before === undefined || after === undefined ? Number.NaN : after / before - 1;
}

/** Which musts were missed, in words. */
export function missesOf(result: SoakResult): string[] {
  const { idleShare, faults, left, samples, baseline } = result;
  const grown = (['heapBytes', 'residentBytes'] as const).filter((figure) => !(growthOf(result, figure) <= mostGrowth));
  const refused = samples.at(-1)?.refused ?? 0;
  return [
    ...(samples.length > baseline + 1 ? [] : ['too short: nothing came after the baseline']),
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
