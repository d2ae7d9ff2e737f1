import type { Brand } from '../../../src-shared/domain/catalogue.ts';
import { countryCodes } from '../../../src-shared/domain/country-codes.ts';
import { themes } from '../../../src-shared/domain/setting-choices.ts';
import type { OrderRef, OrderSummary } from '../../../src-shared/domain/order.ts';
import { formatRoute } from '../../state/route.ts';
import type { Shell } from '../../state/shell.ts';
import { printKeys, printShortcut, quickKeys, type ShortcutId } from '../../state/shortcuts.ts';
import { keyOf } from '../sell/shelf/quick-good.ts';
import type { Shelf } from '../sell/shelf/shelf.svelte.ts';
import type { Till } from '../sell/till.svelte.ts';
import { settingSections, settingWords } from '../settings/settings-index.ts';
import type { Command } from './command.ts';

/** What commands work on. */
export interface CommandDesk extends Pick<Shell, 'desk' | 'session' | 'router' | 'i18n' | 'display' | 'help'> {
  readonly till: Till;
  readonly shelf: Shelf;
  readonly showHelp: () => void;
}

/** All that can be done from any screen and does not depend on what is typed. */
export function deskCommands(desk: CommandDesk): readonly Command[] {
  return [...favouriteCommands(desk), ...actionCommands(desk), ...settingCommands(desk), ...countryCommands(desk)];
}

/** How the palette knows a brand again. */
export function brandCommandId({ country, brandId }: Pick<Brand, 'country' | 'brandId'>): string {
  return `brand ${country} ${brandId}`;
}
const orderIdStart = 'order ';

/** The order that such a command shows; null: it is another one. */
export function refOfCommand(id: string): OrderRef | null {
  return id.startsWith(orderIdStart) ? (id.slice(orderIdStart.length) as OrderRef) : null;
}

/** Opens a brand of the country that is browsed. */
export function brandCommand({ router, till, i18n }: CommandDesk, brand: Brand): Command {
  const { country, name, backgroundColor, logo } = brand;
  return {
    id: brandCommandId(brand),
    group: 'brands',
    label: name,
    detail: brand.outOfStock ? i18n.t.sell.outOfStock : i18n.country(country),
    brand: { name, backgroundColor, logo },
    run: () => {
      router.go({ screen: 'sell' });
      if (till.catalogue.country !== country) till.showCountry(country);
      till.openBrand(brand);
    },
  };
}

/** Shows an order. */
export function orderCommand({ router, i18n }: CommandDesk, order: OrderSummary): Command {
  const { ref, brand, label, stage, createdAtMs } = order;
  return {
    id: `${orderIdStart}${ref}`,
    group: 'orders',
    label: ref,
    detail: [`${brand} ${label}`, i18n.t.orders.stages[stage], i18n.when(createdAtMs, Date.now())].join(' · '),
    run: () => router.go({ screen: 'orders', ref }),
  };
}

function favouriteCommands({ session, router, shelf, i18n }: CommandDesk): Command[] {
  const keys = quickKeys(session.platform);
  return shelf.favourites.map((favourite, place) => {
    const { brand, amount, country, backgroundColor } = favourite;
    const key = keys[place];
    return {
      id: `favourite ${keyOf(favourite)}`,
      group: 'favourites',
      label: amount === null ? brand : i18n.t.shelf.brandAmount(brand, amount.label),
      detail: i18n.country(country),
      ...(key === undefined ? {} : { keys: printKeys(key, session.platform) }),
      brand: { name: brand, backgroundColor, logo: shelf.logoOf(favourite) },
      run: () => {
        router.go({ screen: 'sell' });
        void shelf.sell(favourite);
      },
    };
  });
}

function actionCommands(from: CommandDesk): Command[] {
  const { display, session, router, till, shelf, i18n } = from;
  const { does } = i18n.t.shortcuts;
  const t = i18n.t.palette.actions;
  const withKeys = (id: ShortcutId, run: () => void): Command => ({
    id: `action ${id}`,
    group: 'actions',
    label: does[id],
    keys: printShortcut(id, session.platform),
    run,
  });
  const plain = (id: keyof typeof t, run: () => void): Command => ({
    id: `action ${id}`,
    group: 'actions',
    label: t[id],
    run,
  });
  return [
    withKeys('sell', () => router.go({ screen: 'sell' })),
    withKeys('orders', () => router.go({ screen: 'orders', ref: null })),
    withKeys('settings', () => router.go({ screen: 'settings' })),
    withKeys('country', () => {
      router.go({ screen: 'sell' });
      shelf.wish = 'country';
    }),
    ...(till.ticket.started
      ? [
          withKeys('ticket-clear', () => {
            if (!till.quoting.ordering) till.nextCustomer();
          }),
        ]
      : [plain('repeatLast', () => void repeatLast(from))]),
    plain('arrange', () => (shelf.arranging = true)),
    display.status?.open === true
      ? plain('displayClose', () => void display.close())
      : plain('displayOpen', () => void display.open()),
    ...themes.map((theme) => ({
      id: `action theme ${theme}`,
      group: 'actions' as const,
      label: i18n.t.palette.themes[theme],
      words: [i18n.t.settings.theme.words],
      run: () => void session.change({ theme }),
    })),
    withKeys('explain', () => (from.help.open = true)),
    { ...withKeys('help', from.showHelp), label: i18n.t.shortcuts.title },
  ];
}

/** Sells the last order again. Where that fails it leads to the order, or to all of them, where the reason stands. */
async function repeatLast({ desk, router, till }: Pick<CommandDesk, 'desk' | 'router' | 'till'>): Promise<void> {
  const place = formatRoute(router.route);
  const listed = await desk.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 1 });
  const ref = listed.ok ? (listed.value.orders[0]?.ref ?? null) : null;
  const answer = ref === null ? null : await desk.orders.get({ ref });
  // A ticket that somebody has begun meanwhile is not thrown away.
  if (till.ticket.started) return;
  const came = answer?.ok === true ? await till.sellAgain(answer.value.order) : 'unreachable';
  if (came === 'late' || formatRoute(router.route) !== place) return;
  router.go(came === 'sold' ? { screen: 'sell' } : { screen: 'orders', ref });
}

function settingCommands({ router, i18n }: CommandDesk): Command[] {
  return settingSections.flatMap(({ section, names }) =>
    names.map((name) => {
      const { title, words } = settingWords(i18n, name);
      return {
        id: `setting ${name}`,
        group: 'settings' as const,
        label: title,
        detail: i18n.t.settings.sections[section],
        words,
        run: () => router.go({ screen: 'settings', section }),
      };
    }),
  );
}

function countryCommands({ router, session, till, i18n }: CommandDesk): Command[] {
  const { pinnedCountries } = session.settings;
  const rest = countryCodes.filter((code) => !pinnedCountries.includes(code));
  return [...pinnedCountries, ...rest].map((country) => ({
    id: `country ${country}`,
    group: 'countries',
    label: i18n.country(country),
    detail: country,
    run: () => {
      router.go({ screen: 'sell' });
      till.showCountry(country);
    },
  }));
}
