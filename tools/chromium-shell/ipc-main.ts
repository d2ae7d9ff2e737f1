import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { createCloneCodec } from './clone-codec.ts';
import { encodeClone } from './encode-clone.ts';
import type { ShellMessage } from './page-worlds.ts';
import type { ShellWebContents } from './web-contents.ts';

/** What the shell can tell of a frame. */
export type ShellFrame = Pick<WebFrameMain, 'url' | 'origin'> & { readonly parent: ShellFrame | null };

/** What of Electron's event the shell can tell. */
export interface InvokeEvent {
  readonly sender: ShellWebContents;
  readonly senderFrame: ShellFrame | null;
}

type Handler = Parameters<IpcMain['handle']>[1];

const codec = createCloneCodec();

/** Electron's `ipcMain`, for invocations. Listeners can be added (electron-store has one) but no preload of ours sends to them. */
export class ShellIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Runs a page's call and makes its reply; never throws. */
  async answer(id: number, channel: string, args: string, event: InvokeEvent): Promise<ShellMessage> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      // The part of the event that the shell can tell is all that main reads.
      const wholeEvent = event as unknown as IpcMainInvokeEvent;
      const value = encodeClone(await handler(wholeEvent, ...(codec.decode(args) as unknown[])));
      return { kind: 'reply', id, ok: true, value };
    } catch (error) {
      return { kind: 'reply', id, ok: false, value: codec.encode(String(error)) };
    }
  }
}
