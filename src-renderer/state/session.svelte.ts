import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Boot, Notice } from '../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { Failure } from '../../src-shared/result.ts';
import type { Order, OrderRef, OrderSummary, Tracking } from '../../src-shared/domain/order.ts';
import type { PartnerStatus, Settings, SettingsPatch } from '../../src-shared/domain/settings.ts';
import { isNews, summaryOf } from './order-news.ts';

type Changed = Awaited<ReturnType<DeskBridge['settings']['change']>>;

/** What the whole window knows: it starts as the boot snapshot and follows main's events from then on. */
export class Session {
  settings: Settings = $state.raw({} as Settings);
  partner: PartnerStatus = $state.raw({} as PartnerStatus);
  notices: readonly Notice[] = $state.raw([]);
  readonly version: string;
  readonly platform: string;
  /** Orders of the current mode that are not final yet, by their number. */
  readonly openOrders = new SvelteMap<OrderRef, OrderSummary>();
  /** How the desk hears about each order it follows. */
  readonly tracking = new SvelteMap<OrderRef, Tracking>();
  /** Networks whose codes hold the address alone, because somebody here wanted it so: until the window closes. */
  readonly addressOnly = new SvelteSet<string>();
  readonly #desk: DeskBridge;
  #lastTurn: Promise<unknown> = Promise.resolve();
  readonly #lastNews = new Map<OrderRef, Order>();

  constructor(desk: DeskBridge, boot: Boot) {
    this.#desk = desk;
    this.version = boot.version;
    this.platform = boot.platform;
    this.#take(boot);
  }

  /** Changes settings; the answer's settings are taken over at once. */
  async change(patch: SettingsPatch): Promise<Changed> {
    const result = await this.#desk.settings.change(patch);
    if (result.ok) await this.followSettings(result.value);
    return result;
  }

  /**
   * Changes settings by what they are once every such change before has been made: however quickly they follow each other, none is
   * lost. Null: there was nothing to change.
   */
  changeBy(patchOf: (settings: Settings) => SettingsPatch | null): Promise<Changed | null> {
    const turn = this.#lastTurn.then(() => {
      const patch = patchOf(this.settings);
      return patch === null ? null : this.change(patch);
    });
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  /** Takes a notice off the screen. */
  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }

  /** Puts a notice on the screen, once. */
  addNotice(notice: Notice): void {
    if (!this.notices.includes(notice)) this.notices = [...this.notices, notice];
  }

  /** Takes over settings from main. The orders of the two modes never mix, so a change of mode asks for everything again. */
  async followSettings(settings: Settings): Promise<void> {
    const modeChanged = settings.mode !== this.settings.mode;
    this.settings = settings;
    if (!modeChanged) return;
    this.openOrders.clear();
    this.tracking.clear();
    const boot = await this.#desk.app.boot();
    if (boot.ok && boot.value.settings.mode === this.settings.mode) this.#take(boot.value);
  }

  /** Takes over what main says of an order. */
  followOrder(order: Order): void {
    if (order.mode !== this.settings.mode || !isNews(this.#lastNews.get(order.ref), order)) return;
    this.#lastNews.set(order.ref, order);
    if (order.final) this.openOrders.delete(order.ref);
    else this.openOrders.set(order.ref, summaryOf(order));
  }

  /** Takes over how the desk hears of an order. */
  followTracking(tracking: Tracking): void {
    if (tracking.connection === 'final') this.tracking.delete(tracking.ref);
    else this.tracking.set(tracking.ref, tracking);
  }

  #take(boot: Boot): void {
    this.settings = boot.settings;
    this.partner = boot.partner;
    this.notices = boot.notices;
    this.openOrders.clear();
    this.tracking.clear();
    for (const order of boot.unfinished) this.openOrders.set(order.ref, order);
    for (const tracking of boot.tracking) this.tracking.set(tracking.ref, tracking);
  }
}

/**
 * Listens first and asks for the boot snapshot second, so that nothing that happens in between is lost. The window
 * listens for as long as it lives.
 */
export async function openSession(desk: DeskBridge): Promise<Session | Failure<string, unknown>> {
  let session: Session | null = null;
  const early: ((session: Session) => void)[] = [];
  const tell = (act: (session: Session) => void): void => {
    if (session === null) early.push(act);
    else act(session);
  };
  desk.on('settings.changed', (settings) => tell((open) => void open.followSettings(settings)));
  desk.on('partner.changed', (partner) => tell((open) => (open.partner = partner)));
  desk.on('orders.changed', (order) => tell((open) => open.followOrder(order)));
  desk.on('orders.tracking', (tracking) => tell((open) => open.followTracking(tracking)));
  desk.on('app.notice', (notice) => tell((open) => open.addNotice(notice)));
  const boot = await desk.app.boot();
  if (!boot.ok) return boot;
  const opened = new Session(desk, boot.value);
  session = opened;
  for (const act of early) act(opened);
  return opened;
}
