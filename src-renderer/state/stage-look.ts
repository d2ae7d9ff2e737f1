import type { DeliveryStage, OrderStage } from '../../src-shared/domain/order.ts';

/** The colours a state can have; each goes with an icon and a word. */
export type Tone = 'neutral' | 'waiting' | 'paid' | 'problem' | 'info';

/** The colour of each stage of an order. */
export const stageTones: Readonly<Record<OrderStage, Tone>> = {
  sending: 'info',
  refused: 'problem',
  unclear: 'problem',
  'awaiting-payment': 'waiting',
  'payment-seen': 'info',
  underpaid: 'waiting',
  paid: 'paid',
  'manual-review': 'waiting',
  delivered: 'paid',
  'partly-delivered': 'waiting',
  expired: 'neutral',
  'paid-too-late': 'problem',
  cancelled: 'neutral',
  failed: 'problem',
  refunded: 'neutral',
  checking: 'info',
};

/** The colour of each stage of one line. */
export const deliveryTones: Readonly<Record<DeliveryStage, Tone>> = {
  waiting: 'info',
  delivered: 'paid',
  'manual-review': 'waiting',
  refunded: 'neutral',
  failed: 'problem',
};
