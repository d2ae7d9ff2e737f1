import type { BrowserWindow, WebContents } from 'electron';
import type { WindowRole } from '../../src-shared/bridge/contract-types.ts';

/** The windows that we made, and what each is for. */
export interface WindowRoster {
  add(window: BrowserWindow, role: WindowRole): void;
  /** Undefined for contents that are not those of a window of ours. */
  roleOf(contents: WebContents): WindowRole | undefined;
  /** Contents of all open windows of these roles. */
  contentsOf(roles: readonly WindowRole[]): readonly WebContents[];
}

/** Starts with none. A window leaves when it is closed. */
export function createWindowRoster(): WindowRoster {
  const roles = new Map<WebContents, WindowRole>();
  return {
    add(window, role) {
      const { webContents } = window;
      roles.set(webContents, role);
      window.once('closed', () => roles.delete(webContents));
    },
    roleOf: (contents) => roles.get(contents),
    contentsOf: (wanted) => [...roles].filter(([, role]) => wanted.includes(role)).map(([contents]) => contents),
  };
}
