import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of somebody else's that goes into the installers. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The licence's words, where the package holds them. */
  readonly text: string | null;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Everything that is not for development alone, by the lockfile, in the order of names. */
export function runtimePackages(root: string): readonly Licensed[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const packages = Object.entries(lock.packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && dev !== true && devOptional !== true)
    .map(([place, { version = '' }]) => {
      const folder = path.join(root, place);
      const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        readonly name: string;
        readonly license?: string | { readonly type: string };
      };
      const text = licenceText(folder);
      const named = typeof license === 'object' ? license.type : license;
      return { name, version, licence: named ?? licenceOfText(text), text };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
  // The same version may lie in several places.
  return [...new Map(packages.map((one) => [`${one.name} ${one.version}`, one])).values()];
}

/** The text that goes into the installers. */
export function licencesText(packages: readonly Licensed[]): string {
  return packages
    .map(
      ({ name, version, licence, text }) =>
        `${name} ${version}\n${licence}\n\n${text ?? 'See its licence by that name.'}\n`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** `docs/licences.md`. */
export function licencesTable(packages: readonly Licensed[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Licences of the runtime packages',
    '',
    'All that is not for development alone, by the lockfile; the bundles hold what of it is used. Made by `node tools/licences.ts`; a test fails when it is old.',
    'Electron brings its own list, with Chromium’s.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function licenceText(folder: string): string | null {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)([-.]\w+)*$/i.test(file));
  return name === undefined ? null : readFileSync(path.join(folder, name), 'utf8').trim();
}

/** Of a package that names no licence but holds one. */
function licenceOfText(text: string | null): string {
  return text?.startsWith('MIT License') === true ? 'MIT' : 'unknown';
}
