import type { common as source } from '../en/common.ts';

export const common = {
  close: '閉じる',
  cancel: 'キャンセル',
  retry: 'もう一度試す',
  clearSearch: '検索を消す',
  dismiss: '閉じる',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした',
  loading: '読み込み中',
  practice: '練習',
  live: '本番',
  onNetwork: (coin, network) => `${coin}(${network})`,
  supportCode: (code) => `サポート用コード: ${code}`,
} satisfies typeof source;
