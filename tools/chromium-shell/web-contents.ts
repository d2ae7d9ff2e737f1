import { EventEmitter } from 'node:events';
import type {
  HandlerDetails,
  PrinterInfo,
  PrintToPDFOptions,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron';
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

/** What a page can do for its contents. */
export interface PageHands {
  reload(): void;
  printToPdf(options: PrintToPDFOptions): Promise<Buffer>;
}

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** Electron's `webContents`, as far as main uses it. */
export class ShellWebContents extends EventEmitter<WebContentsEvents> {
  readonly id: number;
  #link: PageLink | undefined;
  #url = '';
  #destroyed = false;
  #hands: PageHands | undefined;
  #openHandler: OpenHandler | undefined;

  constructor(id: number) {
    super();
    this.id = id;
  }

  /** The link comes with the page, a while after the window. */
  attach(link: PageLink, hands: PageHands): void {
    this.#link = link;
    this.#hands = hands;
  }

  /** Loads the document anew, in a fresh process where the old one died. */
  reload(): void {
    this.#hands?.reload();
  }

  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    if (this.#hands === undefined) return Promise.reject(new Error('there is no page yet'));
    return this.#hands.printToPdf(options);
  }

  /** No printer is on the other side of the browser. */
  getPrintersAsync(): Promise<PrinterInfo[]> {
    return Promise.resolve([]);
  }

  print(_options?: WebContentsPrintOptions, callback?: (success: boolean, failureReason: string) => void): void {
    callback?.(false, 'No printers available on the network');
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
