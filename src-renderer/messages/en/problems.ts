import type { ProblemFigures, Words } from '../words.ts';
import { offTill } from './problems-off-till.ts';

/** The vendor's reasons against a sale, by its own code. Codes that are not here read as `UNKNOWN`. */
export const problems = {
  UNKNOWN: () => ({
    title: 'The vendor does not sell this right now',
    say: 'I’m sorry, I can’t sell this one right now. May I offer you another?',
    advice: 'Try another amount, brand or way to pay.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'This card or amount is not available any more',
    say: 'I’m sorry, this card is not available any more. Which other amount would you like?',
    advice: 'Choose another amount or brand.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Sold out right now',
    say: 'I’m sorry, this amount is sold out just now. Would another amount do?',
    advice: 'Try another amount, or come back later today.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Paused by the supplier',
    say: 'I’m sorry, this brand is paused at the moment. Would you like another?',
    advice: 'Try it later, or choose another brand.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'The recipient was not accepted',
    say: 'Could you check with me where it should go, letter by letter?',
    advice: 'Check the e-mail address or phone number with the customer.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'This product needs a personal account at the vendor',
    say: 'I’m sorry, this one is sold only through a personal account. May I show you another?',
    advice: 'It cannot be sold at the counter. Choose another product.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }: ProblemFigures) => ({
    title: 'Too small for this payment network',
    say:
      minimum === undefined
        ? 'This amount is too small for that network. Would you like a larger one?'
        : `That network takes payments from ${minimum} on. Would you like a larger amount?`,
    advice: `${minimum === undefined ? '' : `It takes at least ${minimum}. `}Choose a larger amount or another network.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }: ProblemFigures) => ({
    title: 'Too large for one order',
    say:
      maximum === undefined
        ? 'That is more than one order may hold. Would a smaller amount do?'
        : `One order may hold at most ${maximum}. Would a smaller amount do?`,
    advice: maximum === undefined ? 'Choose a smaller amount.' : `One order may hold at most ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }: ProblemFigures) => ({
    title: limit === undefined ? 'The daily limit is reached' : `The daily limit of ${limit} is reached`,
    say:
      left === undefined
        ? 'Your daily limit is reached; it frees up again tomorrow.'
        : `There is ${left} left of your daily limit. Would that amount do?`,
    advice: `${left === undefined ? '' : `Up to ${left} is left today. `}It frees up 24 hours after the last purchase; splitting the sale does not help.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }: ProblemFigures) => ({
    title: limit === undefined ? 'The monthly limit is reached' : `The monthly limit of ${limit} is reached`,
    say:
      left === undefined
        ? 'Your monthly limit is reached; it frees up at the start of next month.'
        : `There is ${left} left of your monthly limit. Would that amount do?`,
    advice: `${left === undefined ? '' : `Up to ${left} is left this month. `}It frees up at the start of the month; splitting the sale does not help.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }: ProblemFigures) => ({
    title: 'Too many items',
    say:
      count === undefined
        ? 'That is too many for one order. May I split it?'
        : `I can sell ${count} at a time. May I split it?`,
    advice: count === undefined ? 'Take some items off.' : `One order may hold at most ${count} items.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Only one top-up per number and day',
    say: 'This number can be topped up once a day. Shall I use another number?',
    advice: 'Try this number again tomorrow, or use another number.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }: ProblemFigures) => ({
    title: 'This product cannot be paid for this way',
    say:
      accepted === undefined
        ? 'This one can’t be paid that way. Which other coin do you have?'
        : `You can pay for this with ${accepted}. Which would you like?`,
    advice: accepted === undefined ? 'Choose another coin or network.' : `It can be paid with ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'This product does not take payment from a wallet',
    say: 'I’m sorry, this one can’t be paid from a wallet. May I show you another?',
    advice: 'Choose another product.',
  }),
  SUSPENDED_COIN: ({ coin }: ProblemFigures) => ({
    title: 'Payments in this coin are paused',
    say:
      coin === undefined
        ? 'That coin is paused at the moment. Do you have another?'
        : `${coin} is paused at the moment. Do you have another coin?`,
    advice: 'Choose another coin.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Payments over this network are paused',
    say: 'That network is paused at the moment. Can your wallet use another?',
    advice: 'Choose another network.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Stablecoins on Tron need the customer’s full name',
    say: 'Tron needs your full name for this. Can your wallet use another network?',
    advice: 'Choose another network, such as Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'This e-mail address cannot pay this way',
    say: 'This way to pay does not work with your e-mail address. Do you have another coin?',
    advice: 'Choose another coin or network.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }: ProblemFigures) => ({
    title: 'The daily number of items is reached',
    say: 'You have reached today’s number of items. I can help you again tomorrow.',
    advice: `${count === undefined ? '' : `At most ${count} a day. `}Go on tomorrow.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'This product was bought too often today',
    say: 'This one has been bought too often today. Would you like another?',
    advice: 'Choose another product, or go on tomorrow.',
  }),
  KYC_MISSING: () => ({
    title: 'The vendor wants to check who the customer is',
    say: 'The vendor asks for an identity check for this one. Would another card or a smaller amount do?',
    advice: 'That happens in the customer’s own account at the vendor. Choose another product or a smaller amount.',
  }),
  KYC_PENDING: () => ({
    title: 'The vendor is still checking who the customer is',
    say: 'Your identity check is still under way. It usually takes about 20 minutes.',
    advice: 'That usually takes 20 minutes, at worst two days. Try again later.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'The vendor wants to check who the customer is',
    say: 'The vendor asks for an identity check for this one. Would another card or a smaller amount do?',
    advice: 'That happens in the customer’s own account at the vendor. Choose another product or a smaller amount.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Above the limit for a customer who is not identified',
    say: 'This is above what I can sell without an identity check. Would a smaller amount do?',
    advice: 'Choose a smaller amount.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this sale',
    say: 'This way to pay was not accepted. Do you have another coin or network?',
    advice: 'Choose another coin or network.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner is still checking the customer',
    say: 'This way to pay is still being checked. Do you have another coin or network?',
    advice: 'Choose another coin or network, or try again later.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this sale',
    say: 'This way to pay was not accepted. Do you have another coin or network?',
    advice: 'Choose another coin or network.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this sale',
    say: 'This way to pay was not accepted. Do you have another coin or network?',
    advice: 'Choose another coin or network.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'The payment partner refused this customer',
    say: 'This way to pay was not accepted. Do you have another coin or network?',
    advice: 'Choose another coin or network.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'This e-mail address has not been confirmed with the vendor',
    say: 'Please open the vendor’s message in your inbox and confirm your address, or give me another one.',
    advice: 'The customer confirms it from their inbox, or gives another address.',
  }),
  USER_BLOCKED: () => ({
    title: 'This e-mail address cannot order',
    say: 'The vendor does not take orders for this address. Its support can tell you why.',
    advice: 'The vendor blocked it. The customer has to ask the vendor’s support.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'The vendor does not serve this country',
    say: 'I’m sorry, this is not sold for that country. May I show you another?',
    advice: 'Choose a product of another country.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'The vendor could not prepare the payment',
    say: 'The payment could not be prepared. You have paid nothing; may I try another coin?',
    advice: 'Choose another coin or network, or try again in a few minutes.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'The vendor could not create the order',
    say: 'Please don’t pay anything yet. I’m checking whether the order went through.',
    advice: 'Look in Orders before you try again, so that nothing is sold twice.',
  }),
  BAD_REQUEST: () => ({
    title: 'The vendor did not understand the order',
    say: 'I’m sorry, my till could not place this order. You have paid nothing.',
    advice: 'That is a fault of this app. Note the code below and tell support.',
  }),
  ...offTill,
} satisfies Record<string, (figures: ProblemFigures) => Words>;
