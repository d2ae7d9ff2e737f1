import type { QuickRefusal } from '../../screens/sell/shelf/quick-good.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('en');

/** Texts of what is at hand on the shelf: favourites and their keys, what was sold last, pinned countries. */
export const shelf = {
  favourites: 'Favourites',
  recent: 'Sold last',
  best: 'Sold most here',
  /** The name of a quick key, for screen readers. */
  sell: (brand: string, amount: string | null) => (amount === null ? `Open ${brand}` : `Sell ${brand} ${amount}`),
  anyAmount: 'Any amount',
  star: (name: string) => `Make ${name} a favourite`,
  unstar: (name: string) => `${name} is a favourite`,
  brandAmount: (brand: string, amount: string) => `${brand} ${amount}`,
  addFavourite: 'Add to favourites',
  isFavourite: 'Favourite',
  refusal: {
    'out-of-stock': 'Out of stock',
    'not-sold': 'Not sold now',
    'amount-gone': 'Amount not sold now',
    unreachable: 'Could not be looked up',
  } satisfies Record<QuickRefusal, string>,
  arrange: 'Arrange',
  all: (count: number) => `All ${count}`,
  arrangeTitle: 'Favourites',
  arrangeHint: (keys: string) =>
    `The first ones have the keys ${keys}. Drag them into order, or move them with the arrows.`,
  noneTitle: 'No favourites yet',
  noneBody: (keys: string) => `Press the star on a brand or an amount, or ${keys} while it is chosen.`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  moved: (name: string, place: number) => `${name} is number ${place} now`,
  full: (most: number) => `There is room for ${most} favourites. Remove one to add another.`,
  setting: {
    title: 'Favourites',
    hint: 'Brands and amounts with a key of their own at the top of Sell.',
    count: (count: number) => plural(count, { one: `${count} favourite`, other: `${count} favourites` }),
    words: 'quick keys star favourite shortcut order f1',
  },
  pinned: 'Pinned',
  pin: (country: string) => `Pin ${country}`,
  unpin: (country: string) => `Unpin ${country}`,
  pinKey: (keys: string) => `${keys} pins the marked country`,
  pinsFull: (most: number) => `There is room for ${most} pinned countries. Unpin one first.`,
  repeat: 'Sell again',
  repeatNone: 'Nothing of this order is sold any more.',
  repeatUnreachable: 'This order’s items could not be looked up. Try again.',
  repeatAsk: 'Another ticket has been begun',
  repeatAskBody: (items: number) =>
    items === 0
      ? 'Selling this order again clears what was entered on it.'
      : plural(items, {
          one: `Selling this order again clears its ${items} item.`,
          other: `Selling this order again clears its ${items} items.`,
        }),
  repeatKeep: 'Keep that ticket',
  repeatReplace: 'Clear it and sell again',
};
