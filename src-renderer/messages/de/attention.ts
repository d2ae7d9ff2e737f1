import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Übung: ${title}`,
  notes: {
    paid: { title: (ref) => `Bestellung ${ref} ist bezahlt`, body: 'Der Anbieter bereitet die Lieferung vor.' },
    delivered: {
      title: (ref) => `Bestellung ${ref} ist geliefert`,
      body: 'Der Kunde kann bekommen, was er gekauft hat.',
    },
    expiring: {
      title: (ref) => `Bestellung ${ref} ist noch nicht bezahlt`,
      body: 'Der QR-Code verschwindet in zwei Minuten. Fragen Sie, ob der Kunde gezahlt hat.',
    },
    underpaid: {
      title: (ref) => `Ein Teil der Zahlung für ${ref} fehlt`,
      body: 'Lassen Sie den Kunden den Rest senden.',
    },
    overpaid: { title: (ref) => `Für ${ref} wurde zu viel bezahlt`, body: 'Zahlen Sie selbst nichts zurück.' },
    late: {
      title: (ref) => `Bestellung ${ref} wurde zu spät bezahlt`,
      body: 'Nichts ist verloren. Verlangen Sie die Zahlung nicht noch einmal.',
    },
    wrong: {
      title: (ref) => `Bestellung ${ref} wurde anders bezahlt`,
      body: 'Mit einem anderen Coin oder über ein anderes Netzwerk.',
    },
    review: {
      title: (ref) => `Der Anbieter sieht sich ${ref} an`,
      body: 'Das kann bis zu 24 Stunden dauern. Sagen Sie es dem Kunden.',
    },
    unclear: {
      title: (ref) => `Unklar, ob es ${ref} gibt`,
      body: 'Nehmen Sie keine Zahlung an, und öffnen Sie die Bestellung.',
    },
    withheld: {
      title: (ref) => `Zahlungsdaten von ${ref} zurückgehalten`,
      body: 'Nehmen Sie keine Zahlung dafür an.',
    },
    price: { title: (ref) => `Der Preis von ${ref} hat sich geändert`, body: 'Jemand muss zustimmen oder ablehnen.' },
    partly: {
      title: (ref) => `Bestellung ${ref} ist teilweise geliefert`,
      body: 'Öffnen Sie sie, um zu sehen, was fehlt.',
    },
    failed: {
      title: (ref) => `Bestellung ${ref} ist gescheitert`,
      body: 'Öffnen Sie sie, um zu sehen, was zu tun ist.',
    },
    refunded: { title: (ref) => `Das Geld für ${ref} geht zurück`, body: 'Sagen Sie es dem Kunden.' },
  },
  sounds: {
    title: 'Töne',
    hint: 'Ein kurzer Ton für jedes, einmal je Bestellung. Ausgeschaltet ist es zu sehen, aber nicht zu hören.',
    names: {
      paid: 'Bezahlt',
      delivered: 'Geliefert',
      expiring: 'Code verschwindet bald',
      problem: 'Etwas stimmt nicht',
    },
    hearOne: (name) => `Anhören: ${name}`,
    words: 'ton klang stumm lautstärke signal leise sound audio',
  },
  notifications: {
    title: 'Mitteilungen',
    hint: 'Das System ruft Sie zu einer Bestellung, während Sie in einem anderen Programm sind. Codes, E-Mail-Adressen und Telefonnummern stehen nie darin.',
    on: 'Ein',
    off: 'Aus',
    words: 'mitteilung benachrichtigung system symbol taskleiste dock hinweis',
  },
} satisfies typeof source;
