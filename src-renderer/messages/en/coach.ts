import type { DeliveryStage, OrderStage } from '../../../src-shared/domain/order.ts';

/** What to tell the customer, and what to do next. What happened stands beside it on the screen. */
export interface Coaching {
  readonly say: string;
  readonly next: string;
}

/** What to say and do at every stage of an order, and for every outcome of a line. */
export const coach = {
  label: 'Say to the customer',
  quoted: (sentence: string) => `“${sentence}”`,
  stages: {
    sending: {
      say: 'One moment, I am placing your order.',
      next: 'Wait for the payment details; they follow by themselves.',
    },
    refused: {
      say: 'I’m sorry, the order was not taken. You have paid nothing.',
      next: 'Read the reason, go back to the ticket and change what it asks for.',
    },
    unclear: {
      say: 'Please don’t pay anything yet. I’m checking whether your order went through.',
      next: 'Choose below what you know. Until then nothing is sent.',
    },
    'awaiting-payment': {
      say: 'Please scan this with your wallet and send exactly this amount.',
      next: 'Wait here, or serve the next customer: this order is followed either way.',
    },
    'payment-seen': {
      say: 'Your payment is here and is being confirmed. You don’t need to pay anything more.',
      next: 'Wait for the confirmation. Hand nothing over yet.',
    },
    underpaid: {
      say: 'A little is still missing. Please scan once more: this code asks for the rest alone.',
      next: 'Let the customer send the rest before the time is over.',
    },
    paid: {
      say: 'Thank you, your payment is complete. Your code is coming.',
      next: 'Wait a moment, or serve the next customer.',
    },
    'manual-review': {
      say: 'Your payment is safe. The vendor is checking the order; you get the result by e-mail within 24 hours.',
      next: 'Do not sell it again. Give the customer the order id; the vendor’s support can be asked with it.',
    },
    delivered: { say: 'Here is your code. Thank you!', next: 'Hand it over.' },
    'partly-delivered': {
      say: 'Part of your order is here. The vendor settles the rest and writes to you by e-mail.',
      next: 'Hand over what came, line by line.',
    },
    expired: {
      say: 'The time to pay is over. Have you already sent anything?',
      next: 'If nothing was sent, make a new sale. If something was, wait: it is shown here when it arrives.',
    },
    'paid-too-late': {
      say: 'Your payment arrived after the time was over. It is not lost, please don’t pay again.',
      next: 'Give the vendor’s support the order id below.',
    },
    cancelled: {
      say: 'This order was cancelled. Please don’t pay for it.',
      next: 'Make a new sale if the customer still wants it.',
    },
    failed: {
      say: 'I’m sorry, this order did not work out.',
      next: 'Make a new sale, or choose another coin or network.',
    },
    refunded: {
      say: 'Your money goes back to you. You get an e-mail that asks where to send it.',
      next: 'Make a new sale if the customer still wants it: it has to be paid anew.',
    },
    checking: {
      say: 'One moment please, the vendor is still checking your order.',
      next: 'Do not sell it again. The desk asks on; support can look it up by the order id.',
    },
  } satisfies Record<OrderStage, Coaching>,
  missing: (amount: string) => ({
    say: `${amount} is still missing. Please scan once more: this code asks for the rest alone.`,
    next: 'Let the customer send the rest before the time is over.',
  }),
  /** Expired, and yet money was seen. */
  expiredSeen: {
    title: 'Expired, but a payment was seen',
    body: 'Money came when the time was over, or not all of it in time. The vendor decides whether it still counts; the desk goes on watching.',
    say: 'I see a payment of yours, but the time was over. It is not lost; please don’t pay again.',
    next: 'Do not sell it again yet. If nothing changes within the hour, send the text for support to the vendor.',
  },
  closedUnclear: {
    title: 'Closed as never made',
    body: 'Somebody at this desk was sure that the vendor never made it. Nothing is to be paid for it.',
    say: 'This order was never made. You have paid nothing for it.',
    next: 'If the vendor writes to the customer about it after all, it does exist: enter its number below.',
    /** The vendor had named a number, and was asked about it. */
    known: {
      body: 'The vendor was asked, and knows no order of this number. Nothing is to be paid for it.',
      next: 'If the vendor writes to the customer about it after all, send the text for support to the vendor.',
    },
  },
  /** What stands beside an ending, whatever the ending is. */
  notices: {
    overpaid: (amount: string) => ({
      title: `${amount} too much was paid`,
      body: 'The order is delivered all the same.',
      say: `You paid ${amount} more than asked. You get your order all the same, and can ask the vendor for the rest.`,
      next: 'Pay nothing back yourself: the vendor returns the rest on request. Send it the text for support, or give that text to the customer.',
    }),
    late: () => ({
      title: 'The payment came after the time was over, and counts all the same',
      body: 'The order had expired already. The vendor honoured the late payment.',
      say: 'Your payment came late, but it was taken. You don’t need to pay again.',
      next: 'If it was sold anew meanwhile, take no payment for the second order.',
    }),
    otherwise: (way: string) => ({
      title: `It was paid another way: ${way}`,
      body: 'The vendor recovered a payment in another coin or on another network than was asked for. That does not always work.',
      say: 'Your payment came another way than we asked for. The vendor found it all the same.',
      next: 'Tell the customer to send exactly the coin and network on the screen next time.',
    }),
  },
  timeIsUp: {
    say: 'The time to pay is over. Please don’t send anything to the old code.',
    next: 'If nothing was sent, make a new sale. If something was, wait: it is shown here when it arrives.',
  },
  margin: {
    say: 'There is too little time left to send it now. Please don’t send anything to the old code.',
    next: 'If nothing was sent, make a new sale. If something was, wait: it is shown here when it arrives.',
  },
  underpaidTimeUp: {
    say: 'Part of your payment arrived, but the time is over. Please don’t send anything more; I’ll ask the vendor.',
    next: 'Send the text for support to the vendor: what arrived is delivered late or paid back.',
  },
  preparing: {
    say: 'One moment, the payment details are on their way.',
    next: 'Wait; they appear here by themselves.',
  },
  rebuy: {
    title: 'Paid, and another supplier is being tried',
    body: 'The first supplier could not deliver. The vendor buys it again elsewhere by itself.',
    say: 'Your payment is complete. Delivery takes a little longer than usual.',
    next: 'Wait a moment, or serve the next customer. Do not sell it again.',
  },
  price: {
    say: 'The price has changed since we agreed on it. Would you still like it?',
    next: 'Read the new price to the customer, then accept it or not.',
  },
  priceDeclined: { say: 'Then we leave it. Please don’t pay anything for this order: it ends by itself.' },
  withheld: {
    say: 'Please don’t pay yet: something about this order does not match. I’ll make a new one.',
    next: 'Work through these steps.',
  },
  failedPaid: {
    say: 'Your payment has arrived, but the order failed. The vendor’s support will settle it, please don’t pay again.',
    next: 'Give the vendor’s support the order id below.',
  },
  lines: {
    waiting: { say: 'This one is still on its way.', next: 'Wait for it; it appears here.' },
    delivered: {
      say: 'Your code was sent to your e-mail.',
      next: 'Ask the customer to look in the inbox, also under spam.',
    },
    'manual-review': {
      say: 'The vendor is checking this one. You get the result by e-mail.',
      next: 'Do not sell it again.',
    },
    refunded: {
      say: 'This one could not be delivered, and its price goes back to you.',
      next: 'The customer answers the vendor’s e-mail with the address for the refund.',
    },
    failed: {
      say: 'I’m sorry, this one could not be delivered. The vendor writes to you by e-mail.',
      next: 'Do not sell it again before the vendor has settled it.',
    },
  } satisfies Record<DeliveryStage, Coaching>,
  toppedUp: { say: 'The credit is on your phone.', next: 'The customer can check the balance.' },
  billPaid: { say: 'The amount is on your account.', next: 'Nothing is left to hand over.' },
  /** Why a line failed, by the wholesaler’s word (FACTS.md 15.4). */
  reasons: {
    invalid_recipient: 'the number does not exist at this operator',
    recipient_barred: 'the operator blocks this number',
    recipient_ineligible: 'this number cannot take this top-up',
    invalid_amount: 'the operator does not take this amount',
    limit_exceeded: 'the limit of this number is reached',
    duplicate_transaction: 'the same top-up was made just before',
    product_not_available: 'the supplier has it no more',
    provider_unavailable: 'the supplier cannot be reached',
    insufficient_funds: 'the supplier could not settle it',
    generic_decline: 'the supplier declined it',
  },
};
