import { z } from 'zod';
import type { OrderStage } from '../../../src-shared/domain/order.ts';

const orderOnWire = z.object({ order_id: z.string(), order_state: z.string() });

/** What a client that takes an answer at its word shows (FACTS.md 15.1); null where it is no order. */
export function stageOnWire(raw: unknown): OrderStage | null {
  const order = orderOnWire.safeParse(raw);
  if (!order.success) return null;
  switch (order.data.order_state) {
    case 'WaitingForPayment':
      return 'awaiting-payment';
    case 'PaymentStarted':
      return 'payment-seen';
    case 'PartialPaymentStarted':
      return 'underpaid';
    case 'PaymentReceived':
      return 'paid';
    case 'Done':
      return 'delivered';
    case 'Canceled':
      return 'cancelled';
    default:
      return null;
  }
}
