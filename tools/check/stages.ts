import path from 'node:path';
import { findElectron } from '../bootstrap/electron-binary.ts';
import { packageBin } from '../bootstrap/package-bin.ts';
import { screenFor } from '../bootstrap/surroundings.ts';
import type { TestCounts } from './test-counts.ts';
import { countsFileVariable, countsFromPlaywright, countsFromVitest } from './test-counts.ts';

/** One thing that `npm run check` or `npm test` runs. */
export interface Stage {
  readonly name: string;
  /** A script for our Node, and its words. */
  readonly script: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly timeLimitMs: number;
  /** The stage without whose success this one makes no sense. */
  readonly after?: string;
  /** Set for a test runner: its report, and how to read it. */
  readonly report?: { readonly file: string; readonly read: (text: string) => TestCounts };
}

const MINUTE_MS = 60_000;
const folders = ['src-shared', 'src-main', 'src-preload', 'src-renderer', 'src-sandbox', 'tools', 'tests'];

/** The checks that run nothing of ours: they may run side by side. */
export function staticStages(root: string): readonly Stage[] {
  const stage = (name: string, program: string, ...words: readonly string[]): Stage => ({
    name,
    script: packageBin(root, program),
    words,
    environment: {},
    timeLimitMs: 10 * MINUTE_MS,
  });
  const renderer = path.join('src-renderer', 'tsconfig.json');
  return [
    stage('lint', 'eslint', '.', '--max-warnings=0'),
    stage('types', 'tsc', '--noEmit', '-p', 'tsconfig.json'),
    stage('types of the tests', 'tsc', '--noEmit', '-p', path.join('tests', 'tsconfig.json')),
    stage('svelte-check', 'svelte-check', '--tsconfig', renderer, '--fail-on-warnings', '--output', 'human'),
    stage('import rules', 'depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', ...folders),
    stage('dead code', 'knip', '--no-progress'),
    {
      name: 'api coverage',
      script: path.join(root, 'tools', 'api-coverage.ts'),
      words: [],
      environment: {},
      timeLimitMs: MINUTE_MS,
    },
    stage('formatting', 'prettier', '--check', '--log-level=warn', '.'),
  ];
}

/** The build and the test suites, in their order. */
export function testStages(root: string): readonly Stage[] {
  const withKeyring = path.join(root, 'tools', 'with-keyring.ts');
  const reports = path.join(root, '.cache', 'test-reports');
  const unitReport = path.join(reports, 'vitest.json');
  const endToEndReport = path.join(reports, 'playwright.json');
  const screen = screenFor(findElectron(root), { environment: process.env, platform: process.platform });
  const reporter = path.join(root, 'tools', 'check', 'vitest-reporter.ts');
  const suite = (name: string, folder: string, ...words: readonly string[]): Stage => {
    const file = path.join(reports, `${folder}.json`);
    const script = path.join(root, 'tests', folder, 'run.ts');
    const environment = { [countsFileVariable]: file };
    // The suites leave their counts in the form of our vitest reporter.
    return { name, script, words, environment, timeLimitMs: 8 * MINUTE_MS, report: { file, read: countsFromVitest } };
  };
  return [
    {
      name: 'unit, contract, integration',
      script: withKeyring,
      words: [process.execPath, packageBin(root, 'vitest'), 'run', '--reporter=dot', `--reporter=${reporter}`],
      environment: { [countsFileVariable]: unitReport },
      timeLimitMs: 15 * MINUTE_MS,
      report: { file: unitReport, read: countsFromVitest },
    },
    suite('crash, short', 'crash', '--sales', '24', '--kills', '40', '--offsets', '128'),
    suite('chaos, short', 'chaos', '--short'),
    {
      name: 'build',
      script: path.join(root, 'tools', 'bootstrap.mjs'),
      words: ['build'],
      environment: {},
      timeLimitMs: 6 * MINUTE_MS,
    },
    {
      name: 'package',
      script: withKeyring,
      words: [process.execPath, path.join(root, 'tests', 'package', 'run.ts')],
      environment: { [countsFileVariable]: path.join(reports, 'package.json') },
      timeLimitMs: 8 * MINUTE_MS,
      after: 'build',
      report: { file: path.join(reports, 'package.json'), read: countsFromVitest },
    },
    {
      name: 'tour',
      script: withKeyring,
      words: [...screen, process.execPath, path.join(root, 'tools', 'tour.ts')],
      environment: {},
      timeLimitMs: 5 * MINUTE_MS,
      after: 'build',
    },
    {
      name: 'end to end',
      script: withKeyring,
      words: [...screen, process.execPath, packageBin(root, 'playwright'), 'test', '--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
      timeLimitMs: 25 * MINUTE_MS,
      after: 'build',
      report: { file: endToEndReport, read: countsFromPlaywright },
    },
  ];
}
