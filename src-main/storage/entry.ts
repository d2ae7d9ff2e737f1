import { hash } from 'node:crypto';

/**
 * One write that was acknowledged. It stands with the same checksum in the database, in the journal and in every backup, so
 * that each copy tells by itself whether it is whole, and of two whole ones the later revision holds.
 */
export type Entry = RecordEntry | CodeEntry;

export interface RecordEntry {
  readonly kind: 'record';
  readonly number: number;
  /** Grows with every write to a database, records and codes alike; 0: written before there were revisions. */
  readonly revision: number;
  /** The record as JSON, byte for byte. */
  readonly record: string;
}

export interface CodeEntry {
  readonly kind: 'code';
  readonly number: number;
  readonly item: number;
  readonly revision: number;
  readonly keyId: string;
  readonly nonce: Buffer;
  readonly sealed: Buffer;
}

/** What an entry is the newest state of. */
export function keyOf(entry: Entry): string {
  return entry.kind === 'record' ? recordKey(entry.number) : codeKey(entry.number, entry.item);
}

export const recordKey = (number: number): string => `record ${number}`;
export const codeKey = (number: number, item: number): string => `code ${number} ${item}`;

/** Of a text; finds any change of a byte. Not a secret and no signature. */
export function checksum(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

export function checksumOf(entry: Entry): string {
  return checksum(textOf(entry));
}

/** An entry as one line, without its end. JSON holds no line break. */
export function textOf(entry: Entry): string {
  if (entry.kind === 'record') return `record ${entry.number} ${entry.revision} ${entry.record}`;
  const { number, item, revision, keyId, nonce, sealed } = entry;
  return `code ${number} ${item} ${revision} ${keyId} ${nonce.toString('base64')} ${sealed.toString('base64')}`;
}

/** The entry of a line; null for what is none. */
export function entryOf(text: string): Entry | null {
  const record = /^record (\d+) (\d+) (.+)$/.exec(text);
  if (record !== null) {
    const [, number, revision, json = ''] = record;
    return { kind: 'record', number: Number(number), revision: Number(revision), record: json };
  }
  const code = /^code (\d+) (\d+) (\d+) (\S+) (\S+) (\S+)$/.exec(text);
  if (code === null) return null;
  const [, number, item, revision, keyId = '', nonce = '', sealed = ''] = code;
  return {
    kind: 'code',
    number: Number(number),
    item: Number(item),
    revision: Number(revision),
    keyId,
    nonce: Buffer.from(nonce, 'base64'),
    sealed: Buffer.from(sealed, 'base64'),
  };
}
