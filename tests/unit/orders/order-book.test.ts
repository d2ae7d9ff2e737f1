import { describe, expect, it } from 'vitest';
import { createOrderBook } from '../../../src-main/orders/order-book.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { OrderStore } from '../../../src-main/storage/stores.ts';
import type { Order } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { decimal, record } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';

const payable = record({
  stage: 'awaiting-payment',
  payment: {
    address: 'addr-1',
    amount: decimal('26.41'),
    qrText: 'solana:addr-1',
    qrHoldsAmount: true,
    missingAmount: null,
    memo: null,
    tokenAccount: false,
    payableFromMs: 2_000_000,
    payableUntilMs: 2_000_000 + 30 * 60_000,
  },
});

/** A book on a disk that can be made to fail. */
function bookOn(
  disk: { works: boolean },
  serverNowMs: number | (() => number | null) | null = 2_000_000,
  marginMs = 2 * 60_000,
) {
  let onDisk: OrderRecord | null = null;
  const told: Order[] = [];
  const save: OrderStore['save'] = (next) => {
    if (!disk.works) return fail('storage-failed');
    onDisk = next;
    return ok(undefined);
  };
  const book = createOrderBook({
    store: { save, get: () => ok(onDisk) } as Partial<OrderStore> as OrderStore,
    emit: (name, payload) => {
      if (name === 'orders.changed') told.push(payload as Order);
    },
    log: silentLog,
    serverNowMs: typeof serverNowMs === 'function' ? serverNowMs : () => serverNowMs,
    marginMs: () => marginMs,
    onStorageFailed: () => undefined,
  });
  return { book, told, onDisk: () => onDisk };
}

describe('an order that could not be saved', () => {
  it('is saved at the next look at it, without waiting for news', () => {
    const disk = { works: false };
    const { book, onDisk } = bookOn(disk);
    book.update(payable);
    disk.works = true;
    book.get(payable.ref);
    expect(onDisk()?.orderId).toBe(payable.orderId);
  });

  it('shows nothing payable until it is saved, and then does', () => {
    const disk = { works: false };
    const { book, told } = bookOn(disk);
    book.update(payable);
    expect(told.at(-1)?.payment).toBeNull();
    disk.works = true;
    book.get(payable.ref);
    expect(told.at(-1)?.payment?.address).toBe('addr-1');
  });
});

describe('the time left to pay', () => {
  it('ends two minutes before the window of the vendor', () => {
    const { book } = bookOn({ works: true }, 2_000_000 + 10 * 60_000);
    expect(book.view(payable).payment).toMatchObject({ timeLeftMs: 18 * 60_000, windowMs: 28 * 60_000 });
  });

  it('is never more than the window, whatever the clocks say, and never less than nothing', () => {
    expect(bookOn({ works: true }, 0).book.view(payable).payment?.timeLeftMs).toBe(28 * 60_000);
    expect(bookOn({ works: true }, 9_000_000).book.view(payable).payment?.timeLeftMs).toBe(0);
  });
});

describe('payment data', () => {
  it('is not shown while nobody knows the time of the server: the window may be over', () => {
    expect(bookOn({ works: true }, null).book.view(payable).payment).toBeNull();
  });

  it('is told as soon as the time is known again, although the order itself says nothing new', () => {
    const server: { nowMs: number | null } = { nowMs: 2_000_000 };
    const { book, told } = bookOn({ works: true }, () => server.nowMs);
    book.update(payable);
    server.nowMs = null;
    book.retell();
    expect(told.at(-1)?.payment).toBeNull();
    book.retellTimeless(payable);
    expect(told).toHaveLength(2);
    server.nowMs = 2_600_000;
    book.retellTimeless(payable);
    expect(told.at(-1)?.payment?.timeLeftMs).toBe(18 * 60_000);
    book.retellTimeless(payable);
    expect(told).toHaveLength(3);
  });

  it('leaves the screen by the margin that is set before the end', () => {
    const { book } = bookOn({ works: true }, 2_000_000 + 26 * 60_000, 5 * 60_000);
    expect(book.view(payable).payment).toMatchObject({ timeLeftMs: 0, marginMs: 4 * 60_000, windowMs: 25 * 60_000 });
  });

  it('is not shown while the order asks for a price that nobody has accepted', () => {
    const priceMove = {
      from: decimal('26.41'),
      to: decimal('28'),
      coin: 'USDC',
      up: true,
      percent: decimal('6.03'),
      needsYes: true,
    };
    const { book } = bookOn({ works: true });
    expect(book.view({ ...payable, priceMove }).payment).toBeNull();
    const accepted = { ...priceMove, needsYes: false };
    const payment = payable.payment && { ...payable.payment, amount: priceMove.to };
    expect(book.view({ ...payable, priceMove: accepted, payment }).payment?.amount).toBe('28');
    // What was taken in at the old price is not what is asked for now.
    expect(book.view({ ...payable, priceMove: accepted }).payment).toBeNull();
  });
});

it('what was sent beyond the amount is told, exactly', () => {
  const { book } = bookOn({ works: true });
  expect(book.view({ ...payable, sentAmount: decimal('30') }).overpaidAmount).toBe('3.59');
  expect(book.view({ ...payable, sentAmount: decimal('26.41') }).overpaidAmount).toBeNull();
  expect(book.view({ ...payable, sentAmount: decimal('20') }).overpaidAmount).toBeNull();
});

describe('an open order for the same', () => {
  const { bodyHash } = payable;

  it('is found while it may still be paid, and no longer when it is delivered', () => {
    const { book } = bookOn({ works: true });
    book.update({ ...payable, stage: 'unclear' });
    expect(book.openTwin(bodyHash)).toBe(payable.ref);
    expect(book.openTwin('b'.repeat(64))).toBeNull();
    book.update({ ...payable, stage: 'delivered' });
    expect(book.openTwin(bodyHash)).toBeNull();
  });

  it('of an earlier start is known again', () => {
    const { book } = bookOn({ works: true });
    book.takeUp(payable);
    expect(book.openTwin(bodyHash)).toBe(payable.ref);
  });
});

it('nothing that only main may know is in what the screens see', () => {
  const { book } = bookOn({ works: true });
  expect(Object.keys(book.view(payable))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(body|bodyHash|method|serverUpdatedAtMs|deliveryIds)$/)]),
  );
});
