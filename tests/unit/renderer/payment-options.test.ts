import { describe, expect, it } from 'vitest';
import { paymentMethodSchema, type PaymentMethod } from '../../../src-shared/domain/payment.ts';
import { coinsOf, networkFor, networksOf } from '../../../src-renderer/state/payment-options.ts';

function method(coin: string, network: string, changes: Partial<PaymentMethod> = {}): PaymentMethod {
  const facts = { minAmount: null, transferCost: null, chainId: null, contract: null, decimals: null };
  const plain = { coin, network, networkLabel: network, suspended: false, recommended: false, ...facts };
  return { ...paymentMethodSchema.parse(plain), ...changes };
}

const methods = [
  method('USDC', 'Base'),
  method('USDC', 'Solana', { recommended: true }),
  method('USDT', 'Solana', { suspended: true }),
  method('USDT', 'Tron'),
  method('BTC', 'Lightning', { suspended: true }),
];

describe('the coin and network a new ticket starts with', () => {
  it('offers each coin once, and still shows the chosen one when it is offered no more', () => {
    expect(coinsOf(methods, 'USDT')).toEqual(['USDC', 'USDT', 'BTC']);
    expect(coinsOf(methods, 'DAI')).toEqual(['DAI', 'USDC', 'USDT', 'BTC']);
    expect(coinsOf([], 'USDC')).toEqual(['USDC']);
  });

  it('puts the advised network first', () => {
    expect(networksOf(methods, 'USDC').map(({ network }) => network)).toEqual(['Solana', 'Base']);
  });

  it('keeps the network when another coin is paid on it too, unless it is paused there', () => {
    expect(networkFor(methods, 'USDC', 'Base')).toBe('Base');
    expect(networkFor(methods, 'USDT', 'Solana')).toBe('Tron');
    expect(networkFor(methods, 'USDC', 'Tron')).toBe('Solana');
  });

  it('invents no network where none of the coin works', () => {
    expect(networkFor(methods, 'BTC', 'Solana')).toBe('Solana');
  });
});
