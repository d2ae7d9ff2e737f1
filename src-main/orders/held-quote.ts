import type { OrderItem } from '../../src-shared/domain/order.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Quote } from '../../src-shared/domain/quote.ts';
import type { OrderBody } from '../cryptorefills/api.ts';

/** A price that the API has validated, with exactly what will be sent for it. The windows know its number alone. */
export interface HeldQuote {
  readonly quote: Quote;
  readonly body: OrderBody;
  readonly bodyHash: string;
  readonly method: PaymentMethod;
  readonly colours: readonly (string | null)[];
  readonly facts: readonly Pick<OrderItem, 'details' | 'validRegions'>[];
}
