import { describe, expect, it } from 'vitest';
import { networkFace } from '../../../src-renderer/state/network-face.ts';

describe('the face of a network', () => {
  it('tells the chains apart that share the name "Mainnet"', () => {
    expect(networkFace('BTC', 'Mainnet').words).toBe('Bitcoin');
    expect(networkFace('LTC', 'Mainnet').words).toBe('Litecoin');
  });

  it('keeps the name of every other network as it came', () => {
    expect(networkFace('USDC', 'Polygon (Matic)').words).toBe('Polygon (Matic)');
    expect(networkFace('XYZ', 'Mainnet').words).toBe('Mainnet');
  });

  it('gives a network it has never heard of a letter of its own', () => {
    expect(networkFace('USDC', 'newchain')).toMatchObject({ words: 'newchain', letters: 'N' });
  });
});
