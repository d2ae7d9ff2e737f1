import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Alto contraste',
  textSize: {
    title: 'Tamaño del texto',
    hint: 'El texto y los botones crecen juntos.',
    normal: 'Normal',
    large: 'Grande',
    largest: 'Muy grande',
    words: 'fuente letra mayor grande ampliar accesibilidad zoom',
  },
} satisfies typeof source;
