import { describe, expect, it } from 'vitest';
import { debianKind, missingPackages, wantedPackages } from '../../../tools/bootstrap/system-packages.ts';

describe('the packages that a Debian lacks', () => {
  it('are those that dpkg does not call installed', () => {
    const answer = 'dbus ii \nxvfb un \nxauth rc \ndpkg-query: no packages found matching gnome-keyring\n';
    expect(missingPackages(['dbus', 'xvfb', 'xauth', 'gnome-keyring'], answer)).toEqual([
      'xvfb',
      'xauth',
      'gnome-keyring',
    ]);
  });

  it('are all of them where dpkg gave no answer, and none where all are there', () => {
    expect(missingPackages(['dbus'], '')).toEqual(['dbus']);
    expect(missingPackages(['dbus'], 'dbus ii \n')).toEqual([]);
  });

  it('do not include a keyring or a screen for who only runs the application', () => {
    expect(wantedPackages('application')).not.toContain('gnome-keyring');
    expect(wantedPackages('tests')).toEqual(
      expect.arrayContaining([...wantedPackages('application'), 'gnome-keyring', 'xvfb']),
    );
  });
});

describe('the kind of system', () => {
  it('is Debian for Debian and its kin', () => {
    expect(debianKind('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe('debian');
    expect(debianKind('ID=raspbian\nID_LIKE=debian\n')).toBe('debian');
  });

  it('is Ubuntu for Ubuntu and its kin, whose chromium is a snap', () => {
    expect(debianKind('ID=ubuntu\nID_LIKE=debian\n')).toBe('ubuntu');
    expect(debianKind('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe('ubuntu');
  });

  it('is another for the rest, whatever their names and addresses say', () => {
    expect(debianKind('ID=fedora\nHOME_URL="x/debian"\n')).toBe('other');
    expect(debianKind('')).toBe('other');
  });
});
