import type { ProblemFigures, Words } from '../words.ts';

const goOnWithout = 'Go on without it.';

/** Reasons that no sale of this desk should meet: coupons, loyalty points, NFT vouchers and travel. */
export const offTill = {
  COUPON_NOT_FOUND: () => coupon('This coupon does not exist'),
  COUPON_NOT_ACTIVE: () => coupon('This coupon is not active'),
  COUPON_ALREADY_SPENT: () => coupon('This coupon has been used'),
  COUPON_MAX_USAGE_REACHED: () => coupon('This coupon has been used up'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('This coupon is not for this customer'),
  COUPON_REQUIRES_LOGIN: () => coupon('This coupon needs a personal account at the vendor'),
  COUPON_EXPIRED: ({ day }: ProblemFigures) =>
    coupon(day === undefined ? 'This coupon has expired' : `This coupon expired on ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }: ProblemFigures) =>
    coupon(
      'The sale is too small for this coupon',
      minimum === undefined ? 'Choose a larger amount, or go on without it.' : `It is valid from ${minimum} on.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }: ProblemFigures) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }: ProblemFigures) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }: ProblemFigures) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }: ProblemFigures) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }: ProblemFigures) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Points cannot be used for this order'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }: ProblemFigures) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }: ProblemFigures) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Points cannot be used just now'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('An NFT voucher cannot pay for this product'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('The sale is too small for an NFT voucher'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Too many NFT vouchers for one order'),
  TRAVEL: () => ({
    title: 'Flights and hotel stays are not sold at the counter',
    say: 'I’m sorry, I don’t sell travel here. You can book it on the vendor’s website.',
    advice: 'Choose another product.',
  }),
} satisfies Record<string, (figures: ProblemFigures) => Words>;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'The coupon does not work here. Shall I go on without it?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon(
    'This coupon is not for this product',
    goodFor === undefined ? goOnWithout : `It is good for: ${goodFor}.`,
  );
}

function points(title: string): Words {
  return {
    title,
    say: 'Points can’t be used at this till. Shall I go on without them?',
    advice: 'Go on without points.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Not enough points' : `Not enough points: it takes at least ${minimum}`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'NFT vouchers can’t be used at this till. Would you like to pay with a coin?',
    advice: 'Go on without the voucher.',
  };
}
