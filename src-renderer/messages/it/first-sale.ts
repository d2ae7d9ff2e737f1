import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'Come si fa una vendita',
  body: 'Cinque passi di pochi tasti. Provi: nulla è reale, nulla può andare storto.',
  parts: {
    choose: { title: 'Scegliere', body: 'Cercare la marca, premere l’importo.' },
    recipient: { title: 'Chiedere l’e-mail', body: 'Il fornitore manda il codice anche lì.' },
    charge: { title: 'Incassare', body: 'Rileggere la vendita, poi premere Invio.' },
    pay: { title: 'Il cliente paga', body: 'Inquadra il codice QR con il wallet.' },
    code: { title: 'Consegnare il codice', body: 'Appare da solo. Lo mostri o lo stampi.' },
  },
  start: 'Inizia la prima vendita',
  skip: 'So già come si fa',
  back: 'Indietro',
  label: 'Prossimo passo della prima vendita',
  progress: (step, of) => `${step} di ${of}`,
  steps: {
    brand: {
      title: 'Scelga una marca',
      body: 'La prema, o scriva il nome e prema Invio. Steam, per esempio.',
    },
    amount: { title: 'Prema l’importo', body: 'O la sua cifra sulla tastiera.' },
    recipient: {
      title: 'Per chi è?',
      body: 'Scriva ciò che direbbe il cliente, come anna@example.com, e prema Invio.',
    },
    charge: {
      title: 'Incassi',
      body: 'Prema qui o Invio. Prima rivede tutta la vendita.',
    },
    confirm: {
      title: 'Tutto giusto? Incassi',
      body: 'Al banco la legge al cliente. Poi preme Invio.',
    },
    pay: {
      title: 'Ora il cliente paga',
      body: 'Al banco inquadra il codice QR. In prova fa Lei il cliente: prema qui.',
    },
    code: { title: 'Pagato: ecco il codice', body: 'Lo mostri al cliente, o lo stampi.' },
    next: { title: 'Lo dia al cliente', body: 'È tutto. Prema qui o Invio per la prossima vendita.' },
  },
  done: {
    title: (seconds) =>
      seconds === 1 ? 'La Sua prima vendita, in 1 secondo' : `La Sua prima vendita, in ${seconds} secondi`,
    body: 'Venda altro, e faccia pagare al cliente troppo poco o troppo tardi: lo fanno i pulsanti viola sotto il codice QR.',
    close: 'Capito',
  },
  setting: {
    title: 'La prima vendita',
    hint: 'I consigli guidano una vendita di prova, dalla marca al codice. Gli ordini reali restano seguiti.',
    start: 'Mostra una vendita',
    words: 'guida giro aiuto formazione imparare prima inizio benvenuto consigli nuovo',
  },
} satisfies typeof source;
