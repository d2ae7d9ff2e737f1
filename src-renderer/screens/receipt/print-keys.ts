type Key = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>;

/** What a key of the printing controls does. */
export type PrintKey = 'voucher' | 'receipt' | 'preview' | 'pdf';

const keys: Readonly<Record<string, PrintKey>> = { KeyP: 'voucher', KeyR: 'receipt', KeyV: 'preview', KeyS: 'pdf' };

/** What is printed on the controls. */
export const printKeyNames: Readonly<Record<PrintKey, string>> = {
  voucher: 'Alt+P',
  receipt: 'Alt+R',
  preview: 'Alt+V',
  pdf: 'Alt+S',
};

/** What Alt with a letter does. By the place of the key, since Alt changes the character on a Mac. */
export function printKey(key: Key): PrintKey | null {
  if (!key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return null;
  return keys[key.code] ?? null;
}
