// The slice of Electron that the shell gives to main, checked against Electron's own declarations. Methods are checked by name and
// type. Events are checked apart, because Electron declares them as overloads that answer with their own class.

import type { EventEmitter } from 'node:events';
import type { App, BrowserWindow, Dialog, IpcMain, Menu, Protocol, Clipboard, Shell, WebContents } from 'electron';
import type { AppEvents, ShellApp } from './app.ts';
import type { BrowserWindowEvents, ShellBrowserWindow } from './browser-window.ts';
import type { ShellIpcMain } from './ipc-main.ts';
import type { ShellProtocol } from './protocol.ts';
import type { SystemParts } from './system.ts';
import type { WebContentsEvents, ShellWebContents } from './web-contents.ts';

/** `Electron`'s type for each method that `Ours` has. */
type Declared<Ours, Electrons> = Pick<Electrons, Exclude<keyof Ours & keyof Electrons, keyof EventEmitter>>;

/** What main gets for `import ... from 'electron'`. */
export interface ElectronSlice {
  readonly app: ShellApp;
  readonly BrowserWindow: (new (options?: ConstructorParameters<typeof BrowserWindow>[0]) => ShellBrowserWindow) & {
    getAllWindows(): ShellBrowserWindow[];
  };
  readonly ipcMain: ShellIpcMain;
  readonly protocol: ShellProtocol;
  readonly clipboard: SystemParts['clipboard'];
  readonly dialog: SystemParts['dialog'];
  readonly Menu: SystemParts['menu'];
  readonly powerMonitor: SystemParts['powerMonitor'];
  readonly session: SystemParts['session'];
  readonly shell: SystemParts['shell'];
}

/** Refuses to compile where `Ours` is not what Electron declares. */
type Fits<Electrons, Ours extends Electrons> = Ours;

/** Never read; it does not compile where the shell and Electron part ways. */
export interface CheckedAgainstElectron {
  readonly app: Fits<Declared<ShellApp, App>, ShellApp>;
  readonly window: Fits<Omit<Declared<ShellBrowserWindow, BrowserWindow>, 'webContents' | 'close'>, ShellBrowserWindow>;
  readonly contents: Fits<Declared<ShellWebContents, WebContents>, ShellWebContents>;
  readonly ipcMain: Fits<Declared<ShellIpcMain, IpcMain>, ShellIpcMain>;
  readonly protocol: Fits<Declared<ShellProtocol, Protocol>, ShellProtocol>;
  readonly clipboard: Fits<Declared<SystemParts['clipboard'], Clipboard>, SystemParts['clipboard']>;
  readonly dialog: Fits<Declared<SystemParts['dialog'], Dialog>, SystemParts['dialog']>;
  readonly menu: Fits<Declared<SystemParts['menu'], typeof Menu>, SystemParts['menu']>;
  readonly shell: Fits<Declared<SystemParts['shell'], Shell>, SystemParts['shell']>;
  readonly appEvents: Fits<true, AllRaisedBy<App, AppEvents>>;
  readonly windowEvents: Fits<true, AllRaisedBy<BrowserWindow, BrowserWindowEvents>>;
  readonly contentsEvents: Fits<true, AllRaisedBy<WebContents, WebContentsEvents>>;
}

/** True where Electron's class raises an event of each name that ours has. */
type AllRaisedBy<Emitter, Events> = {
  [Name in keyof Events]: Emitter extends { on(event: Name, listener: (...args: unknown[]) => void): unknown }
    ? true
    : false;
}[keyof Events];
