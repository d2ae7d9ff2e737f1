import type { look as source } from '../en/look.ts';

export const look = {
  contrast: '高对比度',
  textSize: {
    title: '文字大小',
    hint: '文字和按钮一起变大。',
    normal: '标准',
    large: '大',
    largest: '特大',
    words: '字体 字号 文字 放大 缩放 无障碍 对比度',
  },
} satisfies typeof source;
