import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'メールアドレスのないお客様用',
  hint: 'お客様がメールアドレスを出さないとき、販売元からの連絡はこのアドレスに届き、引換票を印刷して渡します。1日・1か月の上限もこのアドレスでまとめて数えられるので、必要なときだけ使ってください。空欄なら、毎回お客様のアドレスが必要です。',
  label: '店舗のメールアドレス',
  save: 'アドレスを保存',
  invalid: 'メールアドレスが途中までのようです。',
  words: 'メール アドレス 印刷 引換票 お客様 なし 上限 email',
} satisfies typeof source;
