import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Tiếp tục không dùng mã.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Không có mã giảm giá này'),
  COUPON_NOT_ACTIVE: () => coupon('Mã giảm giá này chưa được kích hoạt'),
  COUPON_ALREADY_SPENT: () => coupon('Mã giảm giá này đã dùng rồi'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Mã giảm giá này đã hết lượt dùng'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Mã giảm giá này không dành cho khách này'),
  COUPON_REQUIRES_LOGIN: () => coupon('Mã giảm giá này cần tài khoản riêng ở nhà cung cấp'),
  COUPON_EXPIRED: ({ day }) =>
    coupon(day === undefined ? 'Mã giảm giá này đã hết hạn' : `Mã giảm giá này đã hết hạn ngày ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'Đơn quá nhỏ để dùng mã giảm giá này',
      minimum === undefined ? 'Chọn số tiền lớn hơn, hoặc tiếp tục mà không dùng mã.' : `Dùng được từ ${minimum}.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Đơn này không dùng điểm được'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Hiện không dùng điểm được'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('Sản phẩm này không trả bằng voucher NFT được'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('Đơn quá nhỏ để dùng voucher NFT'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Quá nhiều voucher NFT cho một đơn'),
  TRAVEL: () => ({
    title: 'Vé máy bay và khách sạn không bán tại quầy',
    say: 'Dạ rất tiếc, ở đây em không bán dịch vụ du lịch. Anh/chị có thể đặt trên trang web của nhà cung cấp ạ.',
    advice: 'Chọn sản phẩm khác.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'Mã giảm giá này không dùng được ở đây. Em làm tiếp không dùng mã nhé?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon(
    'Mã giảm giá này không dành cho sản phẩm này',
    goodFor === undefined ? goOnWithout : `Dùng được cho: ${goodFor}.`,
  );
}

function points(title: string): Words {
  return {
    title,
    say: 'Quầy này không dùng điểm được. Em làm tiếp không dùng điểm nhé?',
    advice: 'Tiếp tục mà không dùng điểm.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Không đủ điểm' : `Không đủ điểm: cần ít nhất ${minimum}`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'Quầy này không nhận voucher NFT. Anh/chị trả bằng coin nhé?',
    advice: 'Tiếp tục mà không dùng voucher.',
  };
}
