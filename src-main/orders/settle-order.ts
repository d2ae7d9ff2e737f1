// What a person decides about an order that the desk cannot decide by itself.
import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../../src-shared/bridge/contract-types.ts';
import { compareDecimals } from '../../src-shared/domain/money.ts';
import type { OrderId, OrderRef } from '../../src-shared/domain/order.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiOrder, CryptorefillsApi } from '../cryptorefills/api.ts';
import { echoDisagreements } from '../payments/echo.ts';
import type { Clock } from '../ports.ts';
import type { OrderStore } from '../storage/stores.ts';
import type { Intake } from './intake.ts';
import { withDeskStage } from './merge-news.ts';
import { findRecord, type OrderBook } from './order-book.ts';
import type { OrderRecord } from './order-record.ts';
import type { Tracker } from './tracker.ts';

type OrderCalls = Calls['orders'];

export interface OrderSettler {
  refresh(input: CallInput<OrderCalls['refresh']>): Promise<CallResult<OrderCalls['refresh']>>;
  acceptPrice(input: CallInput<OrderCalls['acceptPrice']>): Promise<CallResult<OrderCalls['acceptPrice']>>;
  identify(input: CallInput<OrderCalls['identify']>): Promise<CallResult<OrderCalls['identify']>>;
  closeUnclear(input: CallInput<OrderCalls['closeUnclear']>): CallResult<OrderCalls['closeUnclear']>;
}

export interface OrderSettlerOptions {
  readonly api: CryptorefillsApi;
  readonly book: OrderBook;
  readonly store: OrderStore;
  readonly intake: Intake;
  readonly tracker: Tracker;
  readonly clock: Clock;
}

export function createOrderSettler({ api, book, store, intake, tracker, clock }: OrderSettlerOptions): OrderSettler {
  async function refresh({ ref }: { readonly ref: OrderRef }): Promise<CallResult<OrderCalls['refresh']>> {
    const found = findRecord(book, ref);
    if (!found.ok) return found;
    if (found.value.orderId === null) return fail('not-found', {});
    const answer = await api.readOrder(found.value.orderId);
    if (!answer.ok) return answer;
    // Read again: the record may have moved on while the answer was under way.
    const current = findRecord(book, ref);
    if (!current.ok) return current;
    const after = intake(current.value, answer.value, 'poll');
    if (!after.final) tracker.follow(ref);
    return ok(book.view(after));
  }

  /** An unclear order of which not even an id is known; nothing else is a person's to settle. */
  function findUnclear(ref: OrderRef): ReturnType<typeof findRecord> {
    const found = findRecord(book, ref);
    if (!found.ok) return found;
    return found.value.stage === 'unclear' && found.value.orderId === null ? found : fail('not-found');
  }

  /** Whether the id is that of another sale of this desk; also where the store cannot say. */
  function belongsToAnother(orderId: OrderId): boolean {
    const search = { search: orderId, unfinishedOnly: false, beforeRef: null, limit: 100 };
    const found = store.list(search);
    return !found.ok || found.value.orders.some((order) => order.orderId === orderId);
  }

  return {
    refresh,

    acceptPrice: async ({ ref, amount }) => {
      const found = findRecord(book, ref);
      if (!found.ok) return found;
      const { priceMove } = found.value;
      if (priceMove === null) return fail('not-found', {});
      if (compareDecimals(priceMove.to, amount) !== 0) return fail('price-moved', { move: priceMove });
      const accepted = { ...found.value, total: priceMove.to, priceMove: { ...priceMove, needsYes: false } };
      book.update({ ...accepted, updatedAtMs: clock.nowMs() });
      // The payment data was never taken in at the old price. Where the API does not answer now, the tracker brings it.
      const refreshed = await refresh({ ref });
      if (refreshed.ok) return refreshed;
      const current = findRecord(book, ref);
      return current.ok ? ok(book.view(current.value)) : current;
    },

    identify: async ({ ref, orderId }) => {
      const before = findUnclear(ref);
      if (!before.ok) return before;
      if (belongsToAnother(orderId)) return fail('order-differs', {});
      const answer = await api.readOrder(orderId);
      if (!answer.ok) return answer;
      const found = findUnclear(ref);
      if (!found.ok) return found;
      if (!isWhatWasAsked(found.value, answer.value)) return fail('order-differs', {});
      const known = { ...found.value, orderId };
      book.update(known);
      const after = intake(known, answer.value, 'poll');
      tracker.follow(ref);
      return ok(book.view(after));
    },

    closeUnclear: ({ ref }) => {
      const found = findUnclear(ref);
      if (!found.ok) return found;
      const closed = withDeskStage(found.value, 'cancelled', true, clock.nowMs());
      book.update(closed);
      return ok(book.view(closed));
    },
  };
}

/** By the echoed lines and the coin. Whether it may be paid is for the payment check to say. */
function isWhatWasAsked({ body }: OrderRecord, { coin, deliveries }: ApiOrder): boolean {
  return (coin === null || coin === body.coin) && echoDisagreements(body, deliveries).length === 0;
}
