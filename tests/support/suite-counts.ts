import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { countsFileVariable, type TestCounts } from '../../tools/check/test-counts.ts';

/** Writes what a suite counted to where `npm test` reads it; nowhere when it was not started by it. */
export function tellCounts({
  passed,
  failed,
  skipped = [],
}: Pick<TestCounts, 'passed' | 'failed'> & Partial<Pick<TestCounts, 'skipped'>>): void {
  const file = process.env[countsFileVariable];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ passed, failed, skipped } satisfies TestCounts));
}
