import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'E-mail per i clienti senza',
  hint: 'Il fornitore scrive a questo indirizzo quando un cliente non ne dà uno, e Lei stampa il buono. Anche i suoi limiti di giorno e mese contano per questo solo indirizzo: lo usi solo se serve. Vuoto: ogni cliente dà un’e-mail.',
  label: 'E-mail del negozio',
  save: 'Salva indirizzo',
  invalid: 'Non è un indirizzo e-mail completo.',
  words: 'e-mail indirizzo stampa buono cliente nessuna banco destinatario limite',
} satisfies typeof source;
