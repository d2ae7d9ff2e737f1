import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Brand, Favourite } from '../../../../src-shared/domain/catalogue.ts';
import type { FailureCode } from '../../../../src-shared/bridge/failure.ts';
import type { Habits } from '../../../../src-shared/domain/habits.ts';
import { favouritesAtMost } from '../../../../src-shared/domain/setting-choices.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { Till } from '../till.svelte.ts';
import { findGood, goodOf, keyOf, type QuickGood, type QuickRefusal } from './quick-good.ts';

/** What the Sell screen is asked to open from elsewhere. */
export type ShelfWish = 'search' | 'country';

const noHabits: Habits = { recent: [], mostSold: [] };

/** What is at hand on the shelf: favourites, what was sold last, and what is sold most. */
export class Shelf {
  /** Waits for the Sell screen to grant it. */
  wish: ShelfWish | null = $state.raw(null);
  /** The list in which the favourites are put in order is open. */
  arranging = $state(false);
  /** Why the last change of the favourites was not made. */
  trouble: FailureCode | 'full' | null = $state.raw(null);
  readonly favourites: readonly Favourite[] = $derived.by(() => this.#session.settings.favourites);
  readonly #starred: ReadonlySet<string> = $derived.by(() => new Set(this.favourites.map(keyOf)));
  /** What was sold last and is no favourite. */
  readonly recent: readonly QuickGood[] = $derived.by(() =>
    this.#habits.recent.map(goodOf).filter((good) => !this.isFavourite(good)),
  );
  readonly isFull = $derived.by(() => this.favourites.length >= favouritesAtMost);
  readonly #desk: Pick<DeskBridge, 'catalogue' | 'sales'>;
  readonly #session: Session;
  readonly #till: Till;
  readonly #refusals = new SvelteMap<string, QuickRefusal>();
  /** Goods that are being looked up. */
  readonly #underWay = new SvelteMap<string, number>();
  #habits: Habits = $state.raw(noHabits);

  constructor(desk: Pick<DeskBridge, 'catalogue' | 'sales'>, session: Session, till: Till) {
    this.#desk = desk;
    this.#session = session;
    this.#till = till;
  }

  /** Reads again what the desk sells. Where it cannot be read, nothing is suggested. */
  async readHabits(): Promise<void> {
    const { mode } = this.#session.settings;
    const answer = await this.#desk.sales.habits();
    if (mode !== this.#session.settings.mode) return;
    this.#habits = answer.ok ? answer.value : noHabits;
    this.#till.catalogue.mostSold = this.#habits.mostSold;
  }

  /** Another mode: what was sold, and what was not to be had, was said of the other one. */
  startAfresh(): void {
    this.#refusals.clear();
    this.trouble = null;
    this.#habits = noHabits;
    this.#till.catalogue.mostSold = [];
    void this.readHabits();
  }

  /** Why it cannot be sold now, as far as is known. */
  refusal(good: QuickGood): QuickRefusal | null {
    const { catalogue, country } = this.#till.catalogue;
    const refused = this.#refusals.get(keyOf(good)) ?? null;
    if (good.country !== country || catalogue === null) return refused;
    const brand = catalogue.brands.find(({ brandId, name }) =>
      good.brandId === null ? name === good.brand : brandId === good.brandId,
    );
    if (brand === undefined) return 'not-sold';
    return brand.outOfStock ? 'out-of-stock' : refused;
  }

  /** The brand's picture, where its country's list is on the screen. */
  logoOf(good: QuickGood): string | undefined {
    const { catalogue, country } = this.#till.catalogue;
    if (good.country !== country) return undefined;
    return catalogue?.brands.find(({ name }) => name === good.brand)?.logo;
  }

  /**
   * Puts it on the ticket, or opens it where its amount is still to be chosen. Nothing happens to a ticket that has gone to the next
   * customer meanwhile, nor while an order is under way.
   */
  async sell(good: QuickGood): Promise<void> {
    const till = this.#till;
    const key = keyOf(good);
    if (!this.#mayAdd()) return;
    const { customer } = till;
    this.#beginOrEnd(key, 1);
    const found = await findGood(this.#desk, good, till.ticket.coin).finally(() => this.#beginOrEnd(key, -1));
    if (customer !== till.customer || !this.#mayAdd()) return;
    if (found.found === 'none') {
      this.#refusals.set(key, found.why);
      return;
    }
    this.#refusals.delete(key);
    if (found.found === 'item') {
      till.changing = null;
      till.putOnTicket(found.item);
      return;
    }
    if (found.brand.country !== till.catalogue.country) till.showCountry(found.brand.country);
    till.openBrand(found.brand);
  }

  /** Whether it is being looked up. */
  isBusy(good: QuickGood): boolean {
    return (this.#underWay.get(keyOf(good)) ?? 0) > 0;
  }

  isFavourite(good: QuickGood): boolean {
    return this.#starred.has(keyOf(good));
  }

  /** Stars what has no star, and takes the star of what has one. */
  async toggle(favourite: Favourite): Promise<void> {
    await this.#keep((favourites) => {
      const place = placeIn(favourites, favourite);
      if (place >= 0) return favourites.toSpliced(place, 1);
      return favourites.length < favouritesAtMost ? [...favourites, favourite] : 'full';
    });
  }

  async remove(favourite: Favourite): Promise<void> {
    await this.#keep((favourites) => favourites.filter((other) => keyOf(other) !== keyOf(favourite)));
  }

  /** Puts a favourite at another place, which may be told from where it is by then. Answers where it went; null: nowhere. */
  async move(favourite: Favourite, placeFor: (from: number) => number): Promise<number | null> {
    let to: number | null = null;
    const kept = await this.#keep((favourites) => {
      const from = placeIn(favourites, favourite);
      to = placeFor(from);
      if (from < 0 || from === to || to < 0 || to >= favourites.length) return null;
      return favourites.toSpliced(from, 1).toSpliced(to, 0, favourite);
    });
    return kept ? to : null;
  }

  /** Nobody is asked about the ticket, and no order is under way. */
  #mayAdd(): boolean {
    const { unclear, confirming, exists, quoting } = this.#till;
    return !unclear && !confirming && exists === null && !quoting.ordering;
  }

  /** Two presses are two cards: each is looked up by itself. */
  #beginOrEnd(key: string, step: 1 | -1): void {
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + step);
  }

  /** Changes the list as it is when it is this change's turn; null: it is right as it is. Answers whether it was changed. */
  async #keep(change: (favourites: readonly Favourite[]) => readonly Favourite[] | 'full' | null): Promise<boolean> {
    const turn: { changed: ReturnType<typeof change> } = { changed: null };
    const answer = await this.#session.changeBy(({ favourites }) => {
      turn.changed = change(favourites);
      return turn.changed === null || turn.changed === 'full' ? null : { favourites: [...turn.changed] };
    });
    this.trouble = turn.changed === 'full' ? 'full' : answer === null || answer.ok ? null : answer.code;
    return answer?.ok === true;
  }
}

function placeIn(favourites: readonly Favourite[], favourite: Favourite): number {
  const key = keyOf(favourite);
  return favourites.findIndex((other) => keyOf(other) === key);
}

/** A brand as a favourite: with an amount, or with the amount chosen at each sale. */
export function favouriteOf(
  { country, brandId, name, backgroundColor }: Brand,
  amount: Favourite['amount'],
): Favourite {
  return { country, brandId, brand: name, backgroundColor, amount };
}

/** `getShelf()` below Desk; `setShelf(...)` in Desk and in component tests. */
export const [getShelf, setShelf] = createContext<Shelf>();
