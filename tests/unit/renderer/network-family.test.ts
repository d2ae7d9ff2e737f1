import { describe, expect, it } from 'vitest';
import { networkFamily } from '../../../src-renderer/state/network-family.ts';

describe('the family of a network', () => {
  it.each([
    ['Solana', null, 'solana'],
    ['Base', 8453, 'evm'],
    ['Polygon (Matic)', null, 'evm'],
    ['Polygon (Matic)', 137, 'evm'],
    ['A chain that is new', 99_999, 'evm'],
    ['Bitcoin', null, 'bitcoin'],
    ['Lightning', null, 'lightning'],
    ['Mainnet', null, 'other'],
    ['toString', null, 'other'],
  ] as const)('of %s (chain %s) is %s', (words, chainId, family) => {
    expect(networkFamily(words, chainId)).toBe(family);
  });
});
