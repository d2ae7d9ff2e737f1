import { describe, expect, it } from 'vitest';
import { calls } from '../../../src-shared/bridge/contract.ts';
import { orderStageSchema } from '../../../src-shared/domain/order.ts';
import { payView, practiceActions } from '../../../src-renderer/state/pay-view.ts';
import { anOrder, aPayment } from './order-fixture.ts';

const payment = aPayment(60_000);

describe('the middle of the pay screen', () => {
  it('shows where to send money while the order waits for it, and at no other stage', () => {
    for (const stage of orderStageSchema.options) {
      const shows = payView(anOrder('P-1', ['sending', stage], { payment }), false).show === 'request';
      expect(shows, stage).toBe(stage === 'awaiting-payment' || stage === 'underpaid');
    }
  });

  it('takes it away when the time is over, also for the rest of an underpaid order', () => {
    for (const stage of ['awaiting-payment', 'underpaid'] as const) {
      expect(payView(anOrder('P-1', ['sending', stage], { payment }), true)).toEqual({ show: 'time-up' });
    }
  });

  it('waits for payment data that has not come yet', () => {
    expect(payView(anOrder('P-1', ['sending', 'awaiting-payment']), false)).toEqual({ show: 'coming' });
  });

  it('withholds payment data that disagrees with the order, whatever else it holds', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment'], { payment, paymentMismatch: ['address'] });
    expect(payView(order, false)).toEqual({ show: 'withheld' });
  });

  it('does not keep alarming once the order is paid', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment', 'paid'], { paymentMismatch: ['amount'] });
    expect(payView(order, false)).toEqual({ show: 'words' });
  });
});

describe("the trainer's controls", () => {
  it('offer only what main understands', () => {
    for (const stage of orderStageSchema.options) {
      for (const action of practiceActions({ stage, final: false })) {
        expect(calls.practice.act.input.safeParse({ ref: 'P-1', action }).success, `${stage}: ${action}`).toBe(true);
      }
    }
  });

  it('offer nothing for an order that came to its end', () => {
    for (const stage of ['delivered', 'refused', 'cancelled', 'refunded', 'failed'] as const) {
      expect(practiceActions({ stage, final: true })).toEqual([]);
    }
  });
});
