import type { DisplayLine, DisplayOutcome, DisplayScene } from '../../src-shared/domain/display.ts';
import type { Order, OrderItem, OrderStage, PaymentRequest } from '../../src-shared/domain/order.ts';
import { payView } from '../../src-shared/domain/pay-view.ts';

/** How the desk shows the order. */
export interface OrderSight {
  /** The code was taken off the desk's screen. */
  readonly timeIsUp: boolean;
  /** The desk's code holds the address alone. */
  readonly addressOnly: boolean;
  /** The e-mail address of a customer who gives none; empty: there is none. */
  readonly shopEmail: string;
}

/**
 * What a customer sees of an order: chosen by the same `payView` as the desk's own pay screen, so that nothing is ever shown to be
 * paid here that is withheld there.
 */
export function orderScene(order: Order, { timeIsUp, addressOnly, shopEmail }: OrderSight): DisplayScene {
  const view = payView(order, timeIsUp, null);
  switch (view.show) {
    case 'request':
      return payScene(order, view.payment, addressOnly);
    case 'coming':
      return { show: 'preparing', ...saleOf(order), amount: order.total };
    case 'time-up':
      return { show: 'problem', reason: 'time-up' };
    case 'withheld':
    case 'price':
    case 'unclear':
      return { show: 'problem', reason: 'hold' };
    case 'words':
      return sceneOfStage(order, shopEmail);
  }
}

/** Whether an order at this stage is over for the customer at the counter: one that was over before is nobody's here. */
export function isOver(stage: OrderStage): boolean {
  return over.has(stage);
}

const over: ReadonlySet<OrderStage> = new Set([
  'refused',
  'manual-review',
  'delivered',
  'partly-delivered',
  'expired',
  'paid-too-late',
  'cancelled',
  'failed',
  'refunded',
]);

function payScene(order: Order, payment: PaymentRequest, addressOnly: boolean): DisplayScene {
  const { address, amount, missingAmount, memo, timeLeftMs, windowMs } = payment;
  return {
    show: 'pay',
    ...saleOf(order),
    amount: missingAmount ?? amount,
    missingOf: missingAmount === null ? null : amount,
    qrText: addressOnly ? address : payment.qrText,
    qrHoldsAmount: payment.qrHoldsAmount && !addressOnly,
    address,
    memo,
    timeLeftMs,
    windowMs,
  };
}

function sceneOfStage(order: Order, shopEmail: string): DisplayScene {
  const sale = { ...saleOf(order), amount: order.total };
  switch (order.stage) {
    case 'sending':
    case 'awaiting-payment':
    case 'underpaid':
      return { show: 'preparing', ...sale };
    case 'payment-seen':
      return { show: 'seen', ...sale };
    case 'paid':
      return { show: 'paid', ...sale };
    case 'delivered':
      return { show: 'thanks', ...saleOf(order), outcome: outcomeOf(order.items, shopEmail) };
    case 'unclear':
    case 'checking':
      return { show: 'problem', reason: 'hold' };
    case 'manual-review':
      return { show: 'problem', reason: 'review' };
    case 'partly-delivered':
      return { show: 'problem', reason: 'part' };
    case 'expired':
      return { show: 'problem', reason: 'time-up' };
    case 'paid-too-late':
      return { show: 'problem', reason: 'late' };
    case 'refused':
    case 'cancelled':
    case 'failed':
      return { show: 'problem', reason: 'closed' };
    case 'refunded':
      return { show: 'problem', reason: 'refunded' };
  }
}

function saleOf({ items, coin, network }: Order): { lines: DisplayLine[]; coin: string; network: string } {
  return { lines: items.map(({ brand, label }) => ({ brand, label })), coin, network };
}

function outcomeOf(items: readonly OrderItem[], shopEmail: string): DisplayOutcome {
  const [first = 'staff', ...others] = items.map((item) => lineOutcome(item, shopEmail));
  return others.every((other) => other === first) ? first : 'mixed';
}

function lineOutcome({ secrets, deliveryType, beneficiary }: OrderItem, shopEmail: string): DisplayOutcome {
  if (secrets.length > 0) return 'staff';
  if (deliveryType !== 'by_email') return 'credit';
  return beneficiary === shopEmail ? 'staff' : 'mail';
}
