import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Alto contraste',
  textSize: {
    title: 'Tamanho do texto',
    hint: 'Textos e botões crescem juntos.',
    normal: 'Normal',
    large: 'Grande',
    largest: 'Maior',
    words: 'fonte letras grande aumentar zoom acessibilidade',
  },
} satisfies typeof source;
