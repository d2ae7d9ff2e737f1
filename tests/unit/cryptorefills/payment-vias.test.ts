import { describe, expect, it } from 'vitest';
import { readPaymentMethods } from '../../../src-main/cryptorefills/wire/payment-vias.ts';
import { valueOf } from '../../support/value-of.ts';

const base = {
  name: 'Base',
  display_name: 'Base (Coinbase)',
  chain_id: 8453,
  base_token: 'ETH',
  threshold: '0.562099175481640',
  is_suspended: false,
  estimated_transfer_cost: '€0',
  smart_contract: { engine: 'EVM', address: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913', decimals: 6, symbol: 'USDC' },
};
const solana = { name: 'Solana', threshold: '0.5621' };

function wallet(currencies: unknown, more: object = {}): unknown {
  return [{ name: 'USER_WALLET', currencies, ...more }];
}

const methodsOf = (raw: unknown): { coin: string; network: string; suspended: boolean; recommended: boolean }[] =>
  valueOf(readPaymentMethods(raw)).methods;

describe('the payment matrix', () => {
  it('lists each coin on each network of the customer’s own wallet, named as the API names them', () => {
    expect(valueOf(readPaymentMethods(wallet([{ name: 'USDC', networks: [base, solana] }])))).toEqual({
      skipped: 0,
      methods: [
        {
          coin: 'USDC',
          network: 'Base',
          networkLabel: 'Base (Coinbase)',
          suspended: false,
          minAmount: '0.56209917548164',
          transferCost: '€0',
          chainId: 8453,
          contract: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
          decimals: 6,
          recommended: false,
        },
        {
          coin: 'USDC',
          network: 'Solana',
          networkLabel: 'Solana',
          suspended: false,
          minAmount: '0.5621',
          transferCost: null,
          chainId: null,
          contract: null,
          decimals: null,
          recommended: true,
        },
      ],
    });
  });

  it('leaves out every other channel', () => {
    const raw = [
      { name: 'KUCOIN_PAY', currencies: [{ name: 'BTC', networks: [{ name: 'Mainnet' }] }] },
      { name: 'USER_WALLET', currencies: [{ name: 'USDC', networks: [solana] }] },
    ];
    expect(methodsOf(raw).map(({ coin }) => coin)).toEqual(['USDC']);
  });

  it.each([
    ['the channel', { available: false }, {}, {}],
    ['the coin', {}, { is_suspended: true }, {}],
    ['the network', {}, {}, { is_suspended: true }],
  ])('calls a method suspended where %s says so, and then does not recommend it', (_who, via, coin, network) => {
    const raw = wallet([{ name: 'USDC', ...coin, networks: [{ ...solana, ...network }] }], via);
    expect(methodsOf(raw)).toMatchObject([{ suspended: true, recommended: false }]);
  });

  it.each([null, 'yes', 1, undefined])('takes no other word than true for a suspension: %j', (word) => {
    const raw = wallet([{ name: 'USDC', is_suspended: word, networks: [{ ...solana, is_suspended: word }] }], {
      available: word,
    });
    expect(methodsOf(raw)).toMatchObject([{ suspended: false, recommended: true }]);
  });

  it('recommends USDC on Solana and nothing else', () => {
    const raw = wallet([
      { name: 'USDC', networks: [solana, base] },
      { name: 'USDC.e', networks: [solana] },
      { name: 'USDT', networks: [solana] },
    ]);
    expect(methodsOf(raw).filter(({ recommended }) => recommended)).toMatchObject([
      { coin: 'USDC', network: 'Solana' },
    ]);
  });

  it('skips and counts odd rows and keeps the rest', () => {
    const raw = wallet([null, { name: 7 }, { name: 'USDC', networks: ['Base', { name: '' }, solana] }]);
    expect(valueOf(readPaymentMethods(raw))).toMatchObject({ skipped: 4, methods: [{ network: 'Solana' }] });
  });

  it('knows of nothing where the channel is not listed or lists nothing: that is not an error', () => {
    for (const raw of [[], [{ name: 'GATE_PAY' }], wallet(undefined), wallet(null), wallet([])]) {
      expect(methodsOf(raw)).toEqual([]);
    }
  });

  it.each([null, {}, 'no', 5])('is unreadable where it is no list: %j', (raw) => {
    expect(readPaymentMethods(raw)).toMatchObject({ ok: false, code: 'unreadable' });
  });
});
