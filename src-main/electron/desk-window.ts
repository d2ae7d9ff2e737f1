import path from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { documentOf } from './app-address.ts';
import { windowPreferences } from './window-preferences.ts';

/** How the desk's window is made. `outPath` is the folder of the bundles. */
export function deskWindowOptions(outPath: string): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Refill Desk',
    autoHideMenuBar: true,
    webPreferences: windowPreferences(path.join(outPath, 'preload', 'index.cjs')),
  };
}

/** Shows the desk in a fresh window, once there is something to see. Rejects if the document cannot be loaded. */
export async function showDesk(window: BrowserWindow): Promise<void> {
  window.once('ready-to-show', () => window.show());
  await window.loadURL(documentOf.desk);
}

/** Brings a window to the front, for a person who started the application again. One that is closed stays closed. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
