import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Ituloy nang walang coupon.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Walang ganitong coupon'),
  COUPON_NOT_ACTIVE: () => coupon('Hindi active ang coupon na ito'),
  COUPON_ALREADY_SPENT: () => coupon('Nagamit na ang coupon na ito'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Ubos na ang gamit ng coupon na ito'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Hindi para sa customer na ito ang coupon'),
  COUPON_REQUIRES_LOGIN: () => coupon('Kailangan ng sariling account sa vendor para sa coupon na ito'),
  COUPON_EXPIRED: ({ day }) =>
    coupon(day === undefined ? 'Expired na ang coupon na ito' : `Nag-expire ang coupon na ito noong ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'Masyadong maliit ang benta para sa coupon na ito',
      minimum === undefined
        ? 'Pumili ng mas malaking halaga, o ituloy nang walang coupon.'
        : `Valid ito mula ${minimum}.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Hindi magagamit ang points sa order na ito'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Hindi magagamit ang points ngayon'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () =>
    voucher('Hindi mababayaran ng NFT voucher ang produktong ito'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('Masyadong maliit ang benta para sa NFT voucher'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Masyadong maraming NFT voucher para sa isang order'),
  TRAVEL: () => ({
    title: 'Hindi ibinebenta sa counter ang flight at hotel',
    say: 'Pasensya na po, hindi ako nagbebenta ng travel dito. Puwede po kayong mag-book sa website ng vendor.',
    advice: 'Pumili ng ibang produkto.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'Hindi po gumagana rito ang coupon. Itutuloy ko po ba nang wala ito?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon(
    'Hindi para sa produktong ito ang coupon',
    goodFor === undefined ? goOnWithout : `Para ito sa: ${goodFor}.`,
  );
}

function points(title: string): Words {
  return {
    title,
    say: 'Hindi po magagamit ang points dito. Itutuloy ko po ba nang wala ito?',
    advice: 'Ituloy nang walang points.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Kulang ang points' : `Kulang ang points: ${minimum} ang pinakamababa`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'Hindi po magagamit ang NFT voucher dito. Gusto po ba ninyong magbayad ng coin?',
    advice: 'Ituloy nang walang voucher.',
  };
}
