import { describe, expect, it } from 'vitest';
import type { ApiFailureCode, CreateOutcome } from '../../../src-main/cryptorefills/api.ts';
import { readCreateOutcome } from '../../../src-main/cryptorefills/create-order.ts';
import { steamBody } from '../../support/order-fixtures.ts';

const created = { order_id: 'order-1', order_state: 'WaitingForPayment', coin_amount: '25.91', deliveries: [] };

function answered(status: number, json: unknown): CreateOutcome {
  const exchange = { outcome: 'answered' as const, status, json, html: false, dateMs: 5, sentAtMs: 1, receivedAtMs: 2 };
  return readCreateOutcome(exchange, steamBody);
}

function unanswered(code: ApiFailureCode, nothingDone: boolean): CreateOutcome {
  return readCreateOutcome({ outcome: 'unanswered', code, detail: { status: 1 }, nothingDone }, steamBody);
}

describe('the one creation request', () => {
  it.each([200, 201])('made an order with %d', (status) => {
    expect(answered(status, created)).toMatchObject({
      outcome: 'created',
      order: { orderId: 'order-1', orderState: 'WaitingForPayment', coinAmount: '25.91', serverNowMs: 5 },
    });
  });

  it.each([null, [], undefined])('made an order where problems are %j', (problems) => {
    expect(answered(200, { ...created, problems }).outcome).toBe('created');
  });

  it.each([
    ['the vendor’s form', 422, { status: 422, detail: 'OUT_OF_STOCK' }],
    ['a list of problems', 400, { problems: [{ problem: 'OUT_OF_STOCK' }] }],
    ['an error of the service’s edge', 403, { error: 'OUT_OF_STOCK' }],
  ])('was refused with a code in %s: nothing was created', (_form, status, json) => {
    expect(answered(status, json)).toMatchObject({
      outcome: 'refused',
      code: 'problems',
      detail: { status, apiCode: 'OUT_OF_STOCK', problems: [{ code: 'OUT_OF_STOCK' }] },
    });
  });

  it.each([401, 403, 404, 405])('was refused where the API let nobody in with %d', (status) => {
    expect(answered(status, { message: 'unknown partner' })).toEqual({
      outcome: 'refused',
      code: 'api-rejected',
      detail: { status },
    });
  });

  it('was refused where it is proven that the API did nothing', () => {
    expect(unanswered('api-unreachable', true)).toEqual({
      outcome: 'refused',
      code: 'api-unreachable',
      detail: { status: 1 },
    });
    expect(unanswered('api-rate-limited', true)).toMatchObject({ outcome: 'refused', code: 'api-rate-limited' });
  });

  it.each(['api-timeout', 'api-unreachable', 'api-too-large'] as const)('is unclear after %s', (code) => {
    expect(unanswered(code, false)).toEqual({ outcome: 'unclear', reason: code, orderId: null });
  });

  it.each([
    ['no JSON', 200, undefined, 'api-unreadable', null],
    ['a list', 200, [], 'api-unreadable', null],
    ['no id', 201, { ...created, order_id: undefined }, 'no-order-id', null],
    ['nothing', 200, {}, 'no-order-id', null],
    ['an id and problems', 200, { ...created, problems: [{ problem: 'X_Y' }] }, 'id-with-problems', 'order-1'],
    ['an id and problems that cannot be read', 200, { ...created, problems: [{}] }, 'id-with-problems', 'order-1'],
    ['an id and no state', 200, { order_id: 'order-1' }, 'api-unreadable', 'order-1'],
    ['an id and an amount that is none', 200, { ...created, coin_amount: 'x' }, 'api-unreadable', 'order-1'],
    ['a failing service', 500, { detail: 'OUT_OF_STOCK' }, 'api-rejected', null],
    ['a failing gateway', 502, undefined, 'api-unreadable', null],
    ['a refusal without a code', 400, { message: 'no' }, 'api-rejected', null],
    ['a refusal in HTML', 403, undefined, 'api-unreadable', null],
    ['a refusal with the id of an order', 422, { detail: 'X_Y', order_id: 'order-1' }, 'id-with-problems', 'order-1'],
    ['a payment that could not be set up', 422, { detail: 'CANT_SETUP_PAYMENT' }, 'api-rejected', null],
    ['a creation that broke off', 400, { detail: 'ORDER_CREATE_ERROR' }, 'api-rejected', null],
  ])('is unclear with %s', (_what, status, json, reason, orderId) => {
    expect(answered(status, json)).toEqual({ outcome: 'unclear', reason, orderId });
  });

  it('does not take the id of an error for the id of an order', () => {
    expect(answered(422, { id: 'error-77', detail: 'OUT_OF_STOCK' }).outcome).toBe('refused');
  });
});
