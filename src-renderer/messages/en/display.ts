import type { DisplayOutcome, DisplayProblem } from '../../../src-shared/domain/display.ts';

/** What a moment of a sale says to the customer. */
interface Moment {
  readonly title: string;
  readonly body: string;
}

/** Words of the customer display, which the customer reads, and of what the staff set about it. */
export const display = {
  welcome: 'Welcome',
  offer: 'Gift cards, top-ups and eSIMs, paid with crypto',
  language: 'Language',
  practice: 'Practice',
  practiceBody: 'Nothing here is real. Please send no money.',
  basket: {
    title: 'Your order',
    total: 'Total',
    pricing: 'The price is being checked',
    payWith: (coin: string, network: string) => `You pay with ${coin} on the ${network} network`,
    forWhom: (recipient: string) => `for ${recipient}`,
  },
  pay: {
    scan: 'Scan and send exactly',
    typeIt: 'Scan, then type exactly this amount',
    missing: 'Still missing, please scan again',
    typeMissing: 'Still missing: scan, then type exactly this amount',
    missingOf: (total: string) => `of ${total}`,
    network: (coin: string, network: string) => `${coin} on the ${network} network`,
    only: 'Anything sent in another coin or network may be lost.',
    memo: 'With this memo, or the payment is lost',
    address: 'To the address',
    addressWhole: (address: string) => `The address is ${address}`,
    qrLabel: 'QR code to pay with',
    practiceCode: 'Practice: do not pay',
    timeLeft: 'Time left to pay',
  },
  steps: {
    label: 'Your order’s way',
    waiting: 'Pay',
    seen: 'Payment seen',
    paid: 'Paid',
    delivered: 'Done',
  },
  moments: {
    preparing: { title: 'One moment, please', body: 'Your payment details are on their way.' },
    seen: { title: 'Payment seen', body: 'Thank you. It is being confirmed; you don’t need to pay anything more.' },
    paid: { title: 'Paid', body: 'Thank you. Your order is on its way.' },
  } satisfies Record<string, Moment>,
  thanks: {
    title: 'Thank you!',
    outcomes: {
      staff: 'Your order is here. The staff will hand it to you.',
      mail: 'Your order was sent to your e-mail.',
      credit: 'Your credit has arrived.',
      mixed: 'Your order is complete.',
    } satisfies Record<DisplayOutcome, string>,
  },
  problems: {
    hold: { title: 'One moment, please', body: 'Please don’t pay yet. The staff are looking into your order.' },
    'time-up': {
      title: 'The time to pay is over',
      body: 'Please don’t send anything any more. If you already have, tell the staff.',
    },
    late: {
      title: 'Your payment came late',
      body: 'It is not lost. Please don’t pay again; the staff will help you.',
    },
    review: {
      title: 'Your payment is safe',
      body: 'Your order is being checked. The staff will tell you more.',
    },
    part: {
      title: 'Part of your order is here',
      body: 'The staff will help you with the rest.',
    },
    closed: {
      title: 'This order is closed',
      body: 'Please don’t pay for it. The staff will help you.',
    },
    refunded: {
      title: 'Your money goes back to you',
      body: 'The staff will tell you more.',
    },
  } satisfies Record<DisplayProblem, Moment>,
  /** What the staff read about it, on the desk. */
  staff: {
    title: 'Customer display',
    hint: 'A second screen that your customer sees: the order, the code to pay and the thanks. It never shows gift card codes, or e-mail addresses in full.',
    atStart: 'Open with the desk',
    atStartYes: 'Yes',
    atStartNo: 'No',
    open: 'Open the display',
    close: 'Close the display',
    language: 'Language of the display',
    asDesk: (language: string) => `As the desk (${language})`,
    screen: 'Screen',
    byItself: 'Automatic',
    screenName: (label: string, width: number, height: number) => `${label}, ${width} × ${height}`,
    unnamed: (position: number) => `Screen ${position}`,
    deskScreen: (name: string) => `${name} (the desk’s, in a window)`,
    unplugged: 'A screen that is not plugged in',
    isOpen: 'It is open.',
    isClosed: 'It is closed.',
    oneScreen: 'There is one screen alone: the display opens as a window that can be moved.',
    failed: 'The customer display did not open or close',
    menu: 'Customer display and its language',
    words: 'customer display second screen monitor window language facing',
  },
};
