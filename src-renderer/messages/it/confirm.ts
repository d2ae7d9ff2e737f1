import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Controlli la vendita con il cliente',
  goods: 'Che cosa si vende',
  redeem: (places) => `Si usa in ${places}`,
  recipient: {
    by_email: 'All’indirizzo e-mail',
    by_phone: 'Al numero di telefono',
    by_account: 'Al conto',
  },
  printedHere: 'Niente e-mail: il buono si stampa qui',
  receiptTo: 'Il fornitore scrive a',
  payWith: 'Pagato con',
  cost: (cost) => `Commissione di rete circa ${cost}, pagata dal wallet del cliente.`,
  costUnknown: 'Il wallet del cliente indica la commissione di rete.',
  speed: {
    'at-once': 'Regolato subito.',
    confirmations: 'Più lento: fino a 6 conferme.',
    recommended: 'Il consiglio del fornitore per costo e rapidità.',
  },
  cautions: {
    'same-form': (network) =>
      `Un indirizzo su ${network} somiglia a quelli di altre reti. Il cliente deve scegliere ${network} nel wallet, o le crypto possono andare perse.`,
    'not-x-layer': 'OKXChain non è X Layer. Ciò che si invia su X Layer è perso.',
    bridged: (coin, twin) => `${coin} e ${twin} sono token diversi. Solo ${coin} vale come pagato.`,
    'full-name':
      'Per le stablecoin su Tron il fornitore può chiedere il nome completo del cliente. Se rifiuta, scelga un’altra rete.',
    whole: 'Una fattura Lightning si paga intera o niente.',
    renamed: (coin) => `TON e GRAM esistono insieme. Il cliente deve inviare ${coin}.`,
    small: (minimum) => `Questa rete accetta almeno ${minimum}. Aggiunga un articolo o scelga un’altra rete.`,
  },
  shopElsewhere: (goods, shop) => `Vale solo in ${goods}; questo negozio è in ${shop}.`,
  phoneElsewhere: (theirs, goods) => `Il numero è di ${theirs}; questa ricarica è per ${goods}. Lo rilegga al cliente.`,
  oddNumber: 'Questo numero sembra insolito. Lo rilegga al cliente.',
  oddAddress: (meant) => `Il cliente intendeva ${meant}?`,
  priceSame: 'Il prezzo non è cambiato da quando è apparso.',
  priceComing: 'Il prezzo arriva tra un momento.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  order: (amount) => `Incassa ${amount}`,
  orderPending: 'Incassa',
  back: 'Torna allo scontrino',
} satisfies typeof source;
