import type { shell as source } from '../en/shell.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('de');

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Hauptmenü',
  sell: 'Verkauf',
  orders: 'Bestellungen',
  settings: 'Einstellungen',
  openOrders: (count) => plural(count, { one: `${count} offene Bestellung`, other: `${count} offene Bestellungen` }),
  practiceMode: 'Übungsmodus',
  practiceFrame: 'Übungsmodus – kein echtes Geld, keine echten Codes',
  liveMode: 'Live',
  connection: 'Verbindung',
  connections: {
    idle: 'Bereit',
    connecting: 'Verbindet',
    live: 'Verbunden',
    polling: 'Fragt regelmäßig',
    reconnecting: 'Verbindet neu',
    offline: 'Offline',
  },
  connectionHints: {
    idle: 'Gerade wird keine Bestellung verfolgt.',
    connecting: 'Die Kasse baut die Live-Verbindung für eine Bestellung auf.',
    live: 'Neues zu offenen Bestellungen kommt sofort an.',
    polling: 'Die Live-Verbindung steht nicht. Die Kasse fragt alle paar Sekunden nach; so geht nichts verloren.',
    reconnecting: 'Die Live-Verbindung ist abgerissen. Die Kasse baut sie neu auf und fragt solange nach.',
    offline:
      'Der Dienst ist nicht erreichbar. Bestellungen behalten ihren Stand und gehen weiter, sobald die Verbindung wieder da ist.',
  },
  bootFailed: {
    title: 'Die Kasse konnte nicht starten',
    advice:
      'Es wurde nichts verkauft, und nichts ging verloren. Schließen Sie das Fenster und starten Sie die App neu. Passiert es wieder, senden Sie das Protokoll an den Support.',
    again: 'Erneut versuchen',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Auf diesem Computer läuft kein Schlüsselbund',
      advice: 'Die Partner-ID bleibt, bis die App geschlossen wird, und ist beim nächsten Mal neu einzugeben.',
    },
    'settings-reset': {
      title: 'Die Einstellungen waren beschädigt und wurden zurückgesetzt',
      advice: 'Prüfen Sie Land, Sprache und Coin in den Einstellungen. Ihre Bestellungen sind nicht betroffen.',
    },
    'storage-failed': {
      title: 'Das Laufwerk nimmt nichts auf; es kann nichts verkauft werden',
      advice:
        'Bestellungen lassen sich ansehen, soweit das Laufwerk noch lesbar ist. Schaffen Sie Speicherplatz, oder erlauben Sie das Schreiben in den Ordner der Aufzeichnungen (er steht in den Einstellungen). Versuchen Sie dann einen Verkauf; geht er noch immer nicht, starten Sie die App neu.',
    },
    'storage-too-new': {
      title: 'Die Bestellungen stammen aus einer neueren Version von Refill Desk',
      advice:
        'Sie blieben unberührt, und es kann nichts verkauft werden. Installieren Sie die neueste Version und starten Sie neu.',
    },
    'orders-set-aside': {
      title: 'Die Datei mit früheren Bestellungen war nicht lesbar',
      advice:
        'Sie wurde unverändert beiseitegelegt; was sich retten ließ, ist wieder da. In den Einstellungen steht, was zurück ist und was nicht.',
    },
    'orders-unreadable': {
      title: 'Einige offene Bestellungen sind nicht lesbar und werden nicht verfolgt',
      advice:
        'Es wurde nichts gelöscht. Verkaufen Sie sie nicht noch einmal; nennen Sie dem Support ihre Nummern, wie sie unter Bestellungen stehen.',
    },
    'other-mode-has-open-orders': {
      title: 'Es gibt offene Live-Bestellungen',
      advice:
        'Sie werden im Hintergrund weiter verfolgt. Zum Ansehen wechseln Sie in den Einstellungen in den Live-Modus.',
    },
    'live-without-partner-id': {
      title: 'Keine Partner-ID hinterlegt',
      advice:
        'Ohne sie geht live kein Verkauf. Geben Sie sie in den Einstellungen ein, oder machen Sie im Übungsmodus weiter.',
    },
  },
  openSettings: 'Einstellungen öffnen',
  showRecords: 'Aufzeichnungen zeigen',
  clipboard: {
    title: 'Nichts einfügen',
    changed: {
      address: 'Ein anderes Programm hat die Zwischenablage geändert: Die Adresse steht nicht mehr darin.',
      amount: 'Ein anderes Programm hat die Zwischenablage geändert: Der Betrag steht nicht mehr darin.',
      'payment-uri': 'Ein anderes Programm hat die Zwischenablage geändert: Der Zahlungslink steht nicht mehr darin.',
      memo: 'Ein anderes Programm hat die Zwischenablage geändert: Das Memo steht nicht mehr darin.',
      'order-id': 'Ein anderes Programm hat die Zwischenablage geändert: Die Bestell-ID steht nicht mehr darin.',
      'transaction-ids':
        'Ein anderes Programm hat die Zwischenablage geändert: Die Transaktions-IDs stehen nicht mehr darin.',
      'operator-references':
        'Ein anderes Programm hat die Zwischenablage geändert: Die Belegnummern stehen nicht mehr darin.',
      'support-text':
        'Ein anderes Programm hat die Zwischenablage geändert: Der Text für den Support steht nicht mehr darin.',
      secret: 'Ein anderes Programm hat die Zwischenablage geändert: Der Code steht nicht mehr darin.',
    },
    toPay: [
      'Fügen Sie nichts daraus ein. Was jetzt eingefügt wird, schickt das Geld woandershin.',
      'Lassen Sie den Kunden stattdessen den QR-Code scannen, oder vergleichen Sie jedes Zeichen.',
    ],
    other: [
      'Fügen Sie nichts daraus ein. Was jetzt eingefügt wird, ist nicht das, was hier kopiert wurde.',
      'Lesen Sie es stattdessen vom Bildschirm ab und vergleichen Sie jedes Zeichen.',
    ],
    check: 'Lassen Sie diesen Computer auf Schadsoftware prüfen, bevor hier wieder etwas kopiert wird.',
    sayOther: 'Einen Moment bitte, mit meinem Computer stimmt etwas nicht. Ich lese es Ihnen vom Bildschirm vor.',
    paid: 'Wurde schon eingefügt und gezahlt, notieren Sie die Uhrzeit und melden Sie es sofort dem Support des Anbieters.',
    understood: 'Verstanden',
  },
} satisfies typeof source;
