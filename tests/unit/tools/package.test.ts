import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuseProblems, readFuses, wantedFuses } from '../../../tools/package/fuses.ts';
import { icnsFile, icoFile, iconSizes } from '../../../tools/package/icon-files.ts';
import { licencesTable, runtimePackages } from '../../../tools/package/licences.ts';
import { contentProblems, type PackagedFile } from '../../../tools/package/package-contents.ts';
import { signingWords } from '../../../tools/package/signing.ts';
import { writeStubDistribution } from '../../package/stub-distribution.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const good: readonly PackagedFile[] = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/index-BcOGEaBf.js',
  'out/renderer/assets/inter-latin-wght-normal-Dx4kXJAl.woff2',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/lib/methods/table.js',
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  'node_modules/keytar/lib/keytar.js',
  'node_modules/keytar/prebuilds/linux-x64/keytar.node',
].map((name) => ({ name, bytes: 1_000 }));

describe('the contents of a package', () => {
  it('are right when it holds the bundles, the native parts and nothing else', () => {
    expect(contentProblems(good)).toEqual([]);
  });

  it.each([
    'out/main/index.js.map',
    'out/.build-stamp.json',
    'src-main/index.ts',
    'tests/e2e/sale.spec.ts',
    'node_modules/zod/index.js',
    'node_modules/better-sqlite3/src/better_sqlite3.cpp',
    'node_modules/electron/index.js',
    '.env',
  ])('are wrong with %s', (name) => {
    expect(contentProblems([...good, { name, bytes: 1 }])).toEqual([`${name} does not belong there`]);
  });

  it('are wrong without what it needs to start', () => {
    const broken = good.filter(({ name }) => !name.endsWith('keytar.node') && name !== 'out/preload/index.cjs');
    expect(contentProblems(broken)).toHaveLength(2);
  });

  it('are wrong beyond their budget', () => {
    const big = { name: 'out/renderer/assets/big.js', bytes: 13 * 1024 * 1024 };
    expect(contentProblems([...good, big])).toEqual([expect.stringMatching(/are more than the budget/)]);
  });
});

describe('fuses', () => {
  it('as Electron ships them are not as ours must be', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'fuses-'));
    writeStubDistribution(folder);
    const problems = fuseProblems(await readFuses(path.join(folder, 'electron')), wantedFuses(false));
    rmSync(folder, { recursive: true });
    expect(problems).toContain('RunAsNode is on and must be off');
    expect(problems).toContain('OnlyLoadAppFromAsar is off and must be on');
    expect(problems).toHaveLength(7);
  });

  it('that we want have no problems, and differ by inspect alone in the copy for tests', () => {
    expect(fuseProblems(wantedFuses(false), wantedFuses(false))).toEqual([]);
    expect(fuseProblems(wantedFuses(true), wantedFuses(false))).toEqual([
      'EnableNodeCliInspectArguments is on and must be off',
    ]);
  });

  it('that are new in Electron, or missing, have to be decided about', () => {
    expect(fuseProblems({ ...wantedFuses(false), 8: true }, wantedFuses(false))).toEqual([
      '8 is a fuse that nobody has decided about',
    ]);
    const { RunAsNode: _left, ...rest } = wantedFuses(false);
    expect(fuseProblems(rest, wantedFuses(false))).toEqual(['RunAsNode is missing']);
  });
});

describe('signing', () => {
  it('says in plain words what is missing where nothing is set', () => {
    expect(signingWords('darwin', {}).join(' ')).toMatch(/not signed: set CSC_LINK.*not notarised: set APPLE_API_KEY/);
    expect(signingWords('win32', {}).join(' ')).toMatch(/not signed: set WIN_CSC_LINK/);
    expect(signingWords('linux', {}).join(' ')).toMatch(/checksums/);
  });

  it('takes its certificates from the environment and prints none of them', () => {
    const environment = {
      CSC_LINK: 'sentinel-certificate',
      APPLE_ID: 'sentinel-id',
      APPLE_APP_SPECIFIC_PASSWORD: 'sentinel-password',
      APPLE_TEAM_ID: 'sentinel-team',
    };
    const words = [...signingWords('darwin', environment), ...signingWords('win32', environment)].join(' ');
    expect(words).not.toMatch(/sentinel|not signed|not notarised/);
  });
});

describe('the icon', () => {
  const images = iconSizes.map((size) => ({ size, png: Buffer.from(`picture of ${size}`) }));

  it('is in the files of each system as it was drawn', () => {
    const resources = path.join(root, 'tools', 'package', 'resources');
    const ico = readFileSync(path.join(resources, 'icon.ico'));
    expect(ico.readUInt16LE(4)).toBe(7);
    const icns = readFileSync(path.join(resources, 'icon.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const png = readFileSync(path.join(resources, 'icons', '512x512.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512]);
    expect(icns.includes(png)).toBe(true);
  });

  it('of Windows says where each picture lies', () => {
    const ico = icoFile(images);
    for (let entry = 0; entry < ico.readUInt16LE(4); entry += 1) {
      const at = 6 + entry * 16;
      const size = ico.readUInt8(at) || 256;
      const offset = ico.readUInt32LE(at + 12);
      expect(ico.toString('utf8', offset, offset + ico.readUInt32LE(at + 8))).toBe(`picture of ${size}`);
    }
  });

  it('of macOS holds each picture under its type', () => {
    const icns = icnsFile(images).toString('latin1');
    expect(icns).toMatch(/ic10.{4}picture of 1024/s);
    expect(icns).toMatch(/ic11.{4}picture of 32/s);
  });

  it('cannot be made where a size was not drawn', () => {
    expect(() => icoFile([])).toThrow('the icon was not drawn at 16 pixels');
  });
});

describe('licences', () => {
  const packages = runtimePackages(root);

  it('of all that the installers hold are in docs/licences.md as they are now', () => {
    expect(
      readFileSync(path.join(root, 'docs', 'licences.md'), 'utf8')
        .replaceAll(/ +\|/g, ' |')
        .replaceAll(/-{3,}/g, '---'),
    ).toBe(licencesTable(packages));
  });

  it('let us give the installers to anybody', () => {
    const free = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|CC0-1\.0|0BSD|MPL-2\.0)( OR [\w.-]+)*\)?$/;
    expect(
      packages.filter(({ licence }) => !free.test(licence)).map(({ name, licence }) => `${name}: ${licence}`),
    ).toEqual([]);
  });
});
