import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskWindowOptions } from '../../../src-main/electron/desk-window.ts';
import { paperWindowOptions } from '../../../src-main/electron/press.ts';
import { windowPreferences } from '../../../src-main/electron/window-preferences.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(root, folder, name));
}

describe('the preferences', () => {
  it('of every window are the safe ones, and none is weakened', () => {
    expect(windowPreferences('/out/preload/index.cjs')).toEqual({
      preload: '/out/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
    const weak =
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegration(?!: false)/;
    const weakened = sources('src-main').filter((file) => weak.test(readFileSync(file, 'utf8')));
    expect(weakened).toEqual([]);
    expect(readFileSync(path.join(root, 'src-main', 'index.ts'), 'utf8')).toContain('app.enableSandbox();');
  });

  it.each([
    ['index.cjs', deskWindowOptions('/out')],
    ['paper.cjs', paperWindowOptions('/out')],
  ])('are those of the window of %s', (preload, { webPreferences }) => {
    expect(webPreferences).toMatchObject(windowPreferences(path.join('/out', 'preload', preload)));
  });

  it('are those of all windows: no others are made', () => {
    const making = sources('src-main').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/new BrowserWindow\((\w*)/g)].map(([, words]) => [
        path.relative(root, file),
        words,
      ]),
    );
    const index = path.join('src-main', 'index.ts');
    expect(making).toEqual([
      [index, 'options'],
      [index, 'options'],
      [index, 'deskWindowOptions'],
    ]);
  });
});

it('no code of ours hands anything to the system to open', () => {
  const opening = sources('src-main').filter((file) =>
    /openExternal|openPath|shell\.\w/.test(readFileSync(file, 'utf8')),
  );
  expect(opening).toEqual([]);
});
