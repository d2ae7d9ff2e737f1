import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `練習：${title}`,
  notes: {
    paid: { title: (ref) => `注文 ${ref} の支払いが済みました`, body: '販売元がお渡しの準備をしています。' },
    delivered: { title: (ref) => `注文 ${ref} が届きました`, body: 'お客様に商品をお渡しできます。' },
    expiring: {
      title: (ref) => `注文 ${ref} はまだ支払われていません`,
      body: 'あと2分でQRコードが消えます。お支払い済みかお客様に確認してください。',
    },
    underpaid: { title: (ref) => `${ref} の支払いが足りません`, body: '残りを送ってもらってください。' },
    overpaid: { title: (ref) => `${ref} に多く支払われました`, body: 'ご自分で返金しないでください。' },
    late: {
      title: (ref) => `注文 ${ref} は期限の後に支払われました`,
      body: '失われてはいません。もう一度お支払いを求めないでください。',
    },
    wrong: { title: (ref) => `注文 ${ref} は別の方法で支払われました`, body: '別のコインか、別のネットワークです。' },
    review: {
      title: (ref) => `販売元が ${ref} を確認しています`,
      body: '最長24時間かかることがあります。お客様にお伝えください。',
    },
    unclear: {
      title: (ref) => `${ref} があるかどうか分かりません`,
      body: 'お支払いを受けずに、注文を開いてください。',
    },
    withheld: { title: (ref) => `${ref} の支払い情報を表示していません`, body: 'お支払いを受けないでください。' },
    price: { title: (ref) => `${ref} の価格が変わりました`, body: '承諾するかどうかを決めてください。' },
    partly: { title: (ref) => `注文 ${ref} は一部だけ届きました`, body: '開いて、足りないものを確認してください。' },
    failed: { title: (ref) => `注文 ${ref} は失敗しました`, body: '開いて、どうすればよいか確認してください。' },
    refunded: { title: (ref) => `${ref} は返金されます`, body: 'お客様にお伝えください。' },
  },
  sounds: {
    title: '音',
    hint: '注文ごとに一度ずつ、短い音で知らせます。消しても画面には出ます。',
    names: {
      paid: '支払い済み',
      delivered: 'お渡し',
      expiring: 'まもなくコードが消える',
      problem: '問題あり',
    },
    hearOne: (name) => `試聴：${name}`,
    words: '音 サウンド ミュート 消音 音量 チャイム sound',
  },
  notifications: {
    title: '通知',
    hint: '別のアプリを使っている間も、システムが注文を知らせます。コード、メールアドレス、電話番号は表示されません。',
    on: 'オン',
    off: 'オフ',
    words: '通知 システム バッジ タスクバー ドック アイコン',
  },
} satisfies typeof source;
