import { describe, expect, it } from 'vitest';
import { bootSchema } from '../../../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { Favourite } from '../../../../src-shared/domain/catalogue.ts';
import { habitsSchema, type Habits } from '../../../../src-shared/domain/habits.ts';
import { favouritesAtMost } from '../../../../src-shared/domain/setting-choices.ts';
import { defaultSettings, type SettingsPatch } from '../../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../../src-shared/result.ts';
import { Session } from '../../../../src-renderer/state/session.svelte.ts';
import { goodOf, keyOf } from '../../../../src-renderer/screens/sell/shelf/quick-good.ts';
import { favouriteOf, Shelf } from '../../../../src-renderer/screens/sell/shelf/shelf.svelte.ts';
import { Till } from '../../../../src-renderer/screens/sell/till.svelte.ts';
import { FakeClock } from '../fake-clock.ts';
import { settled } from '../fake-desk.ts';
import { aBrand, aCatalogue, productsOf } from './catalogue-fixture.ts';

const steam = aBrand('Steam');
const gone = aBrand('Gone');
const soldOut = aBrand('Sold Out', { outOfStock: true });
const amount = {
  selection: { type: 'fixed', denomination: '25 USD' },
  deliveryType: 'by_email',
  label: '$25',
} as const;
const steam25 = favouriteOf(steam, amount);

const soldOnce: Habits = habitsSchema.parse({
  recent: [
    { country: 'US', brand: 'Steam', backgroundColor: null, ...amount, times: 1, lastAtMs: 2 },
    { country: 'US', brand: 'Gone', backgroundColor: null, ...amount, times: 1, lastAtMs: 1 },
  ],
  mostSold: [{ country: 'US', brand: 'Steam', backgroundColor: null, ...amount, times: 1, lastAtMs: 2 }],
});

/** A shelf of a desk that sells Steam, with these favourites. */
async function aShelf(favourites: readonly Favourite[] = [], habits: Habits = { recent: [], mostSold: [] }) {
  let settings = { ...defaultSettings('en'), welcomedAtMs: 1, favourites: [...favourites] };
  const disk = { fails: false };
  const desk = {
    catalogue: {
      country: () => Promise.resolve(ok(aCatalogue([steam, soldOut]))),
      products: ({ brandId }: { brandId: string }) =>
        Promise.resolve(brandId === steam.brandId ? ok(productsOf(steam)) : fail('not-for-sale')),
    },
    payment: { methods: () => Promise.resolve(fail('internal')) },
    sales: { habits: () => Promise.resolve(ok(habits)) },
    settings: {
      change: (patch: SettingsPatch) => {
        if (disk.fails) return Promise.resolve(fail('storage-failed'));
        settings = { ...settings, ...patch } as typeof settings;
        return Promise.resolve(ok(settings));
      },
    },
  } as unknown as DeskBridge;
  const partner = { present: false, last4: null, kept: 'nowhere', keychainAvailable: true };
  const rest = { notices: [], unfinished: [], tracking: [] };
  const session = new Session(desk, bootSchema.parse({ version: '1', platform: 'x', settings, partner, ...rest }));
  const till = new Till(desk, session, new FakeClock());
  const shelf = new Shelf(desk, session, till);
  till.start();
  await shelf.readHabits();
  await settled();
  return { shelf, till, session, disk };
}

describe('a quick key', () => {
  it('puts its amount on the ticket, and leads to what is missing next', async () => {
    const { shelf, till } = await aShelf();
    // As quickly as one can press.
    await Promise.all([shelf.sell(steam25), shelf.sell(steam25)]);
    expect(shelf.isBusy(steam25)).toBe(false);
    expect(till.ticket.lines.map(({ item }) => item.label)).toEqual(['$25', '$25']);
    expect(till.arrived).toBe(true);
  });

  it('opens the brand where its amount is chosen at each sale', async () => {
    const { shelf, till } = await aShelf();
    await shelf.sell(favouriteOf(steam, null));
    expect([till.product.brand?.name, till.ticket.lines]).toEqual(['Steam', []]);
  });

  it('adds a line also while another line is being changed', async () => {
    const { shelf, till } = await aShelf();
    await shelf.sell(steam25);
    const [line] = till.ticket.lines;
    if (line === undefined) throw new Error('no line');
    till.changeLine(line);
    await shelf.sell(steam25);
    expect(till.ticket.lines).toHaveLength(2);
  });

  it('finds by name what an earlier order sold', async () => {
    const { shelf, till } = await aShelf([], soldOnce);
    const [recent] = shelf.recent;
    if (recent === undefined) throw new Error('nothing sold');
    await shelf.sell(recent);
    expect(till.ticket.lines[0]?.item.brand.brandId).toBe(steam.brandId);
  });

  it('puts nothing on the ticket of the next customer', async () => {
    const { shelf, till } = await aShelf();
    const selling = shelf.sell(steam25);
    till.nextCustomer();
    await selling;
    expect(till.ticket.lines).toEqual([]);
  });

  it('does nothing while an order is under way or asked about', async () => {
    const { shelf, till } = await aShelf();
    till.unclear = true;
    await shelf.sell(steam25);
    expect(till.ticket.lines).toEqual([]);
  });

  it('says why it puts nothing on the ticket, and tries again at the next press', async () => {
    const { shelf, till } = await aShelf();
    const other = favouriteOf(steam, { ...amount, selection: { type: 'fixed', denomination: '30 USD' } });
    expect(shelf.refusal(other)).toBeNull();
    await shelf.sell(other);
    expect([shelf.refusal(other), shelf.refusal(steam25)]).toEqual(['amount-gone', null]);
    const elsewhere = { ...favouriteOf(gone, null), country: aBrand('x', { country: 'DE' }).country };
    await shelf.sell(elsewhere);
    expect(shelf.refusal(elsewhere)).toBe('not-sold');
    expect(till.ticket.lines).toEqual([]);
    shelf.startAfresh();
    expect(shelf.refusal(elsewhere), 'that was said of another vendor').toBeNull();
  });

  it('is known not to be had before it is pressed, where the list of its country says so', async () => {
    const { shelf } = await aShelf();
    expect(shelf.refusal(favouriteOf(gone, null))).toBe('not-sold');
    expect(shelf.refusal(favouriteOf(soldOut, null))).toBe('out-of-stock');
    expect(shelf.refusal(steam25)).toBeNull();
  });
});

describe('favourites', () => {
  it('come and go by the star, a brand apart from its amounts', async () => {
    const { shelf } = await aShelf();
    await shelf.toggle(favouriteOf(steam, null));
    await shelf.toggle(steam25);
    expect(shelf.favourites.map(({ amount: of }) => of?.label ?? null)).toEqual([null, '$25']);
    await shelf.toggle(favouriteOf(steam, null));
    expect(shelf.favourites).toEqual([steam25]);
  });

  it('are put in another order, and stay where they are beyond the ends', async () => {
    const named = ['A', 'B', 'C'].map((name) => favouriteOf(aBrand(name), null));
    const { shelf } = await aShelf(named);
    const [a = steam25, b = steam25] = named;
    expect(await shelf.move(a, () => 2)).toBe(2);
    expect(shelf.favourites.map(({ brand }) => brand)).toEqual(['B', 'C', 'A']);
    expect(await shelf.move(a, (from) => from + 1)).toBeNull();
    expect(await shelf.move(b, (from) => from - 1)).toBeNull();
    expect(await shelf.move(steam25, () => 0), 'it is none of them').toBeNull();
    expect(shelf.favourites.map(({ brand }) => brand)).toEqual(['B', 'C', 'A']);
  });

  it('lose no change, however quickly one follows the other', async () => {
    const named = ['A', 'B', 'C'].map((name) => favouriteOf(aBrand(name), null));
    const [a = steam25] = named;
    const { shelf } = await aShelf(named);
    const next = (from: number): number => from + 1;
    const places = await Promise.all([shelf.move(a, next), shelf.toggle(steam25), shelf.move(a, next)]);
    expect(places).toEqual([1, undefined, 2]);
    expect(shelf.favourites.map(({ brand }) => brand)).toEqual(['B', 'C', 'A', 'Steam']);
    await Promise.all([shelf.toggle(steam25), shelf.toggle(steam25)]);
    expect(shelf.isFavourite(steam25), 'off and on again').toBe(true);
  });

  it('say why they are not changed, and say nothing was moved', async () => {
    const { shelf, disk } = await aShelf([favouriteOf(steam, null), steam25]);
    disk.fails = true;
    expect(await shelf.move(steam25, () => 0)).toBeNull();
    expect([shelf.trouble, shelf.favourites[1]]).toEqual(['storage-failed', steam25]);
    disk.fails = false;
    await shelf.toggle(steam25);
    expect([shelf.trouble, shelf.favourites.length]).toEqual([null, 1]);
  });

  it('are no more than the desk keeps', async () => {
    const many = Array.from({ length: favouritesAtMost }, (_, index) => favouriteOf(aBrand(`Brand ${index}`), null));
    const { shelf } = await aShelf(many);
    await shelf.toggle(steam25);
    expect([shelf.isFull, shelf.favourites.length, shelf.trouble]).toEqual([true, favouritesAtMost, 'full']);
  });
});

describe('what was sold', () => {
  it('is offered again, but for what is a favourite anyway, and its brands stand first', async () => {
    const { shelf, till } = await aShelf([steam25], soldOnce);
    expect(shelf.recent.map(({ brand }) => brand)).toEqual(['Gone']);
    expect(till.catalogue.sections[0]).toMatchObject({ key: 'best', brands: [steam] });
  });

  it('is the same good as the favourite of the same amount', () => {
    const [first] = soldOnce.recent;
    if (first === undefined) throw new Error('nothing sold');
    expect(keyOf(goodOf(first))).toBe(keyOf(steam25));
    expect(keyOf(goodOf(first))).not.toBe(keyOf(favouriteOf(steam, null)));
  });

  it('is forgotten with the mode', async () => {
    const { shelf, till } = await aShelf([], soldOnce);
    shelf.startAfresh();
    expect([shelf.recent, till.catalogue.mostSold]).toEqual([[], []]);
  });
});
