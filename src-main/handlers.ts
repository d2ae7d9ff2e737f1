import { join } from 'node:path';
import type { Notice } from '../src-shared/bridge/boot.ts';
import type { Calls, DeskHandlers, Emit } from '../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../src-shared/bridge/contract-types.ts';
import type { FailureDetail } from '../src-shared/bridge/failure.ts';
import type { SettingsPatch } from '../src-shared/domain/settings.ts';
import { fail, ok, type Result } from '../src-shared/result.ts';
import type { Attention } from './attention/attention.ts';
import type { Display } from './display/display.ts';
import type { GuardedClipboard } from './guarded-clipboard.ts';
import { copyableText } from './orders/copyable.ts';
import { readHabits } from './orders/habits.ts';
import { findRecord } from './orders/order-book.ts';
import type { Modes } from './modes.ts';
import type { PaperTray } from './printing/paper-tray.ts';
import type { Printing } from './printing/printing.ts';
import type { ShopLogo } from './printing/shop-logo.ts';
import type { PartnerId } from './partner-id.ts';
import type { Ports } from './ports.ts';
import { actInPractice } from './practice.ts';
import type { SettingsDesk } from './settings.ts';
import type { Workspace } from './workspace.ts';

export interface HandlersOptions {
  readonly ports: Ports;
  readonly settings: SettingsDesk;
  readonly partner: PartnerId;
  readonly clipboard: GuardedClipboard;
  readonly modes: Modes;
  readonly attention: Attention;
  readonly display: Display;
  readonly printing: Printing;
  readonly tray: PaperTray;
  readonly logo: ShopLogo;
  readonly emit: Emit;
}

/** One handler for each call of the contract: glue alone, the work is in the services. */
export function createHandlers(options: HandlersOptions): DeskHandlers {
  const { ports, settings, partner, clipboard, modes, attention, display, printing, tray, logo, emit } = options;
  const active = (): Workspace => modes.active();
  /** Changes of settings come one after the other: two changes of mode at once must not leave the wrong one on the screen. */
  let lastChange: Promise<unknown> = Promise.resolve();
  return {
    app: {
      boot: async () => ok(await boot({ ports, settings, partner, modes })),
      networkBack: () => {
        modes.networkBack();
        return ok(undefined);
      },
    },
    settings: {
      change: (patch) => {
        const change = lastChange.then(() => changeSettings(options, patch));
        lastChange = change.catch(() => undefined);
        return change;
      },
    },
    partner: {
      set: async ({ partnerId }) => {
        const status = await partner.set(partnerId);
        emit('partner.changed', status);
        return ok(status);
      },
      clear: async () => {
        const cleared = await partner.clear();
        emit('partner.changed', cleared.ok ? cleared.value : await partner.status());
        return cleared;
      },
      check: async () => {
        const since = ports.clock.monotonicMs();
        const answer = await active().api.paymentMethods();
        return answer.ok ? ok({ latencyMs: Math.round(ports.clock.monotonicMs() - since) }) : answer;
      },
    },
    catalogue: {
      country: ({ country }) => active().catalogue.country(country),
      products: (query) => active().catalogue.products(query),
      price: (query) => active().catalogue.price(query),
    },
    payment: {
      methods: () => active().catalogue.methods(),
    },
    checkout: {
      quote: (request) => active().checkout.quote(request),
      order: (input) => active().checkout.order(input),
    },
    orders: {
      list: (query) => active().storage.orders.list(query),
      get: ({ ref }) => {
        const { book, tracker } = active();
        tracker.watch(ref);
        const found = findRecord(book, ref);
        return found.ok ? ok({ order: book.view(found.value), tracking: tracker.tracking(ref) }) : found;
      },
      acceptPrice: (input) => active().settler.acceptPrice(input),
      identify: (input) => active().settler.identify(input),
      closeUnclear: (input) => active().settler.closeUnclear(input),
      refresh: (input) => active().settler.refresh(input),
      reveal: async ({ ref, item }) => {
        const revealed = await active().codes.reveal(ref, item);
        return revealed.ok ? ok({ ...revealed.value, secrets: [...revealed.value.secrets] }) : revealed;
      },
      copy: async (input) => {
        const text = await textToCopy(active(), input);
        if (!text.ok) return text;
        const { ref, what } = input;
        const kind = what.type === 'secret' ? 'secret' : 'plain';
        return clipboard.copy(text.value, kind, () => emit('orders.clipboardChanged', { ref, what: what.type }));
      },
    },
    attention: {
      notify: ({ ref, moment, note }) => {
        attention.notify(ref, moment, note);
        return ok(undefined);
      },
      seen: ({ ref }) => {
        attention.seen(ref);
        return ok(undefined);
      },
    },
    sales: {
      habits: () => readHabits(active().storage.orders),
    },
    records: {
      status: () => {
        const { mode, storage } = active();
        const { recovery } = storage;
        return ok({ folder: join(ports.userDataPath, mode), backupAtMs: storage.backupAtMs(), recovery });
      },
      backUp: () => active().storage.backUp(),
    },
    display: {
      view: () => ok(display.view()),
      show: (shows) => {
        display.show(shows);
        return ok(undefined);
      },
      status: () => ok(ports.displayWindow.status()),
      open: ({ screenId }) => {
        ports.displayWindow.open(screenId);
        return ok(ports.displayWindow.status());
      },
      close: () => {
        ports.displayWindow.close();
        return ok(ports.displayWindow.status());
      },
    },
    printing: {
      printers: async () => ok({ printers: [...(await printing.printers())] }),
      preview: (input) => printing.preview(input),
      print: (input) => printing.print(input),
      savePdf: async (input) => {
        const saved = await printing.savePdf(input);
        return saved.ok ? ok({ order: saved.value }) : saved;
      },
      test: (input) => printing.test(input),
    },
    paper: {
      take: ({ ticket }) => tray.take(ticket),
      done: ({ ticket, result }) => tray.done(ticket, result),
    },
    shop: {
      logo: () => ok({ version: logo.version() }),
      setLogo: ({ png }) => {
        const set = logo.set(Buffer.from(png, 'base64'));
        return set.ok ? ok({ version: set.value }) : set;
      },
      removeLogo: () => {
        const removed = logo.remove();
        return removed.ok ? ok({ version: null }) : removed;
      },
    },
    practice: {
      act: (input) => {
        const sandbox = modes.sandbox();
        const { mode, book } = active();
        return mode === 'practice' && sandbox !== null ? actInPractice(sandbox, book, input) : fail('practice-only');
      },
    },
  };
}

type BootValue = Extract<CallResult<Calls['app']['boot']>, { ok: true }>['value'];

async function boot({
  ports,
  settings,
  partner,
  modes,
}: Pick<HandlersOptions, 'ports' | 'settings' | 'partner' | 'modes'>): Promise<BootValue> {
  const { storage, tracker, mode } = modes.active();
  const status = await partner.status();
  const notices = new Set<Notice>(modes.notices());
  if (settings.reset) notices.add('settings-reset');
  if (mode === 'practice' && modes.openLiveOrders() > 0) notices.add('other-mode-has-open-orders');
  if (mode === 'live' && !status.present) notices.add('live-without-partner-id');
  if (mode === 'live' && !status.keychainAvailable) notices.add('keychain-unavailable');
  const unfinished = storage.orders.list({ search: '', unfinishedOnly: true, beforeRef: null, limit: 100 });
  return {
    version: ports.appVersion,
    platform: ports.platform,
    settings: settings.current(),
    partner: status,
    notices: [...notices],
    unfinished: unfinished.ok ? unfinished.value.orders : [],
    tracking: tracker.all(),
  };
}

async function changeSettings(
  { settings, modes, attention }: HandlersOptions,
  patch: SettingsPatch,
): Promise<CallResult<Calls['settings']['change']>> {
  const before = settings.current();
  const newAddress = patch.apiBaseUrl !== undefined && patch.apiBaseUrl !== before.apiBaseUrl;
  if (newAddress && modes.openLiveOrders() > 0) return fail('orders-open', {});
  // Open first, then say so, then show it: what is said to be on the screen is there, or nothing has changed.
  const workspace = await modes.open(patch.mode ?? before.mode);
  // Looked at again: one may have been placed meanwhile.
  if (newAddress && modes.openLiveOrders() > 0) return fail('orders-open', {});
  const changed = settings.change(patch);
  if (!changed.ok) return changed;
  modes.show(workspace);
  attention.begin(workspace);
  if (newAddress) await modes.reopenLive();
  if (changed.value.language !== before.language) modes.forgetCatalogues();
  return changed;
}

async function textToCopy(
  { book, codes }: Workspace,
  { ref, what }: CallInput<Calls['orders']['copy']>,
): Promise<Result<string, Exclude<CallResult<Calls['orders']['copy']>, { ok: true }>['code'], FailureDetail>> {
  if (what.type === 'secret') return codes.one(ref, what.item, what.name);
  const found = findRecord(book, ref);
  if (!found.ok) return found;
  const text = copyableText(found.value, book.view(found.value), what.type);
  return text === null ? fail('not-found', {}) : ok(text);
}
