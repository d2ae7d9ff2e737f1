import { EventEmitter } from 'node:events';
import type { HandlerDetails, WindowOpenHandlerResponse } from 'electron';
import { encodeClone } from './encode-clone.ts';
import type { PageLink } from './page-link.ts';
import type { PreventableEvent } from './preventable.ts';

/** What the shell raises on a page's contents. */
export interface WebContentsEvents {
  'will-navigate': [event: PreventableEvent & { url: string; isMainFrame: boolean; isSameDocument: boolean }];
  'did-finish-load': [];
  'render-process-gone': [event: object, details: { reason: string; exitCode: number }];
  destroyed: [];
}

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** Electron's `webContents`, as far as main uses it. */
export class ShellWebContents extends EventEmitter<WebContentsEvents> {
  readonly id: number;
  #link: PageLink | undefined;
  #url = '';
  #destroyed = false;
  #reload: (() => void) | undefined;
  #openHandler: OpenHandler | undefined;

  constructor(id: number) {
    super();
    this.id = id;
  }

  /** The link comes with the page, a while after the window. */
  attach(link: PageLink, reload: () => void): void {
    this.#link = link;
    this.#reload = reload;
  }

  /** Loads the document anew, in a fresh process where the old one died. */
  reload(): void {
    this.#reload?.();
  }

  /** The page's process died. */
  markGone(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }

  markLoaded(url: string): void {
    this.#url = url;
    this.emit('did-finish-load');
  }

  markDestroyed(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit('destroyed');
  }

  send(channel: string, ...args: unknown[]): void {
    this.#link?.send({ kind: 'event', channel, args: encodeClone(args) });
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Asks main about a window that the page wants; the shell itself opens none. */
  askToOpen(url: string): void {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    };
    const answer = this.#openHandler?.(details as HandlerDetails);
    if (answer?.action !== 'deny') console.warn(`the chromium shell opens no window for ${url}`);
  }
}
