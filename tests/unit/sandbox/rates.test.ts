import { Big } from 'big.js';
import { describe, expect, it } from 'vitest';
import { findRail, paymentMethod, type Rail } from '../../../src-sandbox/payments/coins.ts';
import { Rates } from '../../../src-sandbox/payments/rates.ts';

const rates = new Rates(
  1,
  () => 0,
  () => false,
);

function rail(coin: string, network: string): Rail {
  const found = findRail(coin, network);
  if (!found) throw new Error(`no ${coin} over ${network}`);
  return found;
}

describe('a price', () => {
  it('is the face value with the margin over it', () => {
    const eur = new Big('88.6712');
    expect(rates.coinAmount({ eur, marginBps: 0 }, rail('USDC', 'Polygon (Matic)'))).toBe('100.000000');
    expect(rates.coinAmount({ eur, marginBps: 148 }, rail('USDC', 'Polygon (Matic)'))).toBe('101.480000');
    expect(rates.coinAmount({ eur, marginBps: 148 }, rail('USDC', 'ETH Mainnet'))).toBe('102.088880');
  });

  it('is rounded up to the last decimal of the coin, never down', () => {
    const third = new Big('0.886712').div(3);
    expect(rates.coinAmount({ eur: third, marginBps: 0 }, rail('USDC', 'Polygon (Matic)'))).toBe('0.333334');
    expect(rates.coinAmount({ eur: new Big('22.1678'), marginBps: 0 }, rail('BTC', 'Lightning'))).toBe('0.00031646');
  });

  it('has a minimum of 15 decimals per network', () => {
    const { coin, network } = rail('USDC', 'Solana');
    expect(rates.minimumCoinAmount(coin, network)).toBe('0.563880944432916');
  });
});

describe('the payment method label', () => {
  it.each([
    ['BTC', 'Mainnet', 'BTC'],
    ['BTC', 'Lightning', 'BTC-LIGHTNING'],
    ['USDC', 'Polygon (Matic)', 'USDC-MATIC'],
    ['SOL', 'Solana', 'SOL'],
    ['ETH', 'Base', 'ETH-BASE'],
  ])('of %s over %s is %s', (coin, network, label) => {
    expect(paymentMethod(rail(coin, network))).toBe(label);
  });
});
