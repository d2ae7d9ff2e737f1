// What a person asked for comes back while something else happened to the same order.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiOrder, ApiResult } from '../../../src-main/cryptorefills/api.ts';
import { createCodes, type Codes } from '../../../src-main/orders/codes.ts';
import { createIntake, type Intake } from '../../../src-main/orders/intake.ts';
import { createOrderBook, type OrderBook } from '../../../src-main/orders/order-book.ts';
import type { NewOrderRecord, OrderRecord } from '../../../src-main/orders/order-record.ts';
import { createOrderSettler, type OrderSettler } from '../../../src-main/orders/settle-order.ts';
import { openStorage } from '../../../src-main/storage/open-storage.ts';
import { orderIdSchema, type Order, type OrderRef } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { apiDelivery, apiOrder, decimal, newRecord, steamBody } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';
import { valueOf } from '../../support/value-of.ts';
import { noKey } from '../../support/vault-keys.ts';

type Answer = ApiResult<ApiOrder, 'not-found'>;

const orderId = orderIdSchema.parse('order-1');
/** On the curve: a wallet. */
const wallet = '7v91N7iZ9mNicL8WfG6cgSCKyRXydQjLh6UYBWwm6y1Q';

interface Bench {
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly codes: Codes;
  readonly settler: OrderSettler;
  readonly followed: OrderRef[];
  readonly told: Order[];
  /** Answers the reads under way, oldest first. */
  answer(answer: Answer): void;
  written(change: Partial<NewOrderRecord>): OrderRecord;
  now(ref: OrderRef): OrderRecord;
}

const toClose: (() => void)[] = [];
afterEach(() => toClose.splice(0).forEach((close) => close()));

/** The services of one mode, with an API whose answers wait for the test. */
function bench(): Bench {
  const clock = createFakeClock();
  const folder = mkdtempSync(join(tmpdir(), 'refill-desk-'));
  const storage = valueOf(openStorage({ folder, mode: 'practice', vaultKey: noKey, log: silentLog }));
  toClose.push(() => storage.close());
  const waiting: ((answer: Answer) => void)[] = [];
  const followed: OrderRef[] = [];
  const told: Order[] = [];
  const book = createOrderBook({
    store: storage.orders,
    emit: (name, payload) => {
      if (name === 'orders.changed') told.push(payload as Order);
    },
    log: silentLog,
    serverNowMs: () => 2_000_000,
    marginMs: () => 120_000,
    onStorageFailed: () => undefined,
  });
  const tolerancePercent = (): ReturnType<typeof decimal> => decimal('1');
  const serverNowMs = (): number => 2_000_000;
  const intake = createIntake({ book, vault: storage.vault, clock, serverNowMs, tolerancePercent, log: silentLog });
  const api = { readOrder: () => new Promise<Answer>((resolve) => waiting.push(resolve)) };
  const options = {
    api: api as Partial<Parameters<typeof createCodes>[0]['api']> as Parameters<typeof createCodes>[0]['api'],
    book,
    intake,
    tracker: {
      follow: (ref: OrderRef) => followed.push(ref),
    } as Partial<Parameters<typeof createCodes>[0]['tracker']> as Parameters<typeof createCodes>[0]['tracker'],
  };
  return {
    book,
    intake,
    codes: createCodes({ ...options, vault: storage.vault }),
    settler: createOrderSettler({ ...options, clock }),
    followed,
    told,
    answer: (answer) => waiting.shift()?.(answer),
    written: (change) => valueOf(book.open({ ...newRecord(), ...change })),
    now: (ref) => {
      const found = valueOf(book.get(ref));
      if (found === null) throw new Error(`there is no ${ref}`);
      return found;
    },
  };
}

const payableOrder = (change: Partial<ApiOrder> = {}): ApiOrder =>
  apiOrder({ address: wallet, qrText: null, ...change });

describe('a code that is read again while its order comes to its end', () => {
  const line = (denomination: string, delivered: boolean): ReturnType<typeof apiDelivery> =>
    apiDelivery({
      denomination,
      deliveryState: delivered ? 'Done' : 'WaitingForRebuy',
      secrets: delivered ? [{ name: 'pin_code', value: `CODE-${denomination}` }] : [],
    });
  const halfDone = payableOrder({
    orderState: 'WaitingForRebuy',
    updatedAtMs: 2_500_000,
    deliveries: [line('25 USD', true), line('50 USD', false)],
  });
  const done = payableOrder({
    orderState: 'Done',
    updatedAtMs: 3_000_000,
    deliveries: [line('25 USD', true), line('50 USD', true)],
  });

  function sold({ written }: Bench): OrderRecord {
    const [item] = newRecord().items;
    const [bodyItem] = steamBody.items;
    if (item === undefined || bodyItem === undefined) throw new Error('no item');
    return written({
      orderId,
      body: { ...steamBody, items: [bodyItem, { ...bodyItem, denomination: '50 USD' }] },
      items: [item, { ...item, denomination: '50 USD' }],
    });
  }

  it('does not take the end back', async () => {
    const desk = bench();
    const { ref } = sold(desk);
    desk.intake(desk.now(ref), { ...halfDone, updatedAtMs: 2_400_000, deliveries: [] }, 'poll');
    const revealing = desk.codes.reveal(ref, 0);
    desk.intake(desk.now(ref), done, 'stream');
    desk.answer(ok(halfDone));
    await revealing;
    expect(desk.now(ref)).toMatchObject({ stage: 'delivered', final: true });
    expect(desk.now(ref).items.map(({ secrets }) => secrets)).toEqual([['pin_code'], ['pin_code']]);
  });

  it('leaves an order that goes on followed', async () => {
    const desk = bench();
    const { ref } = sold(desk);
    const revealing = desk.codes.reveal(ref, 0);
    desk.answer(ok(halfDone));
    expect(valueOf(await revealing).secrets).toEqual([{ name: 'pin_code', value: 'CODE-25 USD' }]);
    expect(desk.followed).toEqual([ref]);
  });
});

describe('a yes to a new price', () => {
  it('never brings the payment data of the old price back, whether the API answers or not', async () => {
    const desk = bench();
    const { ref } = desk.written({ orderId });
    expect(desk.book.view(desk.intake(desk.now(ref), payableOrder(), 'create')).payment?.amount).toBe('26.41');
    const dearer = payableOrder({ coinAmount: decimal('27.8'), updatedAtMs: 2_001_000 });
    const move = desk.intake(desk.now(ref), dearer, 'poll').priceMove;
    expect(move).toMatchObject({ to: '27.8', needsYes: true });
    desk.told.length = 0;

    const accepting = desk.settler.acceptPrice({ ref, amount: decimal('27.8') });
    desk.answer(fail('api-unreachable', {}));
    expect(valueOf(await accepting)).toMatchObject({ total: '27.8', payment: null });
    expect(desk.told.map(({ payment }) => payment)).not.toContainEqual(expect.objectContaining({ amount: '26.41' }));

    const after = desk.intake(desk.now(ref), { ...dearer, updatedAtMs: 2_002_000 }, 'poll');
    expect(desk.book.view(after).payment).toMatchObject({ amount: '27.8', address: wallet });
  });
});

describe('a number that a person found', () => {
  it('is given to one of two sales, however close together it is typed', async () => {
    const desk = bench();
    const [one, two] = [desk.written({ stage: 'unclear' }), desk.written({ stage: 'unclear' })];
    const both = [one, two].map(({ ref }) => desk.settler.identify({ ref, orderId }));
    desk.answer(ok(payableOrder()));
    desk.answer(ok(payableOrder()));
    expect((await Promise.all(both)).map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
      'ok',
      'order-differs',
    ]);
    expect(desk.now(two.ref)).toMatchObject({ stage: 'unclear', orderId: null });
  });

  it('brings back a sale that was closed as never made', async () => {
    const desk = bench();
    const { ref } = desk.written({ stage: 'unclear' });
    expect(valueOf(await desk.settler.closeUnclear({ ref }))).toMatchObject({ stage: 'cancelled', final: true });
    const identifying = desk.settler.identify({ ref, orderId });
    desk.answer(ok(payableOrder()));
    expect(valueOf(await identifying)).toMatchObject({ stage: 'awaiting-payment', final: false, orderId });
    expect(desk.followed).toEqual([ref]);
  });
});

describe('an unclear order of which the vendor named an id', () => {
  it('is closed by a person only when the vendor does not know it', async () => {
    const desk = bench();
    const { ref } = desk.written({ stage: 'unclear', orderId });
    const closing = desk.settler.closeUnclear({ ref });
    desk.answer(fail('not-found', {}));
    expect(valueOf(await closing)).toMatchObject({ stage: 'cancelled', final: true });
  });

  it('is taken in and followed where it is there after all', async () => {
    const desk = bench();
    const { ref } = desk.written({ stage: 'unclear', orderId });
    const closing = desk.settler.closeUnclear({ ref });
    desk.answer(ok(payableOrder()));
    expect(valueOf(await closing)).toMatchObject({ stage: 'awaiting-payment', final: false });
    expect(desk.followed).toEqual([ref]);
  });

  it('stays open where the vendor cannot be asked', async () => {
    const desk = bench();
    const { ref } = desk.written({ stage: 'unclear', orderId });
    const closing = desk.settler.closeUnclear({ ref });
    desk.answer(fail('api-unreachable', {}));
    expect(await closing).toMatchObject({ ok: false, code: 'api-unreachable' });
    expect(desk.now(ref).stage).toBe('unclear');
  });
});
