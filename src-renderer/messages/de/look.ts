import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Hoher Kontrast',
  textSize: {
    title: 'Textgröße',
    hint: 'Text und Knöpfe wachsen zusammen.',
    normal: 'Normal',
    large: 'Groß',
    largest: 'Sehr groß',
    words: 'schrift buchstaben größer groß zoom barrierefrei kontrast',
  },
} satisfies typeof source;
