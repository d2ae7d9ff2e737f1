import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: '販売元では現在この商品を販売していません',
    say: '申し訳ございません。こちらは現在お取り扱いできません。別の商品はいかがでしょうか。',
    advice: '別の金額、ブランド、支払い方法を試してください。',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'このカードまたは金額は取り扱いが終了しました',
    say: '申し訳ございません。こちらは取り扱いが終了しました。別の金額はいかがでしょうか。',
    advice: '別の金額またはブランドを選んでください。',
  }),
  OUT_OF_STOCK: () => ({
    title: '現在売り切れです',
    say: '申し訳ございません。この金額はただいま売り切れです。別の金額はいかがでしょうか。',
    advice: '別の金額を選ぶか、時間をおいて試してください。',
  }),
  NOT_ACTIVE: () => ({
    title: '供給元が販売を一時停止しています',
    say: '申し訳ございません。このブランドは一時停止中です。別のブランドはいかがでしょうか。',
    advice: '後で試すか、別のブランドを選んでください。',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: '受取先が受け付けられませんでした',
    say: 'お届け先を一文字ずつ一緒にご確認いただけますか。',
    advice: 'メールアドレスまたは電話番号をお客様に確認してください。',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'この商品には販売元の個人アカウントが必要です',
    say: '申し訳ございません。この商品は個人アカウントでのみ購入できます。別の商品はいかがでしょうか。',
    advice: '店頭では販売できません。別の商品を選んでください。',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'この支払いネットワークには金額が小さすぎます',
    say:
      minimum === undefined
        ? 'このネットワークには金額が小さすぎます。金額を増やされますか。'
        : `このネットワークは${minimum}から支払えます。金額を増やされますか。`,
    advice: `${minimum === undefined ? '' : `最低額は${minimum}です。`}金額を増やすか、別のネットワークを選んでください。`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: '1回の注文の上限を超えています',
    say:
      maximum === undefined
        ? '1回の注文の上限を超えています。金額を減らしてもよろしいですか。'
        : `1回の注文は${maximum}までです。金額を減らしてもよろしいですか。`,
    advice: maximum === undefined ? '金額を減らしてください。' : `1回の注文の上限は${maximum}です。`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? '1日の上限に達しました' : `1日の上限${limit}に達しました`,
    say:
      left === undefined
        ? '本日のご利用上限に達しました。明日またご利用いただけます。'
        : `本日の残りは${left}です。その金額でよろしいですか。`,
    advice: `${left === undefined ? '' : `本日の残りは${left}です。`}最後の購入から24時間後に解除されます。分割しても購入できません。`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? '1か月の上限に達しました' : `1か月の上限${limit}に達しました`,
    say:
      left === undefined
        ? '今月のご利用上限に達しました。来月またご利用いただけます。'
        : `今月の残りは${left}です。その金額でよろしいですか。`,
    advice: `${left === undefined ? '' : `今月の残りは${left}です。`}月初に解除されます。分割しても購入できません。`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: '商品の数が多すぎます',
    say:
      count === undefined
        ? '1回の注文には多すぎます。分けてもよろしいですか。'
        : `1回に${count}点までです。分けてもよろしいですか。`,
    advice: count === undefined ? '商品を減らしてください。' : `1回の注文は${count}点までです。`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'チャージは1つの番号につき1日1回までです',
    say: 'この番号へのチャージは1日1回までです。別の番号にされますか。',
    advice: '明日もう一度試すか、別の番号を使ってください。',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'この商品はこの方法では支払えません',
    say:
      accepted === undefined
        ? 'こちらはその方法ではお支払いいただけません。ほかのコインはお持ちですか。'
        : `${accepted}でお支払いいただけます。どちらになさいますか。`,
    advice: accepted === undefined ? '別のコインまたはネットワークを選んでください。' : `${accepted}で支払えます。`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'この商品はウォレットからの支払いに対応していません',
    say: '申し訳ございません。こちらはウォレットではお支払いいただけません。別の商品はいかがでしょうか。',
    advice: '別の商品を選んでください。',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'このコインでの支払いは停止中です',
    say:
      coin === undefined
        ? 'そのコインは現在停止中です。別のコインはお持ちですか。'
        : `${coin}は現在停止中です。別のコインはお持ちですか。`,
    advice: '別のコインを選んでください。',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'このネットワークでの支払いは停止中です',
    say: 'そのネットワークは現在停止中です。ウォレットで別のネットワークは使えますか。',
    advice: '別のネットワークを選んでください。',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Tronのステーブルコインにはお客様の氏名が必要です',
    say: 'Tronでは氏名が必要です。ウォレットで別のネットワークは使えますか。',
    advice: 'Solanaなど、別のネットワークを選んでください。',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'このメールアドレスではこの支払い方法を使えません',
    say: 'このメールアドレスではその支払い方法を使えません。別のコインはお持ちですか。',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: '1日の購入数の上限に達しました',
    say: '本日の購入数の上限に達しました。明日またご利用いただけます。',
    advice: `${count === undefined ? '' : `1日${count}点までです。`}明日以降に購入してください。`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'この商品は本日の購入回数の上限に達しました',
    say: 'この商品は本日の購入回数の上限に達しました。別の商品はいかがでしょうか。',
    advice: '別の商品を選ぶか、明日以降に購入してください。',
  }),
  KYC_MISSING: () => ({
    title: '販売元での本人確認が必要です',
    say: 'こちらは販売元での本人確認が必要です。別の商品か、少ない金額はいかがでしょうか。',
    advice: 'お客様ご自身のアカウントで行います。別の商品または少ない金額を選んでください。',
  }),
  KYC_PENDING: () => ({
    title: '販売元が本人確認を審査中です',
    say: '本人確認はまだ審査中です。通常20分ほどかかります。',
    advice: '通常20分、最長2日かかります。後でもう一度試してください。',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: '販売元での本人確認が必要です',
    say: 'こちらは販売元での本人確認が必要です。別の商品か、少ない金額はいかがでしょうか。',
    advice: 'お客様ご自身のアカウントで行います。別の商品または少ない金額を選んでください。',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: '本人確認なしの上限を超えています',
    say: '本人確認なしの上限を超えています。金額を減らしてもよろしいですか。',
    advice: '金額を減らしてください。',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこの販売を拒否しました',
    say: 'この支払い方法は使えませんでした。別のコインかネットワークはありますか。',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがお客様を確認中です',
    say: 'この支払い方法はまだ確認中です。別のコインかネットワークはありますか。',
    advice: '別のコインまたはネットワークを選ぶか、後で試してください。',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこの販売を拒否しました',
    say: 'この支払い方法は使えませんでした。別のコインかネットワークはありますか。',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこの販売を拒否しました',
    say: 'この支払い方法は使えませんでした。別のコインかネットワークはありますか。',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこのお客様を拒否しました',
    say: 'この支払い方法は使えませんでした。別のコインかネットワークはありますか。',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'このメールアドレスは販売元で未確認です',
    say: '受信箱にある販売元のメールからアドレスを確認していただくか、別のアドレスをお知らせください。',
    advice: 'お客様が受信メールから確認するか、別のアドレスを使ってください。',
  }),
  USER_BLOCKED: () => ({
    title: 'このメールアドレスでは注文できません',
    say: '販売元がこのアドレスの注文を受け付けていません。理由は販売元のサポートにお尋ねください。',
    advice: '販売元がブロックしています。お客様から販売元のサポートに問い合わせてください。',
  }),
  BLOCKED_COUNTRY: () => ({
    title: '販売元はこの国に対応していません',
    say: '申し訳ございません。その国向けには販売されていません。別の商品はいかがでしょうか。',
    advice: '別の国の商品を選んでください。',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: '販売元が支払いを準備できませんでした',
    say: 'お支払いを準備できませんでした。代金は発生していません。別のコインで試してもよろしいですか。',
    advice: '別のコインまたはネットワークを選ぶか、数分後に試してください。',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: '販売元が注文を作成できませんでした',
    say: 'まだお支払いにならないでください。注文が通ったか確認いたします。',
    advice: '二重販売を防ぐため、もう一度試す前に「注文」を確認してください。',
  }),
  BAD_REQUEST: () => ({
    title: '販売元が注文内容を理解できませんでした',
    say: '申し訳ございません。こちらの端末で注文できませんでした。代金は発生していません。',
    advice: 'アプリの不具合です。下のコードを控えて、サポートに連絡してください。',
  }),
  ...offTill,
} satisfies typeof source;
