import { describe, expect, it } from 'vitest';
import { installIsCurrent, type Lockfile } from '../../../tools/bootstrap/dependencies.ts';

const wanted: Lockfile = {
  packages: {
    '': {},
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/zod/node_modules/inner': { version: '1.0.0' },
    'node_modules/binary-for-another-system': { version: '2.0.0', optional: true },
  },
};
const installed: Lockfile = {
  packages: {
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/zod/node_modules/inner': { version: '1.0.0' },
  },
};
const withPackage = (place: string, version: string): Lockfile => ({
  packages: { ...installed.packages, [place]: { version } },
});

describe('whether the installed packages are those of the lockfile', () => {
  it('they are, though the binaries for other systems are not there', () => {
    expect(installIsCurrent(wanted, installed)).toBe(true);
  });

  it('they are not when nothing was installed, or an install broke off', () => {
    expect(installIsCurrent(wanted, undefined)).toBe(false);
  });

  it('they are not when one is missing, at another version, or too many', () => {
    expect(installIsCurrent(wanted, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(false);
    expect(installIsCurrent(wanted, withPackage('node_modules/zod', '4.6.6'))).toBe(false);
    expect(installIsCurrent(wanted, withPackage('node_modules/left-behind', '1.0.0'))).toBe(false);
  });

  it('they are not when an optional one is there at another version', () => {
    expect(installIsCurrent(wanted, withPackage('node_modules/binary-for-another-system', '1.9.0'))).toBe(false);
  });
});
