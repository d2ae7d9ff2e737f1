import type { look as source } from '../en/look.ts';

export const look = {
  contrast: 'ハイコントラスト',
  textSize: {
    title: '文字の大きさ',
    hint: '文字と一緒にボタンも大きくなります。',
    normal: '標準',
    large: '大',
    largest: '特大',
    words: '文字サイズ フォント 拡大 大きく 見やすく',
  },
} satisfies typeof source;
