import type { Order, OrderStage, PaymentRequest } from './order.ts';
import type { PriceMove } from './quote.ts';

/** What the pay screen puts in its middle. */
export type PayView =
  /** Payment data that a customer may act on now. */
  | { readonly show: 'request'; readonly payment: PaymentRequest }
  /** Payment data at a new price, or the time that it holds, is not known yet: nothing is shown on a guess. */
  | { readonly show: 'coming'; readonly awaited: 'price' | 'time' }
  /** The safety margin has begun, or the window is over. Nothing to pay with is shown any more. */
  | { readonly show: 'time-up'; readonly payment: PaymentRequest }
  /** Payment data that disagrees with the order. */
  | { readonly show: 'withheld' }
  /** The order asks for another price than was agreed to: a person decides. */
  | { readonly show: 'price'; readonly move: PriceMove }
  /** Nobody knows whether the order exists: a person decides. */
  | { readonly show: 'unclear' }
  /** Words alone: what happened and what to do. */
  | { readonly show: 'words' };

const payableStages: readonly OrderStage[] = ['awaiting-payment', 'underpaid'];

/** Whether money may still go to the order's address. */
export function isPayable(stage: OrderStage): boolean {
  return payableStages.includes(stage);
}

/**
 * Chooses the middle of the pay screen. Only an order that waits for money ever shows where to send it. `shownTotal`: the price
 * at which this screen has shown payment data before.
 */
export function payView(order: Order, timeIsUp: boolean, shownTotal: Order['total'] | null): PayView {
  const { stage, payment, priceMove } = order;
  if (stage === 'unclear') return { show: 'unclear' };
  const payable = isPayable(stage);
  if (order.paymentMismatch.length > 0 && (payable || stage === 'checking')) return { show: 'withheld' };
  if (!payable) return { show: 'words' };
  if (priceMove !== null && priceMove.needsYes) return { show: 'price', move: priceMove };
  if (payment === null) {
    const newPrice = priceMove !== null && order.total !== shownTotal;
    return { show: 'coming', awaited: newPrice ? 'price' : 'time' };
  }
  return timeIsUp ? { show: 'time-up', payment } : { show: 'request', payment };
}
