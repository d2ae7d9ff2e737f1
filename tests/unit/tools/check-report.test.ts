import { describe, expect, it } from 'vitest';
import { allPassed, closingLine, skippedList, stageTable } from '../../../tools/check/report.ts';
import type { StageResult } from '../../../tools/check/run-stage.ts';

const stage = (result: Partial<StageResult>): StageResult => ({
  name: 'lint',
  ended: 'passed',
  seconds: 1.25,
  output: '',
  ...result,
});
const unit = stage({ name: 'unit', counts: { passed: 40, failed: 0, skipped: [] } });
const keyring = 'no Secret Service on this machine';
const endToEnd = stage({
  name: 'end to end',
  counts: {
    passed: 5,
    failed: 0,
    skipped: [
      { name: 'keychain > keeps the partner ID', reason: keyring },
      { name: 'electron > starts', reason: 'no Electron binary' },
      { name: 'keychain > forgets it', reason: keyring },
    ],
  },
});

describe('the closing line', () => {
  it('sums the tests of all suites; checks that passed are no tests', () => {
    expect(closingLine([stage({}), unit, endToEnd])).toBe('45 passed, 0 failed, 3 skipped');
  });

  it('counts a failed check as one failed', () => {
    expect(closingLine([stage({ ended: 'failed' }), unit])).toBe('40 passed, 1 failed, 0 skipped');
  });

  it('counts the failed tests of a suite, not the suite besides', () => {
    const failed = stage({ ended: 'failed', counts: { passed: 3, failed: 2, skipped: [] } });
    expect(closingLine([failed])).toBe('3 passed, 2 failed, 0 skipped');
  });

  it('counts a suite that failed though no test of it did, and one that was not run', () => {
    const crashed = stage({ ended: 'failed', counts: { passed: 3, failed: 0, skipped: [] } });
    expect(closingLine([crashed, stage({ ended: 'not run' })])).toBe('3 passed, 2 failed, 0 skipped');
  });
});

describe('the verdict', () => {
  it('is good only when each stage was run and passed', () => {
    expect(allPassed([unit, endToEnd])).toBe(true);
    expect(allPassed([unit, stage({ ended: 'failed' })])).toBe(false);
    expect(allPassed([unit, stage({ ended: 'not run' })])).toBe(false);
  });
});

describe('the list of what was skipped', () => {
  it('names each reason once, with the tests under it', () => {
    expect(skippedList([unit, endToEnd]).split('\n')).toEqual([
      'Skipped:',
      `  ${keyring}:`,
      '    - keychain > keeps the partner ID',
      '    - keychain > forgets it',
      '  no Electron binary:',
      '    - electron > starts',
    ]);
  });

  it('is empty when nothing was', () => {
    expect(skippedList([unit])).toBe('');
  });
});

describe('the table of the stages', () => {
  it('shows each with its end, its time and what its tests counted', () => {
    const table = stageTable([stage({ ended: 'failed', remark: 'no end within 5 min' }), unit]).split('\n');
    expect(table[0]).toMatch(/^ {2}lint {2}failed +1\.3 s {2}no end within 5 min$/);
    expect(table[1]).toMatch(/^ {2}unit {2}passed +1\.3 s {2}40 passed, 0 failed, 0 skipped$/);
  });
});
