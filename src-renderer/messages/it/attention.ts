import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Prova: ${title}`,
  notes: {
    paid: { title: (ref) => `L’ordine ${ref} è pagato`, body: 'Il fornitore prepara la consegna.' },
    delivered: {
      title: (ref) => `L’ordine ${ref} è consegnato`,
      body: 'Il cliente può avere ciò che ha comprato.',
    },
    expiring: {
      title: (ref) => `L’ordine ${ref} non è ancora pagato`,
      body: 'Il codice QR sparisce tra due minuti. Chieda se il cliente ha pagato.',
    },
    underpaid: {
      title: (ref) => `Manca una parte del pagamento di ${ref}`,
      body: 'Faccia inviare il resto al cliente.',
    },
    overpaid: { title: (ref) => `Per ${ref} è stato pagato troppo`, body: 'Non restituisca nulla da sé.' },
    late: {
      title: (ref) => `L’ordine ${ref} è stato pagato troppo tardi`,
      body: 'Nulla è perso. Non chieda di nuovo il pagamento.',
    },
    wrong: {
      title: (ref) => `L’ordine ${ref} è stato pagato in altro modo`,
      body: 'Con un’altra crypto o su un’altra rete.',
    },
    review: {
      title: (ref) => `Il fornitore esamina ${ref}`,
      body: 'Può richiedere fino a 24 ore. Avvisi il cliente.',
    },
    unclear: {
      title: (ref) => `Non è chiaro se ${ref} esista`,
      body: 'Non accetti pagamenti e apra l’ordine.',
    },
    withheld: {
      title: (ref) => `Dati di pagamento di ${ref} trattenuti`,
      body: 'Non accetti pagamenti per questo ordine.',
    },
    price: { title: (ref) => `Il prezzo di ${ref} è cambiato`, body: 'Qualcuno deve dire sì o no.' },
    partly: {
      title: (ref) => `L’ordine ${ref} è consegnato in parte`,
      body: 'Lo apra per vedere che cosa manca.',
    },
    failed: {
      title: (ref) => `L’ordine ${ref} è fallito`,
      body: 'Lo apra per vedere che cosa fare.',
    },
    refunded: { title: (ref) => `Il denaro di ${ref} torna indietro`, body: 'Avvisi il cliente.' },
  },
  sounds: {
    title: 'Suoni',
    hint: 'Un breve suono per ciascuno, una volta per ordine. Se muto, si vede ma non si sente.',
    names: {
      paid: 'Pagato',
      delivered: 'Consegnato',
      expiring: 'Il codice sparisce presto',
      problem: 'Qualcosa non va',
    },
    hearOne: (name) => `Ascolta: ${name}`,
    words: 'suono muto volume avviso bip audio silenzioso',
  },
  notifications: {
    title: 'Notifiche',
    hint: 'Il sistema La chiama a un ordine mentre usa un altro programma. Codici, e-mail e numeri di telefono non vi compaiono mai.',
    on: 'Sì',
    off: 'No',
    words: 'notifica sistema badge barra applicazioni dock icona avviso',
  },
} satisfies typeof source;
