import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'まとめて検索',
  open: '検索',
  label: 'ブランド、国、注文、設定、操作',
  results: '検索結果',
  none: (query) => `「${query}」は見つかりません`,
  noneAdvice: 'ブランド名、国名、注文番号、設定の名前などを入力してください。',
  groups: {
    recent: '最近使ったもの',
    favourites: 'お気に入り',
    brands: 'ブランド',
    countries: '国',
    orders: '注文',
    settings: '設定',
    actions: '操作',
  },
  actions: {
    arrange: 'お気に入りを並べ替える',
    displayOpen: 'お客様用ディスプレイを開く',
    displayClose: 'お客様用ディスプレイを閉じる',
    repeatLast: '直前の注文をもう一度販売',
  },
  themes: {
    system: 'このパソコンのテーマ',
    light: 'ライトテーマ',
    dark: 'ダークテーマ',
    contrast: 'ハイコントラストのテーマ',
  },
  move: '選択',
  run: '開く',
  leave: '閉じる',
} satisfies typeof source;
