import process from 'node:process';
import { hasScreen } from '../bootstrap/surroundings.ts';
import { toBrowserAddress } from './addresses.ts';
import { ShellApp } from './app.ts';
import { ShellBrowserWindow, type WindowHost } from './browser-window.ts';
import { launchChromium, type RunningChromium } from './chromium.ts';
import { isDriven, report } from './control.ts';
import type { ElectronSlice } from './electron-slice.ts';
import { ShellIpcMain } from './ipc-main.ts';
import { ShellNotification } from './notification.ts';
import { preventable } from './preventable.ts';
import { ShellProtocol } from './protocol.ts';
import { screensVariable, ShellScreen } from './screen.ts';
import { createSystemParts } from './system.ts';
import { WindowPages } from './window-pages.ts';

/** An Electron of which only main's slice is there. */
export interface Shell {
  readonly electron: ElectronSlice;
  /** Starts the browser and makes the application ready, unless main has already asked to quit. */
  start(): Promise<void>;
}

/** Builds the shell around the application in `appPath`; nothing is started yet. */
export function createShell(appPath: string, argv: readonly string[]): Shell {
  const windows = new Set<ShellBrowserWindow>();
  let chromium: RunningChromium | undefined;
  let pages: WindowPages | undefined;
  let lastWindowId = 0;

  const app: ShellApp = new ShellApp(
    {
      closeWindows: () => [...windows].every((window) => window.close()),
      exit: (code) => {
        const gone = chromium?.close() ?? Promise.resolve();
        void gone.catch(() => undefined).then(() => process.exit(code));
      },
    },
    appPath,
    argv,
  );

  const host: WindowHost = {
    pages: () => pages,
    onCreated: (window) => {
      windows.add(window);
      app.emit('web-contents-created', preventable({}), window.webContents);
    },
    onLoaded: ({ webContents }) =>
      report({ kind: 'window-loaded', address: toBrowserAddress(webContents.getURL(), protocol.schemes) }),
    onFocused: (window) => {
      for (const other of windows) if (other !== window) other.blur();
    },
    onClosed: (window) => {
      windows.delete(window);
      if (windows.size === 0) app.allWindowsClosed();
    },
  };

  class BrowserWindow extends ShellBrowserWindow {
    static getAllWindows(): ShellBrowserWindow[] {
      return [...windows];
    }

    static getFocusedWindow(): ShellBrowserWindow | null {
      return [...windows].find((window) => window.isFocused()) ?? null;
    }

    constructor(options?: ConstructorParameters<ElectronSlice['BrowserWindow']>[0]) {
      lastWindowId += 1;
      super(host, lastWindowId, options);
    }
  }

  const protocol = new ShellProtocol();
  const ipcMain = new ShellIpcMain();
  const screen = new ShellScreen(process.env[screensVariable]);
  const system = createSystemParts();

  async function start(): Promise<void> {
    if (app.isQuitting) return;
    const headed =
      hasScreen({ platform: process.platform, environment: process.env }) && !process.env['REFILL_DESK_HEADLESS'];
    chromium = await launchChromium({
      headed,
      title: app.getName(),
      locale: app.getLocale(),
      reachableHosts: developmentHosts(),
      debuggerPort: debuggerPort(argv),
    });
    const { context, debuggerAddress } = chromium;
    context.on('close', () => app.quit());
    pages = await WindowPages.open({
      context,
      headed,
      protocol,
      ipcMain,
      record: (record) => report({ kind: 'record', record }),
    });
    if (debuggerAddress !== undefined) report({ kind: 'ready', debuggerAddress });
    app.becomeReady();
  }

  return {
    electron: {
      app,
      BrowserWindow,
      ipcMain,
      protocol,
      clipboard: system.clipboard,
      dialog: system.dialog,
      Menu: system.menu,
      nativeImage: system.nativeImage,
      Notification: ShellNotification,
      powerMonitor: system.powerMonitor,
      screen,
      session: system.session,
      shell: system.shell,
    },
    start,
  };
}

/** The dev server, to which the page keeps a socket. */
function developmentHosts(): string[] {
  const address = process.env['ELECTRON_RENDERER_URL'];
  return address === undefined ? [] : [new URL(address).hostname];
}

/** A driver attaches to the page by the debugger; nobody else can, unless a port is asked for as Electron has it. */
function debuggerPort(argv: readonly string[]): number | undefined {
  const named = argv.find((word) => word.startsWith('--remote-debugging-port='))?.split('=')[1];
  if (named !== undefined) return Number(named);
  return isDriven() ? 0 : undefined;
}
