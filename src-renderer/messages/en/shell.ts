import type { Notice } from '../../../src-shared/bridge/boot.ts';

/** Words of the window around the screens. */
export const shell = {
  appName: 'Refill Desk',
  navigation: 'Main',
  sell: 'Sell',
  orders: 'Orders',
  settings: 'Settings',
  openOrders: (count: number) => (count === 1 ? '1 open order' : `${count} open orders`),
  practiceMode: 'Practice mode',
  practiceFrame: 'Practice mode – no real money, no real codes',
  liveMode: 'Live',
  connection: 'Connection',
  connections: {
    idle: 'Ready',
    connecting: 'Connecting',
    live: 'Live updates',
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
      title: 'Orders cannot be written to disk',
      advice: 'Nothing can be sold until that works again. Free some disk space, then restart the app.',
    },
    'storage-too-new': {
      title: 'The orders were written by a newer version of Refill Desk',
      advice: 'They were left untouched, and nothing can be sold. Install the newest version, then start again.',
    },
    'orders-set-aside': {
      title: 'The file of earlier orders could not be read',
      advice: 'It was kept under another name in the data folder and a new one was begun. Send it to support.',
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
};
