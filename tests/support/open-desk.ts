import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../src-main/app.ts';
import type { Dispatch } from '../../src-main/bridge/dispatch.ts';
import type { Ports, SecretStore } from '../../src-main/ports.ts';
import { systemClock } from '../../src-main/system-clock.ts';
import { buildBridge } from '../../src-shared/bridge/build-bridge.ts';
import type { DeskBridge, EventName, PayloadOf } from '../../src-shared/bridge/contract.ts';
import { callNames, eventNames } from '../../src-shared/bridge/names.ts';
import { defaultSettings, settingsSchema, type Settings } from '../../src-shared/domain/settings.ts';
import { ok } from '../../src-shared/result.ts';
import { noDisplayWindow } from './no-display-window.ts';
import { noPress } from './no-press.ts';
import { silentLog } from './silent-log.ts';
import { silentNotifier } from './silent-notifier.ts';

/** The whole desk in this process, without a window, driven over the same contract as the screens. */
export interface TestDesk {
  readonly desk: DeskBridge;
  readonly folder: string;
  /** Everything that crossed the bridge, both ways, as JSON. */
  readonly crossed: string[];
  readonly clipboard: { text: string };
  /** The gate itself, as the registrar calls it: nothing is copied and nothing is kept of what crosses. */
  readonly dispatch: Dispatch;
  readonly picture: App['picture'];
  /** Resolves with the next event (or one that already came) that fits. */
  until<Name extends EventName>(name: Name, fits: (payload: PayloadOf<Name>) => boolean): Promise<PayloadOf<Name>>;
  wake(): void;
  close(): Promise<void>;
}

export interface TestDeskOptions {
  /** A folder of an earlier desk: a restart. */
  readonly folder?: string;
  readonly settings?: Partial<Settings>;
  readonly ports?: Partial<Ports>;
}

/** A keychain in memory. */
export function memorySecrets(): SecretStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (account) => Promise.resolve(ok(kept.get(account) ?? null)),
    set: (account, secret) => {
      kept.set(account, secret);
      return Promise.resolve(ok(undefined));
    },
    delete: (account) => {
      kept.delete(account);
      return Promise.resolve(ok(undefined));
    },
  };
}

export async function openDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'refill-desk-')));
  const clipboard = { text: '' };
  const crossed: string[] = [];
  const heard: { name: EventName; payload: unknown }[] = [];
  const waiters = new Set<() => void>();
  let settings = settingsSchema.parse({ ...defaultSettings('en'), ...options.settings });
  const app = await createApp({
    clock: systemClock,
    fetch: globalThis.fetch,
    secrets: memorySecrets(),
    settings: {
      read: () => ({ settings, reset: false }),
      write: (next) => {
        settings = next;
        return ok(undefined);
      },
    },
    clipboard: {
      writeText: (text) => {
        clipboard.text = text;
        return Promise.resolve();
      },
      readText: () => Promise.resolve(clipboard.text),
    },
    displayWindow: noDisplayWindow,
    notifier: silentNotifier,
    press: noPress,
    log: silentLog,
    userDataPath: folder,
    appVersion: '0.0.0-test',
    platform: 'test',
    ...options.ports,
  });
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  app.subscribe((name, payload) => {
    const copy: unknown = structuredClone(payload);
    crossed.push(JSON.stringify({ event: name, payload }));
    heard.push({ name, payload: copy });
    listeners.get(name)?.forEach((listener) => listener(copy));
    waiters.forEach((check) => check());
  });
  const desk = buildBridge(callNames, eventNames, {
    invoke: async (channel, input) => {
      const result = await app.dispatch('desk', channel, structuredClone(input));
      crossed.push(JSON.stringify({ call: channel, input }), JSON.stringify({ answer: channel, result }));
      return structuredClone(result);
    },
    subscribe: (channel, listener) => {
      const set = listeners.get(channel) ?? new Set();
      listeners.set(channel, set.add(listener));
      return () => set.delete(listener);
    },
  });
  return {
    desk,
    folder,
    crossed,
    clipboard,
    dispatch: app.dispatch,
    picture: (path) => app.picture(path),
    until: (name, fits) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = heard.find((event) => event.name === name && fits(event.payload as PayloadOf<typeof name>));
          if (found === undefined) return;
          waiters.delete(check);
          resolve(found.payload as PayloadOf<typeof name>);
        };
        waiters.add(check);
        check();
      }),
    wake: () => app.wake(),
    close: () => app.close(),
  };
}
