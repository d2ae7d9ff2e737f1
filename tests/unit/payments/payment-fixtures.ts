import type { ApiOrder } from '../../../src-main/cryptorefills/api.ts';
import { checkPayment } from '../../../src-main/payments/check-payment.ts';
import type { CheckedPayment, PaymentCheck, PaymentExpectation } from '../../../src-main/payments/payment-check.ts';
import { paymentProtocol } from '../../../src-main/payments/networks.ts';
import type { PaymentMethod } from '../../../src-shared/domain/payment.ts';
import { apiOrder, decimal, steamBody, usdcOnSolana } from '../../support/order-fixtures.ts';

/** The signed example of BOLT 11 for 0.0025 BTC, payable for one minute. */
export const coffeeInvoice =
  'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp';
/** The signed example of BOLT 11 in which the payer chooses the amount. */
export const donationInvoice =
  'lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq8rkx3yf5tcsyz3d73gafnh3cax9rn449d9p5uxz9ezhhypd0elx87sjle52x86fux2ypatgddc6k63n7erqz25le42c4u4ecky03ylcqca784w';
export const coffeeIssuedAtMs = 1_496_314_658_000;

/** An order that is paid with a method, and what it must agree with. */
export interface Sale {
  readonly order: ApiOrder;
  readonly expectation: PaymentExpectation;
}

interface SaleOptions {
  readonly method: Partial<PaymentMethod>;
  readonly address: string;
  readonly amount: string;
  readonly order?: Partial<ApiOrder>;
}

/** A sale in which everything agrees, unless `order` says otherwise. */
export function saleOf({ method: change, address, amount, order }: SaleOptions): Sale {
  const method: PaymentMethod = { ...usdcOnSolana, ...change };
  const { coin, network } = method;
  return {
    order: apiOrder({
      coin,
      network,
      protocol: paymentProtocol(network),
      coinAmount: decimal(amount),
      address,
      qrText: null,
      ...order,
    }),
    expectation: {
      body: { ...steamBody, coin, network },
      total: decimal(amount),
      tolerancePercent: decimal('1'),
      method,
    },
  };
}

export const solanaWallet = '9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM';
export const evmWallet = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const tronWallet = 'TEXWYbBr9NArEFZUmu5A8jKnUwLJQgnWjF';
/** Off the curve: no key belongs to it. */
export const solanaTokenAccount = 'GREp6HCGo1D6QBPWP3oH54RnmkbebpzBemDabj7EZFwL';
export const usdcOnBaseContract = '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913';

export const bitcoinSale = saleOf({
  method: { coin: 'BTC', network: 'Mainnet', contract: null, decimals: null },
  address: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  amount: '0.00032833',
});
export const lightningSale = saleOf({
  method: { coin: 'BTC', network: 'Lightning', contract: null, decimals: null },
  address: coffeeInvoice,
  amount: '0.0025',
  order: { paymentRequestedAtMs: coffeeIssuedAtMs },
});
export const etherSale = saleOf({
  method: { coin: 'ETH', network: 'ETH Mainnet', contract: null, decimals: null, chainId: 1 },
  address: evmWallet,
  amount: '0.00907312',
});
export const usdcOnBaseSale = saleOf({
  method: { network: 'Base', contract: usdcOnBaseContract, decimals: 6, chainId: 8453 },
  address: evmWallet,
  amount: '26.41',
});
export const usdcOnSolanaSale = saleOf({ method: {}, address: solanaWallet, amount: '26.41' });
export const solSale = saleOf({
  method: { coin: 'SOL', contract: null, decimals: null },
  address: solanaWallet,
  amount: '0.18532631',
});
export const usdtOnTronSale = saleOf({
  method: { coin: 'USDT', network: 'Tron', contract: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', decimals: 6 },
  address: tronWallet,
  amount: '26.41',
});

/** Checks a sale with some of its order changed. */
export function check({ order, expectation }: Sale, change: Partial<ApiOrder> = {}): PaymentCheck {
  return checkPayment({ ...order, ...change }, expectation);
}

/** The same sale by a method that the matrix describes otherwise. */
export function byMethod({ order, expectation }: Sale, change: Partial<PaymentMethod>): Sale {
  return { order, expectation: { ...expectation, method: { ...expectation.method, ...change } } };
}

/** The payment of a sale that agrees; throws where it does not. */
export function payment(sale: Sale, change: Partial<ApiOrder> = {}): CheckedPayment {
  const answer = check(sale, change);
  if (answer.verdict !== 'agrees') throw new Error(`expected to agree: ${JSON.stringify(answer)}`);
  return answer.payment;
}

/** The parts in which a sale disagrees; empty where it does not. */
export function disagreements(sale: Sale, change: Partial<ApiOrder> = {}): readonly string[] {
  const answer = check(sale, change);
  return answer.verdict === 'disagrees' ? answer.parts : [];
}
