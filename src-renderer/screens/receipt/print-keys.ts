import { pressedAction, printShortcut, type ShortcutId } from '../../state/shortcuts.ts';

type Key = Parameters<typeof pressedAction>[1];

/** What a key of the printing controls does. */
export type PrintKey = 'voucher' | 'receipt' | 'preview' | 'pdf';

const shortcutOf: Readonly<Record<PrintKey, ShortcutId>> = {
  voucher: 'print-voucher',
  receipt: 'print-receipt',
  preview: 'print-preview',
  pdf: 'print-pdf',
};

/** How the keys of a control are printed on it. */
export function printKeyName(key: PrintKey, platform: string): string {
  return printShortcut(shortcutOf[key], platform);
}

/** What Alt with a letter does. */
export function printKey(key: Key): PrintKey | null {
  return pressedAction(shortcutOf, key);
}
