import { createHash } from 'node:crypto';

/** Decoders written for the tests alone, on big numbers, so that an encoder's mistake is not shared. */

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The bytes of a base58 text. */
export function base58Bytes(text: string): Buffer {
  let number = 0n;
  for (const sign of text) {
    const digit = BASE58.indexOf(sign);
    if (digit < 0) throw new Error(`"${sign}" is not base58`);
    number = number * 58n + BigInt(digit);
  }
  const hex = number.toString(16);
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')]);
}

/** Version and payload of a base58check text; throws for a wrong checksum. */
export function base58Check(text: string): { readonly version: number; readonly payload: Buffer } {
  const bytes = base58Bytes(text);
  const body = bytes.subarray(0, -4);
  const check = createHash('sha256').update(createHash('sha256').update(body).digest()).digest().subarray(0, 4);
  if (!check.equals(bytes.subarray(-4))) throw new Error('wrong base58 checksum');
  return { version: body.readUInt8(0), payload: body.subarray(1) };
}

/** Prefix and five-bit words of a bech32 text; throws for a wrong checksum. */
export function bech32Words(text: string): { readonly prefix: string; readonly words: readonly number[] } {
  const split = text.lastIndexOf('1');
  const prefix = text.slice(0, split);
  const words = Array.from(text.slice(split + 1), (sign) => BECH32.indexOf(sign));
  const expanded = [
    ...Array.from(prefix, (sign) => sign.charCodeAt(0) >> 5),
    0,
    ...Array.from(prefix, (sign) => sign.charCodeAt(0) & 31),
    ...words,
  ];
  if (polymod(expanded) !== 1) throw new Error('wrong bech32 checksum');
  return { prefix, words: words.slice(0, -6) };
}

/** Five-bit words as a number. */
export function wordsNumber(words: readonly number[]): number {
  return words.reduce((sum, word) => sum * 32 + word, 0);
}

/** Five-bit words as bytes; a last incomplete byte is dropped, or filled with zeros. */
export function wordsBytes(words: readonly number[], fill = false): Buffer {
  let bits = words.map((word) => word.toString(2).padStart(5, '0')).join('');
  if (fill) bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  const count = Math.floor(bits.length / 8);
  return Buffer.from(
    Array.from({ length: count }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2)),
  );
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    BECH32_GENERATOR.forEach((generator, index) => {
      if ((top >>> index) & 1) check ^= generator;
    });
  }
  return check >>> 0;
}
