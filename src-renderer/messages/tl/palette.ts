import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Hanapin ang kahit ano',
  open: 'Hanapin',
  label: 'Brand, bansa, order, setting o action',
  results: 'Mga resulta',
  none: (query) => `Walang nahanap para sa “${query}”`,
  noneAdvice: 'Subukan ang brand, bansa, order number o setting.',
  groups: {
    recent: 'Kamakailan',
    favourites: 'Favorites',
    brands: 'Mga brand',
    countries: 'Mga bansa',
    orders: 'Orders',
    settings: 'Settings',
    actions: 'Actions',
  },
  actions: {
    arrange: 'Ayusin ang favorites',
    displayOpen: 'Buksan ang customer display',
    displayClose: 'Isara ang customer display',
    repeatLast: 'Ibenta ulit ang huling order',
  },
  themes: {
    system: 'Theme ng computer na ito',
    light: 'Light theme',
    dark: 'Dark theme',
    contrast: 'High-contrast theme',
  },
  move: 'pumili',
  run: 'buksan',
  leave: 'isara',
} satisfies typeof source;
