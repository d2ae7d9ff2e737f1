import type { OrderItem } from '../../src-shared/domain/order.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Quote } from '../../src-shared/domain/quote.ts';
import type { OrderBody } from '../cryptorefills/api.ts';

/** What the catalogue knows of an item that the API is not told. */
export type ItemFacts = Pick<OrderItem, 'backgroundColor' | 'details' | 'validRegions'>;

/** A price that the API has validated, with exactly what will be sent for it. The windows know its number alone. */
export interface HeldQuote {
  readonly quote: Quote;
  readonly body: OrderBody;
  readonly bodyHash: string;
  readonly method: PaymentMethod;
  /** What an order keeps of each item beside what is sent, in the order of the items. */
  readonly facts: readonly ItemFacts[];
}
