import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: '販売の流れ',
  body: '5つの手順を、それぞれ数回のキーで。すべて練習なので、失敗しても大丈夫です。',
  parts: {
    choose: { title: '選ぶ', body: 'ブランドを検索し、金額を押します。' },
    recipient: { title: 'メールアドレスを聞く', body: '販売元がそこへもコードを送ります。' },
    charge: { title: '会計', body: '内容を読み上げてからEnterを押します。' },
    pay: { title: 'お客様が支払う', body: 'ウォレットでQRコードを読み取ります。' },
    code: { title: 'コードを渡す', body: '自動で表示されます。見せるか印刷します。' },
  },
  start: '最初の販売を始める',
  skip: '使い方は分かっています',
  back: '戻る',
  label: '最初の販売の次の手順',
  progress: (step, of) => `${step} / ${of}`,
  steps: {
    brand: { title: 'ブランドを選ぶ', body: '1つ押すか、名前を入力してEnterを押します。例：Steam' },
    amount: { title: '金額を押す', body: 'キーボードの数字でも選べます。' },
    recipient: {
      title: 'どなた宛てですか？',
      body: 'お客様が言うとおりに、例えば anna@example.com と入力してEnterを押します。',
    },
    charge: { title: '会計する', body: 'ここかEnterを押します。その前に、販売の内容がもう一度表示されます。' },
    confirm: { title: '正しければ会計', body: '店頭では、お客様に読み上げてからEnterを押します。' },
    pay: {
      title: 'お客様の支払いです',
      body: '店頭ではお客様がQRコードを読み取ります。練習では代わりにここを押してください。',
    },
    code: { title: '支払い完了：コードはこちら', body: 'お客様に見せるか、印刷します。' },
    next: { title: 'お客様に渡す', body: 'これで終わりです。ここかEnterで次の販売へ。' },
  },
  done: {
    title: (seconds) => `最初の販売が${seconds}秒で完了しました`,
    body: '続けてもう1件売り、支払い不足や期限切れも試してみてください。QRコードの下の紫のボタンで再現できます。',
    close: '分かりました',
  },
  setting: {
    title: '最初の販売',
    hint: '練習の販売を、ブランド選びからコードまで案内します。その間も本番の注文は追跡されます。',
    start: '販売を試す',
    words: 'ガイド ツアー ヘルプ 研修 練習 最初 案内 ようこそ',
  },
} satisfies typeof source;
