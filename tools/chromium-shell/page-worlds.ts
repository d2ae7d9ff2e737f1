import type { createCloneCodec } from './clone-codec.ts';
import type { createWorldLink, WorldPort } from './world-link.ts';

/** What the in-page halves are handed; they refer to nothing outside themselves. */
export interface PageParts {
  readonly createCloneCodec: typeof createCloneCodec;
  readonly createWorldLink: typeof createWorldLink;
  readonly portOver: typeof portOver;
}

/** The globals of a page that the halves use. */
interface PageGlobal extends EventTarget {
  top: unknown;
  open: unknown;
  console: Console;
  chromiumShellSend?: (text: string) => void;
  chromiumShellReceive?: (text: string) => void;
}

/** Everything the preload's world tells the shell. */
export type PageMessage = { kind: 'invoke'; id: number; channel: string; args: string } | { kind: 'open'; url: string };

/** Everything the shell tells the preload's world. */
export type ShellMessage =
  { kind: 'reply'; id: number; ok: boolean; value: string } | { kind: 'event'; channel: string; args: string };

/**
 * A port over an event target that only the two worlds hold. What a page could replace later (prototypes of events and event
 * targets) is taken now, before any of its scripts runs, so that the target never comes into its hands.
 */
export function portOver(hub: EventTarget, outgoing: string, incoming: string): WorldPort {
  type Method = (this: unknown, ...words: never[]) => unknown;
  const { apply } = Reflect;
  const PrivateEvent = CustomEvent;
  const own = (prototype: object, name: string, part: 'value' | 'get') =>
    Reflect.get(Object.getOwnPropertyDescriptor(prototype, name) ?? {}, part) as Method;
  const dispatch = own(EventTarget.prototype, 'dispatchEvent', 'value');
  const listen = own(EventTarget.prototype, 'addEventListener', 'value');
  const detailOf = own(CustomEvent.prototype, 'detail', 'get');
  return {
    send(text) {
      apply(dispatch, hub, [new PrivateEvent(outgoing, { detail: text })]);
    },
    onText(listener) {
      apply(listen, hub, [incoming, (event: Event) => listener(apply(detailOf, event, []) as string)]);
    },
  };
}

/** The half in the page's own world: shows what the preload exposes and has nothing else. */
export function openMainWorld({ createCloneCodec, createWorldLink, portOver }: PageParts): void {
  const page = globalThis as unknown as PageGlobal;
  if (page.top !== page) return;

  function freezeDeep(value: unknown): void {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freezeDeep);
  }

  const hub = new MessageChannel().port1 as unknown as EventTarget;
  createWorldLink(portOver(hub, 'to-preload', 'to-page'), createCloneCodec, (name, value) => {
    if (name === 'window.open') {
      const tell = value as (url: string) => void;
      page.open = (url: unknown) => {
        tell(((url ?? '') as string | URL).toString());
        return null;
      };
      return;
    }
    if (name in page) throw new Error('Cannot bind an API on top of an existing property on the window object');
    freezeDeep(value);
    Object.defineProperty(page, name, { value, enumerable: true, configurable: false, writable: false });
  });
  page.dispatchEvent(new MessageEvent('chromium-shell-hub', { ports: [hub] as unknown as MessageEvent['ports'] & [] }));
}

/** The half in the preload's world: Electron's renderer modules, and the preload itself. */
export function openPreloadWorld(
  { createCloneCodec, createWorldLink, portOver }: PageParts,
  preload: ((require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void) | null,
): void {
  const world = globalThis as unknown as PageGlobal;
  const send = world.chromiumShellSend;
  if (world.top !== world || send === undefined) return;
  delete world.chromiumShellSend;

  type Listener = (event: unknown, ...args: unknown[]) => void;
  const codec = createCloneCodec();
  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<
    number,
    { channel: string; resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let lastId = 0;

  const tell = (message: PageMessage) => send(JSON.stringify(message));

  /** What the channel refuses, whatever its kind, has one name in Electron. */
  function cloneOrThrow(value: unknown): unknown {
    try {
      return structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
  }

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const text = codec.encode(cloneOrThrow(args));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { channel, resolve, reject });
        tell({ kind: 'invoke', id, channel, args: text });
      });
    },
    on(channel: string, listener: Listener) {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };

  world.chromiumShellReceive = (text) => {
    const message = JSON.parse(text) as ShellMessage;
    if (message.kind === 'event') {
      const args = codec.decode(message.args) as unknown[];
      for (const listener of [...(listeners.get(message.channel) ?? [])])
        listener({ sender: ipcRenderer, ports: [] }, ...args);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    const value = codec.decode(message.value);
    if (message.ok) call?.resolve(value);
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${String(value)}`));
  };

  function contextBridgeOver(hub: EventTarget) {
    const link = createWorldLink(portOver(hub, 'to-page', 'to-preload'), createCloneCodec, () => undefined);
    link.give('window.open', (url: string) => tell({ kind: 'open', url }));
    return { exposeInMainWorld: (name: string, api: unknown) => link.give(name, api) };
  }

  world.addEventListener(
    'chromium-shell-hub',
    (event) => {
      event.stopImmediatePropagation();
      const hub = (event as MessageEvent).ports[0] as unknown;
      if (!(hub instanceof EventTarget)) return;
      const electron = { contextBridge: contextBridgeOver(hub), ipcRenderer };
      const module = { exports: {} };
      const require = (name: string): unknown => {
        if (name === 'electron') return electron;
        throw new Error(`module not found: ${name}`);
      };
      try {
        preload?.(require, module, module.exports);
      } catch (error) {
        world.console.error('Unable to load preload script', error);
      }
    },
    { once: true },
  );
}
