import type { Route } from './route.ts';

type Key = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>;

const screens: Readonly<Record<string, Route>> = {
  Digit1: { screen: 'sell' },
  Digit2: { screen: 'orders', ref: null },
  Digit3: { screen: 'settings' },
};

/** Where Alt+1, Alt+2 and Alt+3 lead. By the place of the key, since Alt changes the character on a Mac. */
export function screenOfShortcut(key: Key): Route | null {
  if (!key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return null;
  return screens[key.code] ?? null;
}
