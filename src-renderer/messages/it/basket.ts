import type { basket as source } from '../en/basket.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('it');

export const basket = {
  lines: 'Articoli sullo scontrino',
  count: (count) => plural(count, { one: `${count} articolo`, other: `${count} articoli` }),
  showAll: (count) => `Mostra tutti i ${count} articoli`,
  totalOf: (count) => (count === 1 ? 'Totale' : `Totale di ${count} articoli`),
  onTicket: (count) => (count === 1 ? 'Sullo scontrino' : `${count} sullo scontrino`),
  onNetwork: (network) => `su ${network}`,
  addAnother: 'Aggiungi un articolo',
  clear: 'Svuota',
  full: 'Questo ordine è pieno: al massimo dieci articoli. Venda il resto con il prossimo scontrino.',
  changing: (brand) => `Scelga un altro importo di ${brand}, o torni indietro per tenerlo.`,
  leftOut: (count) =>
    plural(count, {
      one: `${count} articolo di quell’ordine non si vende più e qui manca.`,
      other: `${count} articoli di quell’ordine non si vendono più e qui mancano.`,
    }),
  goesTo: (recipient) => `a ${recipient}`,
  goesToMissing: 'manca il destinatario',
  edit: (brand, label) => `${brand} ${label}: destinatario e importo`,
  own: {
    by_email: 'E-mail solo per questo articolo',
    by_phone: 'Telefono solo per questo articolo',
    by_account: 'Numero di conto solo per questo articolo',
  },
  ownHint: (usual) => `Lasci vuoto per ${usual}.`,
  ownHintMissing: 'Lasci vuoto per il cliente di questa vendita.',
  oneMore: 'Un altro',
  otherAmount: 'Altro importo',
  noEmail: 'Niente e-mail, stampa il buono',
  noEmailTitle: 'Niente e-mail: il buono si stampa qui',
  noEmailBody: (address) => `Il fornitore scrive al negozio a ${address}.`,
  withEmail: 'Inserisci comunque un’e-mail',
} satisfies typeof source;
