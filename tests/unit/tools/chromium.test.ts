import { describe, expect, it } from 'vitest';
import { chromiumCandidates } from '../../../tools/bootstrap/chromium.ts';

describe('the search for a Chromium', () => {
  it('looks first at the one that CHROMIUM_PATH names', () => {
    expect(chromiumCandidates('linux', { CHROMIUM_PATH: '/opt/mine' })[0]).toBe('/opt/mine');
    expect(chromiumCandidates('linux', { CHROMIUM_PATH: '' })[0]).toBe('/usr/bin/chromium');
  });

  it('prefers Chromium to Chrome to Edge to the snap on Linux', () => {
    const found = chromiumCandidates('linux', {});
    const places = [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge-stable',
      '/snap/bin/chromium',
    ];
    const order = places.map((place) => found.indexOf(place));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('never takes the script that stands in for the snap on Ubuntu', () => {
    expect(chromiumCandidates('linux', {})).not.toContain('/usr/bin/chromium-browser');
  });

  it('looks among the applications on macOS', () => {
    expect(chromiumCandidates('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('looks in each folder of programs on Windows, for each browser in turn', () => {
    const environment = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const found = chromiumCandidates('win32', environment);
    expect(found[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(found.at(-1)).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});
