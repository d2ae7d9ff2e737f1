import { Big } from 'big.js';
import type { Shapes } from '../scenarios/behaviour.ts';
import type { OrderAction, PathStep } from './actions.ts';
import { isFinal, isPaid, type Redemption, type SandboxDelivery, type SandboxOrder } from './order.ts';

/** An action that makes no sense for the order as it is. */
export class WrongStateError extends Error {}

/** What transitions need from outside the order. */
export interface TransitionContext {
  readonly shapes: Shapes;
  /** Decimals of the order's coin. */
  readonly decimals: number;
  readonly settlesAtOnce: boolean;
  /** The path that follows a payment. */
  readonly pathAfterPayment: readonly PathStep[];
  readonly protocolOf: (network: string) => string;
  readonly newTransactionId: () => string;
  readonly redeem: (delivery: SandboxDelivery, index: number) => Redemption;
  /** Lets the steps happen by themselves, counted from now. */
  readonly follow: (steps: readonly PathStep[]) => void;
}

const PAYABLE = ['Created', 'WaitingForPayment', 'PartialPaymentStarted'];
const SLOW_DELIVERY_MS = 30_000;
const DELIVERED = new Set(['Done', 'Succeeded', 'Completed']);

/** Carries out one action on the order, in place. Throws WrongStateError when it cannot happen now. */
export function applyAction(order: SandboxOrder, action: OrderAction, context: TransitionContext): void {
  switch (action.do) {
    case 'pay':
      requirePayable(order, action.do);
      receive(order, order.coinAmount, context);
      context.follow(context.pathAfterPayment);
      return;
    case 'pay-slow':
      requirePayable(order, action.do);
      receive(order, order.coinAmount, context);
      setStates(order, 'PaymentStarted', 'PaymentStarted');
      return;
    case 'confirm':
      require(order.orderState === 'PaymentStarted', order, action.do);
      setStates(order, 'PaymentReceived', 'PaymentReceived');
      context.follow(laterSteps(context.pathAfterPayment));
      return;
    case 'underpay':
      requirePayable(order, action.do);
      underpay(order, action.missing, context);
      return;
    case 'overpay':
      requirePayable(order, action.do);
      receive(order, overpaid(order, action.extra, context), context);
      context.follow(context.pathAfterPayment);
      return;
    case 'pay-late':
      payLate(order, action.honoured ?? true, context);
      return;
    case 'pay-wrong':
      requirePayable(order, action.do);
      payWrong(order, action, context);
      return;
    case 'payment-started':
      require(!isFinal(order), order, action.do);
      setStates(order, 'PaymentStarted', 'PaymentStarted');
      return;
    case 'payment-received':
      require(!isFinal(order), order, action.do);
      setStates(order, 'PaymentReceived', 'PaymentReceived');
      return;
    case 'delivery-started':
      setStates(order, 'WaitingForDelivery', 'PaymentReceived');
      setOpenLines(order, 'WaitingForDelivery');
      return;
    case 'deliver':
    case 'deliver-without-code':
      requireMoney(order, action.do);
      deliverLines(order, allLines(order), context, action.do === 'deliver');
      finish(order, context);
      return;
    case 'deliver-slowly':
      requireMoney(order, action.do);
      setStates(order, 'WaitingForDelivery', 'PaymentReceived');
      setOpenLines(order, 'WaitingForDelivery');
      context.follow([{ afterMs: action.afterMs ?? SLOW_DELIVERY_MS, action: { do: 'deliver' } }]);
      return;
    case 'deliver-partly':
      requireMoney(order, action.do);
      deliverPartly(order, action, context);
      return;
    case 'manual-action':
      require(!isFinal(order), order, action.do);
      order.orderState = 'WaitingForManualAction';
      setOpenLines(order, 'WaitingForManualAction');
      return;
    case 'rebuy':
      requireMoney(order, action.do);
      order.orderState = 'WaitingForRebuy';
      setOpenLines(order, 'WaitingForRebuy');
      return;
    case 'fail-delivery':
      requireMoney(order, action.do);
      order.orderState = 'WaitingForManualAction';
      failOpenLines(order, action.reason ?? 'provider_unavailable');
      return;
    case 'fail-payment':
      require(!isFinal(order), order, action.do);
      setStates(order, 'PaymentFailed', isPaid(order) ? 'PaymentReceived' : 'PaymentFailed');
      return;
    case 'fail-setup':
      require(!isPaid(order) && !isFinal(order), order, action.do);
      setStates(order, 'PaymentSetupFailed', 'PaymentFailed');
      return;
    case 'expire':
      require(!isPaid(order) && !isFinal(order), order, action.do);
      setStates(order, 'Expired', isZero(order.sentCoinAmount) ? 'Expired' : 'ExpiredAfterPaymentDetection');
      return;
    case 'cancel':
      require(!isPaid(order) && !isFinal(order), order, action.do);
      setStates(order, 'Canceled', 'PaymentCanceled');
      return;
    case 'refund':
      require(!isZero(order.sentCoinAmount), order, action.do);
      setStates(order, 'Refunded', 'Refunded');
      setOpenLines(order, 'Refunded');
      return;
    case 'set':
      order.orderState = action.orderState ?? order.orderState;
      order.paymentState = action.paymentState ?? order.paymentState;
      if (action.deliveryState !== undefined) for (const line of order.deliveries) line.state = action.deliveryState;
      order.overrides = { ...order.overrides, ...action.fields };
      return;
  }
}

function require(allowed: boolean, order: SandboxOrder, action: string): void {
  if (allowed) return;
  throw new WrongStateError(`"${action}" cannot happen to an order in ${order.orderState} / ${order.paymentState}`);
}

function requirePayable(order: SandboxOrder, action: string): void {
  require(PAYABLE.includes(order.orderState), order, action);
}

// What happens after a payment can also happen to one that is only just seen: it counts as confirmed then.
function requireMoney(order: SandboxOrder, action: string): void {
  require((isPaid(order) || order.orderState === 'PaymentStarted') && !isFinal(order), order, action);
  order.paymentState = 'PaymentReceived';
}

function setStates(order: SandboxOrder, orderState: string, paymentState: string): void {
  order.orderState = orderState;
  order.paymentState = paymentState;
}

function receive(order: SandboxOrder, coinAmount: string, context: TransitionContext): void {
  order.sentCoinAmount = coinAmount;
  order.transactions.push(context.newTransactionId());
  delete order.missingAmount;
}

// The first step of a path stands for the payment being seen, which has already happened here.
function laterSteps(path: readonly PathStep[]): readonly PathStep[] {
  return path.filter(({ action }) => action.do !== 'payment-started' && action.do !== 'payment-received');
}

function underpay(order: SandboxOrder, missing: string | undefined, context: TransitionContext): void {
  if (context.settlesAtOnce) throw new WrongStateError('a Lightning invoice cannot be paid in part');
  const short = missing ?? tenth(order, context);
  const sent = new Big(order.coinAmount).minus(short);
  if (sent.lte(0) || new Big(short).lte(0)) throw new WrongStateError('the missing amount must be part of the amount');
  receive(order, sent.toFixed(context.decimals), context);
  order.paymentState = 'PaymentStarted';
  if (context.shapes.underpaid === 'waiting') return;
  order.orderState = 'PartialPaymentStarted';
  order.missingAmount = new Big(short).toFixed(context.decimals);
}

function overpaid(order: SandboxOrder, extra: string | undefined, context: TransitionContext): string {
  return new Big(order.coinAmount).plus(extra ?? tenth(order, context)).toFixed(context.decimals);
}

function tenth(order: SandboxOrder, context: TransitionContext): string {
  return new Big(order.coinAmount).div(10).toFixed(context.decimals);
}

function payLate(order: SandboxOrder, honoured: boolean, context: TransitionContext): void {
  require(order.orderState === 'Expired' || PAYABLE.includes(order.orderState), order, 'pay-late');
  receive(order, order.coinAmount, context);
  setStates(order, 'Expired', honoured ? 'Expired' : 'ExpiredAfterPaymentDetection');
  if (honoured) context.follow(laterSteps(context.pathAfterPayment));
}

function payWrong(
  order: SandboxOrder,
  wrong: { readonly coin?: string; readonly network?: string; readonly recovered?: boolean },
  context: TransitionContext,
): void {
  receive(order, order.coinAmount, context);
  const network = wrong.network ?? (order.network === 'Polygon (Matic)' ? 'Base' : 'Polygon (Matic)');
  order.paidWith = { coin: wrong.coin ?? order.coin, protocol: context.protocolOf(network) };
  if (wrong.recovered ?? true) {
    setStates(order, 'PaymentReceived', 'PaymentReceived');
    context.follow(laterSteps(context.pathAfterPayment));
  } else {
    order.sentCoinAmount = '0';
    setStates(order, 'WaitingForManualAction', 'PaymentStarted');
  }
}

function allLines(order: SandboxOrder): readonly number[] {
  return order.deliveries.map((_line, index) => index);
}

function deliverLines(
  order: SandboxOrder,
  lines: readonly number[],
  context: TransitionContext,
  withCode: boolean,
): void {
  for (const [index, delivery] of order.deliveries.entries()) {
    if (!lines.includes(index) || DELIVERED.has(delivery.state)) continue;
    delivery.state = context.shapes.deliveredWord;
    delete delivery.failureReason;
    if (withCode) delivery.redemption = context.redeem(delivery, index);
  }
}

function finish(order: SandboxOrder, context: TransitionContext): void {
  setStates(order, 'Done', context.shapes.paymentStateWhenDone);
}

function deliverPartly(
  order: SandboxOrder,
  wanted: { readonly lines?: readonly number[]; readonly rest?: 'waits' | 'fails' | 'refunded' },
  context: TransitionContext,
): void {
  if (order.deliveries.length < 2) throw new WrongStateError('an order of one item cannot be delivered in part');
  deliverLines(order, wanted.lines ?? [0], context, true);
  switch (wanted.rest ?? 'waits') {
    case 'waits':
      order.orderState = 'WaitingForDelivery';
      setOpenLines(order, 'WaitingForRebuy');
      return;
    case 'fails':
      order.orderState = 'WaitingForManualAction';
      failOpenLines(order, 'product_not_available');
      return;
    case 'refunded':
      finish(order, context);
      setOpenLines(order, 'Refunded');
      return;
  }
}

function setOpenLines(order: SandboxOrder, state: string): void {
  for (const delivery of order.deliveries) if (!DELIVERED.has(delivery.state)) delivery.state = state;
}

function failOpenLines(order: SandboxOrder, reason: string): void {
  for (const delivery of order.deliveries) {
    if (DELIVERED.has(delivery.state)) continue;
    delivery.state = 'Failed';
    delivery.failureReason = reason;
  }
}

function isZero(amount: string): boolean {
  return new Big(amount).eq(0);
}
