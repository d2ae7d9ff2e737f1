import { describe, expect, it } from 'vitest';
import { deskWindowOptions } from '../../../src-main/electron/desk-window.ts';

describe("the desk's window", () => {
  it('is a sandboxed one with its worlds apart and no Node', () => {
    expect(deskWindowOptions('/out').webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  it('is as large as the till needs, and never smaller than it works', () => {
    expect(deskWindowOptions('/out')).toMatchObject({
      width: 1280,
      height: 800,
      minWidth: 1024,
      minHeight: 700,
      show: false,
    });
  });
});
