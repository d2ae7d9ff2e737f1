import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'Tương phản cao',
  textSize: {
    title: 'Cỡ chữ',
    hint: 'Chữ và nút to lên cùng nhau.',
    normal: 'Vừa',
    large: 'Lớn',
    largest: 'Rất lớn',
    words: 'phông chữ cỡ chữ to lớn phóng to trợ năng tương phản',
  },
} satisfies typeof source;
