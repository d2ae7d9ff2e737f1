import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'So geht ein Verkauf',
  body: 'Fünf Schritte mit je ein paar Tasten. Probieren Sie es: Nichts ist echt, nichts kann schiefgehen.',
  parts: {
    choose: { title: 'Wählen', body: 'Marke suchen, Betrag drücken.' },
    recipient: { title: 'Nach der E-Mail fragen', body: 'Auch dorthin schickt der Anbieter den Code.' },
    charge: { title: 'Kassieren', body: 'Verkauf vorlesen, dann Enter drücken.' },
    pay: { title: 'Der Kunde zahlt', body: 'Er scannt den QR-Code mit seiner Wallet.' },
    code: { title: 'Code übergeben', body: 'Er erscheint von selbst. Zeigen oder drucken.' },
  },
  start: 'Ersten Verkauf starten',
  skip: 'Ich kenne mich aus',
  back: 'Zurück',
  label: 'Nächster Schritt Ihres ersten Verkaufs',
  progress: (step, of) => `${step} von ${of}`,
  steps: {
    brand: {
      title: 'Marke wählen',
      body: 'Eine drücken, oder ihren Namen tippen und Enter drücken. Zum Beispiel Steam.',
    },
    amount: { title: 'Betrag drücken', body: 'Oder seine Ziffer auf der Tastatur.' },
    recipient: {
      title: 'Für wen ist es?',
      body: 'Tippen Sie, was der Kunde sagen würde, etwa anna@example.com, und drücken Sie Enter.',
    },
    charge: {
      title: 'Kassieren',
      body: 'Drücken Sie hier oder Enter. Vorher sehen Sie den ganzen Verkauf noch einmal.',
    },
    confirm: {
      title: 'Stimmt alles? Kassieren',
      body: 'An der Theke lesen Sie es dem Kunden vor. Dann drücken Sie Enter.',
    },
    pay: {
      title: 'Jetzt zahlt der Kunde',
      body: 'An der Theke scannt er den QR-Code. In der Übung spielen Sie den Kunden: Drücken Sie hier.',
    },
    code: { title: 'Bezahlt: Hier ist der Code', body: 'Zeigen Sie ihn dem Kunden, oder drucken Sie ihn.' },
    next: { title: 'Dem Kunden geben', body: 'Das ist alles. Drücken Sie hier oder Enter für den nächsten Verkauf.' },
  },
  done: {
    title: (seconds) =>
      seconds === 1 ? 'Ihr erster Verkauf, in 1 Sekunde' : `Ihr erster Verkauf, in ${seconds} Sekunden`,
    body: 'Verkaufen Sie noch etwas, und lassen Sie den Kunden zu wenig oder zu spät zahlen: Das spielen die violetten Knöpfe unter dem QR-Code.',
    close: 'Verstanden',
  },
  setting: {
    title: 'Der erste Verkauf',
    hint: 'Hinweise führen durch einen Übungsverkauf, von der Marke bis zum Code. Live-Bestellungen werden dabei weiter verfolgt.',
    start: 'Einen Verkauf zeigen',
    words: 'anleitung rundgang hilfe training lernen erster anfang willkommen hinweise neu',
  },
} satisfies typeof source;
