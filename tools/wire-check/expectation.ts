import type { ApiOrder, OrderBody } from '../../src-main/cryptorefills/api.ts';
import { networkFacts } from '../../src-main/payments/networks.ts';
import type { PaymentExpectation } from '../../src-main/payments/payment-check.ts';
import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';

/** Token contracts that FACTS.md 3 names. Of the others a file knows nothing, since it holds no payment matrix. */
const contracts: Readonly<Record<string, string>> = {
  'USDC on Base': '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
  'USDC on Solana': 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
};
const sixDecimals = new Set(['USDC', 'USDT', 'USDC.e', 'USDT.e', 'PYUSD', 'EUROC']);

/** What the payment data of a recorded order must agree with. Without a validated total, the order's own stands in for it. */
export function expectationOf(order: ApiOrder, body: OrderBody, validated: Decimal | null): PaymentExpectation {
  const total = validated ?? order.coinAmount ?? ('0' as Decimal);
  return { body, total, method: methodOf(order, body) };
}

function methodOf(order: ApiOrder, { coin, network }: OrderBody): PaymentMethod {
  const contract = contractOf(order, coin, network);
  return {
    coin,
    network,
    networkLabel: network,
    suspended: false,
    minAmount: null,
    transferCost: null,
    chainId: networkFacts(network)?.chainId ?? null,
    contract,
    decimals: contract === null ? null : decimalsOf(coin, network),
    recommended: false,
  };
}

function contractOf({ qrText }: ApiOrder, coin: string, network: string): string | null {
  const known = contracts[`${coin} on ${network}`];
  if (known !== undefined) return known;
  if (network === 'Mainnet' || networkFacts(network)?.native?.names.includes(coin) === true) return null;
  const named = /^ethereum:(?:pay-)?(0x[0-9a-f]{40})(?:@\d+)?\/transfer\?|[?&]spl-token=([^&]+)/i.exec(qrText ?? '');
  return named?.[1] ?? named?.[2] ?? null;
}

function decimalsOf(coin: string, network: string): number {
  if (network === 'Binance Smart Chain') return 18;
  return sixDecimals.has(coin) ? 6 : coin === 'cbBTC' ? 8 : 18;
}
