// Boot order, and nothing else: what each step does stands in electron/ and in app.ts.

import path from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
} from 'electron';
import { createApp, type App } from './app.ts';
import { createFileLog } from './diagnostics/file-log.ts';
import { createRedactor } from './diagnostics/redact.ts';
import { appScheme } from './electron/app-address.ts';
import { createAppProtocol, devSocketAddress, type RendererSource } from './electron/app-protocol.ts';
import { bringToFront, deskWindowOptions, showDesk } from './electron/desk-window.ts';
import { createDisplayPlaceFile } from './electron/display-place-file.ts';
import { createDisplayWindow, openWithDesk } from './electron/display-window.ts';
import { lockDown, peerConnectionPolicy } from './electron/lockdown.ts';
import { applicationMenu } from './electron/menu.ts';
import { createNotifier } from './electron/notifier.ts';
import { createPorts } from './electron/ports.ts';
import { onWake } from './electron/power.ts';
import { createPress } from './electron/press.ts';
import { closeBeforeQuit } from './electron/quit.ts';
import { registerCalls, tellWindows } from './electron/registrar.ts';
import { reviveAfterCrash } from './electron/revive.ts';
import { startFailureWords } from './electron/start-failure.ts';
import { languageOf } from './electron/system-language.ts';
import { createWindowRoster, type WindowRoster } from './electron/window-roster.ts';
import type { Ports } from './ports.ts';
import { systemClock } from './system-clock.ts';

const outPath = path.resolve(import.meta.dirname, '..');
const ownUserDataPath = process.env['REFILL_DESK_USER_DATA'];
// A packaged desk listens to no dev server, whatever its environment says.
const devServerAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

app.enableSandbox();
app.commandLine.appendSwitch(...peerConnectionPolicy);
app.setAppUserModelId('desk.refill.app');
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
]);
if (ownUserDataPath !== undefined) app.setPath('userData', path.resolve(ownUserDataPath));

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(boot);
} else {
  process.stdout.write('Refill Desk is already open: its window was brought to the front.\n');
  app.quit();
}

async function boot(): Promise<void> {
  const userDataPath = app.getPath('userData');
  const redactor = createRedactor();
  const log = createFileLog({ folder: path.join(userDataPath, 'logs'), redactor });
  const windows = createWindowRoster();

  await lockDown(app, session.defaultSession, windows, devServerAddress && devSocketAddress(devServerAddress));
  protocol.handle(
    appScheme,
    createAppProtocol(rendererSource(), async (path) => (await desk).picture(path)),
  );
  const menu = applicationMenu(process.platform);
  Menu.setApplicationMenu(menu && Menu.buildFromTemplate(menu));

  let till: BrowserWindow | null = null;
  const displayWindow = createDisplayWindow({
    screen,
    make: (options) => {
      const made = new BrowserWindow(options);
      windows.add(made, 'customer');
      reviveAfterCrash(made, systemClock, log);
      return made;
    },
    desk: () => till,
    place: createDisplayPlaceFile(userDataPath, log),
    outPath,
    log,
  });

  const press = createPress({
    make: (options) => {
      const made = new BrowserWindow(options);
      windows.add(made, 'paper');
      return made;
    },
    desk: () => till,
    dialog,
    outPath,
    clock: systemClock,
    log,
  });

  const notifier = createNotifier({
    app,
    platform: process.platform,
    desk: () => till,
    isWatched: () => BrowserWindow.getFocusedWindow() !== null,
    notification: { isSupported: () => Notification.isSupported(), make: (options) => new Notification(options) },
    picture: (bitmap, size) => nativeImage.createFromBitmap(bitmap, size),
  });

  // The window loads while the services open; its first call waits for them.
  const ports = createPorts({
    ...{ app, clipboard, displayWindow, notifier, press, userDataPath, log },
    onSecret: redactor.hide,
  });
  const desk = openDesk(ports, windows);
  registerCalls(ipcMain, windows, async (...call) => (await desk).dispatch(...call));
  closeBeforeQuit(app, systemClock, async () => (await desk).close());
  app.on('window-all-closed', () => app.quit());

  const window = new BrowserWindow(deskWindowOptions(outPath));
  till = window;
  windows.add(window, 'desk');
  window.once('closed', () => {
    displayWindow.close();
    press.close();
  });
  reviveAfterCrash(window, systemClock, log);
  app.on('second-instance', () => bringToFront(window));

  try {
    const [{ settings }] = await Promise.all([desk, showDesk(window)]);
    if (settings.current().displayOpen && !window.isDestroyed()) openWithDesk(displayWindow, log);
  } catch (problem) {
    // Closed before it was loaded: nothing is wrong.
    if (window.isDestroyed()) return;
    const reason = problem instanceof Error ? problem.message : String(problem);
    log.error('the desk cannot start', { reason });
    dialog.showErrorBox('Refill Desk', startFailureWords(languageOf(app.getLocale()), reason));
    app.exit(1);
  }
}

async function openDesk(ports: Ports, windows: WindowRoster): Promise<App> {
  const desk = await createApp(ports);
  desk.subscribe(tellWindows(windows));
  onWake(powerMonitor, desk.wake);
  return desk;
}

function rendererSource(): RendererSource {
  if (devServerAddress === undefined) return { type: 'files', folder: path.join(outPath, 'renderer') };
  return { type: 'dev-server', address: devServerAddress, fetch: globalThis.fetch };
}
