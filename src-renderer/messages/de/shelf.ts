import type { shelf as source } from '../en/shelf.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('de');

export const shelf = {
  favourites: 'Favoriten',
  recent: 'Zuletzt verkauft',
  best: 'Hier meistverkauft',
  sell: (brand, amount) => (amount === null ? `${brand} öffnen` : `${brand} ${amount} verkaufen`),
  anyAmount: 'Freier Betrag',
  star: (name) => `${name} zu den Favoriten`,
  unstar: (name) => `${name} ist ein Favorit`,
  brandAmount: (brand, amount) => `${brand} ${amount}`,
  addFavourite: 'Zu den Favoriten',
  isFavourite: 'Favorit',
  refusal: {
    'out-of-stock': 'Ausverkauft',
    'not-sold': 'Nicht im Verkauf',
    'amount-gone': 'Betrag nicht im Verkauf',
    unreachable: 'Ließ sich nicht nachsehen',
  },
  arrange: 'Ordnen',
  all: (count) => `Alle ${count}`,
  arrangeTitle: 'Favoriten',
  arrangeHint: (keys) =>
    `Die ersten liegen auf den Tasten ${keys}. Ziehen Sie sie an ihren Platz, oder nehmen Sie die Pfeile.`,
  noneTitle: 'Noch keine Favoriten',
  noneBody: (keys) => `Drücken Sie den Stern an einer Marke oder einem Betrag, oder ${keys}, wenn sie gewählt sind.`,
  moveUp: (name) => `${name} nach oben`,
  moveDown: (name) => `${name} nach unten`,
  remove: (name) => `${name} entfernen`,
  moved: (name, place) => `${name} steht jetzt an Stelle ${place}`,
  full: (most) => `Platz ist für ${most} Favoriten. Entfernen Sie einen, um einen anderen aufzunehmen.`,
  setting: {
    title: 'Favoriten',
    hint: 'Marken und Beträge mit eigener Taste, oben im Verkauf.',
    count: (count) => plural(count, { one: `${count} Favorit`, other: `${count} Favoriten` }),
    words: 'schnelltasten stern favorit tastenkürzel reihenfolge f1',
  },
  pinned: 'Angeheftet',
  pin: (country) => `${country} anheften`,
  unpin: (country) => `${country} lösen`,
  pinKey: (keys) => `${keys} heftet das markierte Land an`,
  pinsFull: (most) => `Platz ist für ${most} angeheftete Länder. Lösen Sie erst eines.`,
  repeat: 'Erneut verkaufen',
  repeatNone: 'Nichts aus dieser Bestellung wird noch verkauft.',
  repeatUnreachable: 'Die Artikel dieser Bestellung ließen sich nicht nachsehen. Versuchen Sie es noch einmal.',
  repeatAsk: 'Ein anderer Bon ist schon begonnen',
  repeatAskBody: (items) =>
    items === 0
      ? 'Verkaufen Sie diese Bestellung erneut, gehen die Eingaben darauf verloren.'
      : plural(items, {
          one: `Verkaufen Sie diese Bestellung erneut, geht sein ${items} Artikel verloren.`,
          other: `Verkaufen Sie diese Bestellung erneut, gehen seine ${items} Artikel verloren.`,
        }),
  repeatKeep: 'Bon behalten',
  repeatReplace: 'Leeren und erneut verkaufen',
} satisfies typeof source;
