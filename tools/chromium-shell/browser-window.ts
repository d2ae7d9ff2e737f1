import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { preventable, type PreventableEvent } from './preventable.ts';
import { ShellWebContents } from './web-contents.ts';
import type { WindowPage, WindowPages } from './window-pages.ts';

/** What the shell raises on a window. */
export interface BrowserWindowEvents {
  'ready-to-show': [];
  show: [];
  focus: [];
  blur: [];
  close: [event: PreventableEvent];
  closed: [];
}

/** What windows need of the shell around them. */
export interface WindowHost {
  /** Undefined until the browser runs. */
  pages(): WindowPages | undefined;
  onCreated(window: ShellBrowserWindow): void;
  onLoaded(window: ShellBrowserWindow): void;
  onFocused(window: ShellBrowserWindow): void;
  onClosed(window: ShellBrowserWindow): void;
}

/** Electron's `BrowserWindow`, as far as main uses it: one page of the browser. */
export class ShellBrowserWindow extends EventEmitter<BrowserWindowEvents> {
  readonly id: number;
  readonly webContents: ShellWebContents;
  readonly #host: WindowHost;
  readonly #page: Promise<WindowPage>;
  #bounds: Rectangle;
  #fullScreen = false;
  #destroyed = false;
  #visible: boolean;
  #focused = false;

  constructor(host: WindowHost, id: number, options: BrowserWindowConstructorOptions = {}) {
    super();
    const pages = host.pages();
    if (pages === undefined) throw new Error('Cannot create BrowserWindow before app is ready');
    this.id = id;
    this.#host = host;
    this.#visible = options.show !== false;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new ShellWebContents(id);
    this.#page = pages.make({
      contents: this.webContents,
      preloadPath: options.webPreferences?.preload ?? null,
      bounds: options.x === undefined ? { width: this.#bounds.width, height: this.#bounds.height } : this.#bounds,
      onClosed: () => this.#end(),
    });
    host.onCreated(this);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    await page.load(url);
    this.emit('ready-to-show');
    this.#host.onLoaded(this);
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
    this.focus();
  }

  /** Shows it and leaves the keys where they are. */
  showInactive(): void {
    this.#visible = true;
    this.emit('show');
  }

  focus(): void {
    void this.#page.then(({ page }) => page.bringToFront()).catch(() => undefined);
    this.#focused = true;
    this.#host.onFocused(this);
    this.emit('focus');
  }

  /** Somebody looks at another program. */
  blur(): void {
    if (!this.#focused) return;
    this.#focused = false;
    this.emit('blur');
  }

  isFocused(): boolean {
    return this.#focused && !this.#destroyed;
  }

  /** No task bar is here to show it. */
  setOverlayIcon(): void {
    // Nobody would see it.
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  /** The shell's windows are never minimised by main, and it cannot see whether a person did it. */
  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.focus();
  }

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.#place();
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  setFullScreen(fullScreen: boolean): void {
    this.#fullScreen = fullScreen;
    this.#place();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** Asks the listeners of `close`; whether the window goes. */
  close(): boolean {
    if (this.#destroyed) return true;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.destroy();
    return true;
  }

  destroy(): void {
    void this.#page.then((page) => page.close()).catch(() => undefined);
    this.#end();
  }

  #place(): void {
    const [bounds, fullScreen] = [this.#bounds, this.#fullScreen];
    void this.#page.then((page) => page.place(bounds, fullScreen)).catch(() => undefined);
  }

  #end(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.markDestroyed();
    this.emit('closed');
    this.#host.onClosed(this);
  }
}
