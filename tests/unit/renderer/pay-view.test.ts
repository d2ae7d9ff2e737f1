import { describe, expect, it } from 'vitest';
import { calls } from '../../../src-shared/bridge/contract.ts';
import { orderStageSchema, type OrderStage } from '../../../src-shared/domain/order.ts';
import { payView } from '../../../src-shared/domain/pay-view.ts';
import { canBePlayed, practiceControls } from '../../../src-renderer/state/practice-actions.ts';
import { anOrder, aPayment, aPriceMove } from './order-fixture.ts';

const payment = aPayment(60_000);

describe('the middle of the pay screen', () => {
  it('shows where to send money while the order waits for it, and at no other stage', () => {
    for (const stage of orderStageSchema.options) {
      const shows = payView(anOrder('P-1', ['sending', stage], { payment }), false, null).show === 'request';
      expect(shows, stage).toBe(stage === 'awaiting-payment' || stage === 'underpaid');
    }
  });

  it('takes it away when the time is over, also for the rest of an underpaid order', () => {
    for (const stage of ['awaiting-payment', 'underpaid'] as const) {
      expect(payView(anOrder('P-1', ['sending', stage], { payment }), true, null)).toEqual({
        show: 'time-up',
        payment,
      });
    }
  });

  it('waits for payment data that has not come yet', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment']);
    expect(payView(order, false, null)).toEqual({ show: 'coming', awaited: 'time' });
  });

  it('tells waiting for the details at an accepted price from doubt about the time', () => {
    const accepted = anOrder('P-1', ['sending', 'awaiting-payment'], { priceMove: aPriceMove(false) });
    expect(payView(accepted, false, null)).toEqual({ show: 'coming', awaited: 'price' });
    const atNewPrice = { ...accepted, total: accepted.priceMove?.to ?? accepted.total };
    expect(payView(atNewPrice, false, accepted.total)).toEqual({ show: 'coming', awaited: 'price' });
    expect(payView(accepted, false, accepted.total)).toEqual({ show: 'coming', awaited: 'time' });
  });

  it('withholds payment data that disagrees with the order, whatever else it holds', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment'], { payment, paymentMismatch: ['address'] });
    expect(payView(order, false, null)).toEqual({ show: 'withheld' });
  });

  it('asks for a yes before anything to pay is shown at a price that moved too far', () => {
    const move = aPriceMove(true);
    for (const held of [null, payment]) {
      const order = anOrder('P-1', ['sending', 'awaiting-payment'], { payment: held, priceMove: move });
      expect(payView(order, false, null)).toEqual({ show: 'price', move });
    }
  });

  it('goes on with a price that moved within the tolerance', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment'], { payment, priceMove: aPriceMove(false) });
    expect(payView(order, false, null).show).toBe('request');
  });

  it('blocks on a mismatch before it asks about a price', () => {
    const changes = { payment, paymentMismatch: ['amount'], priceMove: aPriceMove(true) };
    expect(payView(anOrder('P-1', ['awaiting-payment'], changes), false, null)).toEqual({ show: 'withheld' });
  });

  it('asks a person about an unclear order', () => {
    expect(payView(anOrder('P-1', ['sending', 'unclear']), false, null)).toEqual({ show: 'unclear' });
  });

  it('does not keep alarming once the order is paid', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment', 'paid'], { paymentMismatch: ['amount'] });
    expect(payView(order, false, null)).toEqual({ show: 'words' });
  });
});

describe("the trainer's controls", () => {
  const actions = (stage: OrderStage, lines = 2): string[] => {
    const items = Array.from({ length: lines }).flatMap(() => anOrder('P-1', [stage]).items);
    const { first, customer, vendor } = practiceControls({ stage, items });
    return [...first, ...customer, ...vendor];
  };

  it('offer only what main understands, each once', () => {
    for (const stage of orderStageSchema.options) {
      for (const action of actions(stage)) {
        expect(calls.practice.act.input.safeParse({ ref: 'P-1', action }).success, `${stage}: ${action}`).toBe(true);
      }
      expect(new Set(actions(stage)).size, stage).toBe(actions(stage).length);
    }
  });

  it('leave out nothing that can be played', () => {
    const offered = new Set(orderStageSchema.options.flatMap((stage) => actions(stage)));
    expect([...offered].sort()).toEqual([...calls.practice.act.input.shape.action.options].sort());
  });

  it('offer nothing for an order that came to its end', () => {
    for (const stage of ['delivered', 'refused', 'cancelled', 'refunded', 'failed'] as const) {
      expect(canBePlayed(practiceControls(anOrder('P-1', [stage]))), stage).toBe(false);
    }
  });

  it('do not offer to deliver a part of one item', () => {
    expect(actions('paid', 2)).toContain('deliver-partly');
    expect(actions('paid', 1)).not.toContain('deliver-partly');
  });
});
