import type { Emit } from '../../src-shared/bridge/contract.ts';
import type { Order, OrderRef } from '../../src-shared/domain/order.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import type { OrderStore, StorageResult } from '../storage/stores.ts';
import type { NewOrderRecord, OrderRecord } from './order-record.ts';

/** Nobody is asked to pay in the last two minutes of the window: networks need time to see a payment (FACTS.md 16). */
const lastMinutesMs = 2 * 60_000;

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
  /** Records whose last change did not reach the disk. */
  const unsaved = new Map<OrderRef, OrderRecord>();

  function save(record: OrderRecord): boolean {
    const saved = store.save(record);
    if (saved.ok) {
      unsaved.delete(record.ref);
    } else {
      unsaved.set(record.ref, record);
      log.error('order not saved', { ref: record.ref, stage: record.stage });
      onStorageFailed();
    }
    return saved.ok;
  }

  function view(record: OrderRecord): Order {
    const { body: _body, bodyHash: _hash, method: _method, serverUpdatedAtMs: _updated, payment, ...shown } = record;
    // Nobody is asked to pay for an order that a power cut would make the desk forget.
    const withheld = record.paymentMismatch.length > 0 || unsaved.has(record.ref);
    if (payment === null || withheld) return { ...shown, payment: null };
    const { payableFromMs, payableUntilMs, ...facts } = payment;
    const windowMs = Math.max(0, payableUntilMs - payableFromMs - lastMinutesMs);
    const timeLeftMs = Math.max(0, Math.min(windowMs, payableUntilMs - lastMinutesMs - serverNowMs()));
    return { ...shown, payment: { ...facts, timeLeftMs, windowMs } };
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
      if (held === undefined) return store.get(ref);
      // Each look at it is a try to save it: the tracker looks every few seconds.
      if (save(held)) emit('orders.changed', view(held));
      return ok(held);
    },
    update: (record) => {
      save(record);
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
