import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const others = Object.entries(packages).filter(([place]) => place !== '');

it('every package is locked to its contents', () => {
  const loose = others.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place);
  expect(loose).toEqual([]);
});

it('the lockfile names no host to fetch from', () => {
  expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});

it('versions are exact', () => {
  const wide = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:\S+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(wide).toEqual([]);
});

/** Scripts never run (`ignore-scripts`); these two have one that is not needed: a build where a prebuilt binary is, an installer we do not make. */
const scriptsNotNeeded = ['node_modules/electron-winstaller', 'node_modules/keytar'];

it('no package needs an install script', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const withScript = others.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place);
  expect(withScript).toEqual(scriptsNotNeeded);
});

it('each runtime dependency has its reason in ARCHITECTURE.md, and there are twenty at most', () => {
  const table = read('ARCHITECTURE.md').split('## Runtime dependencies')[1]?.split('\n## ')[0] ?? '';
  const names = Object.keys(dependencies);
  expect(names.filter((name) => !table.includes(name))).toEqual([]);
  expect(names.length).toBeLessThanOrEqual(20);
});
