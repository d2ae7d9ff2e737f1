// The window that the customer sees. It never takes the focus from the desk, has no place of its own in the task bar, and ends with
// the desk.

import path from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Screen } from 'electron';
import type { DisplayStatus } from '../../src-shared/domain/display.ts';
import type { DisplayWindow, Log } from '../ports.ts';
import { documentOf } from './app-address.ts';
import type { DisplayPlaceFile } from './display-place-file.ts';
import { placeDisplay, type Placement } from './display-placement.ts';
import { windowPreferences } from './window-preferences.ts';

export interface DisplayWindowOptions {
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'on'>;
  /** Makes a window of the role `customer`. */
  readonly make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** The till's window; null before it is made. */
  readonly desk: () => BrowserWindow | null;
  readonly place: DisplayPlaceFile;
  readonly outPath: string;
  readonly log: Log;
}

/** How the customer's window is made. `outPath` is the folder of the bundles. */
function displayWindowOptions(outPath: string, { bounds }: Placement): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: '',
    autoHideMenuBar: true,
    skipTaskbar: true,
    // macOS: full screen without a space of its own, which would take the focus along.
    simpleFullscreen: true,
    webPreferences: windowPreferences(path.join(outPath, 'preload', 'customer.cjs')),
  };
}

/** Follows the screens of this computer for as long as the application runs. */
export function createDisplayWindow(options: DisplayWindowOptions): DisplayWindow {
  const { screen, make, desk, place, outPath, log } = options;
  const listeners = new Set<(status: DisplayStatus) => void>();
  let remembered = place.read();
  let window: BrowserWindow | null = null;
  let failed = false;
  /** Where the open window was put, or moved since; null while it is closed. */
  let placement: Placement | null = null;

  function deskScreen(): ReturnType<typeof screen.getDisplayMatching> {
    const till = desk();
    const bounds = till === null || till.isDestroyed() ? { x: 0, y: 0, width: 1, height: 1 } : till.getBounds();
    return screen.getDisplayMatching(bounds);
  }

  function status(): DisplayStatus {
    const till = deskScreen().id;
    return {
      open: window !== null,
      failed,
      screens: screen.getAllDisplays().map(({ id, label, bounds }) => ({
        id: String(id),
        label,
        width: bounds.width,
        height: bounds.height,
        desk: id === till,
      })),
      chosenId: remembered.screen?.id ?? null,
    };
  }

  function tell(): void {
    const now = status();
    for (const listener of listeners) listener(now);
  }

  function bestPlacement(): Placement {
    return placeDisplay(screen.getAllDisplays(), deskScreen(), remembered);
  }

  /** Where somebody moved the window to is where it stands from now on. */
  function noteMove(moved: BrowserWindow): void {
    if (placement === null || placement.fullScreen) return;
    const bounds = moved.getBounds();
    if (isSame(bounds, placement.bounds)) return;
    placement = { fullScreen: false, bounds };
    remember({ bounds });
  }

  /** Leaves a window alone that stands right: full screen itself may change the metrics of a screen. */
  function putRight(moved: BrowserWindow): void {
    noteMove(moved);
    const to = bestPlacement();
    if (placement !== null && to.fullScreen === placement.fullScreen && isSame(to.bounds, placement.bounds)) return;
    if (moved.isFullScreen()) moved.setFullScreen(false);
    placement = to;
    moved.setBounds(to.bounds);
    if (to.fullScreen) moved.setFullScreen(true);
  }

  function openNew(): void {
    const to = bestPlacement();
    const opened = make(displayWindowOptions(outPath, to));
    window = opened;
    placement = to;
    opened.once('ready-to-show', () => {
      opened.showInactive();
      // Screens may have come and gone while it was loaded.
      if (placement?.fullScreen === true) opened.setFullScreen(true);
    });
    // A touch on the customer's screen must not take the keys away from the till.
    opened.on('focus', () => {
      const till = desk();
      if (opened.isFullScreen() && till !== null && !till.isDestroyed()) till.focus();
    });
    opened.on('close', () => noteMove(opened));
    opened.once('closed', () => {
      window = null;
      placement = null;
      tell();
    });
    opened.loadURL(documentOf.customer).catch((error: unknown) => {
      // Closed before it was loaded: nothing is wrong.
      if (opened.isDestroyed()) return;
      log.error('the customer display cannot be loaded', { reason: String(error) });
      failed = true;
      opened.close();
    });
  }

  function remember(change: Partial<typeof remembered>): void {
    remembered = { ...remembered, ...change };
    place.write(remembered);
  }

  function followScreens(): void {
    if (window !== null) putRight(window);
    tell();
  }

  screen.on('display-added', followScreens);
  screen.on('display-removed', followScreens);
  screen.on('display-metrics-changed', followScreens);

  return {
    status,
    open: (screenId) => {
      failed = true;
      try {
        const chosen = screen.getAllDisplays().find(({ id }) => String(id) === screenId);
        if (chosen !== undefined) remember({ screen: { id: String(chosen.id), label: chosen.label } });
        if (screenId === null) remember({ screen: null });
        if (window === null) openNew();
        else putRight(window);
        failed = false;
      } finally {
        tell();
      }
    },
    close: () => window?.close(),
    onChange: (listener) => {
      listeners.add(listener);
    },
  };
}

/** Opens it with the desk, which goes on without it where it cannot be opened. */
export function openWithDesk(display: Pick<DisplayWindow, 'open'>, log: Log): void {
  try {
    display.open();
  } catch (problem) {
    log.error('the customer display cannot be opened', { reason: String(problem) });
  }
}

function isSame(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
