import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageFaults } from '../../../tools/check/api-coverage.ts';

const root = path.join(import.meta.dirname, '../../..');
const files: Readonly<Record<string, string>> = {
  'tests/unit/a.test.ts': `it('holds', () => {}); it.each([1])('counts %d', () => {}); describe('a group', () => {});`,
  'tests/fixtures/wire/brands/one.json': '{}',
};
const faults = (markdown: string): string[] => coverageFaults(markdown, (file) => files[file] ?? null);
const row = (section: number | string, cell: string): string => `| ${section} | what is done | ${cell} |`;
const all = Array.from({ length: 18 }, (_, index) => row(index + 3, '`tests/unit/a.test.ts` holds')).join('\n');

describe('the table of what the API does', () => {
  it('is without fault as it stands', () => {
    const run = spawnSync(process.execPath, [path.join(root, 'tools/api-coverage.ts')], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it('may name tests by word, tests of a table and recorded answers', () => {
    const named = '`tests/unit/a.test.ts` counts %d<br>`tests/fixtures/wire/brands/one.json`';
    expect(faults(`${all}\n${row('12.1', named)}`)).toEqual([]);
  });

  it('must have a row for each section from 3 to 20', () => {
    expect(faults(all.replace('| 17 |', '| 27 |'))).toEqual(['section 17 has no row']);
  });

  it.each([
    ['no test', 'soon', 'section 21 names no test'],
    ['a file that does not exist', '`tests/unit/b.test.ts` holds', 'section 21: there is no tests/unit/b.test.ts'],
    [
      'a test that does not exist',
      '`tests/unit/a.test.ts` breaks',
      'section 21: tests/unit/a.test.ts has no test "breaks"',
    ],
    [
      'the name of a group alone',
      '`tests/unit/a.test.ts` a group',
      'section 21: tests/unit/a.test.ts has no test "a group"',
    ],
    [
      'a recorded answer that does not exist',
      '`tests/fixtures/wire/brands/two.json`',
      'section 21: there is no tests/fixtures/wire/brands/two.json',
    ],
  ])('is at fault with %s', (_what, cell, fault) => {
    expect(faults(`${all}\n${row(21, cell)}`)).toEqual([fault]);
  });
});
