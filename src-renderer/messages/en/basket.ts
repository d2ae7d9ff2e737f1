import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('en');

/** Texts of several items on one ticket, and of who gets each. */
export const basket = {
  lines: 'Items on the ticket',
  count: (count: number) => plural(count, { one: `${count} item`, other: `${count} items` }),
  showAll: (count: number) => `Show all ${count} items`,
  totalOf: (count: number) => (count === 1 ? 'Total' : `Total of ${count} items`),
  onNetwork: (network: string) => `on ${network}`,
  onTicket: (count: number) => (count === 1 ? 'On the ticket' : `${count} on the ticket`),
  addAnother: 'Add another item',
  clear: 'Clear',
  full: 'This order is full: ten items are the most. Sell the rest on the next ticket.',
  changing: (brand: string) => `Choose another amount of ${brand}, or go back to keep it.`,
  leftOut: (count: number) =>
    plural(count, {
      one: `${count} item of that order is not sold any more and is missing here.`,
      other: `${count} items of that order are not sold any more and are missing here.`,
    }),
  goesTo: (recipient: string) => `to ${recipient}`,
  goesToMissing: 'recipient still missing',
  edit: (brand: string, label: string) => `${brand} ${label}: recipient and amount`,
  own: {
    by_email: 'E-mail for this item alone',
    by_phone: 'Phone number for this item alone',
    by_account: 'Account number for this item alone',
  },
  ownHint: (usual: string) => `Leave it empty for ${usual}.`,
  ownHintMissing: 'Leave it empty for the customer of this sale.',
  oneMore: 'One more',
  otherAmount: 'Other amount',
  noEmail: 'No e-mail, print voucher',
  noEmailTitle: 'No e-mail: the voucher is printed here',
  noEmailBody: (address: string) => `The vendor writes to the shop at ${address}.`,
  withEmail: 'Enter an e-mail after all',
};
