import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { ApiOrder, OrderBody } from '../cryptorefills/api.ts';

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
  readonly qrText: string;
  readonly qrHoldsAmount: boolean;
  /** When a Lightning invoice runs out, in Unix milliseconds. */
  readonly invoiceExpiresAtMs: number | null;
}

export type PaymentCheck =
  | { readonly verdict: 'agrees'; readonly payment: CheckedPayment }
  /** No payment data yet: not an error. */
  | { readonly verdict: 'absent' }
  /** Names of the parts that disagree: `coin`, `network`, `amount`, `address`, `invoice`, `deliveries`, `processor`. */
  | { readonly verdict: 'disagrees'; readonly parts: readonly string[] };
