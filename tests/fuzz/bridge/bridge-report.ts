import { aligned } from '../report.ts';
import type { CallCounts } from './bridge-suite.ts';

/** The most that 99 of 100 answers may take, in milliseconds. */
const mostP99Ms = 5;
/** Of those that write a whole file and read it back before they answer. */
const mostP99MsOfFiles = 50;
const writeFiles: ReadonlySet<string> = new Set(['records.backUp']);

/** A line for each call. */
export function bridgeTable(counts: readonly CallCounts[]): string {
  const rows = counts.map(({ name, inputs, taken, codes, faults, p99Ms }) => [
    name,
    String(inputs),
    String(taken),
    String(codes.get('bad-input') ?? 0),
    String([...codes].filter(([code]) => code !== 'bad-input').reduce((sum, [, count]) => sum + count, 0)),
    String(faults.length),
    `${p99Ms.toFixed(2)} ms`,
  ]);
  return aligned([['call', 'inputs', 'taken', 'bad input', 'other refusals', 'faults', 'p99'], ...rows]);
}

/** What should not be so, in words. None: all is well. */
export function bridgeProblems(counts: readonly CallCounts[]): readonly string[] {
  return counts.flatMap(({ name, faults, p99Ms }) => {
    const mostMs = writeFiles.has(name) ? mostP99MsOfFiles : mostP99Ms;
    const slow = p99Ms > mostMs ? [`${name}: p99 of ${p99Ms.toFixed(1)} ms is more than ${mostMs} ms`] : [];
    return [...faults.map((fault) => `${name}: ${fault}`), ...slow];
  });
}
