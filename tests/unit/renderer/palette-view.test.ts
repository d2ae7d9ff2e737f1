import { describe, expect, it } from 'vitest';
import { bootSchema } from '../../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { Order } from '../../../src-shared/domain/order.ts';
import { defaultSettings, type Language } from '../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { loadMessages } from '../../../src-renderer/messages/messages.ts';
import { DisplayStatusWatch } from '../../../src-renderer/state/display-status.svelte.ts';
import { PaletteView } from '../../../src-renderer/screens/palette/palette-view.svelte.ts';
import { favouriteOf, Shelf } from '../../../src-renderer/screens/sell/shelf/shelf.svelte.ts';
import { Till } from '../../../src-renderer/screens/sell/till.svelte.ts';
import { HelpState } from '../../../src-renderer/state/help-state.svelte.ts';
import { I18n } from '../../../src-renderer/state/i18n.svelte.ts';
import { summaryOf } from '../../../src-renderer/state/order-news.ts';
import { Router } from '../../../src-renderer/state/router.svelte.ts';
import { Session } from '../../../src-renderer/state/session.svelte.ts';
import { FakeClock } from './fake-clock.ts';
import { Deferred, settled } from './fake-desk.ts';
import { anOrder } from './order-fixture.ts';
import { aBrand, aCatalogue } from './sell/catalogue-fixture.ts';

type Listed = Awaited<ReturnType<DeskBridge['orders']['list']>>;

/** A palette over a desk with one order, P-12, and the brands Steam and Twitch, Steam being a favourite. */
async function aPalette() {
  const steam = aBrand('Steam');
  const favourites = [favouriteOf(steam, null)];
  const settings = { ...defaultSettings('en'), welcomedAtMs: 1, favourites };
  const state: { language: Language; order: Order | null } = {
    language: 'en',
    order: anOrder('P-12', ['awaiting-payment']),
  };
  const asked: Deferred<Listed>[] = [];
  const desk = {
    catalogue: {
      country: () => Promise.resolve(ok(aCatalogue([steam, aBrand('Twitch')]))),
      products: () => Promise.resolve(fail('not-for-sale')),
    },
    settings: { change: () => Promise.resolve(fail('storage-failed')) },
    payment: { methods: () => Promise.resolve(fail('internal')) },
    orders: {
      get: () => Promise.resolve(state.order === null ? fail('not-found') : ok({ order: state.order, tracking: null })),
      list: () => {
        const answer = new Deferred<Listed>();
        asked.push(answer);
        return answer.promise;
      },
    },
  } as unknown as DeskBridge;
  const partner = { present: false, last4: null, kept: 'nowhere', keychainAvailable: true };
  const rest = { notices: [], unfinished: [], tracking: [] };
  const session = new Session(desk, bootSchema.parse({ version: '1', platform: 'x', settings, partner, ...rest }));
  const till = new Till(desk, session, new FakeClock());
  const nothing = (): void => undefined;
  const router = new Router({
    location: { hash: '#/sell' },
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  const view = new PaletteView({
    ...{ desk, session, router, till },
    i18n: new I18n(() => state.language),
    shelf: new Shelf(desk, session, till),
    showHelp: nothing,
    help: new HelpState(),
    display: new DisplayStatusWatch(desk),
  });
  till.start();
  await settled();
  const recent = (): readonly string[] =>
    view.groups.find(({ key }) => key === 'recent')?.commands.map(({ label, detail = '' }) => `${label} ${detail}`) ??
    [];
  /** Types, gets these orders for it, and runs what is listed under this label. */
  const use = async (typed: string, label: string, orders: readonly Order[] = []): Promise<void> => {
    view.show();
    const finding = view.find(typed);
    await asked.at(-1)?.answer(ok({ orders: orders.map(summaryOf), more: false }));
    await finding;
    const command = view.commands.find((one) => one.label === label);
    if (command === undefined) throw new Error(`no ${label}`);
    view.run(command);
  };
  return { view, session, settings, state, asked, recent, use };
}

describe('what was used before', () => {
  it('is what it is by now: in the language of now, with the stage of now, and without what is there no more', async () => {
    const { view, session, settings, state, recent, use } = await aPalette();
    await use('P-12', 'P-12', [anOrder('P-12', ['awaiting-payment'])]);
    await use('steam', 'Steam');
    await use('dark', 'Dark theme');
    await loadMessages('de');
    state.language = 'de';
    state.order = anOrder('P-12', ['delivered']);
    view.show();
    await settled();
    expect(recent()).toEqual([
      'Dunkles Farbschema ',
      'Steam Vereinigte Staaten',
      expect.stringMatching(/^P-12 .*Geliefert/),
    ]);
    session.settings = { ...settings, favourites: [] };
    state.order = null;
    view.show();
    await settled();
    expect(recent()).toEqual(['Dunkles Farbschema ']);
  });
});

describe('what is chosen', () => {
  it('stays so when orders come late above it, and is what fits best again when something else is typed', async () => {
    const { view, asked } = await aPalette();
    view.show();
    const finding = view.find('12');
    expect(view.active, 'nothing is there').toBe(-1);
    await asked.at(-1)?.answer(ok({ orders: [summaryOf(anOrder('P-12', ['delivered']))], more: false }));
    await finding;
    expect([view.active, view.commands[0]?.label]).toEqual([0, 'P-12']);

    const next = view.find('st');
    expect(
      view.commands.some(({ label }) => label === 'P-12'),
      'it answers another question',
    ).toBe(false);
    view.choose(1);
    const chosen = view.commands[1]?.id;
    await asked.at(-1)?.answer(ok({ orders: [summaryOf(anOrder('P-12', ['delivered']))], more: false }));
    await next;
    expect(view.commands[view.active]?.id).toBe(chosen);
    void view.find('ste');
    expect(view.active).toBe(0);
  });
});
