import { describe, expect, it } from 'vitest';
import { orderStageSchema, type OrderStage } from '../../../src-shared/domain/order.ts';
import { orderWay, waySteps, type StepState } from '../../../src-renderer/state/order-way.ts';

function drawn(stage: OrderStage, passed: OrderStage[] = []): StepState[] {
  const way = orderWay(stage, passed);
  return waySteps.map((step) => way[step]);
}

const expected: Record<OrderStage, StepState[]> = {
  sending: ['current', 'ahead', 'ahead', 'ahead'],
  refused: ['stopped', 'ahead', 'ahead', 'ahead'],
  unclear: ['attention', 'ahead', 'ahead', 'ahead'],
  'awaiting-payment': ['current', 'ahead', 'ahead', 'ahead'],
  'payment-seen': ['done', 'done', 'current', 'ahead'],
  underpaid: ['done', 'attention', 'ahead', 'ahead'],
  paid: ['done', 'done', 'done', 'current'],
  'manual-review': ['done', 'done', 'done', 'attention'],
  delivered: ['done', 'done', 'done', 'done'],
  'partly-delivered': ['done', 'done', 'done', 'attention'],
  expired: ['stopped', 'ahead', 'ahead', 'ahead'],
  'paid-too-late': ['done', 'done', 'stopped', 'ahead'],
  cancelled: ['stopped', 'ahead', 'ahead', 'ahead'],
  failed: ['stopped', 'ahead', 'ahead', 'ahead'],
  refunded: ['done', 'done', 'done', 'stopped'],
  checking: ['attention', 'ahead', 'ahead', 'ahead'],
};

describe("an order's four steps", () => {
  it.each(orderStageSchema.options)('has a drawing for "%s"', (stage) => {
    expect(drawn(stage)).toEqual(expected[stage]);
  });

  it('keeps the steps that earlier news proved when an order fails later', () => {
    expect(drawn('failed', ['awaiting-payment', 'payment-seen', 'paid'])).toEqual(['done', 'done', 'done', 'stopped']);
    expect(drawn('expired', ['awaiting-payment', 'payment-seen'])).toEqual(['done', 'done', 'stopped', 'ahead']);
  });

  it('shows an unknown state at the place the order had reached, never as delivered', () => {
    expect(drawn('checking', ['awaiting-payment', 'paid'])).toEqual(['done', 'done', 'done', 'attention']);
    expect(drawn('checking', ['delivered'])).toEqual(['done', 'done', 'done', 'attention']);
  });

  it('does not let an old ending hide that the order was delivered after all', () => {
    expect(drawn('delivered', ['awaiting-payment', 'expired'])).toEqual(['done', 'done', 'done', 'done']);
  });

  it('marks at most one step as the one to look at', () => {
    for (const stage of orderStageSchema.options) {
      const active = drawn(stage).filter((state) => state !== 'done' && state !== 'ahead');
      expect(active.length, stage).toBe(stage === 'delivered' ? 0 : 1);
    }
  });
});
