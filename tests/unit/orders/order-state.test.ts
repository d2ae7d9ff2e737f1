import { describe, expect, it } from 'vitest';
import { mayFollow, readState } from '../../../src-main/orders/order-state.ts';
import { orderStageSchema } from '../../../src-shared/domain/order.ts';
import { apiDelivery, apiOrder, decimal } from '../../support/order-fixtures.ts';

const stageOf = (orderState: string, change: Parameters<typeof apiOrder>[0] = {}): [string, boolean] => {
  const { stage, final } = readState(apiOrder({ orderState, ...change }));
  return [stage, final];
};

describe('reading the state of an order', () => {
  it.each([
    ['Created', 'awaiting-payment', false],
    ['WaitingForPayment', 'awaiting-payment', false],
    ['PaymentStarted', 'payment-seen', false],
    ['PartialPaymentStarted', 'underpaid', false],
    ['PaymentReceived', 'paid', false],
    ['WaitingForDelivery', 'paid', false],
    ['WaitingForManualAction', 'manual-review', false],
    ['WaitingForRebuy', 'paid', false],
    ['Done', 'delivered', true],
    ['Completed', 'delivered', true],
    ['Expired', 'expired', false],
    ['Canceled', 'cancelled', true],
    ['Cancelled', 'cancelled', true],
    ['PaymentFailed', 'failed', true],
    ['PaymentSetupFailed', 'failed', true],
    ['Refunded', 'refunded', true],
    ['SomethingNew', 'checking', false],
  ])('reads %s as %s', (word, stage, final) => {
    expect(stageOf(word)).toEqual([stage, final]);
  });

  it('does not take a failed payment as the end while the money has arrived', () => {
    expect(stageOf('PaymentFailed', { paymentState: 'PaymentReceived' })).toEqual(['checking', false]);
  });

  it('tells money that came too late from a plain expiry', () => {
    expect(stageOf('Expired', { paymentState: 'ExpiredAfterPaymentDetection' })).toEqual(['paid-too-late', false]);
  });

  it('sees an underpayment by its missing amount, whatever the state is called', () => {
    expect(stageOf('WaitingForPayment', { missingAmount: decimal('1.5') })).toEqual(['underpaid', false]);
  });

  it.each(['Done', 'Succeeded', 'Completed', 'WaitingForPayment', null])(
    'counts a line called %s as delivered once the order is done',
    (deliveryState) => {
      expect(stageOf('Done', { deliveries: [apiDelivery({ deliveryState })] })).toEqual(['delivered', true]);
    },
  );

  it('keeps following an order that is done but for a line in manual review', () => {
    const deliveries = [
      apiDelivery({ deliveryState: 'Done' }),
      apiDelivery({ deliveryState: 'WaitingForManualAction' }),
    ];
    expect(stageOf('Done', { deliveries })).toEqual(['partly-delivered', false]);
  });

  it('ends a partly delivered order when no line is open', () => {
    const deliveries = [apiDelivery({ deliveryState: 'Done' }), apiDelivery({ deliveryState: 'Refunded' })];
    expect(stageOf('Done', { deliveries })).toEqual(['partly-delivered', true]);
  });

  it('does not count an order as delivered, not even partly, of which no line was', () => {
    const deliveries = [apiDelivery({ deliveryState: 'Failed' }), apiDelivery({ deliveryState: 'Refunded' })];
    expect(stageOf('Done', { deliveries })).toEqual(['manual-review', false]);
  });

  it('keeps following while another line is still bought', () => {
    const deliveries = [apiDelivery({ deliveryState: 'Done' }), apiDelivery({ deliveryState: 'Failed' })];
    expect(stageOf('WaitingForRebuy', { deliveries })).toEqual(['partly-delivered', false]);
  });
});

describe('the direction of states', () => {
  it('never lets a paid order wait for payment again', () => {
    expect(mayFollow(['awaiting-payment', 'paid'], 'awaiting-payment')).toBe(false);
    expect(mayFollow(['awaiting-payment', 'paid', 'checking'], 'payment-seen')).toBe(false);
  });

  it('accepts a late delivery after expiry, cancellation and failure', () => {
    for (const stage of ['expired', 'cancelled', 'failed'] as const) expect(mayFollow([stage], 'delivered')).toBe(true);
  });

  it('hears of a failure after payment, rather than say "paid" for ever', () => {
    for (const end of ['failed', 'cancelled'] as const) {
      expect(mayFollow(['awaiting-payment', 'paid', 'manual-review'], end)).toBe(true);
      expect(mayFollow(['paid', 'delivered'], end)).toBe(false);
    }
  });

  it('lets nothing but a refund replace a delivery', () => {
    const allowed = orderStageSchema.options.filter((next) => mayFollow(['paid', 'delivered'], next));
    expect(allowed).toEqual(['delivered', 'refunded']);
  });
});
