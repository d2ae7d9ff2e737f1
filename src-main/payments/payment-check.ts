import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { PriceMove } from '../../src-shared/domain/quote.ts';
import type { OrderBody } from '../cryptorefills/api.ts';

/** What the payment data of an order must agree with. */
export interface PaymentExpectation {
  readonly body: OrderBody;
  /** What a person said yes to: the validated total, or a later price that was accepted. */
  readonly total: Decimal;
  /** By how many per cent more may be asked without a new yes. */
  readonly tolerancePercent: Decimal;
  readonly method: PaymentMethod;
}

/** Payment data that may be shown. */
export interface CheckedPayment {
  readonly address: string;
  readonly amount: Decimal;
  /** Made by the desk from the checked parts. Of an underpaid order it asks for what is still missing. */
  readonly qrText: string;
  readonly qrHoldsAmount: boolean;
  readonly memo: string | null;
  /** A token account on Solana (off the curve): some wallets warn when it is pasted. */
  readonly tokenAccount: boolean;
  /** Another price than was agreed to, within the tolerance; null where it is the very same. */
  readonly move: PriceMove | null;
  /** When a Lightning invoice runs out, in Unix milliseconds. */
  readonly invoiceExpiresAtMs: number | null;
}

/** A part of the payment data that can disagree with what was asked. */
export type PaymentPart =
  'coin' | 'network' | 'contract' | 'amount' | 'address' | 'invoice' | 'memo' | 'deliveries' | 'processor';

export type PaymentCheck =
  | { readonly verdict: 'agrees'; readonly payment: CheckedPayment }
  /** No payment data yet: not an error. */
  | { readonly verdict: 'absent' }
  /** All agrees but the price, which moved by more than the tolerance, though not beyond belief: for a person to accept. */
  | { readonly verdict: 'price-moved'; readonly move: PriceMove }
  | { readonly verdict: 'disagrees'; readonly parts: readonly PaymentPart[] };
