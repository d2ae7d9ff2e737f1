import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzEndpoints } from './endpoints.ts';
import type { EndpointCounts, FuzzCounts, FuzzFailure } from './fuzz.ts';

const columns = [
  'endpoint',
  'runs',
  'accepted',
  'crashes',
  'unhandled rejections',
  'wrong acceptances',
  'good refused',
  'slowest',
];

/** The counts as a table with one line of sums. */
export function fuzzTable(counts: FuzzCounts): string {
  const used = fuzzEndpoints.filter((name) => counts[name].runs > 0);
  const rows = used.map((name) => [
    name,
    ...cells(counts[name]),
    `${counts[name].slowestMs.toFixed(0)} ms (seed ${counts[name].slowestSeed})`,
  ]);
  const all = used.map((name) => counts[name]).reduce(sum);
  const lines = [columns, ...rows, ['all', ...cells(all), `${all.slowestMs.toFixed(0)} ms`]];
  return aligned(lines);
}

/** Lines of cells as text, in columns: the first from the left, all others from the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_name, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return lines.map(text).join('\n');
}

/** A folder of its own for a failing case. */
export function failureFolder(name: string): string {
  const folder = join(tmpdir(), 'refill-desk-fuzz', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Whether nothing went wrong. */
export function isClean(counts: FuzzCounts): boolean {
  return Object.values(counts).every(({ failures }) => Object.values(failures).every((count) => count === 0));
}

/** Writes a failing case down and answers with its folder. */
export function keepFailure({ kind, endpoint, seed, reasons, fuzzCase }: FuzzFailure): string {
  const folder = failureFolder(`${kind}-${endpoint}-${seed}`);
  const { bytes, ...answer } = fuzzCase.answer;
  writeFileSync(join(folder, 'body.bin'), bytes);
  const again = `npm run fuzz -- --runs 1 --seed ${seed} --endpoint ${endpoint}`;
  writeFileSync(
    join(folder, 'case.json'),
    JSON.stringify({ kind, reasons, again, request: fuzzCase.request, answer }, null, 2),
  );
  return folder;
}

function sum(a: EndpointCounts, b: EndpointCounts): EndpointCounts {
  const failures = { ...a.failures };
  for (const kind of Object.keys(failures) as (keyof typeof failures)[]) failures[kind] += b.failures[kind];
  const slower = a.slowestMs > b.slowestMs ? a : b;
  return { ...slower, runs: a.runs + b.runs, accepted: a.accepted + b.accepted, failures };
}

function cells({ runs, accepted, failures }: EndpointCounts): string[] {
  return [
    runs,
    accepted,
    failures.crash,
    failures['unhandled-rejection'],
    failures['wrong-acceptance'],
    failures['good-refused'],
  ].map(String);
}
