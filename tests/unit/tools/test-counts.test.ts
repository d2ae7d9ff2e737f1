import { describe, expect, it } from 'vitest';
import { countsFromPlaywright, countsFromVitest } from '../../../tools/check/test-counts.ts';

const spec = (title: string, status: string, annotations: readonly object[] = []) => ({
  title,
  tests: [{ status, annotations }],
});

describe('what Playwright counted', () => {
  const report = {
    stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 3 },
    errors: [{ message: 'a file did not load' }],
    suites: [
      {
        title: 'sale.spec.ts',
        specs: [spec('sells', 'expected'), spec('is later', 'skipped', [{ type: 'fixme' }])],
        suites: [
          {
            title: 'in Electron',
            specs: [
              spec('starts', 'skipped', [{ type: 'skip', description: 'no Electron binary' }]),
              spec('goes on', 'skipped'),
            ],
          },
        ],
      },
    ],
  };

  it('counts flaky tests as passed and errors outside tests as failed', () => {
    expect(countsFromPlaywright(JSON.stringify(report))).toMatchObject({ passed: 3, failed: 2 });
  });

  it('names each skipped test by its whole title, with its reason', () => {
    expect(countsFromPlaywright(JSON.stringify(report)).skipped).toEqual([
      { name: 'sale.spec.ts > is later', reason: 'no reason given' },
      { name: 'sale.spec.ts > in Electron > starts', reason: 'no Electron binary' },
      { name: 'sale.spec.ts > in Electron > goes on', reason: 'it was not reached' },
    ]);
  });
});

describe('what vitest counted', () => {
  it('is read back as it was written', () => {
    const counts = { passed: 1, failed: 0, skipped: [{ name: 'a', reason: 'b' }] };
    expect(countsFromVitest(JSON.stringify(counts))).toEqual(counts);
  });

  it('is refused when it is not ours', () => {
    expect(() => countsFromVitest('{"numPassedTests": 3}')).toThrow('not the counts');
  });
});
