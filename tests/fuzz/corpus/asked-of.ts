import type { Asked } from '../oracle/asked.ts';
import type { SaleCase } from './sale-case.ts';

/** What a sale asked for. `known`: its order has an id already. */
export function askedOf(sale: SaleCase, addresses: ReadonlySet<string>, known: boolean): Asked {
  const { body, total, orderId, method } = sale;
  return {
    body,
    total,
    orderId: known ? orderId : null,
    decimals: method.decimals ?? nativeDecimals[method.coin] ?? null,
    contract: method.contract,
    chainId: method.chainId,
    addresses,
  };
}

/** Base units of the native coins, which the matrix does not tell. */
const nativeDecimals: Readonly<Record<string, number>> = { BTC: 8, LTC: 8, DOGE: 8, ETH: 18, SOL: 9, TRX: 6 };
