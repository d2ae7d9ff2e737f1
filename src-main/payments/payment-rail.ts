import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import { canonicalAddress } from './addresses.ts';
import { addressFormat, networkFacts, type AddressFormat } from './networks.ts';

/** What is paid with: the network's own coin, a token of a contract, or something the desk cannot be sure of. */
export type Asset =
  | { readonly kind: 'native'; readonly decimals: number }
  | { readonly kind: 'token'; readonly contract: string; readonly decimals: number | null }
  | { readonly kind: 'unknown' };

/** A coin on a network, with all that a payment request for it needs. */
export interface Rail {
  /** Null: a network that the desk does not know. */
  readonly format: AddressFormat | null;
  readonly chainId: number | null;
  readonly asset: Asset;
}

/** Decimals of BTC, LTC and DOGE. */
const satoshiDecimals = 8;

/** Reads the rail of a payment method: what the matrix says, where it fits what the desk knows of the network. */
export function readRail(method: PaymentMethod): Rail {
  const format = addressFormat(method.coin, method.network);
  const chainId = networkFacts(method.network)?.chainId ?? null;
  return { format, chainId, asset: readAsset(method, format) };
}

// A coin without a contract is only then the network's own coin when the desk knows it as such: a token whose contract is
// missing from the matrix must never become a transfer of the native coin.
function readAsset({ coin, network, contract, decimals }: PaymentMethod, format: AddressFormat | null): Asset {
  if (format === null) return { kind: 'unknown' };
  if (network === 'Mainnet')
    return contract === null ? { kind: 'native', decimals: satoshiDecimals } : { kind: 'unknown' };
  const native = networkFacts(network)?.native ?? null;
  const isNative = native?.names.includes(coin) === true;
  if (contract === null) return isNative ? { kind: 'native', decimals: native.decimals } : { kind: 'unknown' };
  if (isNative || format === 'lightning' || !isContract(format, contract)) return { kind: 'unknown' };
  return { kind: 'token', contract, decimals: isDecimals(decimals) ? decimals : null };
}

function isContract(format: Exclude<AddressFormat, 'lightning'>, contract: string): boolean {
  return canonicalAddress(format, contract) !== null;
}

function isDecimals(decimals: number | null): decimals is number {
  return decimals !== null && Number.isInteger(decimals) && decimals >= 0 && decimals <= 36;
}
