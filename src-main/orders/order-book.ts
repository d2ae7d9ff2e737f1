import type { Emit } from '../../src-shared/bridge/contract.ts';
import { compareDecimals, isPositive, subtractDecimals, type Decimal } from '../../src-shared/domain/money.ts';
import type { Order, OrderId, OrderRef, OrderStage, PaymentRequest } from '../../src-shared/domain/order.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import type { OrderStore, StorageResult } from '../storage/stores.ts';
import type { NewOrderRecord, OrderRecord, PaymentFacts } from './order-record.ts';

/**
 * The orders of one mode. A new sale is written down before anything is told or sent. News of an order whose id is on disk
 * is told first and written down at once after: what a crash in between would take, the API tells again.
 */
export interface OrderBook {
  /** Writes a new sale down; only when this is `ok` may anything be sent. */
  open(record: NewOrderRecord): StorageResult<OrderRecord>;
  /** Knows again a record that was left open by an earlier start. */
  takeUp(record: OrderRecord): void;
  get(ref: OrderRef): StorageResult<OrderRecord | null>;
  /** Takes a changed record in. A disk that fails then is reported; the news stays in memory and on the screen. Whether it is on disk. */
  update(record: OrderRecord): boolean;
  /** What a screen may see of a record, with the time left as of now. */
  view(record: OrderRecord): Order;
  /** Tells the screens every order that may be paid once more: the time they count by is in doubt. */
  retell(): void;
  /** Tells the screens an order whose payment data was held back for want of the server's time, now that it is known. */
  retellTimeless(record: OrderRecord): void;
  /** The order that has the vendor's id, also where that is not on disk yet. */
  byOrderId(orderId: OrderId): StorageResult<OrderRef | null>;
  /** The order for exactly the same that may still be paid, or of which nobody knows whether it was made: what changed last. */
  openTwin(bodyHash: string): OrderRef | null;
}

/** Stages in which the customer may yet pay: a second order for the same would be paid twice. */
const mayBePaid: ReadonlySet<OrderStage> = new Set([
  'sending',
  'unclear',
  'checking',
  'awaiting-payment',
  'payment-seen',
  'underpaid',
]);

export interface OrderBookOptions {
  readonly store: OrderStore;
  readonly emit: Emit;
  readonly log: Log;
  /**
   * Time of the server, Unix milliseconds; null while nobody knows it, as after a sleep of the machine. Nobody is asked to
   * pay then: the window may be over.
   */
  readonly serverNowMs: () => number | null;
  /** How long before the end of the window payment data is taken off the screen: networks need time (FACTS.md 16). */
  readonly marginMs: () => number;
  readonly onStorageFailed: () => void;
}

export function createOrderBook(options: OrderBookOptions): OrderBook {
  const { store, emit, log, serverNowMs, marginMs, onStorageFailed } = options;
  /** Records whose last change did not reach the disk. */
  const unsaved = new Map<OrderRef, OrderRecord>();
  /** Orders that were last told without their payment data, since nobody knew the server's time. */
  const timeless = new Set<OrderRef>();
  /** Body hashes of the orders that may still be paid. */
  const payable = new Map<OrderRef, string>();

  function note({ ref, stage, bodyHash }: OrderRecord): void {
    payable.delete(ref);
    if (mayBePaid.has(stage)) payable.set(ref, bodyHash);
  }

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
    const {
      body,
      bodyHash: _hash,
      method: _method,
      serverUpdatedAtMs: _updated,
      deliveryIds: _ids,
      payment,
      ...shown
    } = record;
    return {
      ...shown,
      language: body.language,
      overpaidAmount: overpaid(record),
      payment: payment && paymentRequest(record, payment),
    };
  }

  function paymentRequest(record: OrderRecord, facts: PaymentFacts): PaymentRequest | null {
    const nowMs = serverNowMs();
    const { priceMove } = record;
    // What was taken in at an older price is not what is asked for now.
    const atOldPrice = priceMove !== null && compareDecimals(priceMove.to, facts.amount) !== 0;
    const disagreed = record.paymentMismatch.length > 0 || priceMove?.needsYes === true || atOldPrice;
    // Nobody is asked to pay for an order that a power cut would make the desk forget.
    if (disagreed || unsaved.has(record.ref)) return null;
    if (nowMs === null) {
      timeless.add(record.ref);
      return null;
    }
    timeless.delete(record.ref);
    const { payableFromMs, payableUntilMs, ...shown } = facts;
    const margin = marginMs();
    const windowMs = Math.max(0, payableUntilMs - payableFromMs - margin);
    const timeLeftMs = Math.max(0, Math.min(windowMs, payableUntilMs - margin - nowMs));
    // Once the margin has begun, what is left of it.
    const marginLeftMs = Math.max(0, Math.min(margin, payableUntilMs - nowMs));
    return { ...shown, timeLeftMs, windowMs, marginMs: marginLeftMs };
  }

  return {
    view,
    openTwin: (bodyHash) => [...payable].findLast(([, hash]) => hash === bodyHash)?.[0] ?? null,
    open: (draft) => {
      const created = store.create(draft);
      if (created.ok) {
        note(created.value);
        emit('orders.changed', view(created.value));
      } else {
        onStorageFailed();
      }
      return created;
    },
    takeUp: note,
    retell: () => {
      for (const ref of payable.keys()) {
        const found = store.get(ref);
        const record = unsaved.get(ref) ?? (found.ok ? found.value : null);
        if (record !== null) emit('orders.changed', view(record));
      }
    },
    retellTimeless: (record) => {
      if (timeless.has(record.ref) && serverNowMs() !== null) emit('orders.changed', view(record));
    },
    get: (ref) => {
      const held = unsaved.get(ref);
      if (held === undefined) return store.get(ref);
      // Each look at it is a try to save it: while it is followed, the tracker looks every few seconds.
      if (save(held)) emit('orders.changed', view(held));
      return ok(held);
    },
    byOrderId: (orderId) => {
      const held = [...unsaved.values()].find((record) => record.orderId === orderId);
      return held === undefined ? store.byOrderId(orderId) : ok(held.ref);
    },
    update: (record) => {
      const wasUnsaved = unsaved.has(record.ref);
      note(record);
      emit('orders.changed', view(record));
      const saved = save(record);
      // Payment data is withheld of an order that is not on disk, and shown again once it is.
      if (saved === wasUnsaved) emit('orders.changed', view(record));
      return saved;
    },
  };
}

/** What was sent beyond what was asked for. */
function overpaid({ sentAmount, payment, total }: OrderRecord): Decimal | null {
  if (sentAmount === null) return null;
  const rest = subtractDecimals(sentAmount, payment?.amount ?? total);
  return isPositive(rest) ? rest : null;
}

/** The record of a number, or why there is none. */
export function findRecord(book: OrderBook, ref: OrderRef): Result<OrderRecord, 'not-found' | 'storage-failed'> {
  const found = book.get(ref);
  if (!found.ok) return found;
  return found.value === null ? fail('not-found') : ok(found.value);
}
