// The slice of Electron that the shell gives to main. It does not compile where the shell and Electron's declarations part ways:
// methods are checked by name and type; events by name, because Electron declares them as overloads that answer with their own class.

import type { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindow,
  Clipboard,
  Dialog,
  IpcMain,
  Menu,
  nativeImage,
  Notification,
  NotificationConstructorOptions,
  Protocol,
  Screen,
  Shell,
  WebContents,
} from 'electron';
import type { AppEvents, ShellApp } from './app.ts';
import type { BrowserWindowEvents, ShellBrowserWindow } from './browser-window.ts';
import type { ShellIpcMain } from './ipc-main.ts';
import type { NotificationEvents, ShellNotification } from './notification.ts';
import type { ShellProtocol } from './protocol.ts';
import type { ScreenEvents, ShellScreen } from './screen.ts';
import type { SystemParts } from './system.ts';
import type { ShellWebContents, WebContentsEvents } from './web-contents.ts';

/** What main gets for `import ... from 'electron'`. */
export interface ElectronSlice {
  readonly app: Raising<AppEvents, App, Like<App, ShellApp>>;
  readonly BrowserWindow: (new (options?: ConstructorParameters<typeof BrowserWindow>[0]) => Window) & {
    getAllWindows(): Window[];
    getFocusedWindow(): Window | null;
  };
  readonly ipcMain: Like<IpcMain, ShellIpcMain>;
  readonly protocol: Like<Protocol, ShellProtocol>;
  readonly clipboard: Like<Clipboard, SystemParts['clipboard']>;
  readonly dialog: Like<Dialog, SystemParts['dialog']>;
  readonly Menu: Like<typeof Menu, SystemParts['menu']>;
  readonly nativeImage: Like<typeof nativeImage, SystemParts['nativeImage']>;
  readonly Notification: (new (
    options?: NotificationConstructorOptions,
  ) => Raising<NotificationEvents, Notification, Like<Notification, ShellNotification>>) & { isSupported(): boolean };
  readonly powerMonitor: SystemParts['powerMonitor'];
  readonly screen: Raising<ScreenEvents, Screen, Like<Screen, ShellScreen>>;
  readonly session: SystemParts['session'];
  readonly shell: Like<Shell, SystemParts['shell']>;
}

type Window = Raising<
  BrowserWindowEvents,
  BrowserWindow,
  Like<Omit<BrowserWindow, 'webContents'>, ShellBrowserWindow>
> & {
  readonly webContents: Raising<WebContentsEvents, WebContents, Like<WebContents, ShellWebContents>>;
};

/** `Ours`, each of whose members Electron has too is of Electron's type. */
type Like<Electrons, Ours extends Pick<Electrons, Exclude<keyof Ours & keyof Electrons, keyof EventEmitter>>> = Ours;

/** `Ours`, which raises no event that Electron's class does not have. */
type Raising<Events, Electrons, Ours> = {
  [Name in keyof Events]: Electrons extends { on(event: Name, listener: (...args: unknown[]) => void): unknown }
    ? never
    : Name;
}[keyof Events] extends never
  ? Ours
  : never;
