import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Emit } from '../src-shared/bridge/contract.ts';
import type { Order, OrderRef } from '../src-shared/domain/order.ts';
import { createAttention, type Attention } from './attention/attention.ts';
import { createDispatch, type Dispatch } from './bridge/dispatch.ts';
import { createEmitter, type EventListener } from './bridge/emitter.ts';
import { createDisplay } from './display/display.ts';
import { createGuardedClipboard } from './guarded-clipboard.ts';
import { createHandlers } from './handlers.ts';
import { createPartnerId, type PartnerId } from './partner-id.ts';
import { createModes, type Modes } from './modes.ts';
import { findRecord } from './orders/order-book.ts';
import type { Picture } from './picture.ts';
import type { Ports } from './ports.ts';
import { createPaperTray } from './printing/paper-tray.ts';
import { createPrinting } from './printing/printing.ts';
import { openShopLogo } from './printing/shop-logo.ts';
import { createSettings, type SettingsDesk } from './settings.ts';
import { openVaultKey } from './storage/vault-key.ts';

/** The whole desk without a window: what Electron shows and what tests drive. */
export interface App {
  readonly dispatch: Dispatch;
  readonly settings: SettingsDesk;
  /** The picture that windows are served at a path which is no file of theirs; null where there is none. */
  picture(path: string): Promise<Picture | null>;
  subscribe(listener: EventListener): () => void;
  /** The system woke up or was unlocked. */
  wake(): void;
  close(): Promise<void>;
}

/** Builds every service from the ports. Opens nothing on the network before a mode asks for it. */
export async function createApp(ports: Ports): Promise<App> {
  const { log } = ports;
  const onFault = (name: string, fault: unknown): void =>
    log.error('contract broken', {
      name,
      fault: fault instanceof Error ? fault.message.slice(0, 2_000) : String(fault),
    });
  const emitter = createEmitter(onFault);
  const settings = createSettings(ports.settings, emitter.emit);
  const partner: PartnerId = createPartnerId({ secrets: ports.secrets, log });
  const vaultKey = await openVaultKey(ports.secrets);
  let attention: Attention | null = null;
  // Somebody is called to a live order while practice is on the screen, too.
  const aside: Emit = (name, payload) => attention?.hear(name, payload);
  const modes: Modes = createModes({ ports, settings, partner, vaultKey, emit: emitter.emit, aside });
  // Live orders are followed to their end whatever is on the screen, and before anything else is.
  if (existsSync(join(ports.userDataPath, 'live'))) await modes.open('live');
  modes.show(await modes.open(settings.current().mode));
  const order = (ref: OrderRef): Order | null => {
    const { book } = modes.active();
    const found = findRecord(book, ref);
    return found.ok ? book.view(found.value) : null;
  };
  const following = { clock: ports.clock, settings: settings.current, order, emit: emitter.emit };
  const display = createDisplay(following);
  const calling = createAttention({ ...following, notifier: ports.notifier });
  attention = calling;
  calling.begin(modes.active());
  emitter.subscribe(calling.hear);
  emitter.subscribe(display.hear);
  ports.displayWindow.onChange((status) => emitter.emit('display.statusChanged', status));
  const logo = openShopLogo(ports.userDataPath, log);
  const tray = createPaperTray(ports.clock);
  const printing = createPrinting({ ports, settings, workspace: modes.active, logo, tray });
  const clipboard = createGuardedClipboard(ports);
  const services = { ports, settings, partner, clipboard, modes, attention: calling, display, printing, tray, logo };
  const handlers = createHandlers({ ...services, emit: emitter.emit });
  return {
    dispatch: createDispatch(handlers, onFault),
    settings,
    picture: async (path) => {
      const [, name] = /^\/logo\/(\w+)$/.exec(path) ?? [];
      if (name !== undefined) return (await modes.active().logos?.picture(name)) ?? null;
      const bytes = path === '/shop-logo.png' ? logo.picture() : null;
      return bytes === null ? null : { bytes, contentType: 'image/png' };
    },
    subscribe: emitter.subscribe,
    wake: () => modes.wake(),
    close: async () => {
      calling.close();
      display.close();
      const taken = clipboard.close();
      // What was printed is marked before the records close.
      await printing.close();
      await modes.close();
      await taken;
    },
  };
}
