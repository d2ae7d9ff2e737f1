import { join } from 'node:path';
import type { Emit } from '../src-shared/bridge/contract.ts';
import type { Decimal } from '../src-shared/domain/money.ts';
import type { Mode, Settings } from '../src-shared/domain/settings.ts';
import { openCacheFolder } from './catalogue/cache-folder.ts';
import { createCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import { createLogos, type Logos } from './catalogue/logos.ts';
import { createClockWatch } from './clock-watch.ts';
import { createApi } from './cryptorefills/client.ts';
import type { RateBudget } from './cryptorefills/rate-budget.ts';
import { createServerClock } from './cryptorefills/server-clock.ts';
import type { CryptorefillsApi } from './cryptorefills/api.ts';
import { createCheckout, type Checkout } from './orders/checkout.ts';
import { createCodes, type Codes } from './orders/codes.ts';
import { createIntake, type Intake } from './orders/intake.ts';
import { withDeskStage } from './orders/merge-news.ts';
import { createOrderBook, type OrderBook } from './orders/order-book.ts';
import { createOrderSettler, type OrderSettler } from './orders/settle-order.ts';
import { createTracker, type Tracker } from './orders/tracker.ts';
import type { Ports } from './ports.ts';
import type { Storage } from './storage/stores.ts';

/** Everything of one mode: its API, its catalogue, its records. Practice and live have one each and share nothing. */
export interface Workspace {
  readonly mode: Mode;
  readonly api: CryptorefillsApi;
  readonly catalogue: Catalogue;
  /** Null in practice, and with an API on this machine: their brands have none. */
  readonly logos: Logos | null;
  readonly checkout: Checkout;
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly codes: Codes;
  readonly settler: OrderSettler;
  readonly tracker: Tracker;
  readonly storage: Storage;
  /** Orders that are being placed or have not come to their end; at least one where the store does not say. */
  openOrders(): number;
  /** The machine slept, or its clock was set: the time the screens count by is in doubt, and news may have been missed. */
  wake(): void;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  readonly mode: Mode;
  readonly ports: Ports;
  readonly baseUrl: string;
  readonly budget: RateBudget;
  readonly partnerId: () => Promise<string | null>;
  readonly settings: () => Settings;
  readonly storage: Storage;
  readonly emit: Emit;
  readonly onStorageFailed: () => void;
  /** Some unfinished orders cannot be read, so that nothing follows them. */
  readonly onOrdersUnreadable: () => void;
}

const minuteMs = 60_000;

/** Opens a mode and follows its unfinished orders again. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const { mode, ports, storage, emit, settings } = options;
  const { clock, log } = ports;
  const serverClock = createServerClock(clock, () => book.retell());
  const serverNowMs = (): number => serverClock.nowMs();
  const api = createApi({
    fetch: ports.fetch,
    clock,
    log,
    serverClock,
    budget: options.budget,
    baseUrl: options.baseUrl,
    partnerId: options.partnerId,
    appVersion: ports.appVersion,
    country: () => settings().country,
  });
  // A simulator names the vendor's own pictures, and what is tried out on this machine reaches nothing outside.
  const logos =
    mode === 'practice' || options.baseUrl.startsWith('http:')
      ? null
      : createLogos({ fetch: ports.fetch, clock, log, folder: join(ports.userDataPath, mode, 'logos') });
  const catalogue = createCatalogue({
    api,
    clock,
    language: () => settings().language,
    cache: openCacheFolder({ folder: join(ports.userDataPath, mode, 'cache'), address: addressOf(options), log }),
    ...(logos === null ? {} : { logoName: logos.nameOf }),
    onRefreshed: (news) => emit('catalogue.refreshed', news),
  });
  const book = createOrderBook({
    store: storage.orders,
    emit,
    log,
    serverNowMs: () => (serverClock.known() ? serverClock.latestMs() : null),
    marginMs: () => settings().payMarginMinutes * minuteMs,
    onStorageFailed: options.onStorageFailed,
  });
  const tolerancePercent = (): Decimal => settings().priceTolerancePercent;
  const intake = createIntake({ book, vault: storage.vault, clock, serverNowMs, tolerancePercent, log });
  const tracker = createTracker({ api, book, intake, emit, clock, serverClock, log, random: Math.random });
  const checkout = createCheckout({ mode, api, catalogue, book, intake, tracker, tolerancePercent, clock, log });
  const codes = createCodes({ api, book, vault: storage.vault, intake, tracker });
  const settler = createOrderSettler({ api, book, intake, tracker, clock });
  const wake = (): void => {
    serverClock.forget();
    book.retell();
    tracker.wake();
  };
  const clockWatch = createClockWatch({ clock, onJump: wake });
  const cancelTakeUp = takeUpUnfinished(options, book, tracker);
  return {
    mode,
    api,
    catalogue,
    logos,
    checkout,
    book,
    intake,
    codes,
    settler,
    tracker,
    storage,
    openOrders: () => checkout.underWay() + unfinishedOrders(storage),
    wake,
    close: async () => {
      cancelTakeUp();
      clockWatch.close();
      // An order that is being placed comes to its answer first, so that its id is not lost.
      await checkout.close();
      tracker.close();
      storage.close();
      await catalogue.close();
    },
  };
}

/** Whose goods they are: the simulator is the same at each start, only its port is not. */
function addressOf({ mode, baseUrl }: WorkspaceOptions): string {
  return mode === 'practice' ? 'practice' : baseUrl;
}

/** How long until records that could not be read are tried again. */
const takeUpAgainMs = 10_000;

/**
 * After a start: a request that was under way may have arrived, so it is `unclear`; the rest is followed on. Where the store does
 * not answer, a person is told, and it is asked again until it does. The answer stops that.
 */
function takeUpUnfinished(options: WorkspaceOptions, book: OrderBook, tracker: Tracker): () => void {
  const { clock } = options.ports;
  const unfinished = options.storage.orders.unfinished();
  if (!unfinished.ok) {
    options.onOrdersUnreadable();
    let cancel = clock.after(takeUpAgainMs, () => {
      cancel = takeUpUnfinished(options, book, tracker);
    });
    return () => cancel();
  }
  if (unfinished.value.unreadable > 0) options.onOrdersUnreadable();
  for (const record of unfinished.value.records) {
    book.takeUp(record);
    if (record.stage === 'sending') book.update(withDeskStage(record, 'unclear', false, clock.nowMs()));
    tracker.follow(record.ref);
  }
  return () => undefined;
}

function unfinishedOrders({ orders }: Storage): number {
  const listed = orders.list({ search: '', unfinishedOnly: true, beforeRef: null, limit: 500 });
  return listed.ok ? listed.value.orders.length : 1;
}
