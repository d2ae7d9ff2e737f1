import { describe, expect, it } from 'vitest';
import { childEnvironment, hasScreen, screenFor, type Surroundings } from '../../../tools/bootstrap/surroundings.ts';

const linux = (environment: NodeJS.ProcessEnv): Surroundings => ({
  platform: 'linux',
  environment,
  isRoot: false,
  root: '/desk',
  nodePath: '/cache/node/bin/node',
});

describe('the environment of what we start', () => {
  it('has our Node first, what was there next, and the folders of the system last', () => {
    const folders = (childEnvironment(linux({ PATH: '/only/node:/usr/bin' }))['PATH'] ?? '').split(':');
    expect(folders.slice(0, 3)).toEqual(['/cache/node/bin', '/only/node', '/usr/bin']);
    expect(folders).toEqual(expect.arrayContaining(['/bin', '/usr/sbin']));
    expect(new Set(folders).size).toBe(folders.length);
  });

  it('is complete where there was no PATH at all', () => {
    expect(childEnvironment(linux({}))['PATH']).toMatch(/^\/cache\/node\/bin:.*\/usr\/bin/);
  });

  it('keeps the name that Windows gives the variable', () => {
    const windows: Surroundings = {
      ...linux({ Path: 'C:\\tools' }),
      platform: 'win32',
      nodePath: 'D:\\node\\node.exe',
    };
    expect(childEnvironment(windows)).toEqual({ Path: 'D:\\node;C:\\tools' });
  });

  it('does not tell Electron to be a plain Node, as editors made with Electron do', () => {
    expect(childEnvironment(linux({ ELECTRON_RUN_AS_NODE: '1', TERM: 'xterm' }))).not.toHaveProperty(
      'ELECTRON_RUN_AS_NODE',
    );
    expect(childEnvironment(linux({ TERM: 'xterm' }))['TERM']).toBe('xterm');
  });
});

describe('whether there is a screen', () => {
  it('is told by DISPLAY or WAYLAND_DISPLAY on Linux', () => {
    expect(hasScreen({ platform: 'linux', environment: { DISPLAY: ':1' } })).toBe(true);
    expect(hasScreen({ platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasScreen({ platform: 'linux', environment: { DISPLAY: '' } })).toBe(false);
  });

  it('is taken for granted on macOS and Windows', () => {
    expect(hasScreen({ platform: 'darwin', environment: {} })).toBe(true);
    expect(hasScreen({ platform: 'win32', environment: {} })).toBe(true);
  });
});

describe('a screen for the real Electron', () => {
  const noScreen = { platform: 'linux', environment: {} } as const;
  const everyFile = () => true;

  it('is made where there is none', () => {
    expect(screenFor('/electron', noScreen, everyFile)).toEqual(['/usr/bin/xvfb-run', '--auto-servernum']);
  });

  it('is not made where there is one, where it cannot be, and for the chromium shell', () => {
    expect(screenFor('/electron', { ...noScreen, environment: { DISPLAY: ':0' } }, everyFile)).toEqual([]);
    expect(screenFor('/electron', noScreen, () => false)).toEqual([]);
    expect(screenFor(undefined, noScreen, everyFile)).toEqual([]);
  });
});
