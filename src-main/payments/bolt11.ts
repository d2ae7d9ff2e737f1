import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';

/** What a signed Lightning invoice asks for. */
export interface Invoice {
  /** Thousandths of a satoshi; null where the payer chooses. */
  readonly amountMillisatoshi: bigint | null;
  /** Unix milliseconds. */
  readonly issuedAtMs: number;
  /** Unix milliseconds. */
  readonly expiresAtMs: number;
}

/** No real invoice is longer; a QR code holds less. */
const maxLength = 4_000;
const timestampWords = 7;
const signatureWords = 104;
const defaultExpirySeconds = 3_600;
const tags = { paymentHash: 1, expiry: 6, payee: 19 } as const;

/** Picobitcoin in one unit of each multiplier; 10 of them are a millisatoshi. */
const picobitcoin: Readonly<Record<string, bigint>> = {
  '': 1_000_000_000_000n,
  m: 1_000_000_000n,
  u: 1_000_000n,
  n: 1_000n,
  p: 1n,
};

/**
 * Reads a BOLT11 invoice of the Bitcoin main net. Null where anything is wrong with it: the checksum, letters of both
 * cases, an amount finer than a millisatoshi, no payment hash, or a signature from which no key can be recovered.
 */
export function readInvoice(text: string): Invoice | null {
  if (text.length > maxLength) return null;
  const decoded = bech32.decodeUnsafe(text, false);
  if (!decoded || decoded.words.length < timestampWords + signatureWords) return null;
  const amount = readAmount(decoded.prefix);
  if (amount === undefined) return null;
  const signed = decoded.words.slice(0, -signatureWords);
  const fields = readFields(signed.slice(timestampWords));
  if (fields === null || fields.get(tags.paymentHash)?.length !== 52) return null;
  const payee = recoverPayee(decoded.prefix, signed, decoded.words.slice(-signatureWords));
  if (payee === null || !isSignedBy(payee, fields.get(tags.payee))) return null;
  const expiry = fields.get(tags.expiry);
  const issuedAtSeconds = readNumber(signed.slice(0, timestampWords));
  const expirySeconds = expiry === undefined ? defaultExpirySeconds : readNumber(expiry);
  return {
    amountMillisatoshi: amount,
    issuedAtMs: issuedAtSeconds * 1_000,
    expiresAtMs: (issuedAtSeconds + Math.min(expirySeconds, Number.MAX_SAFE_INTEGER / 10_000)) * 1_000,
  };
}

function readAmount(prefix: string): bigint | null | undefined {
  const [, digits, multiplier = ''] = /^lnbc(?:([1-9]\d{0,17})([munp]?))?$/.exec(prefix) ?? [];
  if (digits === undefined) return prefix === 'lnbc' ? null : undefined;
  const pico = BigInt(digits) * (picobitcoin[multiplier] ?? 0n);
  return pico % 10n === 0n ? pico / 10n : undefined;
}

/** Tagged fields, the first of each kind that has the right length; null where one runs over the end. */
function readFields(words: readonly number[]): ReadonlyMap<number, readonly number[]> | null {
  const fields = new Map<number, readonly number[]>();
  for (let at = 0; at < words.length;) {
    const [tag, high, low] = words.slice(at, at + 3);
    if (tag === undefined || high === undefined || low === undefined) return null;
    const length = high * 32 + low;
    const value = words.slice(at + 3, at + 3 + length);
    if (value.length !== length) return null;
    if (!fields.has(tag) && hasKnownLength(tag, length)) fields.set(tag, value);
    at += 3 + length;
  }
  return fields;
}

// A field of known kind and odd length is to be skipped.
function hasKnownLength(tag: number, length: number): boolean {
  if (tag === tags.paymentHash) return length === 52;
  return tag === tags.payee ? length === 53 : true;
}

function readNumber(words: readonly number[]): number {
  return words.reduce((value, word) => value * 32 + word, 0);
}

function recoverPayee(prefix: string, signed: readonly number[], signature: readonly number[]): Uint8Array | null {
  const bytes = packWords(signature);
  const recovery = bytes[64];
  if (bytes.length !== 65 || recovery === undefined || recovery > 3) return null;
  const message = Uint8Array.of(...new TextEncoder().encode(prefix), ...packWords(signed));
  try {
    const compact = secp256k1.Signature.fromBytes(bytes.subarray(0, 64), 'compact');
    return compact.addRecoveryBit(recovery).recoverPublicKey(sha256(message)).toBytes(true);
  } catch {
    return null;
  }
}

function isSignedBy(payee: Uint8Array, named: readonly number[] | undefined): boolean {
  if (named === undefined) return true;
  const key = packWords(named).subarray(0, payee.length);
  return key.every((byte, index) => byte === payee[index]);
}

/** Five-bit words as bytes, the last byte filled up with zero bits, as BOLT 11 signs them. */
function packWords(words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * 5) / 8));
  words.forEach((word, index) => {
    const bit = index * 5;
    const shifted = word << (11 - (bit % 8));
    const at = Math.floor(bit / 8);
    bytes[at] = (bytes[at] ?? 0) | (shifted >> 8);
    if (at + 1 < bytes.length) bytes[at + 1] = (bytes[at + 1] ?? 0) | (shifted & 0xff);
  });
  return bytes;
}
