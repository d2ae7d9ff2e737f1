// `npm run package [-- --electron-dist FOLDER] [--output FOLDER] [--inspectable] [words of electron-builder]`: installers for this system, looked through.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageBin } from './bootstrap/package-bin.ts';
import { fuseProblems, readFuses, wantedFuses } from './package/fuses.ts';
import { licencesText, runtimePackages } from './package/licences.ts';
import { contentProblems, packagedFiles, unpackedApplications } from './package/package-contents.ts';
import { signingWords } from './package/signing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, tokens } = parseArgs({
  options: {
    'electron-dist': { type: 'string' },
    output: { type: 'string' },
    inspectable: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  strict: false,
  tokens: true,
});
const ownOptions = new Set(['electron-dist', 'output', 'inspectable', 'help']);
const ownIndexes = tokens.flatMap((token) =>
  token.kind === 'option' && ownOptions.has(token.name)
    ? [token.index, ...(token.value !== undefined && !token.inlineValue ? [token.index + 1] : [])]
    : [],
);
const passedOn = process.argv.slice(2).filter((_word, index) => !ownIndexes.includes(index));

if (values.help === true) {
  process.stdout.write(
    [
      'npm run package [-- --electron-dist FOLDER] [--output FOLDER] [--inspectable] [words of electron-builder]',
      '',
      '  --electron-dist FOLDER  an unpacked Electron distribution, where it cannot be fetched',
      '  --output FOLDER         where it is made, instead of dist; what is there is removed',
      '  --inspectable           a copy for tests, with the inspect fuse on, in its folder inspectable',
      '  --dir                   (electron-builder) the unpacked application alone, no installers',
      '',
    ].join('\n'),
  );
} else {
  process.exitCode = await makePackage();
}

async function makePackage(): Promise<number> {
  const inspectable = values.inspectable === true;
  const output = path.resolve(root, typeof values.output === 'string' ? values.output : 'dist');
  const dist = path.join(output, inspectable ? 'inspectable' : '');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(path.join(root, '.cache', 'package'), { recursive: true });
  writeFileSync(path.join(root, '.cache', 'package', 'third-party-licences.txt'), licencesText(runtimePackages(root)));
  for (const word of signingWords(process.platform, process.env)) print(word);
  const config = inspectable ? path.join('tools', 'package', 'inspectable.yml') : 'electron-builder.yml';
  const words = ['--publish', 'never', '--config', config, `-c.directories.output=${dist}`];
  const code = await build([...words, ...electronWords(), ...passedOn]);
  if (code !== 0) return code;
  return (await lookThrough(dist, inspectable)) ? 0 : 1;
}

function electronWords(): readonly string[] {
  const folder = values['electron-dist'];
  if (typeof folder !== 'string') return [];
  const absolute = path.resolve(folder);
  if (!existsSync(absolute))
    throw new Error(`there is no folder ${absolute}: --electron-dist names an unpacked Electron`);
  return [`-c.electronDist=${absolute}`];
}

async function build(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [packageBin(root, 'electron-builder'), ...words], {
    cwd: root,
    stdio: 'inherit',
    // A workflow sets a secret that is not there to nothing, which electron-builder takes for the path of a certificate.
    env: Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')),
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Says of each application that was made what is in it. False: something should not be so. */
async function lookThrough(dist: string, inspectable: boolean): Promise<boolean> {
  const applications = unpackedApplications(dist);
  if (applications.length === 0) print(`nothing unpacked below ${dist} to look through`);
  let good = applications.length > 0;
  for (const { program, asar } of applications) {
    const files = packagedFiles(asar);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    print(`${path.relative(root, asar)}: ${files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB`);
    const fuses = await readFuses(program);
    print(
      Object.entries(fuses)
        .map(([name, on]) => `${name} ${on ? 'on' : 'off'}`)
        .join(', '),
    );
    const problems = [...contentProblems(files), ...fuseProblems(fuses, wantedFuses(inspectable))];
    for (const problem of problems) print(`wrong: ${problem}`);
    good &&= problems.length === 0;
  }
  return good;
}

function print(line: string): void {
  process.stdout.write(`package: ${line}\n`);
}
