import type { shell as source } from '../en/shell.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('it');

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Principale',
  sell: 'Vendi',
  orders: 'Ordini',
  settings: 'Impostazioni',
  openOrders: (count) => plural(count, { one: `${count} ordine aperto`, other: `${count} ordini aperti` }),
  practiceMode: 'Modalità di prova',
  practiceFrame: 'Modalità di prova – niente denaro vero, niente codici veri',
  liveMode: 'Reale',
  connection: 'Connessione',
  connections: {
    idle: 'Pronto',
    connecting: 'Connessione',
    live: 'Connesso',
    polling: 'Chiede spesso',
    reconnecting: 'Riconnessione',
    offline: 'Offline',
  },
  connectionHints: {
    idle: 'Ora non si segue alcun ordine.',
    connecting: 'La cassa apre la connessione dal vivo per un ordine.',
    live: 'Le notizie degli ordini aperti arrivano subito.',
    polling: 'La connessione dal vivo è giù. La cassa chiede ogni pochi secondi, così non si perde nulla.',
    reconnecting: 'La connessione dal vivo si è interrotta. La cassa la riapre e intanto chiede.',
    offline:
      'Il servizio non è raggiungibile. Gli ordini mantengono lo stato e proseguono al ritorno della connessione.',
  },
  bootFailed: {
    title: 'La cassa non è partita',
    advice:
      'Non si è venduto né perso nulla. Chiuda la finestra e riavvii l’app. Se succede due volte, invii il registro all’assistenza.',
    again: 'Riprova',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Questo computer non ha un portachiavi in funzione',
      advice: 'L’ID partner resta finché l’app non si chiude e andrà inserito di nuovo.',
    },
    'settings-reset': {
      title: 'Il file delle impostazioni era rovinato ed è stato azzerato',
      advice: 'Controlli paese, lingua e crypto nelle Impostazioni. Gli ordini non sono toccati.',
    },
    'storage-failed': {
      title: 'Il disco non accetta registri, quindi non si può vendere',
      advice:
        'Gli ordini si possono vedere finché il disco si legge. Liberi spazio, o permetta la scrittura nella cartella dei registri (la indicano le Impostazioni). Poi provi una vendita; se è ancora rifiutata, riavvii l’app.',
    },
    'storage-too-new': {
      title: 'Gli ordini sono stati scritti da una versione più nuova di Refill Desk',
      advice: 'Sono rimasti intatti, e non si può vendere. Installi l’ultima versione, poi riavvii.',
    },
    'orders-set-aside': {
      title: 'Il file degli ordini passati non si è potuto leggere',
      advice:
        'È stato messo da parte invariato, e ciò che si poteva è stato recuperato. Le Impostazioni dicono che cosa è tornato e che cosa no.',
    },
    'orders-unreadable': {
      title: 'Alcuni ordini incompiuti non si leggono, quindi la cassa non li segue',
      advice: 'Nulla è stato cancellato. Non li rivenda; dia all’assistenza i loro numeri, come sono negli Ordini.',
    },
    'other-mode-has-open-orders': {
      title: 'Ci sono ordini reali incompiuti',
      advice: 'Restano seguiti in secondo piano. Passi alla modalità reale nelle Impostazioni per vederli.',
    },
    'live-without-partner-id': {
      title: 'Nessun ID partner impostato',
      advice: 'Senza non si può vendere davvero. Lo inserisca nelle Impostazioni, o continui in prova.',
    },
  },
  openSettings: 'Apri Impostazioni',
  showRecords: 'Mostra i registri',
  clipboard: {
    title: 'Non incollare',
    changed: {
      address: 'Un altro programma ha cambiato gli appunti: non contengono più l’indirizzo.',
      amount: 'Un altro programma ha cambiato gli appunti: non contengono più l’importo.',
      'payment-uri': 'Un altro programma ha cambiato gli appunti: non contengono più il link di pagamento.',
      memo: 'Un altro programma ha cambiato gli appunti: non contengono più il memo.',
      'order-id': 'Un altro programma ha cambiato gli appunti: non contengono più il numero d’ordine.',
      'transaction-ids': 'Un altro programma ha cambiato gli appunti: non contengono più le transazioni.',
      'operator-references': 'Un altro programma ha cambiato gli appunti: non contengono più i numeri di ricevuta.',
      'support-text': 'Un altro programma ha cambiato gli appunti: non contengono più il testo per l’assistenza.',
      secret: 'Un altro programma ha cambiato gli appunti: non contengono più il codice.',
    },
    toPay: [
      'Non ne incolli nulla. Ciò che si incolla ora manderebbe il denaro altrove.',
      'Faccia piuttosto inquadrare il codice QR sullo schermo, o confronti ogni carattere.',
    ],
    other: [
      'Non ne incolli nulla. Ciò che si incolla ora non è ciò che è stato copiato qui.',
      'Lo legga piuttosto dallo schermo, e confronti ogni carattere.',
    ],
    check: 'Faccia controllare questo computer prima di copiarvi ancora qualcosa.',
    sayOther: 'Un momento, qualcosa non va con il mio computer. Glielo leggo dallo schermo.',
    paid: 'Se è già stato incollato e pagato, annoti l’ora e avvisi subito l’assistenza del fornitore.',
    understood: 'Capito',
  },
} satisfies typeof source;
