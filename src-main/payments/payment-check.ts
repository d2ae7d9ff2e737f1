import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { OrderBody } from '../cryptorefills/api.ts';

/** What the payment data of an order must agree with. */
export interface PaymentExpectation {
  readonly body: OrderBody;
  /** The validated total: more than this is never asked of a customer. */
  readonly total: Decimal;
  readonly method: PaymentMethod;
}

/** Payment data that may be shown. */
export interface CheckedPayment {
  readonly address: string;
  readonly amount: Decimal;
  /** Made by the desk from the checked parts. Of an underpaid order it asks for what is still missing. */
  readonly qrText: string;
  readonly qrHoldsAmount: boolean;
  /** When a Lightning invoice runs out, in Unix milliseconds. */
  readonly invoiceExpiresAtMs: number | null;
}

/** A part of the payment data that can disagree with what was asked. */
export type PaymentPart = 'coin' | 'network' | 'amount' | 'address' | 'invoice' | 'memo' | 'deliveries' | 'processor';

export type PaymentCheck =
  | { readonly verdict: 'agrees'; readonly payment: CheckedPayment }
  /** No payment data yet: not an error. */
  | { readonly verdict: 'absent' }
  | { readonly verdict: 'disagrees'; readonly parts: readonly PaymentPart[] };
