import type { shelf as source } from '../en/shelf.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('it');

export const shelf = {
  favourites: 'Preferiti',
  recent: 'Venduti per ultimi',
  best: 'I più venduti qui',
  sell: (brand, amount) => (amount === null ? `Apri ${brand}` : `Vendi ${brand} ${amount}`),
  anyAmount: 'Qualsiasi importo',
  star: (name) => `Metti ${name} tra i preferiti`,
  unstar: (name) => `${name} è un preferito`,
  brandAmount: (brand, amount) => `${brand} ${amount}`,
  addFavourite: 'Aggiungi ai preferiti',
  isFavourite: 'Preferito',
  refusal: {
    'out-of-stock': 'Esaurito',
    'not-sold': 'Ora non in vendita',
    'amount-gone': 'Importo ora non in vendita',
    unreachable: 'Non si è potuto cercare',
  },
  arrange: 'Ordina',
  all: (count) => `Tutti i ${count}`,
  arrangeTitle: 'Preferiti',
  arrangeHint: (keys) => `I primi hanno i tasti ${keys}. Li trascini in ordine, o li sposti con le frecce.`,
  noneTitle: 'Ancora nessun preferito',
  noneBody: (keys) => `Prema la stella su una marca o un importo, o ${keys} quando è scelto.`,
  moveUp: (name) => `Sposta ${name} in su`,
  moveDown: (name) => `Sposta ${name} in giù`,
  remove: (name) => `Togli ${name}`,
  moved: (name, place) => `${name} ora è il numero ${place}`,
  full: (most) => `C’è posto per ${most} preferiti. Ne tolga uno per aggiungerne.`,
  setting: {
    title: 'Preferiti',
    hint: 'Marche e importi con un tasto proprio in cima a Vendi.',
    count: (count) => plural(count, { one: `${count} preferito`, other: `${count} preferiti` }),
    words: 'tasti rapidi stella preferito scorciatoia ordine f1',
  },
  pinned: 'Fissati',
  pin: (country) => `Fissa ${country}`,
  unpin: (country) => `Sblocca ${country}`,
  pinKey: (keys) => `${keys} fissa il paese scelto`,
  pinsFull: (most) => `C’è posto per ${most} paesi fissati. Ne sblocchi prima uno.`,
  repeat: 'Rivendi',
  repeatNone: 'Nulla di questo ordine si vende più.',
  repeatUnreachable: 'Gli articoli di questo ordine non si sono trovati. Riprovi.',
  repeatAsk: 'È iniziato un altro scontrino',
  repeatAskBody: (items) =>
    items === 0
      ? 'Rivendere questo ordine cancella ciò che vi è inserito.'
      : plural(items, {
          one: `Rivendere questo ordine cancella il suo ${items} articolo.`,
          other: `Rivendere questo ordine cancella i suoi ${items} articoli.`,
        }),
  repeatKeep: 'Tieni quello scontrino',
  repeatReplace: 'Cancellalo e rivendi',
} satisfies typeof source;
