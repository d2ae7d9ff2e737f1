import { isEmail } from '../../src-shared/domain/email.ts';
import type { OrderRef } from '../../src-shared/domain/order.ts';

/** What a scanned text is. */
export type Scan =
  | { readonly type: 'order'; readonly ref: OrderRef }
  | { readonly type: 'email'; readonly address: string }
  | { readonly type: 'phone'; readonly number: string }
  /** Anything else: the vendor's number of an order, an account, a word. */
  | { readonly type: 'text'; readonly text: string };

/** Reads what a barcode or QR code holds. Letters come in the wrong case from a scanner while Caps Lock is on. */
export function readScan(scanned: string): Scan {
  const text = scanned.normalize('NFKC').trim();
  if (/^[pl]-\d{1,9}$/i.test(text)) return { type: 'order', ref: text.toUpperCase() as OrderRef };
  const email = emailIn(text);
  if (email !== null) return { type: 'email', address: email };
  const phone = phoneIn(text);
  return phone === null ? { type: 'text', text } : { type: 'phone', number: phone };
}

/** Whether it may be the vendor's number of an order: one word with a digit in it, and no short one. */
export function mayBeOrderId(text: string): boolean {
  return /^(?=.*\d)[\w-]{8,}$/.test(text);
}

/** An address alone, as `mailto:`, or as phones write one into a QR code (`MATMSG:TO:...;`). */
function emailIn(text: string): string | null {
  const [, mailto] = /^mailto:([^?]+)/i.exec(text) ?? [];
  const [, matmsg] = /^matmsg:to:([^;]+)/i.exec(text) ?? [];
  const address = mailto === undefined ? (matmsg ?? text) : decoded(mailto);
  return isEmail(address) ? address : null;
}

/** A number with its country code alone, or any number as `tel:`, `sms:` or `SMSTO:`. */
function phoneIn(text: string): string | null {
  const [, named] = /^(?:tel|sms|smsto):([^:;?]+)/i.exec(text) ?? [];
  const number = named === undefined ? text : decoded(named);
  const digits = number.replace(/\D/g, '').length;
  const fits = digits >= 5 && digits <= 15 && /^\+?[\d ().-]+$/.test(number);
  return fits && (named !== undefined || number.startsWith('+')) ? number.trim() : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
