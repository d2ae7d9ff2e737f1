// What a person decides about an order that the desk cannot decide by itself.
import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../../src-shared/bridge/contract-types.ts';
import { compareDecimals } from '../../src-shared/domain/money.ts';
import type { OrderRef } from '../../src-shared/domain/order.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiOrder } from '../cryptorefills/api.ts';
import { echoDisagreements } from '../payments/echo.ts';
import type { Clock } from '../ports.ts';
import { withDeskStage } from './merge-news.ts';
import { findRecord } from './order-book.ts';
import type { OrderRecord } from './order-record.ts';
import { readOrder, type ReadOrderOptions } from './read-order.ts';

type OrderCalls = Calls['orders'];

export interface OrderSettler {
  refresh(input: CallInput<OrderCalls['refresh']>): Promise<CallResult<OrderCalls['refresh']>>;
  acceptPrice(input: CallInput<OrderCalls['acceptPrice']>): Promise<CallResult<OrderCalls['acceptPrice']>>;
  identify(input: CallInput<OrderCalls['identify']>): Promise<CallResult<OrderCalls['identify']>>;
  closeUnclear(input: CallInput<OrderCalls['closeUnclear']>): Promise<CallResult<OrderCalls['closeUnclear']>>;
}

export interface OrderSettlerOptions extends ReadOrderOptions {
  readonly clock: Clock;
}

type Found = ReturnType<typeof findRecord>;

export function createOrderSettler(options: OrderSettlerOptions): OrderSettler {
  const { api, book, intake, tracker, clock } = options;

  function findWhere(ref: OrderRef, fits: (record: OrderRecord) => boolean): Found {
    const found = findRecord(book, ref);
    return !found.ok || fits(found.value) ? found : fail('not-found');
  }

  async function refresh({ ref }: { readonly ref: OrderRef }): Promise<CallResult<OrderCalls['refresh']>> {
    const read = await readOrder(options, ref);
    return read.ok ? ok(book.view(read.value.record)) : read;
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
      if (!book.update({ ...accepted, updatedAtMs: clock.nowMs() })) return fail('storage-failed', {});
      // Payment data at the new price was not taken in before. Where the API does not answer now, the tracker brings it.
      const refreshed = await refresh({ ref });
      if (refreshed.ok) return refreshed;
      const current = findRecord(book, ref);
      return current.ok ? ok(book.view(current.value)) : current;
    },

    identify: async ({ ref, orderId }) => {
      const before = findWhere(ref, isNameless);
      if (!before.ok) return before;
      const answer = await api.readOrder(orderId);
      if (!answer.ok) return answer;
      // From here on nothing is awaited: the same number cannot be given to two sales at once.
      const found = findWhere(ref, isNameless);
      if (!found.ok) return found;
      const owner = book.byOrderId(orderId);
      if (!owner.ok) return owner;
      if (owner.value !== null || !isWhatWasAsked(found.value, answer.value)) return fail('order-differs', {});
      const known = { ...reopened(found.value, clock.nowMs()), orderId };
      if (!book.update(known)) return fail('storage-failed', {});
      const after = intake(known, answer.value, 'poll');
      if (!after.final) tracker.follow(ref);
      return ok(book.view(after));
    },

    closeUnclear: async ({ ref }) => {
      const before = findWhere(ref, isUnclear);
      if (!before.ok) return before;
      if (before.value.orderId !== null) {
        // The vendor named an order: then only the vendor can say that there is none.
        const read = await readOrder(options, ref);
        if (read.ok) return ok(book.view(read.value.record));
        if (read.code !== 'not-found') return read;
      }
      const found = findWhere(ref, isUnclear);
      if (!found.ok) return found;
      const closed = withDeskStage(found.value, 'cancelled', true, clock.nowMs());
      return book.update(closed) ? ok(book.view(closed)) : fail('storage-failed', {});
    },
  };
}

function isUnclear({ stage }: OrderRecord): boolean {
  return stage === 'unclear';
}

/** Unclear, or closed by a person as never made, and without the vendor's number: it may turn up in an e-mail yet. */
function isNameless(record: OrderRecord): boolean {
  return record.orderId === null && (isUnclear(record) || isClosedByPerson(record));
}

function isClosedByPerson({ stage, timeline }: OrderRecord): boolean {
  return stage === 'cancelled' && timeline.at(-1)?.source === 'desk';
}

function reopened(record: OrderRecord, nowMs: number): OrderRecord {
  return isClosedByPerson(record) ? withDeskStage(record, 'unclear', false, nowMs) : record;
}

/** By the echoed lines and the coin. Whether it may be paid is for the payment check to say. */
function isWhatWasAsked({ body }: OrderRecord, { coin, deliveries }: ApiOrder): boolean {
  return (coin === null || coin === body.coin) && echoDisagreements(body, deliveries).length === 0;
}
