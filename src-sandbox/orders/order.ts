import type { DeliveryType } from '../catalogue/types.ts';
import type { JsonObject } from '../json.ts';
import type { OrderAction } from './actions.ts';

/** What was delivered for one line; keys as on the wire (FACTS.md 15.4). */
export type Redemption = Readonly<Record<string, string>>;

/** One line of an order. */
export interface SandboxDelivery {
  readonly id: string;
  state: string;
  readonly kind: string;
  readonly brandName: string;
  readonly family: string;
  readonly countryCode: string;
  readonly currency: string;
  readonly denomination: string;
  readonly label: string;
  /** Only for ranges, in the country's currency. */
  readonly productValue?: string;
  readonly beneficiary: string;
  readonly deliveryType: DeliveryType;
  readonly coinAmount: string;
  readonly originalCoinAmount: string;
  readonly eurValue: string;
  redemption?: Redemption;
  failureReason?: string;
}

/** A step that will happen by itself. */
export interface PendingStep {
  readonly atMs: number;
  readonly action: OrderAction;
}

/** An order as the simulator keeps it, and as it stands in the state file. */
export interface SandboxOrder {
  readonly orderId: string;
  readonly number: number;
  readonly createdAtMs: number;
  updatedAtMs: number;
  readonly expiresAtMs: number;
  orderState: string;
  paymentState: string;
  readonly coin: string;
  readonly network: string;
  readonly coinAmount: string;
  readonly eurValue: string;
  readonly walletAddress: string;
  readonly qrText: string;
  sentCoinAmount: string;
  missingAmount?: string;
  paidWith?: { readonly coin: string; readonly protocol: string };
  readonly transactions: string[];
  readonly email: string;
  readonly clientAddress: string;
  readonly refundWalletAddress?: string;
  readonly lang: string;
  readonly deliveries: SandboxDelivery[];
  pendingSteps: PendingStep[];
  /** Fields that a test laid over the JSON. */
  overrides: JsonObject;
}

const FINAL_ORDER_STATES = new Set([
  ...['Done', 'Completed', 'Expired', 'Canceled', 'Cancelled', 'PaymentSetupFailed', 'Refunded'],
]);

/** Whether the stream ends here (FACTS.md 15.1). PaymentFailed is final unless the money arrived. */
export function isFinal(order: Pick<SandboxOrder, 'orderState' | 'paymentState'>): boolean {
  if (order.orderState === 'PaymentFailed') return order.paymentState !== 'PaymentReceived';
  return FINAL_ORDER_STATES.has(order.orderState);
}

/** Whether the whole amount has arrived. */
export function isPaid(order: Pick<SandboxOrder, 'paymentState'>): boolean {
  return order.paymentState === 'PaymentReceived' || order.paymentState === 'PaymentCompleted';
}
