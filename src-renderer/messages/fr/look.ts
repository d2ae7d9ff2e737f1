import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Contraste élevé',
  textSize: {
    title: 'Taille du texte',
    hint: 'Textes et boutons grandissent ensemble.',
    normal: 'Normale',
    large: 'Grande',
    largest: 'Très grande',
    words: 'police lettres grand agrandir zoom accessibilité',
  },
} satisfies typeof source;
