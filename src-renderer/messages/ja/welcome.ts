import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Refill Deskへようこそ',
  body: 'ギフトカード、チャージ、eSIMを、レジで暗号資産と引き換えに。',
  language: '言語',
  country: 'お客様の国',
  how: 'どのように始めますか？',
  practise: 'まず練習する',
  practiseBody: '内蔵のシミュレーターで販売を最初から最後まで試せます。お金は動きません。本番へはいつでも。',
  recommended: 'おすすめ',
  live: 'パートナーIDを持っている',
  liveBody: '入力して確認し、すぐに本番の販売を始めます。',
  start: '練習を始める',
  partnerIdHint: 'Cryptorefillsから届くIDです。このコンピューターのキーチェーンに保管し、ファイルには書きません。',
  noKeychain: 'このコンピューターにはキーチェーンがないため、IDはRefill Deskを閉じるまで保持します。',
  checkAndGoLive: '確認して本番へ',
  checking: '確認中',
  checkFailed: 'IDは保存しましたが、確認できませんでした。',
  goLiveAnyway: 'このまま本番へ',
  later: 'どちらも後から設定で変えられます。',
} satisfies typeof source;
