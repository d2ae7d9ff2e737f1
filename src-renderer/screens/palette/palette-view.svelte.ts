import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { countryCodes } from '../../../src-shared/domain/country-codes.ts';
import type { OrderSummary } from '../../../src-shared/domain/order.ts';
import { summaryOf } from '../../state/order-news.ts';
import { LastWord } from '../../state/last-word.ts';
import { filterCountries } from '../sell/catalogue/country-choice.ts';
import { fitting, withUsed, type Command, type CommandGroup } from './command.ts';
import {
  brandCommand,
  brandCommandId,
  deskCommands,
  orderCommand,
  refOfCommand,
  type CommandDesk,
} from './desk-commands.ts';

/** Commands under one heading; those that were used before stand first. */
export interface PaletteGroup {
  readonly key: CommandGroup | 'recent';
  readonly commands: readonly Command[];
}

const shownOfGroup = 6;
const shownOfUsed = 4;

/** What the palette offers for what is typed. It outlives the palette: what was used before stands first. */
export class PaletteView {
  open = $state(false);
  query = $state('');
  /** What Enter runs once somebody has chosen; null: what fits best. */
  #chosen: string | null = $state.raw(null);
  /** Ids alone: what they stand for is as it is when it is shown. */
  #used: readonly string[] = $state.raw([]);
  #usedOrders: readonly OrderSummary[] = $state.raw([]);
  #orders: readonly OrderSummary[] = $state.raw([]);
  readonly #desk: CommandDesk;
  readonly #lastWord = new LastWord();
  readonly #lastShow = new LastWord();
  readonly #all = $derived.by(() => (this.open ? deskCommands(this.#desk) : []));
  readonly #recent: readonly Command[] = $derived.by(() => {
    const brands = this.#desk.till.catalogue.catalogue?.brands ?? [];
    const commands = [
      ...this.#all,
      ...brands
        .filter((brand) => this.#used.includes(brandCommandId(brand)))
        .map((brand) => brandCommand(this.#desk, brand)),
      ...this.#usedOrders.map((order) => orderCommand(this.#desk, order)),
    ];
    const known = new Map(commands.map((command) => [command.id, command]));
    return this.#used.flatMap((id) => known.get(id) ?? []);
  });
  readonly groups: readonly PaletteGroup[] = $derived.by(() =>
    this.query.trim() === '' ? this.#atFirst() : this.#found(),
  );

  /** All that is listed, in that order. */
  readonly commands: readonly Command[] = $derived(this.groups.flatMap(({ commands }) => commands));
  /** The place of what Enter runs; -1: nothing. It stays with its command when answers come late. */
  readonly active = $derived.by(() => {
    const place = this.commands.findIndex(({ id }) => id === this.#chosen);
    return place < 0 ? Math.min(0, this.commands.length - 1) : place;
  });

  constructor(desk: CommandDesk) {
    this.#desk = desk;
  }

  show(): void {
    this.query = '';
    this.#chosen = null;
    this.#orders = [];
    this.open = true;
    void this.#readUsedOrders();
  }

  /** Chooses what is listed at this place. */
  choose(place: number): void {
    this.#chosen = this.commands[place]?.id ?? null;
  }

  /** Takes what is typed; orders are asked of main, everything else is at hand. */
  async find(query: string): Promise<void> {
    this.query = query;
    this.#chosen = null;
    // What answers another question is not offered for this one.
    this.#orders = [];
    const counts = this.#lastWord.ask();
    const search = query.trim();
    if (search.length < 2) return;
    const answer = await this.#desk.desk.orders.list(ordersLike(search));
    if (counts()) this.#orders = answer.ok ? answer.value.orders : [];
  }

  /** Closes the palette and does it. */
  run(command: Command): void {
    this.open = false;
    this.#used = withUsed(this.#used, command.id);
    command.run();
  }

  /** Another mode or vendor: orders and brands of the old one are nothing to go back to. */
  forget(): void {
    this.#lastShow.ask();
    this.#used = [];
    this.#usedOrders = [];
  }

  /** Where they stand by now. One that cannot be read is not offered. */
  async #readUsedOrders(): Promise<void> {
    const counts = this.#lastShow.ask();
    const refs = this.#used.flatMap((id) => refOfCommand(id) ?? []);
    const answers = await Promise.all(refs.map((ref) => this.#desk.desk.orders.get({ ref })));
    if (counts()) this.#usedOrders = answers.flatMap((answer) => (answer.ok ? summaryOf(answer.value.order) : []));
  }

  #atFirst(): readonly PaletteGroup[] {
    const used = this.#recent.slice(0, shownOfUsed);
    return this.#grouped(
      used,
      (['favourites', 'actions'] as const).map((key) => ({ key, commands: this.#of(key) })),
    );
  }

  #found(): readonly PaletteGroup[] {
    const { query } = this;
    const { till } = this.#desk;
    const countries = new Map(this.#of('countries').map((command) => [command.detail ?? '', command]));
    const options = countryCodes.flatMap((code) => {
      const name = countries.get(code)?.label;
      return name === undefined ? [] : [{ code, name }];
    });
    const byKey: Readonly<Record<CommandGroup, readonly Command[]>> = {
      favourites: fitting(this.#of('favourites'), query),
      brands: till.catalogue.find(query).map((brand) => brandCommand(this.#desk, brand)),
      orders: this.#orders.map((order) => orderCommand(this.#desk, order)),
      actions: fitting(this.#of('actions'), query),
      settings: fitting(this.#of('settings'), query),
      countries: filterCountries(options, query).flatMap(({ code }) => countries.get(code) ?? []),
    };
    const used = fitting(this.#recent, query).slice(0, shownOfUsed);
    return this.#grouped(
      used,
      orderOfGroups(query).map((key) => ({ key, commands: byKey[key] })),
    );
  }

  /** Nothing stands twice, and no group is empty. */
  #grouped(used: readonly Command[], groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
    const ids = new Set(used.map(({ id }) => id));
    const rest = groups.map(({ key, commands }) => ({
      key,
      commands: commands.filter(({ id }) => !ids.has(id)).slice(0, key === 'actions' ? undefined : shownOfGroup),
    }));
    return [{ key: 'recent' as const, commands: used }, ...rest].filter(({ commands }) => commands.length > 0);
  }

  #of(group: CommandGroup): readonly Command[] {
    return this.#all.filter((command) => command.group === group);
  }
}

/** A number is an order's before it is anything else. */
function orderOfGroups(query: string): readonly CommandGroup[] {
  return /^\s*(?:[pl]-?)?\d+\s*$/i.test(query)
    ? ['orders', 'favourites', 'brands', 'actions', 'settings', 'countries']
    : ['favourites', 'brands', 'countries', 'actions', 'settings', 'orders'];
}

function ordersLike(search: string): Parameters<DeskBridge['orders']['list']>[0] {
  return { search: search.slice(0, 200), unfinishedOnly: false, beforeRef: null, limit: shownOfGroup };
}
