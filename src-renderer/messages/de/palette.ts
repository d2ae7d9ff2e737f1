import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Alles finden',
  open: 'Suchen',
  label: 'Marke, Land, Bestellung, Einstellung oder Aktion',
  results: 'Ergebnisse',
  none: (query) => `Nichts gefunden zu „${query}“`,
  noneAdvice: 'Versuchen Sie eine Marke, ein Land, eine Bestellnummer oder eine Einstellung.',
  groups: {
    recent: 'Zuletzt',
    favourites: 'Favoriten',
    brands: 'Marken',
    countries: 'Länder',
    orders: 'Bestellungen',
    settings: 'Einstellungen',
    actions: 'Aktionen',
  },
  actions: {
    arrange: 'Favoriten ordnen',
    displayOpen: 'Kundenanzeige öffnen',
    displayClose: 'Kundenanzeige schließen',
    repeatLast: 'Letzte Bestellung erneut verkaufen',
  },
  themes: {
    system: 'Farbschema dieses Computers',
    light: 'Helles Farbschema',
    dark: 'Dunkles Farbschema',
    contrast: 'Farbschema mit hohem Kontrast',
  },
  move: 'wählen',
  run: 'öffnen',
  leave: 'schließen',
} satisfies typeof source;
