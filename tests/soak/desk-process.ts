// A process with one desk and nothing else, so that what is measured of it is the desk's. Its Node has --expose-gc.
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fetch } from '../../src-main/ports.ts';
import { fileKeychain } from '../crash/sales/file-keychain.ts';
import { obey, report } from '../support/directed-process.ts';
import { giftCardFor, openHeadlessDesk, type HeadlessDesk } from '../support/headless-desk.ts';
import { reachableBytes } from '../support/memory.ts';
import { valueOf } from '../support/value-of.ts';
import type { Command, Report } from './messages.ts';

let test: HeadlessDesk | null = null;
let requests = 0;
let refused = 0;

obey(async (told) => {
  const command = told as Command;
  switch (command.do) {
    case 'open':
      test = await open(command);
      tell({ is: 'open' });
      return;
    case 'sell':
      tell({ is: 'sold', orderIds: await sell(opened(), command.emails) });
      return;
    case 'sample': {
      const heapBytes = await reachableBytes();
      await giveBack();
      const residentBytes = process.memoryUsage.rss();
      const unfinished = await countUnfinished(opened());
      tell({ is: 'sample', sample: { heapBytes, residentBytes, requests, refused, unfinished } });
      return;
    }
    case 'idle with a pay screen':
      tell({ is: 'idle', share: await idleShare(opened(), command.overMs) });
      return;
    case 'close':
      await opened().close();
      test = null;
      tell({ is: 'closed' });
      return;
  }
});

function tell(news: Report): void {
  report(news);
}

function opened(): HeadlessDesk {
  if (test === null) throw new Error('no desk is open');
  return test;
}

function open({ url, folder }: Command & { do: 'open' }): Promise<HeadlessDesk> {
  const fetch: Fetch = async (input, init) => {
    requests += 1;
    const answer = await globalThis.fetch(input, init);
    if (answer.status === 429) refused += 1;
    return answer;
  };
  mkdirSync(folder, { recursive: true });
  const ports = { secrets: fileKeychain(join(folder, '..', 'keychain.json')), fetch };
  return openHeadlessDesk({ folder, apiBaseUrl: url, ports });
}

async function sell({ desk }: HeadlessDesk, emails: readonly string[]): Promise<string[]> {
  const orderIds: string[] = [];
  for (const email of emails) {
    const { quoteId } = valueOf(await desk.checkout.quote(await giftCardFor(desk, email)));
    const { orderId } = valueOf(await desk.checkout.order({ quoteId, priceAccepted: false, again: false }));
    if (orderId !== null) orderIds.push(orderId);
  }
  return orderIds;
}

/**
 * Gives the system back all that the heap has room for and does not need: a usual collection keeps it, more after a busy moment
 * and less after a calm one, so that its size says more about the machine than about the desk.
 */
async function giveBack(): Promise<void> {
  await globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
}

async function countUnfinished({ desk }: HeadlessDesk): Promise<number> {
  const listed = await desk.orders.list({ search: '', unfinishedOnly: true, beforeRef: null, limit: 500 });
  return valueOf(listed).orders.length;
}

async function idleShare({ desk }: HeadlessDesk, overMs: number): Promise<number> {
  const { orders } = valueOf(await desk.orders.list({ search: '', unfinishedOnly: true, beforeRef: null, limit: 1 }));
  for (const { ref } of orders) valueOf(await desk.orders.get({ ref }));
  const before = process.cpuUsage();
  const sinceMs = performance.now();
  await wait(overMs);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / (performance.now() - sinceMs);
}
