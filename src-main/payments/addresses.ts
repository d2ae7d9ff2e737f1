// Addresses are checked by their checksum before they are shown: a letter lost on the way is a payment lost for good.
// Each reader answers the canonical text, by which two spellings of one address can be compared, or null.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, bech32, bech32m, createBase58check, hex } from '@scure/base';
import type { AddressFormat } from './networks.ts';
import { readTonAddress } from './ton-address.ts';

const base58check = createBase58check(sha256);

interface ChainOfCoins {
  /** First byte of base58check addresses: pay to key hash, pay to script hash. */
  readonly versions: readonly number[];
  /** Human-readable part of bech32 addresses; null where the chain has none. */
  readonly prefix: string | null;
}

const bitcoin: ChainOfCoins = { versions: [0x00, 0x05], prefix: 'bc' };
// The older form of its script addresses, 3..., is that of Bitcoin letter for letter: nobody can tell whose it is.
const litecoin: ChainOfCoins = { versions: [0x30, 0x32], prefix: 'ltc' };
const dogecoin: ChainOfCoins = { versions: [0x1e, 0x16], prefix: null };
const tronVersion = 0x41;

/**
 * The canonical text of an address in the given format; null where it is not a payable main-net address of it.
 * A Lightning invoice is not an address: `bolt11.ts` reads it.
 */
export function canonicalAddress(format: Exclude<AddressFormat, 'lightning'>, address: string): string | null {
  switch (format) {
    case 'bitcoin':
      return readCoinAddress(bitcoin, address);
    case 'litecoin':
      return readCoinAddress(litecoin, address);
    case 'dogecoin':
      return readCoinAddress(dogecoin, address);
    case 'evm':
      return readEvmAddress(address);
    case 'solana':
      return readSolanaAddress(address);
    case 'tron':
      return readTronAddress(address);
    case 'ton':
      return readTonAddress(address);
    case 'sui':
      return readSuiAddress(address);
  }
}

/** Whether a text could be an address of a network that the desk does not know: one plain word of a usual length. */
export function isPlausibleAddress(address: string): boolean {
  return /^[A-Za-z0-9:._-]{20,128}$/.test(address);
}

// EIP-55 keeps its checksum in the case of the letters. An address in one case carries none and is taken as it is: the
// API's own examples and many wallets write lower case. In mixed case every letter must be right.
function readEvmAddress(address: string): string | null {
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) return null;
  const digits = address.slice(2);
  const lower = digits.toLowerCase();
  if (isNobodys(lower)) return null;
  if (digits !== lower && digits !== digits.toUpperCase() && digits !== withEip55Case(lower)) return null;
  return `0x${lower}`;
}

// Zero, the built-in contracts, `...dead`, and the sign for the chain's own coin: coins sent there are gone.
function isNobodys(lower: string): boolean {
  return /^0{36}/.test(lower) || /^e{40}$/.test(lower);
}

function withEip55Case(lower: string): string {
  const hash = hex.encode(keccak_256(new TextEncoder().encode(lower)));
  return Array.from(lower, (digit, index) => (hash.charAt(index) >= '8' ? digit.toUpperCase() : digit)).join('');
}

function readCoinAddress(chain: ChainOfCoins, address: string): string | null {
  return readBase58Check(address, chain.versions) ?? readSegwit(chain.prefix, address);
}

function readTronAddress(address: string): string | null {
  return readBase58Check(address, [tronVersion]);
}

function readBase58Check(address: string, versions: readonly number[]): string | null {
  if (address.length > 40) return null;
  const payload = attempt(() => base58check.decode(address));
  const [version] = payload ?? [];
  if (payload?.length !== 21 || version === undefined || !versions.includes(version)) return null;
  return isAllZero(payload.subarray(1)) ? null : address;
}

// Witness versions above 1 are not in use: money sent there can be taken by anybody.
function readSegwit(prefix: string | null, address: string): string | null {
  if (prefix === null) return null;
  return readWitness(bech32, prefix, address, 0, [20, 32]) ?? readWitness(bech32m, prefix, address, 1, [32]);
}

function readWitness(
  encoding: typeof bech32,
  prefix: string,
  address: string,
  version: number,
  lengths: readonly number[],
): string | null {
  const decoded = encoding.decodeUnsafe(address);
  if (decoded?.prefix !== prefix || decoded.words[0] !== version) return null;
  const program = encoding.fromWordsUnsafe(decoded.words.slice(1));
  if (!program || !lengths.includes(program.length) || isAllZero(program)) return null;
  return address.toLowerCase();
}

/** Programs, and what stands for SOL or for its end: nobody has a key to these. */
const solanaPrograms = new Set([
  'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb',
  'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL',
  'MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr',
  'ComputeBudget111111111111111111111111111111',
  'So11111111111111111111111111111111111111112',
  '1nc1nerator11111111111111111111111111111111',
]);

// May be a token account rather than a wallet (FACTS.md 18), so it need not lie on the curve.
function readSolanaAddress(address: string): string | null {
  const bytes = solanaBytes(address);
  return bytes === null || isAllZero(bytes) || solanaPrograms.has(address) ? null : address;
}

function solanaBytes(address: string): Uint8Array | null {
  if (address.length > 44) return null;
  const bytes = attempt(() => base58.decode(address));
  return bytes?.length === 32 ? bytes : null;
}

/**
 * Whether a Solana address has no key and so is no wallet: one that is derived from others, as token accounts are. (A token
 * account may also have a key of its own, which its address does not tell.)
 */
export function isSolanaTokenAccount(address: string): boolean {
  const bytes = solanaBytes(address);
  return bytes !== null && attempt(() => ed25519.Point.fromBytes(bytes)) === null;
}

function readSuiAddress(address: string): string | null {
  return /^0x[0-9a-fA-F]{64}$/.test(address) && !/^0x0{60}/.test(address) ? address.toLowerCase() : null;
}

function isAllZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
