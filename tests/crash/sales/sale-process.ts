// One process with one desk: it sells, until it is killed; or it starts again on what the killed one left.
import { join } from 'node:path';
import type { Order } from '../../../src-shared/domain/order.ts';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { giftCardFor, openHeadlessDesk, type HeadlessDesk } from '../../support/headless-desk.ts';
import { valueOf } from '../../support/value-of.ts';
import { fileKeychain } from './file-keychain.ts';
import { hookDisk, hookedFetch, hookedSecrets } from './kill-points.ts';
import type { News, Task } from './messages.ts';
import { createSelfKiller, type SelfKiller } from './self-killer.ts';

const task = JSON.parse(process.argv[2] ?? '') as Task;
const kill = task.do === 'sell' ? task.kill : null;
// Long enough for the request to reach the vendor in some of the runs, and to be answered in others.
const laterByUs = Math.floor(Math.random() * 4_000);
const killer = createSelfKiller(kill, task.outside, laterByUs);

process.on('unhandledRejection', (fault) => tell({ is: 'fault', words: String(fault) }));
process.on('disconnect', () => process.exit(0));

tell({ is: 'begins' });
const test = await openDesk(task, killer);
if (task.do === 'sell') await sell(test.desk, task);
else await startAgain(test.desk, task);
await test.close();
tell({ is: 'at rest', points: killer.met });
process.disconnect();

function tell(news: News): void {
  process.send?.(news);
}

async function openDesk({ folder, outside, url }: Task, points: SelfKiller): Promise<HeadlessDesk> {
  const keychain = fileKeychain(join(outside, 'keychain.json'));
  hookDisk(points);
  const ports = { secrets: hookedSecrets(points, keychain), fetch: hookedFetch(points, globalThis.fetch) };
  return openHeadlessDesk({ folder, apiBaseUrl: url, ports });
}

async function sell(desk: DeskBridge, { email, presses }: Task & { do: 'sell' }): Promise<void> {
  const { quoteId } = valueOf(await desk.checkout.quote(await giftCardFor(desk, email)));
  const press = { quoteId, priceAccepted: false, again: false };
  const [answer] = await Promise.all(Array.from({ length: presses }, () => desk.checkout.order(press)));
  if (answer === undefined) throw new Error('nobody pressed the button');
  await seeThrough(desk, valueOf(answer));
}

async function startAgain(desk: DeskBridge, { email, idInEmail }: Task & { do: 'start again' }): Promise<void> {
  const { recovery } = valueOf(await desk.records.status());
  const notices = valueOf(await desk.app.boot()).notices.filter((notice) => /orders|storage/.test(notice));
  const orders = await listed(desk);
  const trouble = [
    ...notices,
    ...(recovery === null ? [] : [`set aside: ${recovery.setAside ?? 'nothing, it was gone'}`]),
  ];
  tell({
    is: 'started again',
    orders: orders.map(({ orderId, stage, email: to }) => ({ orderId, stage, email: to })),
    database: trouble.length === 0 ? null : trouble.join('; '),
  });
  for (const order of orders.filter((one) => one.email === email)) {
    if (order.orderId !== null) await seeThrough(desk, order);
    else if (order.stage === 'unclear' && idInEmail !== null)
      await seeThrough(desk, valueOf(await desk.orders.identify({ ref: order.ref, orderId: idOf(idInEmail) })));
  }
}

function idOf(text: string): NonNullable<Order['orderId']> {
  return text as NonNullable<Order['orderId']>;
}

async function listed(desk: DeskBridge): Promise<Order[]> {
  const { orders } = valueOf(
    await desk.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 500 }),
  );
  return Promise.all(orders.map(async ({ ref }) => valueOf(await desk.orders.get({ ref })).order));
}

/** Shows the address, waits for the delivery and reads the code. */
async function seeThrough(desk: DeskBridge, order: Order): Promise<void> {
  const delivered = await new Promise<Order>((resolve) => {
    let shown = false;
    const look = (now: Order): void => {
      if (now.ref !== order.ref || now.orderId === null) return;
      if (!shown && now.payment !== null && now.stage === 'awaiting-payment') {
        shown = true;
        tell({ is: 'address shown', orderId: now.orderId });
      }
      if (now.stage === 'delivered') resolve(now);
    };
    desk.on('orders.changed', look);
    void desk.orders.get({ ref: order.ref }).then((answer) => look(valueOf(answer).order));
  });
  const { secrets } = valueOf(await desk.orders.reveal({ ref: order.ref, item: 0 }));
  const code = secrets.find(({ name }) => name === 'pin_code' || name === 'redeem_link')?.value;
  if (code !== undefined && delivered.orderId !== null) tell({ is: 'code read', orderId: delivered.orderId, code });
}
