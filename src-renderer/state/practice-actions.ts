import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { Order, OrderStage } from '../../src-shared/domain/order.ts';
import { paidOrderActions } from '../../src-shared/domain/practice.ts';

/** What a trainer can do to a practice order. */
export type PracticeAction = Parameters<DeskBridge['practice']['act']>[0]['action'];

/** The trainer's controls: what is needed most in sight, the rest in a menu by who does it. */
export interface PracticeControls {
  readonly first: readonly PracticeAction[];
  readonly customer: readonly PracticeAction[];
  readonly vendor: readonly PracticeAction[];
}

const nothing: PracticeControls = { first: [], customer: [], vendor: [] };

/** What can be played for a practice order as it stands, most likely first. An order of one item has no part to deliver. */
export function practiceControls({ stage, items }: Pick<Order, 'stage' | 'items'>): PracticeControls {
  const controls = controlsAt(stage);
  if (items.length > 1) return controls;
  return { ...controls, vendor: controls.vendor.filter((action) => action !== 'deliver-partly') };
}

function controlsAt(stage: OrderStage): PracticeControls {
  switch (stage) {
    case 'awaiting-payment':
    case 'checking':
      return {
        first: ['pay', 'underpay', 'expire', 'cut-stream'],
        customer: ['overpay', 'pay-late', 'pay-wrong', 'pay-wrong-coin'],
        vendor: ['cancel', ...paidOrderActions],
      };
    case 'underpaid':
      return { first: ['pay', 'expire', 'cut-stream'], customer: ['overpay'], vendor: ['refund'] };
    case 'payment-seen':
    case 'paid':
    case 'manual-review':
      return { first: ['cut-stream'], customer: [], vendor: paidOrderActions };
    case 'paid-too-late':
      return { ...nothing, vendor: ['refund'] };
    case 'expired':
      return { ...nothing, first: ['pay-late'] };
    case 'sending':
    case 'refused':
    case 'unclear':
    case 'delivered':
    case 'partly-delivered':
    case 'cancelled':
    case 'failed':
    case 'refunded':
      return nothing;
  }
}

/** Whether there is anything to play. */
export function canBePlayed({ first, customer, vendor }: PracticeControls): boolean {
  return first.length + customer.length + vendor.length > 0;
}
