import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { Order } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { summaryOf } from '../../../src-renderer/state/order-news.ts';
import { OrderTable } from '../../../src-renderer/state/order-table.svelte.ts';
import { FakeClock } from './fake-clock.ts';
import { Deferred, FakeEvents, ordersWith, settled } from './fake-desk.ts';
import { anOrder } from './order-fixture.ts';

type Question = Parameters<DeskBridge['orders']['list']>[0];
type Answer = Awaited<ReturnType<DeskBridge['orders']['list']>>;

function opened() {
  const clock = new FakeClock();
  const events = new FakeEvents();
  const asked: { question: Question; reply: Deferred<Answer> }[] = [];
  const orders = ordersWith({
    list: (question) => {
      const reply = new Deferred<Answer>();
      asked.push({ question, reply });
      return reply.promise;
    },
  });
  const table = new OrderTable({ on: events.on, orders }, clock);
  const stop = table.open();
  const answer = async (index: number, rows: Order[], more = false): Promise<void> => {
    await asked[index]?.reply.answer(ok({ orders: rows.map(summaryOf), more }));
  };
  return { clock, events, asked, table, stop, answer };
}

const open1 = anOrder('P-1', ['sending', 'awaiting-payment']);
const open2 = anOrder('P-2', ['sending', 'awaiting-payment']);
const refs = (table: OrderTable): string[] => table.rows.map((row) => row.ref);

describe('the order table', () => {
  it('asks once for many keystrokes, when typing pauses', async () => {
    const { clock, asked, table, answer } = opened();
    await answer(0, [open2, open1]);
    for (const words of ['s', 'st', 'ste', 'steam ']) {
      table.find(words);
      clock.pass(50);
    }
    expect(asked).toHaveLength(1);
    clock.pass(200);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.question.search).toBe('steam');
  });

  it('drops the answer to an older question', async () => {
    const { table, answer } = opened();
    table.show(true);
    await answer(1, [open2]);
    await answer(0, [open2, open1]);
    expect(refs(table)).toEqual(['P-2']);
  });

  it('goes on after the last row, once at a time', async () => {
    const { asked, table, answer } = opened();
    await answer(0, [open2], true);
    const first = table.loadMore();
    void table.loadMore();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.question.beforeRef).toBe('P-2');
    await answer(1, [open1]);
    await first;
    expect(refs(table)).toEqual(['P-2', 'P-1']);
    await table.loadMore();
    expect(asked).toHaveLength(2);
  });

  it('puts a new sale on top and moves a known one on in its place', async () => {
    const { events, table, answer } = opened();
    await answer(0, [open1]);
    events.emit('orders.changed', open2);
    events.emit('orders.changed', anOrder('P-1', ['sending', 'awaiting-payment', 'paid']));
    expect(table.rows.map((row) => [row.ref, row.stage])).toEqual([
      ['P-2', 'awaiting-payment'],
      ['P-1', 'paid'],
    ]);
  });

  it('does not let an overtaken event undo a newer one', async () => {
    const { events, table, answer } = opened();
    await answer(0, [anOrder('P-1', ['sending', 'awaiting-payment', 'paid'])]);
    events.emit('orders.changed', open1);
    expect(table.rows[0]?.stage).toBe('paid');
  });

  it('does not push an order into a search that main did not find it for', async () => {
    const { clock, events, table, answer } = opened();
    await answer(0, [open1]);
    table.find('netflix');
    clock.pass(200);
    await answer(1, []);
    events.emit('orders.changed', open2);
    expect(refs(table)).toEqual([]);
  });

  it('lets an order go from the open ones when it is over', async () => {
    const { events, table, answer } = opened();
    table.show(true);
    await answer(1, [open2, open1]);
    events.emit('orders.changed', anOrder('P-1', ['sending', 'awaiting-payment', 'paid', 'delivered']));
    expect(refs(table)).toEqual(['P-2']);
  });

  it('keeps what it shows when main cannot read its records, and says why', async () => {
    const { asked, table, answer } = opened();
    await answer(0, [open1]);
    void table.reload();
    await asked[1]?.reply.answer(fail('storage-failed'));
    expect(refs(table)).toEqual(['P-1']);
    expect([table.phase, table.failure]).toEqual(['failed', 'storage-failed']);
  });

  it('stays as it is when it was closed before the answer came', async () => {
    const { events, table, stop, answer } = opened();
    stop();
    await answer(0, [open1]);
    await settled();
    expect(table.rows).toEqual([]);
    expect(events.listening).toBe(0);
  });
});
