import type { OrderStage } from '../../src-shared/domain/order.ts';

/** The four steps every sale takes, as the pay screen draws them. */
export const waySteps = ['waiting', 'seen', 'paid', 'delivered'] as const;
export type WayStep = (typeof waySteps)[number];

/** How one step stands: behind us, under way, needing care, ended here, or still ahead. */
export type StepState = 'done' | 'current' | 'attention' | 'stopped' | 'ahead';

/** The order's way: the state of each of the four steps. */
export type OrderWay = Readonly<Record<WayStep, StepState>>;

/** How many steps the order has certainly taken, by everything its timeline tells. */
function stepsTaken(passed: Iterable<OrderStage>): number {
  let taken = 0;
  for (const stage of passed) taken = Math.max(taken, stepsProvenBy(stage));
  return taken;
}

function stepsProvenBy(stage: OrderStage): number {
  switch (stage) {
    case 'sending':
    case 'refused':
    case 'unclear':
    case 'awaiting-payment':
    case 'expired':
    case 'cancelled':
    case 'failed':
    case 'checking':
      return 0;
    case 'payment-seen':
    case 'underpaid':
    case 'paid-too-late':
      return 2;
    case 'paid':
    case 'manual-review':
    case 'refunded':
    case 'partly-delivered':
      return 3;
    case 'delivered':
      return 4;
  }
}

function way(taken: number, next: StepState): OrderWay {
  const stateOf = (index: number): StepState => (index < taken ? 'done' : index === taken ? next : 'ahead');
  return { waiting: stateOf(0), seen: stateOf(1), paid: stateOf(2), delivered: stateOf(3) };
}

/**
 * The steps of an order that stands at `stage` and has passed through `passed`. A step counts as done only when some news
 * proved it; an ending marks the step at which the order stopped.
 */
export function orderWay(stage: OrderStage, passed: Iterable<OrderStage>): OrderWay {
  const proven = stepsProvenBy(stage);
  switch (stage) {
    case 'sending':
    case 'awaiting-payment':
    case 'payment-seen':
    case 'paid':
      return way(proven, 'current');
    case 'unclear':
    case 'manual-review':
    case 'partly-delivered':
      return way(proven, 'attention');
    case 'underpaid':
      return { waiting: 'done', seen: 'attention', paid: 'ahead', delivered: 'ahead' };
    case 'checking':
      return way(Math.min(stepsTaken(passed), 3), 'attention');
    case 'delivered':
      return way(4, 'done');
    case 'refused':
    case 'expired':
    case 'paid-too-late':
    case 'cancelled':
    case 'failed':
    case 'refunded':
      return way(Math.min(Math.max(proven, stepsTaken(passed)), 3), 'stopped');
  }
}
