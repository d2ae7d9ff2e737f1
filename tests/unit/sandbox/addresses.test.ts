import { ed25519 } from '@noble/curves/ed25519.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { describe, expect, it } from 'vitest';
import { depositAddress, transactionId } from '../../../src-sandbox/payments/addresses.ts';
import { RAILS } from '../../../src-sandbox/payments/coins.ts';
import { base58Bytes, base58Check, bech32Words, wordsBytes } from '../../support/independent-decoding.ts';

const labels = Array.from({ length: 40 }, (_, index) => `order:${index}`);

function hasEip55Case(address: string): boolean {
  const plain = address.slice(2).toLowerCase();
  const hash = Buffer.from(keccak_256(new TextEncoder().encode(plain))).toString('hex');
  return Array.from(plain).every((digit, index) => {
    const upper = 'abcdef'.includes(digit) && Number.parseInt(hash.charAt(index), 16) > 7;
    return address.charAt(index + 2) === (upper ? digit.toUpperCase() : digit);
  });
}

describe('a deposit address', () => {
  it.each([
    ['bitcoin', 'bc', 5],
    ['litecoin', 'ltc', 50],
  ] as const)('on %s is a valid bech32 or script-hash address, and both occur', (format, prefix, version) => {
    const addresses = labels.map((label) => depositAddress(1, label, format));
    const modern = addresses.filter((address) => address.startsWith(`${prefix}1`));
    const older = addresses.filter((address) => !address.startsWith(`${prefix}1`));
    expect(modern.length).toBeGreaterThan(5);
    expect(older.length).toBeGreaterThan(5);
    for (const address of modern) {
      const { prefix: found, words } = bech32Words(address);
      expect(found).toBe(prefix);
      expect(words[0]).toBe(0);
      expect(wordsBytes(words.slice(1))).toHaveLength(20);
    }
    for (const address of older) {
      expect(base58Check(address)).toMatchObject({ version });
      expect(base58Check(address).payload).toHaveLength(20);
    }
  });

  it('on Dogecoin and Tron is base58check with the version of the chain', () => {
    for (const label of labels) {
      const doge = depositAddress(1, label, 'dogecoin');
      expect(base58Check(doge).version).toBe(0x1e);
      expect(doge).toMatch(/^D/);
      const tron = depositAddress(1, label, 'tron');
      expect(base58Check(tron).version).toBe(0x41);
      expect(base58Check(tron).payload).toHaveLength(20);
      expect(tron).toMatch(/^T\w{33}$/);
    }
  });

  it('on EVM networks carries the EIP-55 checksum', () => {
    for (const label of labels) {
      const address = depositAddress(1, label, 'evm');
      expect(address).toMatch(/^0x[0-9a-fA-F]{40}$/);
      expect(hasEip55Case(address)).toBe(true);
    }
  });

  it('on Solana is 32 bytes and a point of the curve, as a wallet is', () => {
    for (const label of labels) {
      const bytes = base58Bytes(depositAddress(1, label, 'solana'));
      expect(bytes).toHaveLength(32);
      expect(() => ed25519.Point.fromBytes(bytes)).not.toThrow();
    }
  });

  it('belongs to one seed and one order', () => {
    const all = [1, 2].flatMap((seed) => labels.map((label) => depositAddress(seed, label, 'evm')));
    expect(new Set(all).size).toBe(all.length);
    expect(depositAddress(1, 'order:7', 'evm')).toBe(depositAddress(1, 'order:7', 'evm'));
  });
});

describe('a transaction id', () => {
  it('has the form of its chain', () => {
    expect(transactionId(1, 'a', 'evm')).toMatch(/^0x[0-9a-f]{64}$/);
    expect(transactionId(1, 'a', 'bitcoin')).toMatch(/^[0-9a-f]{64}$/);
    expect(base58Bytes(transactionId(1, 'a', 'solana'))).toHaveLength(64);
  });
});

describe('a token contract', () => {
  it('is a valid address of its network', () => {
    const contracts = RAILS.filter((rail) => rail.contract !== undefined);
    expect(contracts.length).toBeGreaterThan(14);
    for (const { addressFormat, contract } of contracts) {
      const address = contract?.address ?? '';
      if (addressFormat === 'evm') expect(hasEip55Case(address), address).toBe(true);
      else if (addressFormat === 'tron') expect(base58Check(address).version, address).toBe(0x41);
      else expect(base58Bytes(address), address).toHaveLength(32);
    }
  });
});
