import type { Route } from './route.ts';

/** Keys that are pressed together. `mod` is Cmd on a Mac and Ctrl elsewhere. */
export interface Keys {
  readonly with: 'alone' | 'mod' | 'alt';
  /** A capital letter, a digit, a sign, or a key's name: `K`, `1`, `?`, `F1`, `Enter`. */
  readonly key: string;
}

/** Where a shortcut works; also how the list of all shortcuts is parted. */
export const shortcutPlaces = ['everywhere', 'shelf', 'product', 'ticket', 'order', 'print'] as const;
export type ShortcutPlace = (typeof shortcutPlaces)[number];

interface Shortcut {
  readonly place: ShortcutPlace;
  readonly keys: readonly [Keys, ...Keys[]];
}

const alone = (key: string): Keys => ({ with: 'alone', key });
const alt = (key: string): Keys => ({ with: 'alt', key });
const mod = (key: string): Keys => ({ with: 'mod', key });

/** Every shortcut of the desk, once: controls print theirs from here, and the list of shortcuts and the palette show them. */
export const shortcuts = {
  palette: { place: 'everywhere', keys: [mod('K')] },
  help: { place: 'everywhere', keys: [alone('?')] },
  explain: { place: 'everywhere', keys: [alt('H')] },
  search: { place: 'everywhere', keys: [alone('/')] },
  sell: { place: 'everywhere', keys: [alt('1')] },
  orders: { place: 'everywhere', keys: [alt('2')] },
  settings: { place: 'everywhere', keys: [alt('3')] },
  back: { place: 'everywhere', keys: [alone('Escape')] },
  choose: { place: 'shelf', keys: [alone('↑'), alone('↓'), alone('←'), alone('→')] },
  open: { place: 'shelf', keys: [alone('Enter')] },
  country: { place: 'shelf', keys: [alt('C')] },
  star: { place: 'shelf', keys: [alt('S')] },
  amount: { place: 'product', keys: [alone('1'), alone('9')] },
  'other-amount': { place: 'product', keys: [alone('0')] },
  charge: { place: 'ticket', keys: [alone('Enter')] },
  'ticket-add': { place: 'ticket', keys: [alt('A')] },
  'ticket-no-email': { place: 'ticket', keys: [alt('N')] },
  'ticket-payment': { place: 'ticket', keys: [alt('P')] },
  'ticket-clear': { place: 'ticket', keys: [alt('X')] },
  'line-more': { place: 'ticket', keys: [alone('+')] },
  'line-remove': { place: 'ticket', keys: [alone('Delete')] },
  repeat: { place: 'order', keys: [alt('A')] },
  'next-sale': { place: 'order', keys: [alone('Enter')] },
  'print-voucher': { place: 'print', keys: [alt('P')] },
  'print-receipt': { place: 'print', keys: [alt('R')] },
  'print-preview': { place: 'print', keys: [alt('V')] },
  'print-pdf': { place: 'print', keys: [alt('S')] },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutId = keyof typeof shortcuts;

const shortcutIds = Object.keys(shortcuts) as readonly ShortcutId[];

/** The shortcuts of a place, in the order in which they are listed. */
export function shortcutsOf(place: ShortcutPlace): readonly ShortcutId[] {
  return shortcutIds.filter((id) => shortcuts[id].place === place);
}

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'> &
  Partial<Pick<KeyboardEvent, 'key'>>;

/** Whether these keys were pressed, on this system (`darwin` is a Mac). */
function isPressed(keys: Keys, pressed: Pressed, platform: string): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const isMac = platform === 'darwin';
  switch (keys.with) {
    case 'alone':
      return !altKey && !ctrlKey && !metaKey && isKey(keys.key, pressed);
    case 'alt':
      // By the place of the key, since Alt changes the character on a Mac.
      return altKey && !ctrlKey && !metaKey && !shiftKey && pressed.code === codeOf(keys.key);
    case 'mod':
      return (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !altKey && !shiftKey && isKey(keys.key, pressed);
  }
}

/** Whether this shortcut was pressed. */
export function isShortcut(id: ShortcutId, pressed: Pressed, platform: string): boolean {
  return shortcuts[id].keys.some((keys) => isPressed(keys, pressed, platform));
}

/** A letter is the one on the key, or, where a key writes none of ours, the one in its place. */
function isKey(wanted: string, { key, code }: Pressed): boolean {
  if (key?.toUpperCase() === wanted.toUpperCase()) return true;
  return (key === undefined || !/^[a-z]$/i.test(key)) && /^[A-Z]$/.test(wanted) && code === codeOf(wanted);
}

function codeOf(key: string): string {
  return /^\d$/.test(key) ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : key;
}

const names: Readonly<Record<string, string>> = { Escape: 'Esc', Delete: 'Del' };

/** How keys are printed on a control: `Ctrl+K`, on a Mac `⌘K`. */
export function printKeys({ with: held, key }: Keys, platform: string): string {
  const isMac = platform === 'darwin';
  const name = names[key] ?? key;
  if (held === 'alone') return name;
  if (held === 'alt') return isMac ? `⌥${name}` : `Alt+${name}`;
  return isMac ? `⌘${name}` : `Ctrl+${name}`;
}

/** How a shortcut is printed on its control. */
export function printShortcut(id: ShortcutId, platform: string): string {
  return printKeys(shortcuts[id].keys[0], platform);
}

/** Printed keys in the words of `aria-keyshortcuts`. */
export function spokenKeys(printed: string): string {
  return printed
    .replace('⌘', 'Meta+')
    .replace('⌥', 'Alt+')
    .replace(/\bCtrl\b/, 'Control')
    .replace(/\bEsc\b/, 'Escape')
    .replace(/\bDel\b/, 'Delete');
}

/** The action whose shortcut was pressed, of those that a screen offers; null: none of them. */
export function pressedAction<Action extends string>(
  actions: Readonly<Record<Action, ShortcutId>>,
  pressed: Pressed,
): Action | null {
  const known = Object.keys(actions) as Action[];
  return known.find((action) => isShortcut(actions[action], pressed, '')) ?? null;
}

/**
 * The keys of the first favourites. A Mac gives its function keys to brightness and sound, so there they are Cmd and the digits,
 * which leaves two fewer.
 */
export function quickKeys(platform: string): readonly Keys[] {
  return platform === 'darwin'
    ? ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map(mod)
    : Array.from({ length: 12 }, (_, index) => alone(`F${index + 1}`));
}

/** Which favourite these keys call, from 0; null: none. */
export function quickKeyOf(pressed: Pressed, platform: string): number | null {
  if (pressed.shiftKey) return null;
  const index = quickKeys(platform).findIndex((keys) => isPressed(keys, pressed, platform));
  return index < 0 ? null : index;
}

const screens = [
  ['sell', { screen: 'sell' }],
  ['orders', { screen: 'orders', ref: null }],
  ['settings', { screen: 'settings' }],
] as const satisfies readonly (readonly [ShortcutId, Route])[];

/** Where Alt+1, Alt+2 and Alt+3 lead. */
export function screenOfShortcut(pressed: Pressed): Route | null {
  return screens.find(([id]) => isShortcut(id, pressed, ''))?.[1] ?? null;
}
