import type { ProblemFigures, Words } from '../words.ts';

/** The vendor's reasons against a sale, by its own code. Codes that are not here read as `UNKNOWN`. */
export const problems = {
  UNKNOWN: () => ({
    title: 'The vendor does not sell this right now',
    advice: 'Try another amount, brand or way to pay.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'This card or amount is not available any more',
    advice: 'Choose another amount or brand.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Sold out right now',
    advice: 'Try another amount, or come back later today.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Paused by the supplier',
    advice: 'Try it later, or choose another brand.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'The recipient was not accepted',
    advice: 'Check the e-mail address or phone number with the customer.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'This product needs a personal account at the vendor',
    advice: 'It cannot be sold at the counter. Choose another product.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }: ProblemFigures) => ({
    title: 'Too small for this payment network',
    advice: `${minimum === undefined ? '' : `It takes at least ${minimum}. `}Choose a larger amount or another network.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }: ProblemFigures) => ({
    title: 'Too large for one order',
    advice: maximum === undefined ? 'Choose a smaller amount.' : `One order may hold at most ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }: ProblemFigures) => ({
    title: limit === undefined ? 'The daily limit is reached' : `The daily limit of ${limit} is reached`,
    advice: `${left === undefined ? '' : `Up to ${left} is left today. `}It frees up 24 hours after the last purchase; splitting the sale does not help.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }: ProblemFigures) => ({
    title: limit === undefined ? 'The monthly limit is reached' : `The monthly limit of ${limit} is reached`,
    advice: `${left === undefined ? '' : `Up to ${left} is left this month. `}It frees up at the start of the month; splitting the sale does not help.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }: ProblemFigures) => ({
    title: 'Too many items',
    advice: count === undefined ? 'Take some items off.' : `One order may hold at most ${count} items.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Only one top-up per number and day',
    advice: 'Try this number again tomorrow, or use another number.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }: ProblemFigures) => ({
    title: 'This product cannot be paid for this way',
    advice: accepted === undefined ? 'Choose another coin or network.' : `It can be paid with ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'This product does not take payment from a wallet',
    advice: 'Choose another product.',
  }),
  SUSPENDED_COIN: () => ({
    title: 'Payments in this coin are paused',
    advice: 'Choose another coin.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Payments over this network are paused',
    advice: 'Choose another network.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Stablecoins on Tron need the customer’s full name',
    advice: 'Choose another network, such as Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'This e-mail address cannot pay this way',
    advice: 'Choose another coin or network.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }: ProblemFigures) => ({
    title: 'The daily number of items is reached',
    advice: `${count === undefined ? '' : `At most ${count} a day. `}Go on tomorrow.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'This product was bought too often today',
    advice: 'Choose another product, or go on tomorrow.',
  }),
  KYC_MISSING: () => ({
    title: 'The vendor wants to check who the customer is',
    advice: 'That happens in the customer’s own account at the vendor. Choose another product or a smaller amount.',
  }),
  KYC_PENDING: () => ({
    title: 'The vendor is still checking who the customer is',
    advice: 'That usually takes 20 minutes, at worst two days. Try again later.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'The vendor wants to check who the customer is',
    advice: 'That happens in the customer’s own account at the vendor. Choose another product or a smaller amount.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Above the limit for a customer who is not identified',
    advice: 'Choose a smaller amount.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this sale',
    advice: 'Choose another coin or network.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner is still checking the customer',
    advice: 'Choose another coin or network, or try again later.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this sale',
    advice: 'Choose another coin or network.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this sale',
    advice: 'Choose another coin or network.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this customer',
    advice: 'Choose another coin or network.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'This e-mail address has not been confirmed with the vendor',
    advice: 'The customer confirms it from their inbox, or gives another address.',
  }),
  USER_BLOCKED: () => ({
    title: 'This e-mail address cannot order',
    advice: 'The vendor blocked it. The customer has to ask the vendor’s support.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'The vendor does not serve this country',
    advice: 'Choose a product of another country.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'The vendor could not prepare the payment',
    advice: 'Choose another coin or network, or try again in a few minutes.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'The vendor could not create the order',
    advice: 'Look in Orders before you try again, so that nothing is sold twice.',
  }),
  BAD_REQUEST: () => ({
    title: 'The vendor did not understand the order',
    advice: 'That is a fault of this app. Note the code below and tell support.',
  }),
  COUPON_NOT_FOUND: () => ({ title: 'This coupon does not exist', advice: 'Go on without it.' }),
  COUPON_NOT_ACTIVE: () => ({ title: 'This coupon is not active', advice: 'Go on without it.' }),
  COUPON_ALREADY_SPENT: () => ({ title: 'This coupon has been used', advice: 'Go on without it.' }),
  COUPON_MAX_USAGE_REACHED: () => ({ title: 'This coupon has been used up', advice: 'Go on without it.' }),
  COUPON_NOT_VALID_FOR_USER: () => ({ title: 'This coupon is not for this customer', advice: 'Go on without it.' }),
  COUPON_REQUIRES_LOGIN: () => ({
    title: 'This coupon needs a personal account at the vendor',
    advice: 'Go on without it.',
  }),
  COUPON_EXPIRED: ({ day }: ProblemFigures) => ({
    title: day === undefined ? 'This coupon has expired' : `This coupon expired on ${day}`,
    advice: 'Go on without it.',
  }),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }: ProblemFigures) => ({
    title: 'The sale is too small for this coupon',
    advice: minimum === undefined ? 'Choose a larger amount, or go on without it.' : `It is valid from ${minimum} on.`,
  }),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }: ProblemFigures) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }: ProblemFigures) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }: ProblemFigures) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }: ProblemFigures) => coupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }: ProblemFigures) => coupon(goodFor),
} satisfies Record<string, (figures: ProblemFigures) => Words>;

function coupon(goodFor: string | undefined): Words {
  return {
    title: 'This coupon is not for this product',
    advice: goodFor === undefined ? 'Go on without it.' : `It is good for: ${goodFor}.`,
  };
}
