import type { Emit } from '../../src-shared/bridge/contract.ts';
import type { Order, OrderRef } from '../../src-shared/domain/order.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import type { OrderStore, StorageResult } from '../storage/stores.ts';
import type { NewOrderRecord, OrderRecord } from './order-record.ts';
import { paymentWindowMs } from './merge-news.ts';

/** The orders of one mode: each change is written down first and told to the screens after. */
export interface OrderBook {
  /** Writes a new sale down; only when this is `ok` may anything be sent. */
  open(record: NewOrderRecord): StorageResult<OrderRecord>;
  get(ref: OrderRef): StorageResult<OrderRecord | null>;
  /** Takes a changed record in. A disk that fails then is reported; the news stays in memory and on the screen. */
  update(record: OrderRecord): void;
  /** What a screen may see of a record, with the time left as of now. */
  view(record: OrderRecord): Order;
}

export interface OrderBookOptions {
  readonly store: OrderStore;
  readonly emit: Emit;
  readonly log: Log;
  /** Best known time of the server, Unix milliseconds. */
  readonly serverNowMs: () => number;
  readonly onStorageFailed: () => void;
}

export function createOrderBook({ store, emit, log, serverNowMs, onStorageFailed }: OrderBookOptions): OrderBook {
  /** Records whose last change did not reach the disk; they are tried again with their next change. */
  const unsaved = new Map<OrderRef, OrderRecord>();

  function view(record: OrderRecord): Order {
    const { body: _body, bodyHash: _hash, method: _method, serverUpdatedAtMs: _updated, payment, ...shown } = record;
    if (payment === null || record.paymentMismatch.length > 0) return { ...shown, payment: null };
    const { payableFromMs: _from, payableUntilMs, ...facts } = payment;
    const timeLeftMs = Math.max(0, Math.min(paymentWindowMs, payableUntilMs - serverNowMs()));
    return { ...shown, payment: { ...facts, timeLeftMs, windowMs: payableUntilMs - payment.payableFromMs } };
  }

  return {
    view,
    open: (draft) => {
      const created = store.create(draft);
      if (created.ok) emit('orders.changed', view(created.value));
      else onStorageFailed();
      return created;
    },
    get: (ref) => {
      const held = unsaved.get(ref);
      return held === undefined ? store.get(ref) : ok(held);
    },
    update: (record) => {
      if (store.save(record).ok) {
        unsaved.delete(record.ref);
      } else {
        unsaved.set(record.ref, record);
        log.error('order not saved', { ref: record.ref, stage: record.stage });
        onStorageFailed();
      }
      emit('orders.changed', view(record));
    },
  };
}

/** The record of a number, or why there is none. */
export function findRecord(book: OrderBook, ref: OrderRef): Result<OrderRecord, 'not-found' | 'storage-failed'> {
  const found = book.get(ref);
  if (!found.ok) return found;
  return found.value === null ? fail('not-found') : ok(found.value);
}
