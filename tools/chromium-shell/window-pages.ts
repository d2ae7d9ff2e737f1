import type { PrintToPDFOptions, Rectangle } from 'electron';
import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright';
import { toAppAddress, toBrowserAddress } from './addresses.ts';
import type { ShellIpcMain } from './ipc-main.ts';
import { openPageLink, type PageLink } from './page-link.ts';
import { watchPage, type PageRecord } from './page-records.ts';
import { preventable } from './preventable.ts';
import type { ShellProtocol } from './protocol.ts';
import type { ShellWebContents } from './web-contents.ts';

/** A window's size, and its place where it has been given one. */
export type WindowBounds = Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>;

/** What a window wants of the page behind it. */
export interface PageOrder {
  readonly contents: ShellWebContents;
  readonly preloadPath: string | null;
  readonly bounds: WindowBounds;
  readonly onClosed: () => void;
}

/** The page behind a window. */
export interface WindowPage {
  readonly page: Page;
  /** Loads an address of main's; resolves when the document is loaded. */
  load(address: string): Promise<void>;
  /** Gives the window a place and a size; `fullScreen`: the whole of the screen that it stands on. */
  place(bounds: WindowBounds, fullScreen: boolean): Promise<void>;
  close(): Promise<void>;
}

/** What the pages stand on. */
export interface PageHouse {
  readonly context: BrowserContext;
  readonly headed: boolean;
  readonly protocol: ShellProtocol;
  readonly ipcMain: ShellIpcMain;
  readonly record: (record: PageRecord) => void;
}

/** Makes pages for windows, and lets nothing out of them but requests to registered schemes. */
export class WindowPages {
  readonly #house: PageHouse;
  readonly #owners = new Map<Page, ShellWebContents>();
  readonly #loading = new Set<Page>();
  #spare: Page | undefined;
  #makingPages = 0;

  private constructor(house: PageHouse) {
    this.#house = house;
    this.#spare = house.context.pages()[0];
  }

  static async open(house: PageHouse): Promise<WindowPages> {
    const pages = new WindowPages(house);
    // An answer fails where the page went away meanwhile; what a handler of main's throws is said in protocol.ts.
    await house.context.route('**/*', (route) => pages.#answer(route).catch(() => undefined));
    house.context.on('page', (page) => void pages.#closeForeign(page).catch(() => undefined));
    return pages;
  }

  async make(order: PageOrder): Promise<WindowPage> {
    const { context, headed, record } = this.#house;
    const page = this.#spare ?? (await this.#newPage(context, order.contents));
    this.#spare = undefined;
    this.#owners.set(page, order.contents);
    page.on('close', () => {
      this.#owners.delete(page);
      order.onClosed();
    });
    watchPage(page, record);
    const link = await this.#link(page, order);
    order.contents.attach(link, {
      reload: () => void page.reload().catch(() => undefined),
      printToPdf: (options) => printToPdf(page, options),
    });
    page.on('crash', () => order.contents.markGone());
    const place = (bounds: WindowBounds, fullScreen: boolean): Promise<void> =>
      headed
        ? placeWindow(page, bounds, fullScreen)
        : page.setViewportSize({ width: bounds.width, height: bounds.height });
    await place(order.bounds, false);
    return {
      page,
      load: (address) => this.#load(page, address),
      place,
      close: async () => {
        await link.close();
        await page.close();
      },
    };
  }

  async #newPage(context: BrowserContext, contents: ShellWebContents): Promise<Page> {
    this.#makingPages += 1;
    try {
      const page = await context.newPage();
      this.#owners.set(page, contents);
      return page;
    } finally {
      this.#makingPages -= 1;
    }
  }

  async #load(page: Page, address: string): Promise<void> {
    this.#loading.add(page);
    try {
      await page.goto(toBrowserAddress(address, this.#house.protocol.schemes), { waitUntil: 'load' });
      this.#owners.get(page)?.markLoaded(address);
    } finally {
      this.#loading.delete(page);
    }
  }

  #link(page: Page, { contents, preloadPath }: PageOrder): Promise<PageLink> {
    const { ipcMain, protocol } = this.#house;
    return openPageLink(page, {
      preloadPath,
      onPopup: (url) => contents.askToOpen(toAppAddress(url, protocol.schemes)),
      onMessage: (message, frame, answer) => {
        if (message.kind === 'open') {
          contents.askToOpen(message.url);
          return;
        }
        const senderFrame = {
          url: toAppAddress(frame.url, protocol.schemes),
          origin: toAppAddress(frame.origin, protocol.schemes),
          parent: frame.parentId === undefined ? null : { url: '', origin: '', parent: null },
        };
        void ipcMain.answer(message.id, message.channel, message.args, { sender: contents, senderFrame }).then(answer);
      },
    });
  }

  /** A page that no window of main's asked for: a popup. The browser shows none. */
  async #closeForeign(page: Page): Promise<void> {
    if (this.#makingPages > 0 || this.#owners.has(page)) return;
    await page.close();
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const owner = ownerOf(request);
    if (owner?.navigatesTop && this.#isCalledOff(owner.page, request.url())) {
      // `aborted` leaves the document as it is; other reasons would show an error page.
      return route.abort('aborted');
    }
    const answer = await this.#house.protocol.serve({
      url: request.url(),
      method: request.method(),
      headers: request.headers(),
    });
    if (answer !== undefined) return route.fulfill(answer);
    this.#house.record({ kind: 'foreign-request', text: request.url() });
    return route.abort(owner?.navigatesTop ? 'aborted' : 'blockedbyclient');
  }

  /** Whether main refuses a navigation that the page began. What main loads, and a reload, it is not asked about. */
  #isCalledOff(page: Page, browserUrl: string): boolean {
    const contents = this.#owners.get(page);
    if (contents === undefined || this.#loading.has(page) || browserUrl === withoutFragment(page.url())) return false;
    const url = toAppAddress(browserUrl, this.#house.protocol.schemes);
    const event = preventable({ url, isMainFrame: true, isSameDocument: false });
    contents.emit('will-navigate', event);
    return event.defaultPrevented;
  }
}

/** The page of a request; undefined for one that no page of ours makes. */
function ownerOf(request: PageRequest): { page: Page; navigatesTop: boolean } | undefined {
  try {
    const frame = request.frame();
    return { page: frame.page(), navigatesTop: request.isNavigationRequest() && frame.parentFrame() === null };
  } catch {
    return undefined;
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** As Electron does it: sizes and margins in inches, of the numbers alone. */
async function printToPdf(page: Page, { pageSize, margins, printBackground }: PrintToPDFOptions): Promise<Buffer> {
  if (typeof pageSize !== 'object') throw new Error('the chromium shell prints no pages of a size that has a name');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    printBackground: printBackground ?? false,
    paperWidth: pageSize.width,
    paperHeight: pageSize.height,
    marginTop: margins?.top ?? 0,
    marginBottom: margins?.bottom ?? 0,
    marginLeft: margins?.left ?? 0,
    marginRight: margins?.right ?? 0,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

async function placeWindow(page: Page, { x, y, width, height }: WindowBounds, fullScreen: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const corner = x === undefined || y === undefined ? {} : { left: x, top: y };
  const { windowId } = await session.send('Browser.getWindowForTarget');
  // The browser takes a size only of a window in its normal state.
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width, height, ...corner } });
  if (fullScreen) await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } });
  await session.detach();
}
