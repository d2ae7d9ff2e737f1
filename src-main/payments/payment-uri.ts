import { sumDecimals, type Decimal } from '../../src-shared/domain/money.ts';
import { isSolanaTokenAccount } from './addresses.ts';
import { toBaseUnits } from './base-units.ts';
import type { Rail } from './payment-rail.ts';

/** The text of a payment QR. */
export interface PaymentText {
  readonly text: string;
  /** False: the address alone, and the customer types the amount. */
  readonly holdsAmount: boolean;
}

/**
 * The payment request for checked parts: BIP-21, EIP-681, Solana Pay or a Lightning invoice; the address alone where no such
 * form is known, or where the amount cannot be written exactly.
 */
export function paymentText(rail: Rail, address: string, amount: Decimal): PaymentText {
  const uri = paymentUri(rail, address, amount);
  return uri === null ? addressAlone(address) : { text: uri, holdsAmount: true };
}

/** The QR of an address without anything else. */
export function addressAlone(address: string): PaymentText {
  return { text: address, holdsAmount: false };
}

function paymentUri(rail: Rail, address: string, amount: Decimal): string | null {
  switch (rail.format) {
    case 'lightning':
      return `lightning:${address.toLowerCase()}`;
    case 'bitcoin':
    case 'litecoin':
    case 'dogecoin':
      return isPayable(rail, amount) ? `${rail.format}:${address}?amount=${plain(amount)}` : null;
    case 'evm':
      return eip681(rail, address, amount);
    case 'solana':
      return solanaPay(rail, address, amount);
    case 'tron':
    case 'ton':
    case 'sui':
    case null:
      return null;
  }
}

function eip681({ asset, chainId }: Rail, address: string, amount: Decimal): string | null {
  if (chainId === null || asset.kind === 'unknown' || asset.decimals === null) return null;
  const units = toBaseUnits(amount, asset.decimals);
  if (units === null) return null;
  return asset.kind === 'native'
    ? `ethereum:${address}@${chainId}?value=${units}`
    : `ethereum:${asset.contract}@${chainId}/transfer?address=${address}&uint256=${units}`;
}

// Solana Pay names a wallet, of which the payer's wallet finds the token account by itself: a token account in its place is
// an error by its specification, and a wallet that does not notice pays into an account that nobody can open.
function solanaPay(rail: Rail, address: string, amount: Decimal): string | null {
  if (!isPayable(rail, amount) || isSolanaTokenAccount(address)) return null;
  const uri = `solana:${address}?amount=${plain(amount)}`;
  return rail.asset.kind === 'token' ? `${uri}&spl-token=${rail.asset.contract}` : uri;
}

function isPayable({ asset }: Rail, amount: Decimal): boolean {
  return asset.kind !== 'unknown' && asset.decimals !== null && toBaseUnits(amount, asset.decimals) !== null;
}

/** Without zeros that say nothing. */
function plain(amount: Decimal): string {
  return sumDecimals([amount]);
}
