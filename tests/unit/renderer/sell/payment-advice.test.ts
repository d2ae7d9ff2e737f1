import { describe, expect, it } from 'vitest';
import { decimalSchema } from '../../../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../../../src-shared/domain/payment.ts';
import { networkCautions, speedHint } from '../../../../src-renderer/screens/sell/ticket/payment-advice.ts';
import { aMethod } from './catalogue-fixture.ts';

const cautionsOf = (
  method: PaymentMethod,
  others: readonly PaymentMethod[] = [],
  total: string | null = null,
): string[] => networkCautions(method, others, total).map(({ type }) => type);

describe('how quickly a payment counts', () => {
  it.each([
    [aMethod('BTC', 'Lightning'), 'at-once'],
    [aMethod('BTC', 'Mainnet'), 'confirmations'],
    [aMethod('USDC', 'Solana', { recommended: true }), 'recommended'],
    [aMethod('USDC', 'Base'), null],
    [aMethod('LTC', 'Mainnet'), null],
  ] as const)('is said only where it is known: %j', (method, hint) => {
    expect(speedHint(method)).toBe(hint);
  });
});

describe('what customers get wrong with a network', () => {
  it('is nothing worth a word for the recommended one', () => {
    expect(cautionsOf(aMethod('USDC', 'Solana', { recommended: true }))).toEqual([]);
  });

  it('is the network itself where addresses look the same on several', () => {
    expect(cautionsOf(aMethod('USDC', 'Base', { chainId: 8453 }))).toEqual(['same-form']);
  });

  it('is X Layer, which is another network than OKXChain', () => {
    expect(cautionsOf(aMethod('USDT', 'OKXChain', { chainId: 66 }))).toEqual(['not-x-layer', 'same-form']);
  });

  it('is the full name for tokens on Tron, but not for its own coin', () => {
    expect(cautionsOf(aMethod('USDT', 'Tron', { contract: 'TR7' }))).toEqual(['full-name']);
    expect(cautionsOf(aMethod('TRX', 'Tron'))).toEqual([]);
  });

  it('is the other token of nearly the same name, where both are taken on this network', () => {
    const polygon = 'Polygon (Matic)';
    const both = [aMethod('USDC', polygon), aMethod('USDC.e', polygon), aMethod('USDC.e', 'Avalanche')];
    expect(networkCautions(aMethod('USDC.e', polygon), both, null)).toEqual([{ type: 'bridged', twin: 'USDC' }]);
    expect(networkCautions(aMethod('USDC', polygon), both, null)).toEqual([{ type: 'bridged', twin: 'USDC.e' }]);
    expect(cautionsOf(aMethod('USDC', 'Solana'), both)).toEqual([]);
  });

  it('is a part of a Lightning invoice, and the coin that was renamed', () => {
    expect(cautionsOf(aMethod('BTC', 'Lightning'))).toEqual(['whole']);
    expect(cautionsOf(aMethod('GRAM', 'Ton'))).toEqual(['renamed']);
  });

  it('is a total below what the network takes, compared exactly', () => {
    const minAmount = decimalSchema.parse('0.562099175481640');
    const method = aMethod('USDC', 'Solana', { minAmount });
    expect(networkCautions(method, [], '0.562099175481639')).toEqual([{ type: 'small', minimum: minAmount }]);
    expect(cautionsOf(method, [], '0.562099175481640')).toEqual([]);
    expect(cautionsOf(method, [], null)).toEqual([]);
  });
});
