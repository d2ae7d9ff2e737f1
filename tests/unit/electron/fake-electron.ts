import { EventEmitter } from 'node:events';
import type { App, BrowserWindow, IpcMain, IpcMainInvokeEvent, ProxyConfig, Session, WebContents } from 'electron';

type InvokeHandler = Parameters<IpcMain['handle']>[1];

/** Page contents without a page, which remember what they were sent. */
export class FakeContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  destroyed = false;

  send(...words: unknown[]): void {
    this.sent.push(words);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }

  get asContents(): WebContents {
    return this as unknown as WebContents;
  }
}

/** A window around fake contents. */
export class FakeWindow extends EventEmitter {
  readonly contents = new FakeContents();
  readonly webContents = this.contents.asContents;

  get asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

/** An `ipcMain` whose calls a test makes. */
export class FakeIpcMain {
  readonly handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    this.handlers.set(channel, handler);
  }

  async call(channel: string, event: object, ...input: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    return (await handler(event as IpcMainInvokeEvent, ...input)) as unknown;
  }
}

/** A session that remembers what decides over its permissions and requests. */
export class FakeSession extends EventEmitter {
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  beforeRequest: ((details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void) | undefined;
  watchedAddresses: readonly string[] = [];
  proxy: ProxyConfig | null = null;

  readonly webRequest = {
    onBeforeRequest: (filter: { urls: string[] }, listener: NonNullable<FakeSession['beforeRequest']>) => {
      this.watchedAddresses = filter.urls;
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: FakeSession['devicePermission']): void {
    this.devicePermission = handler;
  }

  setProxy(config: ProxyConfig): Promise<void> {
    this.proxy = config;
    return Promise.resolve();
  }

  get asSession(): Session {
    return this as unknown as Session;
  }
}

/** An `app` that only raises events. */
export function fakeApp(): EventEmitter & Pick<App, 'on'> {
  return new EventEmitter() as unknown as EventEmitter & Pick<App, 'on'>;
}
