/** What can be done with the ticket from anywhere on the Sell screen. */
export type TicketAction = 'add' | 'no-email' | 'payment' | 'clear';

type Key = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>;

/** The keys that are pressed together with Alt, as they are printed on the controls. */
export const ticketKeys: Readonly<Record<TicketAction, string>> = {
  add: 'A',
  'no-email': 'N',
  payment: 'P',
  clear: 'X',
};

const actions = Object.keys(ticketKeys) as readonly TicketAction[];

/** The action of Alt and a letter; null for every other key. By the place of the key, since Alt changes the letter on a Mac. */
export function ticketAction({ altKey, ctrlKey, metaKey, shiftKey, code }: Key): TicketAction | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return actions.find((action) => code === `Key${ticketKeys[action]}`) ?? null;
}

/** How the keys of an action are printed on this system. */
export function printedKeys(action: TicketAction, platform: string): string {
  return platform === 'darwin' ? `⌥${ticketKeys[action]}` : `Alt+${ticketKeys[action]}`;
}
