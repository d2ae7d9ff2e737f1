import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'E-Mail für Kunden ohne Adresse',
  hint: 'An diese Adresse schreibt der Anbieter, wenn ein Kunde keine angibt; den Gutschein drucken Sie. Auch Tages- und Monatslimit zählt er dann für diese eine Adresse, nutzen Sie sie also nur, wo es sein muss. Leer: Jeder Kunde gibt eine E-Mail an.',
  label: 'E-Mail-Adresse des Geschäfts',
  save: 'Adresse speichern',
  invalid: 'Das ist keine vollständige E-Mail-Adresse.',
  words: 'email mail adresse drucken gutschein kunde ohne theke empfänger limit',
} satisfies typeof source;
