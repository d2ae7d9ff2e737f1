// A process of desks: each a whole desk with its own folder, machine, rate budget and database, as in a shop of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Order, OrderStage } from '../../src-shared/domain/order.ts';
import { obey, report } from '../support/directed-process.ts';
import { giftCardFor, openHeadlessDesk, type HeadlessDesk } from '../support/headless-desk.ts';
import { machineTimeMs } from '../support/machine-time.ts';
import { memorySecrets } from '../support/open-desk.ts';
import { valueOf } from '../support/value-of.ts';
import { createMachine, type Machine } from './machine.ts';
import type { Command, Report } from './messages.ts';

interface Shop {
  readonly test: HeadlessDesk;
  readonly machine: Machine;
  readonly folder: string;
}

let shops: Shop[] = [];

obey(async (told) => {
  const command = told as Command;
  switch (command.do) {
    case 'open desks':
      tell({ is: 'ready', orderIds: (await inTurns(command.desks, (number) => openShop(command, number))).flat() });
      return;
    case 'machine':
      for (const { machine, test } of shops) {
        machine.meet(command.event);
        if (command.event.is === 'wakes up') test.wake();
      }
      return;
    case 'close':
      tell({ is: 'closed', finals: (await Promise.all(shops.map(closeShop))).flat() });
      shops = [];
      return;
    case 'follow':
      throw new Error('desks follow what they sold, and nothing else');
  }
});

function tell(news: Report): void {
  report(news);
}

/** A few at a time: all at once would only wait for each other. */
async function inTurns<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) values.push(await work(next));
  };
  await Promise.all([worker(), worker(), worker()]);
  return values;
}

async function openShop({ url, ordersEach }: Command & { do: 'open desks' }, number: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'refill-desk-chaos-'));
  const machine = createMachine(number % 2 === 0);
  const { clock, fetch } = machine;
  const test = await openHeadlessDesk({ folder, apiBaseUrl: url, ports: { secrets: memorySecrets(), clock, fetch } });
  shops.push({ test, machine, folder });
  test.desk.on('orders.changed', show);
  const orderIds: string[] = [];
  for (let sale = 0; sale < ordersEach; sale += 1) {
    const request = await giftCardFor(test.desk, `customer-${number}-${sale}@example.com`);
    const { quoteId } = valueOf(await test.desk.checkout.quote(request));
    const { orderId } = valueOf(await test.desk.checkout.order({ quoteId, priceAccepted: false, again: false }));
    if (orderId === null) throw new Error('an order without an id');
    orderIds.push(orderId);
  }
  return orderIds;
}

function show({ orderId, stage }: Order): void {
  if (orderId !== null) tell({ is: 'shown', client: 'desk', orderId, stage, atMs: machineTimeMs() });
}

async function closeShop({ test, folder }: Shop): Promise<(readonly [string, OrderStage])[]> {
  const finals: (readonly [string, OrderStage])[] = [];
  const listed = valueOf(
    await test.desk.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 500 }),
  );
  for (const { ref } of listed.orders) {
    const { order } = valueOf(await test.desk.orders.get({ ref }));
    if (order.orderId !== null) finals.push([order.orderId, order.stage]);
  }
  await test.close();
  rmSync(folder, { recursive: true, force: true });
  return finals;
}
