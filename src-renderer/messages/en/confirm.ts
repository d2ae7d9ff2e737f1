/** Texts of the card that shows a whole sale once more before it is ordered. */
export const confirm = {
  title: 'Check the sale with the customer',
  goods: 'What is sold',
  redeem: (places: string) => `Redeem in ${places}`,
  recipient: {
    by_email: 'To the e-mail address',
    by_phone: 'To the phone number',
    by_account: 'To the account',
  },
  printedHere: 'No e-mail: the voucher is printed here',
  receiptTo: 'The vendor writes to',
  payWith: 'Paid with',
  cost: (cost: string) => `Network fee about ${cost}, paid by the customer’s wallet.`,
  costUnknown: 'The customer’s wallet names the network fee.',
  speed: {
    'at-once': 'Settles at once.',
    confirmations: 'Slower: up to 6 confirmations.',
    recommended: 'The vendor’s advice for cost and speed.',
  },
  cautions: {
    'same-form': (network: string) =>
      `An address on ${network} looks like one on other networks. The customer must choose ${network} in the wallet, or the coins may be lost.`,
    'not-x-layer': 'OKXChain is not X Layer. Coins sent over X Layer are lost.',
    bridged: (coin: string, twin: string) => `${coin} and ${twin} are different tokens. Only ${coin} counts as paid.`,
    'full-name':
      'The vendor may want the customer’s full name for stablecoins on Tron. If it refuses, choose another network.',
    whole: 'A Lightning invoice is paid whole or not at all.',
    renamed: (coin: string) => `TON and GRAM exist side by side. The customer must send ${coin}.`,
    small: (minimum: string) => `This network takes ${minimum} at least. Add an item, or choose another network.`,
  },
  shopElsewhere: (goods: string, shop: string) => `Works only in ${goods}; this shop is in ${shop}.`,
  phoneElsewhere: (theirs: string, goods: string) =>
    `The number belongs to ${theirs}; this top-up is for ${goods}. Read it back.`,
  oddNumber: 'This number looks unusual. Read it back.',
  oddAddress: (meant: string) => `Did the customer mean ${meant}?`,
  priceSame: 'The price has not moved since it was first shown.',
  priceComing: 'The price comes in a moment.',
  order: (amount: string) => `Charge ${amount}`,
  orderPending: 'Charge',
  spokenItem: (brand: string, label: string, country: string, recipient: string) =>
    `${brand} ${label}, ${country}: ${recipient}.`,
  back: 'Back to the ticket',
};
