import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Trova tutto',
  open: 'Trova',
  label: 'Marca, paese, ordine, impostazione o azione',
  results: 'Risultati',
  none: (query) => `Nulla trovato per «${query}»`,
  noneAdvice: 'Provi una marca, un paese, un numero d’ordine o un’impostazione.',
  groups: {
    recent: 'Recenti',
    favourites: 'Preferiti',
    brands: 'Marche',
    countries: 'Paesi',
    orders: 'Ordini',
    settings: 'Impostazioni',
    actions: 'Azioni',
  },
  actions: {
    arrange: 'Ordina i preferiti',
    displayOpen: 'Apri lo schermo cliente',
    displayClose: 'Chiudi lo schermo cliente',
    repeatLast: 'Rivendi l’ultimo ordine',
  },
  themes: {
    system: 'Tema di questo computer',
    light: 'Tema chiaro',
    dark: 'Tema scuro',
    contrast: 'Tema ad alto contrasto',
  },
  move: 'scegli',
  run: 'apri',
  leave: 'chiudi',
} satisfies typeof source;
