import type { StageResult } from './run-stage.ts';

/** The stages with their times, one a line. */
export function stageTable(results: readonly StageResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length));
  return results
    .map((result) => {
      const { name, ended, seconds, counts, remark } = result;
      const details = [
        counts && `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`,
        remark,
      ].filter((detail) => detail !== undefined);
      const line = `  ${name.padEnd(width)}  ${ended.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s`;
      return [line, ...details].join('  ');
    })
    .join('\n');
}

/** What was skipped and why, a line for each reason with the tests that gave it; empty when nothing was. */
export function skippedList(results: readonly StageResult[]): string {
  const skipped = results.flatMap((result) => result.counts?.skipped ?? []);
  if (skipped.length === 0) return '';
  const reasons = [...new Set(skipped.map((test) => test.reason))];
  const lines = reasons.flatMap((reason) => [
    `  ${reason}:`,
    ...skipped.filter((test) => test.reason === reason).map((test) => `    - ${test.name}`),
  ]);
  return ['Skipped:', ...lines].join('\n');
}

/**
 * The closing line. A stage that did not pass counts as one failed, unless the tests that failed in it are counted
 * already.
 */
export function closingLine(results: readonly StageResult[]): string {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { ended, counts } of results) {
    total.passed += counts?.passed ?? 0;
    total.skipped += counts?.skipped.length ?? 0;
    total.failed += counts?.failed ?? 0;
    if (ended !== 'passed' && (counts?.failed ?? 0) === 0) total.failed += 1;
  }
  return `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
}

/** Whether everything passed. */
export function allPassed(results: readonly StageResult[]): boolean {
  return results.every((result) => result.ended === 'passed');
}
