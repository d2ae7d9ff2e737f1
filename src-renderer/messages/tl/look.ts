import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'High contrast',
  textSize: {
    title: 'Laki ng text',
    hint: 'Sabay lumalaki ang text at mga button.',
    normal: 'Normal',
    large: 'Malaki',
    largest: 'Pinakamalaki',
    words: 'font letra laki malaki zoom accessibility contrast',
  },
} satisfies typeof source;
