import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'お客様と内容を確認してください',
  goods: '販売する商品',
  redeem: (places) => `利用できる国:${places}`,
  recipient: {
    by_email: '送り先メールアドレス',
    by_phone: 'チャージ先の電話番号',
    by_account: 'お客様番号',
  },
  printedHere: 'メールなし:引換票をここで印刷します',
  receiptTo: '販売元からの連絡先',
  payWith: '支払い方法',
  cost: (cost) => `ネットワーク手数料は約${cost}で、お客様のウォレットから引かれます。`,
  costUnknown: 'ネットワーク手数料はお客様のウォレットに表示されます。',
  speed: {
    'at-once': 'すぐに完了します。',
    confirmations: '時間がかかります:最大6回の承認が必要です。',
    recommended: '費用と速さの面で販売元が勧めています。',
  },
  cautions: {
    'same-form': (network) =>
      `${network}のアドレスは他のネットワークのものと見分けがつきません。ウォレットで必ず${network}を選んでもらってください。違うとコインを失うおそれがあります。`,
    'not-x-layer': 'OKXChainはX Layerではありません。X Layerで送ったコインは失われます。',
    bridged: (coin, twin) => `${coin}と${twin}は別のトークンです。${coin}だけが支払いと認められます。`,
    'full-name':
      'Tronのステーブルコインでは、お客様の氏名が必要になることがあります。断られたら別のネットワークを選んでください。',
    whole: 'ライトニングの請求は、全額を一度に支払う必要があります。',
    renamed: (coin) => `TONとGRAMは並行して存在します。お客様には${coin}を送ってもらってください。`,
    small: (minimum) =>
      `このネットワークは${minimum}以上から使えます。商品を追加するか、別のネットワークを選んでください。`,
  },
  shopElsewhere: (goods, shop) => `${goods}でのみ使えます。この店舗は${shop}にあります。`,
  phoneElsewhere: (theirs, goods) => `${theirs}の番号ですが、この商品は${goods}向けです。読み上げて確認してください。`,
  oddNumber: '珍しい番号です。読み上げて確認してください。',
  oddAddress: (meant) => `${meant} ではありませんか?`,
  priceSame: '最初に表示した価格から変わっていません。',
  priceComing: 'まもなく価格が出ます。',
  order: (amount) => `${amount}を請求`,
  orderPending: '請求',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}、${country}:${recipient}。`,
  back: '伝票に戻る',
} satisfies typeof source;
