import type { ApiOrder, OrderBody } from '../../src-main/cryptorefills/api.ts';
import { networkFacts } from '../../src-main/payments/networks.ts';
import type { PaymentExpectation } from '../../src-main/payments/payment-check.ts';
import { pinnedTokens } from '../../src-main/payments/token-contracts.ts';
import { decimalSchema, type Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const sixDecimals = new Set(['USDC', 'USDT', 'USDC.e', 'USDT.e', 'PYUSD', 'EUROC']);
/** As the settings have it where nobody changed them. */
const tolerancePercent = decimalSchema.parse('1');

/** What the payment data of a recorded order must agree with. Without a validated total, the order's own stands in for it. */
export function expectationOf(order: ApiOrder, body: OrderBody, known: RecordedAnswer['known']): PaymentExpectation {
  const total = known.validated_coin_amount ?? order.coinAmount ?? ('0' as Decimal);
  return { body, total, tolerancePercent, method: methodOf(order, body, known) };
}

function methodOf(order: ApiOrder, { coin, network }: OrderBody, known: RecordedAnswer['known']): PaymentMethod {
  return {
    coin,
    network,
    networkLabel: network,
    suspended: false,
    minAmount: null,
    transferCost: null,
    chainId: networkFacts(network)?.chainId ?? null,
    ...contractOf(order, coin, network, known),
    recommended: false,
  };
}

type Contract = Pick<PaymentMethod, 'contract' | 'decimals'>;

/** Most files hold no payment matrix: the matrix is then taken to be right, and of tokens that nobody knows the QR text tells. */
function contractOf(
  { qrText }: ApiOrder,
  coin: string,
  network: string,
  { smart_contract: named }: RecordedAnswer['known'],
): Contract {
  if (named) return { contract: named.address, decimals: named.decimals ?? null };
  const pinned = pinnedTokens.get(`${coin} on ${network}`);
  if (pinned !== undefined) return pinned;
  if (network === 'Mainnet' || networkFacts(network)?.native?.names.includes(coin) === true) return noContract;
  const [, called, mint] =
    /^ethereum:(?:pay-)?(0x[0-9a-f]{40})(?:@\d+)?\/transfer\?|[?&]spl-token=([^&]+)/i.exec(qrText ?? '') ?? [];
  const contract = called ?? mint ?? null;
  return contract === null ? noContract : { contract, decimals: decimalsOf(coin, network) };
}

const noContract: Contract = { contract: null, decimals: null };

function decimalsOf(coin: string, network: string): number {
  if (network === 'Binance Smart Chain') return 18;
  return sixDecimals.has(coin) ? 6 : coin === 'cbBTC' ? 8 : 18;
}
