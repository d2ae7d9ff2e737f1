// Makes packages around a stub of Electron, since what is in a package can be looked at without it: the files, the fuses of the program,
// and whether the application that was packed sells a card. Part of `npm test`; needs `out/`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageBin } from '../../tools/bootstrap/package-bin.ts';
import { packagedAppVariable } from '../../tools/launch/start-desk.ts';
import { tellCounts } from '../support/suite-counts.ts';
import { writeStubDistribution } from './stub-distribution.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stub = mkdtempSync(path.join(os.tmpdir(), 'refill-desk-stub-'));
const limitMs = 4 * 60_000;

interface Step {
  readonly name: string;
  /** Why it cannot run here. */
  readonly skip?: string;
  readonly words: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

const target = ['--linux', 'dir', `--${process.arch}`];
const unpacked = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
// Not into `dist`, where somebody's installers may lie.
const output = path.join(root, '.cache', 'package-test');
const makePackage = [path.join(root, 'tools', 'package.ts'), '--electron-dist', stub, '--output', output];
const steps: readonly Step[] = [
  { name: 'a package holds what it should and nothing else, with all fuses set', words: [...makePackage, ...target] },
  { name: 'the copy for tests differs in one fuse', words: [...makePackage, '--inspectable', ...target] },
  {
    name: 'what was packed sells a card in practice',
    ...(process.platform === 'linux'
      ? {}
      : { skip: 'the stub is a Linux package, whose native parts run on Linux alone' }),
    words: [
      packageBin(root, 'playwright'),
      'test',
      'sale.spec.ts',
      '--project=chromium-shell',
      '--grep',
      'a card is sold',
    ],
    environment: { [packagedAppVariable]: path.join(output, unpacked, 'resources', 'app.asar') },
  },
];

function run({ name, words, environment }: Step): boolean {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: limitMs,
  });
  process.stdout.write(`${status === 0 ? 'passed' : 'failed'}: ${name}\n`);
  if (status !== 0) process.stdout.write(`${stdout}\n${stderr}\n`);
  return status === 0;
}

try {
  writeStubDistribution(stub);
  const skipped = steps.flatMap(({ name, skip }) => (skip === undefined ? [] : [{ name, reason: skip }]));
  const ran = steps.filter(({ skip }) => skip === undefined);
  const passed = ran.filter(run).length;
  tellCounts({ passed, failed: ran.length - passed, skipped });
  process.exitCode = passed === ran.length ? 0 : 1;
} finally {
  rmSync(stub, { recursive: true, force: true });
}
