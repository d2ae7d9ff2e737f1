import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { bringToFront, deskWindowOptions } from '../../../src-main/electron/desk-window.ts';

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

describe('starting the application again', () => {
  function aWindow(state: { destroyed?: boolean; minimized?: boolean }) {
    const actions = { restore: vi.fn(), show: vi.fn(), focus: vi.fn() };
    // As in Electron, where a window that is gone throws at every question but one.
    const unlessGone = <Value>(value: Value): Value => {
      if (state.destroyed === true) throw new TypeError('Object has been destroyed');
      return value;
    };
    const window = {
      ...actions,
      isDestroyed: () => state.destroyed === true,
      isMinimized: () => unlessGone(state.minimized === true),
    };
    return { window: window as unknown as BrowserWindow, actions };
  }

  it('brings the window to the front, also out of the task bar', () => {
    const { window, actions } = aWindow({ minimized: true });
    bringToFront(window);
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });

  it('does not break off the closing of a desk whose window is already gone', () => {
    const { window, actions } = aWindow({ destroyed: true });
    expect(() => bringToFront(window)).not.toThrow();
    expect(actions.show).not.toHaveBeenCalled();
  });
});
