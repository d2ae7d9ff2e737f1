import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { Big } from 'big.js';
import { seededBytes } from '../random.ts';

/** What a Lightning invoice says. */
export interface InvoiceTerms {
  readonly amountBtc: string;
  readonly timestampSeconds: number;
  readonly expirySeconds: number;
  readonly description: string;
}

const TAG_PAYMENT_HASH = 1;
const TAG_EXPIRY = 6;
const TAG_FEATURES = 5;
const TAG_DESCRIPTION = 13;
const TAG_PAYMENT_SECRET = 16;
const TAG_FINAL_CLTV = 24;
const FINAL_CLTV_BLOCKS = 80;
/** var_onion_optin (bit 8) and payment_secret (bit 14), as BOLT 9 requires of every invoice today. */
const FEATURE_BITS = [8, 14];

/** A signed BOLT11 invoice for mainnet; its keys come from the seed and the label alone. */
export function lightningInvoice(seed: number, label: string, terms: InvoiceTerms): string {
  const prefix = `lnbc${amountPart(terms.amountBtc)}`;
  const words = [
    ...numberWords(terms.timestampSeconds, 7),
    ...tagged(TAG_PAYMENT_HASH, bech32.toWords(sha256(seededBytes(seed, `preimage:${label}`)))),
    ...tagged(TAG_PAYMENT_SECRET, bech32.toWords(seededBytes(seed, `payment-secret:${label}`))),
    ...tagged(TAG_DESCRIPTION, bech32.toWords(Buffer.from(terms.description, 'utf8'))),
    ...tagged(TAG_EXPIRY, numberWords(terms.expirySeconds)),
    ...tagged(TAG_FINAL_CLTV, numberWords(FINAL_CLTV_BLOCKS)),
    ...tagged(TAG_FEATURES, featureWords()),
  ];
  const signature = sign(prefix, words, seededBytes(seed, 'lightning-node'));
  return bech32.encode(prefix, [...words, ...bech32.toWords(signature)], false);
}

// The shortest form, as BOLT 11 asks: the largest unit that leaves a whole number. 0.00032833 BTC is 328330n.
function amountPart(amountBtc: string): string {
  const units: readonly (readonly [letter: string, perBtc: number])[] = [
    ['m', 1e3],
    ['u', 1e6],
    ['n', 1e9],
    ['p', 1e12],
  ];
  for (const [letter, perBtc] of units) {
    const count = new Big(amountBtc).times(perBtc);
    if (count.round(0, 0).eq(count)) return `${count.toFixed(0)}${letter}`;
  }
  throw new RangeError(`no invoice can hold ${amountBtc} BTC`);
}

function numberWords(value: number, width = 0): number[] {
  const words: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 32)) words.unshift(rest % 32);
  while (words.length < width) words.unshift(0);
  return words;
}

function tagged(tag: number, words: readonly number[]): number[] {
  return [tag, words.length >> 5, words.length & 31, ...words];
}

function featureWords(): number[] {
  const words = [0, 0, 0];
  for (const bit of FEATURE_BITS) {
    const place = words.length - 1 - Math.floor(bit / 5);
    words[place] = (words[place] ?? 0) | (1 << (bit % 5));
  }
  return words;
}

function sign(prefix: string, words: readonly number[], nodeSecret: Buffer): Uint8Array {
  const message = Buffer.concat([Buffer.from(prefix, 'ascii'), packWords(words)]);
  const recovered = secp256k1.sign(sha256(message), nodeSecret, { prehash: false, format: 'recovered' });
  // noble puts the recovery byte first, BOLT 11 last.
  return Uint8Array.of(...recovered.subarray(1), recovered[0] ?? 0);
}

// The signed bytes are the words packed into bytes, the last one filled up with zero bits.
function packWords(words: readonly number[]): Buffer {
  const bits = words.map((word) => word.toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}
