import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'クーポンなしで続けてください。';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('このクーポンは存在しません'),
  COUPON_NOT_ACTIVE: () => coupon('このクーポンは有効ではありません'),
  COUPON_ALREADY_SPENT: () => coupon('このクーポンは使用済みです'),
  COUPON_MAX_USAGE_REACHED: () => coupon('このクーポンは利用上限に達しました'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('このクーポンはこのお客様には使えません'),
  COUPON_REQUIRES_LOGIN: () => coupon('このクーポンには販売元の個人アカウントが必要です'),
  COUPON_EXPIRED: ({ day }) =>
    coupon(day === undefined ? 'このクーポンは期限切れです' : `このクーポンは${day}に期限が切れました`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'このクーポンには金額が足りません',
      minimum === undefined ? '金額を増やすか、クーポンなしで続けてください。' : `${minimum}以上で使えます。`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('この注文にはポイントを使えません'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('現在ポイントを使えません'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('この商品にNFTバウチャーは使えません'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('NFTバウチャーには金額が足りません'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('1回の注文にはNFTバウチャーが多すぎます'),
  TRAVEL: () => ({
    title: '航空券と宿泊は店頭では販売していません',
    say: '申し訳ございません。旅行商品はこちらでは扱っておりません。販売元のウェブサイトで予約できます。',
    advice: '別の商品を選んでください。',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'このクーポンは使えません。なしで続けてもよろしいですか。', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon('このクーポンはこの商品には使えません', goodFor === undefined ? goOnWithout : `使える対象: ${goodFor}`);
}

function points(title: string): Words {
  return {
    title,
    say: 'この端末ではポイントを使えません。なしで続けてもよろしいですか。',
    advice: 'ポイントなしで続けてください。',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'ポイントが足りません' : `ポイントが足りません（${minimum}以上）`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'この端末ではNFTバウチャーを使えません。コインでお支払いになりますか。',
    advice: 'バウチャーなしで続けてください。',
  };
}
