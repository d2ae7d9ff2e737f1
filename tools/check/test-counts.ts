import type { JSONReport, JSONReportSuite, JSONReportTest } from 'playwright/types/testReporter';

/** A test that was left out, and why, in words. */
export interface SkippedTest {
  readonly name: string;
  readonly reason: string;
}

/** What a test runner counted. An error outside any test (a file that does not load) counts as one failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
}

/** The variable that tells our vitest reporter where to write its counts. */
export const countsFileVariable = 'REFILL_DESK_TEST_COUNTS';

/** Reads what our vitest reporter wrote. Throws on anything else. */
export function countsFromVitest(text: string): TestCounts {
  const counts = JSON.parse(text) as Partial<TestCounts>;
  if (typeof counts.passed !== 'number' || typeof counts.failed !== 'number' || !Array.isArray(counts.skipped)) {
    throw new Error('not the counts of our vitest reporter');
  }
  return counts as TestCounts;
}

/** Reads the report of Playwright's JSON reporter. A test that passed at a second try counts as passed. */
export function countsFromPlaywright(text: string): TestCounts {
  const report = JSON.parse(text) as JSONReport;
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
    skipped: report.suites.flatMap((suite) => skippedIn(suite, [])),
  };
}

function skippedIn(suite: JSONReportSuite, above: readonly string[]): readonly SkippedTest[] {
  const titles = [...above, suite.title].filter((title) => title !== '');
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => ({ name: [...titles, spec.title].join(' > '), reason: reasonOf(test) })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => skippedIn(inner, titles))];
}

function reasonOf(test: JSONReportTest): string {
  const marks = test.annotations.filter((mark) => mark.type === 'skip' || mark.type === 'fixme');
  if (marks.length === 0) return 'it was not reached';
  return marks.find((mark) => mark.description !== undefined)?.description ?? 'no reason given';
}
