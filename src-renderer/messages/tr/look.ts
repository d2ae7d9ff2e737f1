import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Yüksek karşıtlık',
  textSize: {
    title: 'Yazı boyutu',
    hint: 'Yazı ve düğmeler birlikte büyür.',
    normal: 'Normal',
    large: 'Büyük',
    largest: 'En büyük',
    words: 'yazı tipi harf büyük daha büyük yakınlaştır erişilebilirlik kontrast',
  },
} satisfies typeof source;
