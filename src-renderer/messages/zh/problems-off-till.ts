import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = '请不用优惠券继续。';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('没有这张优惠券'),
  COUPON_NOT_ACTIVE: () => coupon('这张优惠券未启用'),
  COUPON_ALREADY_SPENT: () => coupon('这张优惠券已经用过'),
  COUPON_MAX_USAGE_REACHED: () => coupon('这张优惠券已达使用上限'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('这张优惠券不适用于这位顾客'),
  COUPON_REQUIRES_LOGIN: () => coupon('这张优惠券需要平台的个人账户'),
  COUPON_EXPIRED: ({ day }) => coupon(day === undefined ? '这张优惠券已过期' : `这张优惠券已于 ${day} 过期`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      '金额不够，不能用这张优惠券',
      minimum === undefined ? '请选择更大的金额，或不用优惠券继续。' : `满 ${minimum} 可用。`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('这个订单不能用积分'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('现在不能用积分'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('NFT 礼券不能购买这个商品'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('金额不够，不能用 NFT 礼券'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('一个订单里的 NFT 礼券太多'),
  TRAVEL: () => ({
    title: '柜台不出售机票和酒店',
    say: '抱歉，我们这里不卖旅行产品，您可以在平台网站上预订。',
    advice: '请选择其他商品。',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: '这张优惠券在这里不能用，不用它继续可以吗？', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon('这张优惠券不适用于这个商品', goodFor === undefined ? goOnWithout : `适用于：${goodFor}。`);
}

function points(title: string): Words {
  return {
    title,
    say: '这台收银机不能用积分，不用积分继续可以吗？',
    advice: '请不用积分继续。',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? '积分不足' : `积分不足：至少需要 ${minimum}`);
}

function voucher(title: string): Words {
  return {
    title,
    say: '这台收银机不能用 NFT 礼券，您要用币付款吗？',
    advice: '请不用礼券继续。',
  };
}
