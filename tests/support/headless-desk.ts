import { createApp } from '../../src-main/app.ts';
import type { Ports } from '../../src-main/ports.ts';
import { systemClock } from '../../src-main/system-clock.ts';
import { buildBridge } from '../../src-shared/bridge/build-bridge.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import { callNames, eventNames } from '../../src-shared/bridge/names.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import type { QuoteRequest } from '../../src-shared/domain/quote.ts';
import { defaultSettings, settingsSchema } from '../../src-shared/domain/settings.ts';
import { ok } from '../../src-shared/result.ts';
import { noDisplayWindow } from './no-display-window.ts';
import { noPress } from './no-press.ts';
import { silentLog } from './silent-log.ts';
import { silentNotifier } from './silent-notifier.ts';
import { valueOf } from './value-of.ts';

/** A whole desk that keeps nothing of what it says: for suites that measure it over hours, or many of it at once. */
export interface HeadlessDesk {
  readonly desk: DeskBridge;
  /** The system woke up. */
  wake(): void;
  close(): Promise<void>;
}

export interface HeadlessDeskOptions {
  /** Folder of its records. */
  readonly folder: string;
  /** The API that it sells on, live. */
  readonly apiBaseUrl: string;
  readonly ports: Pick<Ports, 'secrets'> & Partial<Ports>;
}

/** Opens a desk on live sales, with a partner ID set. */
export async function openHeadlessDesk({ folder, apiBaseUrl, ports }: HeadlessDeskOptions): Promise<HeadlessDesk> {
  let settings = settingsSchema.parse({ ...defaultSettings('en'), mode: 'live', apiBaseUrl });
  const app = await createApp({
    clock: systemClock,
    fetch: globalThis.fetch,
    settings: {
      read: () => ({ settings, reset: false }),
      write: (next) => {
        settings = next;
        return ok(undefined);
      },
    },
    clipboard: { writeText: () => Promise.resolve(), readText: () => Promise.resolve('') },
    displayWindow: noDisplayWindow,
    notifier: silentNotifier,
    press: noPress,
    log: silentLog,
    userDataPath: folder,
    appVersion: '0.0.0-suite',
    platform: 'test',
    ...ports,
  });
  const desk = buildBridge(callNames, eventNames, {
    invoke: (channel, input) => app.dispatch('desk', channel, input),
    subscribe: (channel, listener) =>
      app.subscribe((name, payload) => (name === channel ? listener(payload) : undefined)),
  });
  const { partner } = valueOf(await desk.app.boot());
  if (!partner.present) valueOf(await desk.partner.set({ partnerId: 'partner-4711' }));
  return { desk, wake: () => app.wake(), close: () => app.close() };
}

/** What a customer with this address buys: a gift card by e-mail, paid in USDC on Solana. */
export async function giftCardFor(desk: DeskBridge, email: string): Promise<QuoteRequest> {
  const country = countryCodeSchema.parse('US');
  const { brands } = valueOf(await desk.catalogue.country({ country }));
  const brand = brands.find(({ name }) => name === 'Steam');
  if (brand === undefined) throw new Error('the simulator sells no Steam cards');
  const item = {
    country,
    brandId: brand.brandId,
    selection: { type: 'fixed' as const, denomination: '50 USD' },
    deliveryType: 'by_email' as const,
    beneficiary: email,
  };
  const paid = { coin: 'USDC', network: 'Solana' };
  return { items: [item], email, ...paid, language: 'en', newsletterAccepted: false, replaces: null };
}
