import Big from 'big.js';
import type { PaymentMethod } from '../../../../src-shared/domain/payment.ts';

/** What is known of how quickly a payment counts (FACTS.md 16; the recommendation is the vendor's own). */
export type SpeedHint = 'at-once' | 'confirmations' | 'recommended';

/** Mistakes that customers make with a coin and network, as far as they are known to cost money (FACTS.md 3, 12, 18, 19). */
export type NetworkCaution =
  | { readonly type: 'same-form' | 'not-x-layer' | 'full-name' | 'whole' | 'renamed' }
  /** Another token of nearly the same name can be paid with, too. */
  | { readonly type: 'bridged'; readonly twin: string }
  /** The total is less than the network takes. */
  | { readonly type: 'small'; readonly minimum: string };

/** How quickly a payment counts; null where nothing is known. */
export function speedHint({ coin, network, recommended }: PaymentMethod): SpeedHint | null {
  if (network === 'Lightning') return 'at-once';
  if (coin === 'BTC' && network === 'Mainnet') return 'confirmations';
  return recommended ? 'recommended' : null;
}

/** What to tell the customer before the payment, the costliest mistake first. `total` in coin units, where it is known. */
export function networkCautions(
  method: PaymentMethod,
  others: readonly PaymentMethod[],
  total: string | null,
): readonly NetworkCaution[] {
  const { coin, network, chainId, contract, minAmount } = method;
  const found: NetworkCaution[] = [];
  if (minAmount !== null && total !== null && new Big(total).lt(minAmount)) {
    found.push({ type: 'small', minimum: minAmount });
  }
  if (network === 'OKXChain') found.push({ type: 'not-x-layer' });
  if (network === 'Tron' && contract !== null) found.push({ type: 'full-name' });
  const twin = twinOf(method, others);
  if (twin !== null) found.push({ type: 'bridged', twin });
  if (coin === 'TON' || coin === 'GRAM') found.push({ type: 'renamed' });
  if (chainId !== null) found.push({ type: 'same-form' });
  if (network === 'Lightning') found.push({ type: 'whole' });
  return found;
}

/** `USDC.e` beside `USDC`. The bridged one has its twin always, the native one where both are taken on this network. */
function twinOf({ coin, network }: PaymentMethod, others: readonly PaymentMethod[]): string | null {
  if (coin.endsWith('.e')) return coin.slice(0, -2);
  return others.some((other) => other.coin === `${coin}.e` && other.network === network) ? `${coin}.e` : null;
}
