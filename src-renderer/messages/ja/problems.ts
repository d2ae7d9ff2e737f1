import type { Words } from '../words.ts';
import type { problems as source } from '../en/problems.ts';

export const problems = {
  UNKNOWN: () => ({
    title: '販売元では現在この商品を販売していません',
    advice: '別の金額、ブランド、支払い方法を試してください。',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'このカードまたは金額は取り扱いが終了しました',
    advice: '別の金額またはブランドを選んでください。',
  }),
  OUT_OF_STOCK: () => ({
    title: '現在売り切れです',
    advice: '別の金額を選ぶか、時間をおいて試してください。',
  }),
  NOT_ACTIVE: () => ({
    title: '供給元が販売を一時停止しています',
    advice: '後で試すか、別のブランドを選んでください。',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: '受取先が受け付けられませんでした',
    advice: 'メールアドレスまたは電話番号をお客様に確認してください。',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'この商品には販売元の個人アカウントが必要です',
    advice: '店頭では販売できません。別の商品を選んでください。',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'この支払いネットワークには金額が小さすぎます',
    advice: `${minimum === undefined ? '' : `最低額は${minimum}です。`}金額を増やすか、別のネットワークを選んでください。`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: '1回の注文の上限を超えています',
    advice: maximum === undefined ? '金額を減らしてください。' : `1回の注文の上限は${maximum}です。`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? '1日の上限に達しました' : `1日の上限${limit}に達しました`,
    advice: `${left === undefined ? '' : `本日の残りは${left}です。`}最後の購入から24時間後に解除されます。分割しても購入できません。`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? '1か月の上限に達しました' : `1か月の上限${limit}に達しました`,
    advice: `${left === undefined ? '' : `今月の残りは${left}です。`}月初に解除されます。分割しても購入できません。`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: '商品の数が多すぎます',
    advice: count === undefined ? '商品を減らしてください。' : `1回の注文は${count}点までです。`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'チャージは1つの番号につき1日1回までです',
    advice: '明日もう一度試すか、別の番号を使ってください。',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'この商品はこの方法では支払えません',
    advice: accepted === undefined ? '別のコインまたはネットワークを選んでください。' : `${accepted}で支払えます。`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'この商品はウォレットからの支払いに対応していません',
    advice: '別の商品を選んでください。',
  }),
  SUSPENDED_COIN: () => ({
    title: 'このコインでの支払いは停止中です',
    advice: '別のコインを選んでください。',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'このネットワークでの支払いは停止中です',
    advice: '別のネットワークを選んでください。',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Tronのステーブルコインにはお客様の氏名が必要です',
    advice: 'Solanaなど、別のネットワークを選んでください。',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'このメールアドレスではこの支払い方法を使えません',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: '1日の購入数の上限に達しました',
    advice: `${count === undefined ? '' : `1日${count}点までです。`}明日以降に購入してください。`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'この商品は本日の購入回数の上限に達しました',
    advice: '別の商品を選ぶか、明日以降に購入してください。',
  }),
  KYC_MISSING: () => ({
    title: '販売元での本人確認が必要です',
    advice: 'お客様ご自身のアカウントで行います。別の商品または少ない金額を選んでください。',
  }),
  KYC_PENDING: () => ({
    title: '販売元が本人確認を審査中です',
    advice: '通常20分、最長2日かかります。後でもう一度試してください。',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: '販売元での本人確認が必要です',
    advice: 'お客様ご自身のアカウントで行います。別の商品または少ない金額を選んでください。',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: '本人確認なしの上限を超えています',
    advice: '金額を減らしてください。',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこの販売を拒否しました',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがお客様を確認中です',
    advice: '別のコインまたはネットワークを選ぶか、後で試してください。',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこの販売を拒否しました',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこの販売を拒否しました',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: '決済パートナーがこのお客様を拒否しました',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'このメールアドレスは販売元で未確認です',
    advice: 'お客様が受信メールから確認するか、別のアドレスを使ってください。',
  }),
  USER_BLOCKED: () => ({
    title: 'このメールアドレスでは注文できません',
    advice: '販売元がブロックしています。お客様から販売元のサポートに問い合わせてください。',
  }),
  BLOCKED_COUNTRY: () => ({
    title: '販売元はこの国に対応していません',
    advice: '別の国の商品を選んでください。',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: '販売元が支払いを準備できませんでした',
    advice: '別のコインまたはネットワークを選ぶか、数分後に試してください。',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: '販売元が注文を作成できませんでした',
    advice: '二重販売を防ぐため、もう一度試す前に「注文」を確認してください。',
  }),
  BAD_REQUEST: () => ({
    title: '販売元が注文内容を理解できませんでした',
    advice: 'アプリの不具合です。下のコードを控えて、サポートに連絡してください。',
  }),
  COUPON_NOT_FOUND: () => ({ title: 'このクーポンは存在しません', advice: 'クーポンなしで続けてください。' }),
  COUPON_NOT_ACTIVE: () => ({ title: 'このクーポンは有効ではありません', advice: 'クーポンなしで続けてください。' }),
  COUPON_ALREADY_SPENT: () => ({ title: 'このクーポンは使用済みです', advice: 'クーポンなしで続けてください。' }),
  COUPON_MAX_USAGE_REACHED: () => ({
    title: 'このクーポンは利用上限に達しました',
    advice: 'クーポンなしで続けてください。',
  }),
  COUPON_NOT_VALID_FOR_USER: () => ({
    title: 'このクーポンはこのお客様には使えません',
    advice: 'クーポンなしで続けてください。',
  }),
  COUPON_REQUIRES_LOGIN: () => ({
    title: 'このクーポンには販売元の個人アカウントが必要です',
    advice: 'クーポンなしで続けてください。',
  }),
  COUPON_EXPIRED: ({ day }) => ({
    title: day === undefined ? 'このクーポンは期限切れです' : `このクーポンは${day}に期限が切れました`,
    advice: 'クーポンなしで続けてください。',
  }),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) => ({
    title: 'このクーポンには金額が足りません',
    advice: minimum === undefined ? '金額を増やすか、クーポンなしで続けてください。' : `${minimum}以上で使えます。`,
  }),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => coupon(goodFor),
} satisfies typeof source;

function coupon(goodFor: string | undefined): Words {
  return {
    title: 'このクーポンはこの商品には使えません',
    advice: goodFor === undefined ? 'クーポンなしで続けてください。' : `使える対象: ${goodFor}`,
  };
}
