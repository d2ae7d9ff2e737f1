import type { Notice } from '../../../src-shared/bridge/boot.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('en');

/** Words of the window around the screens. */
export const shell = {
  appName: 'Refill Desk',
  navigation: 'Main',
  sell: 'Sell',
  orders: 'Orders',
  settings: 'Settings',
  openOrders: (count: number) => plural(count, { one: `${count} open order`, other: `${count} open orders` }),
  practiceMode: 'Practice mode',
  practiceFrame: 'Practice mode – no real money, no real codes',
  liveMode: 'Live',
  connection: 'Connection',
  connections: {
    idle: 'Ready',
    connecting: 'Connecting',
    live: 'Connected',
    polling: 'Checking regularly',
    reconnecting: 'Reconnecting',
    offline: 'Offline',
  },
  connectionHints: {
    idle: 'No order is being followed right now.',
    connecting: 'The desk is opening the live connection for an order.',
    live: 'News about open orders arrives at once.',
    polling: 'The live connection is down. The desk asks for news every few seconds, so nothing is missed.',
    reconnecting: 'The live connection broke. The desk is opening it again and asks for news meanwhile.',
    offline: 'The service cannot be reached. Orders keep their state and go on when the connection is back.',
  },
  bootFailed: {
    title: 'The desk could not start',
    advice:
      'Nothing was sold and nothing was lost. Close the window and start the app again. If it happens twice, send the log to support.',
    again: 'Try again',
  },
  notices: {
    'keychain-unavailable': {
      title: 'This computer has no keychain service running',
      advice: 'The partner ID is kept until the app closes and must be entered again next time.',
    },
    'settings-reset': {
      title: 'The settings file was damaged and had to be reset',
      advice: 'Check country, language and coin in Settings. Your orders are not affected.',
    },
    'storage-failed': {
      title: 'The disk takes no records, so nothing can be sold',
      advice:
        'Orders can be looked at, as far as the disk can still be read. Free some disk space, or allow writing to the folder of the records (Settings name it). Then try a sale; if it is still refused, restart the app.',
    },
    'storage-too-new': {
      title: 'The orders were written by a newer version of Refill Desk',
      advice: 'They were left untouched, and nothing can be sold. Install the newest version, then start again.',
    },
    'orders-set-aside': {
      title: 'The file of earlier orders could not be read',
      advice:
        'It was set aside unchanged, and what could be brought back was. Settings say what came back and what did not.',
    },
    'orders-unreadable': {
      title: 'Some unfinished orders cannot be read, so the desk does not follow them',
      advice:
        'Nothing of them was deleted. Do not sell them again; tell support their numbers, as they stand in Orders.',
    },
    'other-mode-has-open-orders': {
      title: 'There are unfinished live orders',
      advice: 'They are still followed in the background. Switch to live mode in Settings to see them.',
    },
    'live-without-partner-id': {
      title: 'No partner ID is set',
      advice: 'Without it nothing can be sold live. Enter it in Settings, or go on in practice mode.',
    },
  } satisfies Record<Notice, { title: string; advice: string }>,
  openSettings: 'Open Settings',
  showRecords: 'Show the records',
  clipboard: {
    title: 'Do not paste',
    /** What was copied, and is not on the clipboard any more. */
    changed: {
      address: 'The clipboard was changed by another program: it does not hold the address any more.',
      amount: 'The clipboard was changed by another program: it does not hold the amount any more.',
      'payment-uri': 'The clipboard was changed by another program: it does not hold the payment link any more.',
      memo: 'The clipboard was changed by another program: it does not hold the memo any more.',
      'order-id': 'The clipboard was changed by another program: it does not hold the order id any more.',
      'transaction-ids': 'The clipboard was changed by another program: it does not hold the transaction ids any more.',
      'operator-references':
        'The clipboard was changed by another program: it does not hold the receipt numbers any more.',
      'support-text': 'The clipboard was changed by another program: it does not hold the text for support any more.',
      secret: 'The clipboard was changed by another program: it does not hold the code any more.',
    },
    /** What the customer would pay by was copied. */
    toPay: [
      'Do not paste anything from it. What is pasted now would send the money somewhere else.',
      'Let the customer scan the QR code on the screen instead, or compare every character.',
    ],
    other: [
      'Do not paste anything from it. What is pasted now is not what was copied here.',
      'Read it from the screen instead, and compare every character.',
    ],
    check: 'Have this computer checked for malware before anything is copied on it again.',
    sayOther: 'One moment please, something is wrong with my computer. I’ll read it to you from the screen.',
    paid: 'If it was pasted and paid already, note the time and tell the vendor’s support at once.',
    understood: 'Understood',
  },
};
