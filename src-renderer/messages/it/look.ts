import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Alto contrasto',
  textSize: {
    title: 'Dimensione del testo',
    hint: 'Testi e pulsanti crescono insieme.',
    normal: 'Normale',
    large: 'Grande',
    largest: 'Massima',
    words: 'carattere lettere grande ingrandire zoom accessibilità',
  },
} satisfies typeof source;
