import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src-main/payments/addresses.ts';
import { addressFormat, networkFacts } from '../../../src-main/payments/networks.ts';
import { contractDisagrees, isTokenContract, pinnedTokens } from '../../../src-main/payments/token-contracts.ts';
import { RAILS } from '../../../src-sandbox/payments/coins.ts';
import type { PaymentMethod } from '../../../src-shared/domain/payment.ts';
import { usdcOnSolana } from '../../support/order-fixtures.ts';

function method(change: Partial<PaymentMethod>): PaymentMethod {
  return { ...usdcOnSolana, coin: 'USDC', network: 'Base', contract: usdcOnBase, decimals: 6, ...change };
}

const usdcOnBase = '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913';
const bridgedUsdcOnBase = '0xd9aAEc86B65D86f6A7B5B1b0c42FFA531710b6CA';

describe('the pinned tokens', () => {
  it.each([...pinnedTokens])('%s has a contract with a right checksum on a network that is known', (name, token) => {
    const [coin = '', network = ''] = name.split(' on ');
    const format = addressFormat(coin, network);
    if (format === null || format === 'lightning') throw new Error('no such network');
    expect(networkFacts(network)?.native?.names).not.toContain(coin);
    expect(canonicalAddress(format, token.contract)).not.toBeNull();
    // An EVM address in one case alone would have no checksum.
    if (format === 'evm') expect(token.contract).toMatch(/[a-f].*[A-F]|[A-F].*[a-f]/);
    expect(contractDisagrees(method({ coin, network, ...token }))).toBe(false);
  });

  it("hold every token of the simulator, whose table is another hand's, and agree with it", () => {
    const tokens = RAILS.filter(({ contract }) => contract !== undefined);
    expect(tokens.length).toBeGreaterThan(14);
    for (const { coin, network, contract } of tokens) {
      expect(pinnedTokens.get(`${coin.name} on ${network.name}`)).toEqual({
        contract: contract?.address,
        decimals: contract?.decimals,
      });
    }
  });
});

describe('the contract that the payment matrix names', () => {
  it.each([
    ['another token', { contract: bridgedUsdcOnBase }],
    ['the token of another network', { contract: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48' }],
    ['one digit changed', { contract: usdcOnBase.toLowerCase().replace('0x83', '0x84') }],
    ['one letter in the wrong case', { contract: usdcOnBase.replace('fCD6', 'FCD6') }],
    ['no contract at all but words', { contract: 'USDC' }],
    ['other decimals', { decimals: 18 }],
    ['another token under the same contract', { coin: 'USDT' }],
  ])('disagrees: %s', (_, change) => {
    expect(contractDisagrees(method(change))).toBe(true);
  });

  it.each([
    ['the very same', {}],
    ['in lower case', { contract: usdcOnBase.toLowerCase() }],
    ['decimals left out', { decimals: null }],
    ['contract left out: nothing is known then', { contract: null, decimals: null }],
    ['a token that is not pinned', { coin: 'NEW', contract: bridgedUsdcOnBase }],
    ['a coin with a name of JavaScript', { coin: '__proto__' }],
    ['another spelling on TON', { coin: 'USDT', network: 'Ton', contract: usdtOnTonRaw }],
  ])('does not disagree: %s', (_, change) => {
    expect(contractDisagrees(method(change))).toBe(false);
  });
});

const usdtOnTonRaw = '0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe';

it('knows the contract of any pinned token as no address to pay to', () => {
  expect(isTokenContract('ETH', 'Base', usdcOnBase.toLowerCase())).toBe(true);
  expect(isTokenContract('SOL', 'Solana', 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB')).toBe(true);
  expect(isTokenContract('ETH', 'Optimism', usdcOnBase)).toBe(false);
  expect(isTokenContract('BTC', 'Mainnet', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toBe(false);
});
