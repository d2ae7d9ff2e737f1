import { base58, bech32, bech32m, createBase58check, hex } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, isPlausibleAddress, isSolanaTokenAccount } from '../../../src-main/payments/addresses.ts';

const base58check = createBase58check(sha256);
const hash = Uint8Array.from({ length: 20 }, (_, index) => index + 1);
const program = Uint8Array.from({ length: 32 }, (_, index) => index + 1);

describe('EVM addresses', () => {
  it.each([
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
    '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
    '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
  ])('takes the mixed case of EIP-55: %s', (address) => {
    expect(canonicalAddress('evm', address)).toBe(address.toLowerCase());
  });

  it('takes an address in one case, which carries no checksum', () => {
    const lower = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
    expect(canonicalAddress('evm', lower)).toBe(lower);
    expect(canonicalAddress('evm', `0x${lower.slice(2).toUpperCase()}`)).toBe(lower);
  });

  it.each([
    ['one letter in the wrong case', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed'],
    ['one digit changed', '0x6aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['too short', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe'],
    ['no prefix', '5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['the zero address', `0x${'0'.repeat(40)}`],
    ['a built-in contract', `0x${'0'.repeat(39)}4`],
    ['the address of burnt coins', '0x000000000000000000000000000000000000dEaD'],
    ['the sign for the coin of the chain', '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'],
    ['a capital X', '0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED'],
    ['a digit of another script', '0x５aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['space around it', ' 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ])('refuses %s', (_, address) => {
    expect(canonicalAddress('evm', address)).toBeNull();
  });
});

describe('addresses of BTC, LTC and DOGE', () => {
  it.each([
    ['bitcoin', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['bitcoin', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['bitcoin', 'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3'],
    ['bitcoin', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
    ['litecoin', 'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9'],
    ['litecoin', base58check.encode(Uint8Array.of(0x32, ...hash))],
    ['litecoin', bech32.encode('ltc', [0, ...bech32.toWords(hash)])],
    ['dogecoin', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L'],
    ['dogecoin', base58check.encode(Uint8Array.of(0x16, ...hash))],
  ] as const)('takes a %s address with a right checksum: %s', (format, address) => {
    expect(canonicalAddress(format, address)).toBe(address);
  });

  it('reads a bech32 address in capitals as the same address', () => {
    expect(canonicalAddress('bitcoin', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).toBe(
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    );
  });

  it.each([
    ['a wrong checksum', 'bitcoin', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3'],
    ['a wrong bech32 checksum', 'bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
    ['bech32 in both cases', 'bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4'],
    ['taproot with the checksum of version 0', 'bitcoin', bech32.encode('bc', [1, ...bech32.toWords(program)])],
    ['version 0 with the checksum of taproot', 'bitcoin', bech32m.encode('bc', [0, ...bech32.toWords(hash)])],
    [
      'the older script form, in which it is Bitcoin letter for letter',
      'litecoin',
      '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    ],
    ['the private form of Litecoin', 'litecoin', bech32m.encode('ltcmweb', [0, ...bech32.toWords(program)])],
    ['a regression test net', 'bitcoin', bech32.encode('bcrt', [0, ...bech32.toWords(hash)])],
    ['the signet', 'bitcoin', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'],
    ['the test net of Litecoin', 'litecoin', bech32.encode('tltc', [0, ...bech32.toWords(hash)])],
    ['the test net of Dogecoin', 'dogecoin', base58check.encode(Uint8Array.of(0x71, ...hash))],
    ['script addresses of the test net', 'bitcoin', base58check.encode(Uint8Array.of(0xc4, ...hash))],
    ['a key instead of an address', 'bitcoin', base58check.encode(Uint8Array.of(0x80, ...program))],
    ['the hash of nothing', 'bitcoin', '1111111111111111111114oLvT2'],
    ['a witness of nothing', 'bitcoin', bech32.encode('bc', [0, ...bech32.toWords(new Uint8Array(32))])],
    ['a witness version that is not in use', 'bitcoin', bech32m.encode('bc', [2, ...bech32.toWords(program)])],
    ['the test net', 'bitcoin', bech32.encode('tb', [0, ...bech32.toWords(hash)])],
    ['the test net in base58', 'bitcoin', base58check.encode(Uint8Array.of(0x6f, ...hash))],
    ['another coin', 'bitcoin', 'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9'],
    ['another coin in bech32', 'litecoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['bech32 where the coin has none', 'dogecoin', bech32.encode('doge', [0, ...bech32.toWords(hash)])],
    ['a Lightning invoice', 'bitcoin', 'lnbc1pvjluez'],
    ['nothing', 'bitcoin', ''],
  ] as const)('refuses %s', (_, format, address) => {
    expect(canonicalAddress(format, address)).toBeNull();
  });
});

// From BIP 173 and BIP 350, the padding by our own hand: each breaks one rule and is sound in all others.
describe('the invalid addresses of BIP 350', () => {
  it.each([
    ['a human-readable part of another chain', 'tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty'],
    ['version 0 with a wrong checksum', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
    ['version 1 with the older checksum', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd'],
    ['an invalid character in the checksum', 'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4'],
    ['a version above 16', 'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R'],
    ['a program of one byte', 'bc1pw5dgrnzv'],
    ['a program of 41 bytes', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav'],
    ['a program of 16 bytes in version 0', 'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P'],
    ['more zero padding than four bits', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf'],
    ['padding that is not zero', bech32m.encode('bc', [1, ...bech32m.toWords(program).with(-1, 1)])],
    ['no data', 'bc1gmk9yu'],
  ])('%s', (_, address) => {
    expect(canonicalAddress('bitcoin', address)).toBeNull();
  });
});

describe('Solana addresses', () => {
  it('takes any 32 bytes, since a token account need not lie on the curve', () => {
    for (const address of ['EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', base58.encode(program)]) {
      expect(canonicalAddress('solana', address)).toBe(address);
    }
  });

  it.each([
    ['31 bytes', base58.encode(program.subarray(1))],
    ['33 bytes', base58.encode(Uint8Array.of(1, ...program))],
    ['a letter that base58 does not have', `0${base58.encode(program).slice(1)}`],
    ['the system program', '11111111111111111111111111111111'],
    ['the token program', 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'],
    ['wrapped SOL', 'So11111111111111111111111111111111111111112'],
  ])('refuses %s', (_, address) => {
    expect(canonicalAddress('solana', address)).toBeNull();
  });
});

it('tells a Solana wallet from an account without a key', () => {
  // Associated token accounts are searched for off the curve; each of RFC 8032's public keys lies on it.
  const keys = [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  ];
  for (const key of keys) expect(isSolanaTokenAccount(base58.encode(hex.decode(key)))).toBe(false);
  expect(isSolanaTokenAccount('GREp6HCGo1D6QBPWP3oH54RnmkbebpzBemDabj7EZFwL')).toBe(true);
  // y = 2 has no x on the curve.
  expect(isSolanaTokenAccount(base58.encode(Uint8Array.of(2, ...new Uint8Array(31))))).toBe(true);
  expect(isSolanaTokenAccount('not an address')).toBe(false);
});

describe('Tron, TON and Sui addresses', () => {
  it('takes a Tron address by its checksum', () => {
    expect(canonicalAddress('tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')).not.toBeNull();
    expect(canonicalAddress('tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u')).toBeNull();
    expect(canonicalAddress('tron', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toBeNull();
    expect(canonicalAddress('tron', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb')).toBeNull();
    expect(canonicalAddress('tron', '41a614f803b6fd780986a42c78ec9c7f77e6ded13c')).toBeNull();
  });

  it('reads all spellings of a TON address as one', () => {
    const raw = '0:83dfd552e63729b472fcbcc8c45ebcc6691702558b68ec7527e1ba403a0f31a8';
    expect(canonicalAddress('ton', raw)).toBe(raw);
    expect(canonicalAddress('ton', raw.toUpperCase())).toBe(raw);
    expect(canonicalAddress('ton', 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N')).toBe(raw);
    expect(canonicalAddress('ton', 'UQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqEBI')).toBe(raw);
  });

  it.each([
    ['a wrong checksum', 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2M'],
    ['the test net', 'kQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqKYH'],
    ['the zero address', 'EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c'],
    ['another workchain', `7:${'a'.repeat(64)}`],
    ['a raw address that is too short', `0:${'a'.repeat(63)}`],
    ['both base64 alphabets at once', `EQ-/${'A'.repeat(44)}`],
  ])('refuses %s on TON', (_, address) => {
    expect(canonicalAddress('ton', address)).toBeNull();
  });

  it('takes 32 bytes of hex on Sui, and none of its system addresses', () => {
    expect(canonicalAddress('sui', `0x${'aB'.repeat(32)}`)).toBe(`0x${'ab'.repeat(32)}`);
    expect(canonicalAddress('sui', `0x${'0'.repeat(63)}2`)).toBeNull();
    expect(canonicalAddress('sui', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')).toBeNull();
  });
});

it('takes one plain word for an address of an unknown network', () => {
  expect(isPlausibleAddress('xch1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq')).toBe(true);
  expect(isPlausibleAddress('send it to me, please, at the usual place')).toBe(false);
  expect(isPlausibleAddress('short')).toBe(false);
});
