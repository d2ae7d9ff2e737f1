import { secp256k1 } from '@noble/curves/secp256k1.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, bech32, createBase58check } from '@scure/base';
import { seededBytes } from '../random.ts';
import type { AddressFormat } from './networks.ts';

const base58check = createBase58check(sha256);

const BITCOIN_SCRIPT_HASH = 0x05;
const LITECOIN_SCRIPT_HASH = 0x32;
const DOGECOIN_KEY_HASH = 0x1e;
const TRON_MAINNET = 0x41;

/** A deposit address with a valid checksum that belongs to one order (its label) and to the seed. Not for Lightning. */
export function depositAddress(seed: number, label: string, format: Exclude<AddressFormat, 'lightning'>): string {
  const secret = seededBytes(seed, `address:${label}`);
  switch (format) {
    case 'bitcoin':
      return segwitOrScript(secret, 'bc', BITCOIN_SCRIPT_HASH);
    case 'litecoin':
      return segwitOrScript(secret, 'ltc', LITECOIN_SCRIPT_HASH);
    case 'dogecoin':
      return base58check.encode(Uint8Array.of(DOGECOIN_KEY_HASH, ...keyHash(secret)));
    case 'evm':
      return withEip55Case(evmBytes(secret));
    case 'tron':
      return base58check.encode(Uint8Array.of(TRON_MAINNET, ...evmBytes(secret)));
    case 'solana':
      return base58.encode(ed25519.getPublicKey(secret));
  }
}

/** A Solana token account: 32 bytes off the curve, which some wallets refuse as a receiver (FACTS.md 18). */
export function solanaTokenAccount(seed: number, label: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const bytes = seededBytes(seed, `token-account:${label}:${String(attempt)}`);
    if (!isOnCurve(bytes)) return base58.encode(bytes);
  }
}

/** A transaction id in the form of the network. */
export function transactionId(seed: number, label: string, format: AddressFormat): string {
  const bytes = seededBytes(seed, `transaction:${label}`);
  if (format === 'solana') return base58.encode(Buffer.concat([bytes, seededBytes(seed, `transaction-end:${label}`)]));
  return format === 'evm' ? `0x${bytes.toString('hex')}` : bytes.toString('hex');
}

// Half of the addresses are of the newer kind, so that a client meets both.
function segwitOrScript(secret: Buffer, prefix: string, scriptVersion: number): string {
  if (secret.readUInt8(31) % 2 === 1) return base58check.encode(Uint8Array.of(scriptVersion, ...keyHash(secret)));
  return bech32.encode(prefix, [0, ...bech32.toWords(keyHash(secret))]);
}

function isOnCurve(bytes: Uint8Array): boolean {
  try {
    ed25519.Point.fromBytes(bytes);
    return true;
  } catch {
    return false;
  }
}

function keyHash(secret: Buffer): Uint8Array {
  return ripemd160(sha256(secp256k1.getPublicKey(secret, true)));
}

function evmBytes(secret: Buffer): Uint8Array {
  return keccak_256(secp256k1.getPublicKey(secret, false).subarray(1)).subarray(12);
}

function withEip55Case(address: Uint8Array): string {
  const hex = Buffer.from(address).toString('hex');
  const hash = Buffer.from(keccak_256(Buffer.from(hex, 'ascii'))).toString('hex');
  const cased = Array.from(hex, (digit, index) =>
    Number.parseInt(hash.charAt(index), 16) >= 8 ? digit.toUpperCase() : digit,
  );
  return `0x${cased.join('')}`;
}
