import type { basket as source } from '../en/basket.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('de');

export const basket = {
  lines: 'Artikel auf dem Bon',
  count: (count) => `${count} Artikel`,
  showAll: (count) => `Alle ${count} Artikel zeigen`,
  totalOf: (count) => (count === 1 ? 'Gesamt' : `Gesamt für ${count} Artikel`),
  onTicket: (count) => (count === 1 ? 'Auf dem Bon' : `${count} auf dem Bon`),
  onNetwork: (network) => `über ${network}`,
  addAnother: 'Noch einen Artikel',
  clear: 'Leeren',
  full: 'Diese Bestellung ist voll: mehr als zehn Artikel gehen nicht. Verkaufen Sie den Rest auf dem nächsten Bon.',
  changing: (brand) => `Wählen Sie einen anderen Betrag von ${brand}, oder gehen Sie zurück, um ihn zu behalten.`,
  leftOut: (count) =>
    plural(count, {
      one: `${count} Artikel dieser Bestellung wird nicht mehr verkauft und fehlt hier.`,
      other: `${count} Artikel dieser Bestellung werden nicht mehr verkauft und fehlen hier.`,
    }),
  goesTo: (recipient) => `an ${recipient}`,
  goesToMissing: 'Empfänger fehlt noch',
  edit: (brand, label) => `${brand} ${label}: Empfänger und Betrag`,
  own: {
    by_email: 'E-Mail nur für diesen Artikel',
    by_phone: 'Telefonnummer nur für diesen Artikel',
    by_account: 'Kundennummer nur für diesen Artikel',
  },
  ownHint: (usual) => `Leer lassen für ${usual}.`,
  ownHintMissing: 'Leer lassen für den Kunden dieses Verkaufs.',
  oneMore: 'Noch einer',
  otherAmount: 'Anderer Betrag',
  noEmail: 'Keine E-Mail, Gutschein drucken',
  noEmailTitle: 'Keine E-Mail: Der Gutschein wird hier gedruckt',
  noEmailBody: (address) => `Der Anbieter schreibt dem Geschäft an ${address}.`,
  withEmail: 'Doch eine E-Mail eingeben',
} satisfies typeof source;
