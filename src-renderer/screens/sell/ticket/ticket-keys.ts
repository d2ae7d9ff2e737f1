import { pressedAction, printShortcut, type ShortcutId } from '../../../state/shortcuts.ts';

/** What can be done with the ticket from anywhere on the Sell screen. */
export type TicketAction = 'add' | 'no-email' | 'payment' | 'clear';

type Key = Parameters<typeof pressedAction>[1];

const shortcutOf: Readonly<Record<TicketAction, ShortcutId>> = {
  add: 'ticket-add',
  'no-email': 'ticket-no-email',
  payment: 'ticket-payment',
  clear: 'ticket-clear',
};

/** The action of Alt and a letter; null for every other key. */
export function ticketAction(key: Key): TicketAction | null {
  return pressedAction(shortcutOf, key);
}

/** How the keys of an action are printed on this system. */
export function printedKeys(action: TicketAction, platform: string): string {
  return printShortcut(shortcutOf[action], platform);
}
