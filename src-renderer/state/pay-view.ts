import type { Order, OrderStage, PaymentRequest } from '../../src-shared/domain/order.ts';

/** What the pay screen puts in its middle. */
export type PayView =
  /** Payment data that a customer may act on now. */
  | { readonly show: 'request'; readonly payment: PaymentRequest }
  /** The order exists; its payment data has not come yet. */
  | { readonly show: 'coming' }
  /** There was payment data, and its time is over. Nothing to pay with is shown any more. */
  | { readonly show: 'time-up' }
  /** Payment data that disagrees with the order. */
  | { readonly show: 'withheld' }
  /** Words alone: what happened and what to do. */
  | { readonly show: 'words' };

const payableStages: readonly OrderStage[] = ['awaiting-payment', 'underpaid'];

/** Chooses the middle of the pay screen. Only an order that waits for money ever shows where to send it. */
export function payView(order: Order, timeIsUp: boolean): PayView {
  const payable = payableStages.includes(order.stage);
  if (order.paymentMismatch.length > 0 && (payable || order.stage === 'checking')) return { show: 'withheld' };
  if (!payable) return { show: 'words' };
  if (order.payment === null) return { show: 'coming' };
  return timeIsUp ? { show: 'time-up' } : { show: 'request', payment: order.payment };
}

/** What can be played for a practice order at this stage, most likely first. */
export function practiceActions(order: Pick<Order, 'stage' | 'final'>): readonly PracticeAction[] {
  switch (order.stage) {
    case 'awaiting-payment':
    case 'checking':
      return ['pay', 'underpay', 'pay-late', 'expire', 'cancel', 'cut-stream'];
    case 'underpaid':
      return ['pay', 'expire', 'cut-stream'];
    case 'payment-seen':
    case 'paid':
    case 'manual-review':
      return ['fail-delivery', 'cut-stream'];
    case 'expired':
      return ['pay-late'];
    default:
      return [];
  }
}

/** What a trainer can do to a practice order. */
export type PracticeAction = 'pay' | 'underpay' | 'pay-late' | 'expire' | 'cancel' | 'fail-delivery' | 'cut-stream';
