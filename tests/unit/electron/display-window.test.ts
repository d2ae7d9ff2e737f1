import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Screen } from 'electron';
import { afterEach, describe, expect, it } from 'vitest';
import { createDisplayPlaceFile } from '../../../src-main/electron/display-place-file.ts';
import type { DisplayPlace } from '../../../src-main/electron/display-placement.ts';
import { createDisplayWindow, openWithDesk } from '../../../src-main/electron/display-window.ts';
import type { DisplayStatus } from '../../../src-shared/domain/display.ts';
import { ShellScreen } from '../../../tools/chromium-shell/screen.ts';
import { silentLog } from '../../support/silent-log.ts';

class PlacedWindow extends EventEmitter {
  bounds: Rectangle;
  fullScreen = false;
  destroyed = false;
  readonly calls: string[] = [];
  loads = true;

  constructor(bounds: Rectangle) {
    super();
    this.bounds = bounds;
  }

  loadURL(address: string): Promise<void> {
    this.calls.push(`load ${address}`);
    return this.loads ? Promise.resolve() : Promise.reject(new Error('ERR_FAILED'));
  }

  show = (): void => void this.calls.push('show');
  showInactive = (): void => void this.calls.push('showInactive');
  focus = (): void => void this.calls.push('focus');
  getBounds = (): Rectangle => this.bounds;
  isFullScreen = (): boolean => this.fullScreen;
  isDestroyed = (): boolean => this.destroyed;

  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
    this.calls.push('setBounds');
  }

  setFullScreen(fullScreen: boolean): void {
    this.fullScreen = fullScreen;
    this.calls.push(`setFullScreen ${String(fullScreen)}`);
  }

  close(): void {
    this.emit('close');
    this.destroyed = true;
    this.emit('closed');
  }

  get asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

function aDesk(screens: string, place: DisplayPlace = { screen: null, bounds: null }) {
  const screen = new ShellScreen(screens);
  const till = new PlacedWindow({ x: 0, y: 0, width: 1280, height: 800 });
  const made: PlacedWindow[] = [];
  const options: BrowserWindowConstructorOptions[] = [];
  const heard: DisplayStatus[] = [];
  let kept = place;
  const works = { make: true, load: true };
  const display = createDisplayWindow({
    screen: screen as unknown as Screen,
    make: (wanted) => {
      const { x = 0, y = 0, width = 0, height = 0 } = wanted;
      if (!works.make) throw new Error('no window');
      const window = new PlacedWindow({ x, y, width, height });
      window.loads = works.load;
      options.push(wanted);
      made.push(window);
      return window.asWindow;
    },
    desk: () => till.asWindow,
    place: { read: () => kept, write: (next) => (kept = next) },
    outPath: '/out',
    log: silentLog,
  });
  display.onChange((status) => heard.push(status));
  return { screen, till, made, options, heard, display, works, kept: () => kept, window: () => made.at(-1) };
}

describe('the window of the customer display', () => {
  it('opens on the second screen, full, and leaves the focus with the till', () => {
    const { display, window, options, till } = aDesk('1280x800,1024x768');
    display.open();
    window()?.emit('ready-to-show');
    expect(window()).toMatchObject({ fullScreen: true, bounds: { x: 1280, y: 0, width: 1024, height: 768 } });
    expect(window()?.calls).toEqual(['load app://desk/display/index.html', 'showInactive', 'setFullScreen true']);
    expect(till.calls).toEqual([]);
    expect(options[0]).toMatchObject({ show: false, skipTaskbar: true, title: '' });
    expect(options[0]?.webPreferences).toMatchObject({
      preload: path.join('/out', 'preload', 'customer.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(display.status()).toMatchObject({ open: true, chosenId: null });
  });

  it('gives the keys back to the till when somebody touches it', () => {
    const { display, window, till } = aDesk('1280x800,1024x768');
    display.open();
    window()?.emit('ready-to-show');
    window()?.emit('focus');
    expect(till.calls).toEqual(['focus']);
  });

  it('is a window that can be moved on a single screen, and comes back to where it was left', () => {
    const first = aDesk('1280x800');
    first.display.open();
    first.window()?.emit('ready-to-show');
    expect(first.window()?.fullScreen).toBe(false);
    first.window()?.emit('focus');
    expect(first.till.calls, 'it has to be taken hold of').toEqual([]);
    first.window()?.setBounds({ x: 10, y: 20, width: 640, height: 480 });
    first.display.close();
    const second = aDesk('1280x800', first.kept());
    second.display.open();
    expect(second.window()?.bounds).toEqual({ x: 10, y: 20, width: 640, height: 480 });
  });

  it('follows screens that are plugged in and out while it is open', () => {
    const { screen, display, window, heard } = aDesk('1280x800');
    display.open();
    screen.plug('1280x800,1024x768');
    expect(window()).toMatchObject({ fullScreen: true, bounds: { x: 1280 } });
    expect(heard.at(-1)).toMatchObject({ open: true });
    screen.plug('1280x800');
    expect(window()?.fullScreen).toBe(false);
    expect(heard.at(-1)?.screens).toHaveLength(1);
  });

  it('opens nothing by itself when a screen comes', () => {
    const { screen, made, heard } = aDesk('1280x800');
    screen.plug('1280x800,1024x768');
    expect(made).toHaveLength(0);
    expect(heard.at(-1)).toMatchObject({ open: false });
  });

  it('stays where somebody moved it, whatever happens to the screens and whoever opens it again', () => {
    const { screen, display, window, kept } = aDesk('1280x800');
    display.open();
    window()?.emit('ready-to-show');
    const moved = { x: 40, y: 30, width: 700, height: 500 };
    window()?.setBounds(moved);
    screen.plug('1440x900');
    expect(window()?.bounds).toEqual(moved);
    display.open();
    expect(window()?.bounds).toEqual(moved);
    expect(kept().bounds).toEqual(moved);
    screen.plug('1440x900,1024x768');
    screen.plug('1440x900');
    expect(window(), 'back from a screen that came and went').toMatchObject({ fullScreen: false, bounds: moved });
  });

  it('is left alone where nothing is different for it: it does not leave its full screen to take it again', () => {
    const { screen, display, window } = aDesk('1280x800,1024x768');
    display.open();
    window()?.emit('ready-to-show');
    const before = window()?.calls.length;
    // As macOS says it when the menu bar goes away behind a full screen.
    for (const display of screen.getAllDisplays()) screen.emit('display-metrics-changed', {}, display, ['workArea']);
    display.open();
    expect(window()?.calls).toHaveLength(before ?? 0);
  });

  it('takes the screen that is there when it is ready, not the one for which it was made', () => {
    const gone = aDesk('1280x800,1024x768');
    gone.display.open();
    gone.screen.plug('1280x800');
    gone.window()?.emit('ready-to-show');
    expect(gone.window()?.fullScreen, 'it would cover the till').toBe(false);
    const come = aDesk('1280x800');
    come.display.open();
    come.screen.plug('1280x800,1024x768');
    come.window()?.emit('ready-to-show');
    expect(come.window()).toMatchObject({ fullScreen: true, bounds: { x: 1280 } });
  });

  it('does not stop the desk where it cannot be opened, and says so until it is opened', () => {
    const { display, works, heard } = aDesk('1280x800,1024x768');
    const errors: string[] = [];
    works.make = false;
    openWithDesk(display, { ...silentLog, error: (message) => void errors.push(message) });
    expect(errors).toEqual(['the customer display cannot be opened']);
    expect(heard.at(-1)).toMatchObject({ open: false, failed: true });
    expect(display.status()).toMatchObject({ open: false, failed: true });
    works.make = true;
    display.open();
    expect(heard.at(-1)).toMatchObject({ open: true, failed: false });
  });

  it('goes again where its page cannot be loaded, and says that it failed', async () => {
    const { display, works, window, heard } = aDesk('1280x800,1024x768');
    works.load = false;
    display.open();
    await expect.poll(() => window()?.destroyed).toBe(true);
    expect(heard.at(-1)).toMatchObject({ open: false, failed: true });
    works.load = true;
    display.open();
    expect(heard.at(-1)).toMatchObject({ open: true, failed: false });
  });

  it('did not fail where somebody closed it before it was loaded', async () => {
    const { display, works, window, heard } = aDesk('1280x800,1024x768');
    works.load = false;
    display.open();
    window()?.close();
    await Promise.resolve();
    expect(heard.at(-1)).toMatchObject({ open: false, failed: false });
    expect(display.status().failed).toBe(false);
  });

  it('moves to the screen that a person chooses and remembers it, also for the time when it is plugged in again', () => {
    const { screen, display, made, window, kept } = aDesk('1280x800,1024x768,1920x1080');
    display.open();
    expect(window()?.bounds.x).toBe(1280);
    display.open('3');
    expect(made, 'it is the same window').toHaveLength(1);
    expect(window()).toMatchObject({ fullScreen: true, bounds: { x: 2304, width: 1920 } });
    expect(kept().screen).toEqual({ id: '3', label: 'Screen 3' });
    screen.plug('1280x800,1024x768');
    expect(window()?.bounds.x).toBe(1280);
    screen.plug('1280x800,1024x768,1920x1080');
    expect(window()?.bounds.x).toBe(2304);
    display.open(null);
    expect(window()?.bounds.x, 'by itself again').toBe(1280);
    expect(kept().screen).toBeNull();
  });

  it('says so when it is closed, by the desk or by somebody at the window, and opens anew', () => {
    const { display, made, window, heard } = aDesk('1280x800,1024x768');
    display.open();
    window()?.close();
    expect(heard.at(-1)).toMatchObject({ open: false });
    display.open();
    display.close();
    display.close();
    expect(display.status().open).toBe(false);
    expect(made).toHaveLength(2);
  });

  it('names which screen is the till’s', () => {
    const { display } = aDesk('1280x800,1024x768');
    expect(display.status().screens.map(({ id, desk }) => [id, desk])).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });
});

describe('the file that remembers its place', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'display-place-'));
  const file = createDisplayPlaceFile(folder, silentLog);
  afterEach(() => rmSync(path.join(folder, 'display.json'), { force: true }));

  it('gives back what was written', () => {
    const place = { screen: { id: '7', label: 'Bar' }, bounds: { x: -5, y: 0, width: 300, height: 200 } };
    file.write(place);
    expect(file.read()).toEqual(place);
  });

  it('is nowhere while there is none, and when somebody broke it', () => {
    expect(file.read()).toEqual({ screen: null, bounds: null });
    writeFileSync(path.join(folder, 'display.json'), '{"screen":');
    expect(file.read()).toEqual({ screen: null, bounds: null });
  });

  it('costs nothing where the disk takes nothing', () => {
    const nowhere = createDisplayPlaceFile(path.join(folder, 'not', 'there'), silentLog);
    expect(() => nowhere.write({ screen: null, bounds: null })).not.toThrow();
  });
});
