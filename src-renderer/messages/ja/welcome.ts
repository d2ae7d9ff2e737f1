import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Refill Desk へようこそ',
  body: 'ギフトカード、チャージ、eSIM を、レジで暗号資産と引き換えに。',
  language: '言語',
  country: 'お客様の国',
  how: 'どのように始めますか？',
  practise: 'まず練習する',
  practiseBody: '内蔵のシミュレーターで販売を最初から最後まで試せます。お金は動きません。本番へはいつでも。',
  recommended: 'おすすめ',
  live: 'パートナー ID を持っている',
  liveBody: '入力して確認し、すぐに本番の販売を始めます。',
  start: '練習を始める',
  partnerId: 'パートナー ID',
  partnerIdHint: 'Cryptorefills から届く ID です。このコンピューターのキーチェーンに保管し、ファイルには書きません。',
  noKeychain: 'このコンピューターにはキーチェーンがないため、ID は Refill Desk を閉じるまで保持します。',
  checkAndGoLive: '確認して本番へ',
  checking: '確認中',
  needed: 'パートナー ID を入力してください',
  checkFailed: 'ID は保存しましたが、確認できませんでした。',
  goLiveAnyway: 'このまま本番へ',
  later: 'どちらも後から設定で変えられます。',
} satisfies typeof source;
