import type { Settings } from '../../../src-shared/domain/settings.ts';

/** Texts of the command palette. */
export const palette = {
  title: 'Find anything',
  open: 'Find',
  label: 'Brand, country, order, setting or action',
  results: 'Results',
  none: (query: string) => `Nothing found for “${query}”`,
  noneAdvice: 'Try a brand, a country, an order number or a setting.',
  groups: {
    recent: 'Recent',
    favourites: 'Favourites',
    brands: 'Brands',
    countries: 'Countries',
    orders: 'Orders',
    settings: 'Settings',
    actions: 'Actions',
  },
  actions: {
    arrange: 'Arrange favourites',
    displayOpen: 'Open the customer display',
    displayClose: 'Close the customer display',
    repeatLast: 'Sell the last order again',
  },
  themes: {
    system: 'Theme of this computer',
    light: 'Light theme',
    dark: 'Dark theme',
    contrast: 'High-contrast theme',
  } satisfies Record<Settings['theme'], string>,
  move: 'choose',
  run: 'open',
  leave: 'close',
};
