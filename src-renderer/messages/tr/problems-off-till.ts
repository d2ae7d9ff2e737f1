import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Kuponsuz devam edin.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Böyle bir kupon yok'),
  COUPON_NOT_ACTIVE: () => coupon('Bu kupon etkin değil'),
  COUPON_ALREADY_SPENT: () => coupon('Bu kupon kullanılmış'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Bu kuponun kullanım hakkı bitmiş'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Bu kupon bu müşteri için değil'),
  COUPON_REQUIRES_LOGIN: () => coupon('Bu kupon için sağlayıcıda kişisel hesap gerekiyor'),
  COUPON_EXPIRED: ({ day }) =>
    coupon(day === undefined ? 'Bu kuponun süresi dolmuş' : `Bu kuponun süresi dolmuş: ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'Satış tutarı bu kupon için düşük',
      minimum === undefined
        ? 'Daha büyük bir tutar seçin ya da kuponsuz devam edin.'
        : `En az ${minimum} tutarında geçerli.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Bu siparişte puan kullanılamaz'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Şu an puan kullanılamıyor'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('Bu ürün NFT çekiyle ödenemez'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('Satış tutarı NFT çeki için düşük'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Tek sipariş için çok fazla NFT çeki'),
  TRAVEL: () => ({
    title: 'Uçak bileti ve otel kasada satılmıyor',
    say: 'Maalesef burada seyahat satmıyorum. Sağlayıcının sitesinden ayırtabilirsiniz.',
    advice: 'Başka bir ürün seçin.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'Bu kupon burada geçmiyor. Kuponsuz devam edeyim mi?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon('Bu kupon bu ürün için değil', goodFor === undefined ? goOnWithout : `Geçerli: ${goodFor}.`);
}

function points(title: string): Words {
  return {
    title,
    say: 'Bu kasada puan kullanılamıyor. Puansız devam edeyim mi?',
    advice: 'Puansız devam edin.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Puan yetersiz' : `Puan yetersiz: en az ${minimum} gerekiyor`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'Bu kasada NFT çeki kullanılamıyor. Coinle ödemek ister misiniz?',
    advice: 'Çeksiz devam edin.',
  };
}
