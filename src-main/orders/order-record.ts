import type { Decimal } from '../../src-shared/domain/money.ts';
import type { Order, OrderRef } from '../../src-shared/domain/order.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { OrderBody } from '../cryptorefills/api.ts';

/** An order as it is kept: what the screens see, and what only main needs. Holds no code. */
export interface OrderRecord extends Omit<Order, 'payment' | 'overpaidAmount' | 'language'> {
  readonly payment: PaymentFacts | null;
  /** Exactly what was or will be sent. */
  readonly body: OrderBody;
  /** The coin and network as the payment matrix described them when the sale was quoted. */
  readonly method: PaymentMethod;
  /** SHA-256 of the body as it goes on the wire, in hex. */
  readonly bodyHash: string;
  /** Newest `updated_at` seen of the API, server time: an older frame must not undo a newer one. */
  readonly serverUpdatedAtMs: number | null;
  /** The API's ids of the lines, in the order of `items`; null where it told none. They tell two equal cards apart. */
  readonly deliveryIds: readonly (string | null)[];
}

/** Checked payment data; withheld from screens while `paymentMismatch` is not empty. Times are the server's. */
export interface PaymentFacts {
  readonly address: string;
  readonly amount: Decimal;
  readonly qrText: string;
  readonly qrHoldsAmount: boolean;
  readonly missingAmount: Decimal | null;
  readonly memo: string | null;
  readonly tokenAccount: boolean;
  readonly payableFromMs: number;
  readonly payableUntilMs: number;
}

/** A record before it has its number. */
export type NewOrderRecord = Omit<OrderRecord, 'ref'>;

/** Which records to list, newest first. */
export interface OrderQuery {
  readonly search: string;
  readonly unfinishedOnly: boolean;
  readonly beforeRef: OrderRef | null;
  readonly limit: number;
}
