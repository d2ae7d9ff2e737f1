// One whole practice sale through the built app, without a screen: a picture of each step in tour/, and on the terminal the way of
// the order, with the time of each state and how the news of it came. Ends with 1 if a page did what it should not.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { DeskBridge } from '../src-shared/bridge/contract.ts';
import type { Order, OrderRef, TimelineEntry } from '../src-shared/domain/order.ts';
import { DeliveredPage } from '../tests/e2e/pages/delivered-page.ts';
import { DeskRail } from '../tests/e2e/pages/desk-rail.ts';
import { OrdersPage } from '../tests/e2e/pages/orders-page.ts';
import { PayPage } from '../tests/e2e/pages/pay-page.ts';
import { SellPage } from '../tests/e2e/pages/sell-page.ts';
import { WelcomePage } from '../tests/e2e/pages/welcome-page.ts';
import { startDesk } from './launch/start-desk.ts';

const folder = fileURLToPath(new URL('../tour', import.meta.url));
const sourceWords = { desk: 'desk', create: 'answer', stream: 'SSE', poll: 'poll' } as const;

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const desk = await startDesk({ size: { width: 1280, height: 800 } });
let pictures = 0;
try {
  await walk(desk.page);
} finally {
  await desk.close();
}
const records = desk.records();
const count = (kind: (typeof records)[number]['kind']): number => records.filter((one) => one.kind === kind).length;
console.log(`\n${pictures} pictures in ${path.relative(process.cwd(), folder) || '.'}/`);
console.log(
  `${count('console-error')} console errors, ${count('csp-violation')} CSP violations, ` +
    `${count('foreign-request')} requests of the window to anything but its own scheme`,
);
for (const { kind, text } of records) console.error(`  ${kind}: ${text}`);
process.exitCode = records.length === 0 ? 0 : 1;

async function walk(page: Page): Promise<void> {
  const welcome = new WelcomePage(page);
  await welcome.heading.waitFor();
  await picture(page, 'welcome');
  await welcome.startPractising.click();
  await welcome.skip.waitFor();
  await picture(page, 'how-a-sale-goes');
  await welcome.skip.click();

  const sell = new SellPage(page);
  await sell.brand('Steam').waitFor();
  await picture(page, 'sell');
  await sell.openBrand('Steam');
  await sell.amount('$25').waitFor();
  await picture(page, 'product');
  await sell.amount('$25').click();
  await sell.email.fill('customer@example.com');
  await page.getByRole('button', { name: /^Charge\s/, disabled: false }).waitFor();
  await picture(page, 'checkout');
  await sell.charge();

  const pay = new PayPage(page);
  await pay.qr.waitFor();
  const ref = (await pay.ref()) as OrderRef;
  await pay.connection.getByText('Connected').waitFor();
  await picture(page, 'pay');
  await pay.train('Customer pays');
  await page.getByRole('heading', { name: 'Paid', exact: true }).waitFor();
  await picture(page, 'paid');

  const delivered = new DeliveredPage(page);
  await delivered.heading.waitFor();
  await picture(page, 'delivered');
  await delivered.reveal.click();
  await delivered.code.waitFor();
  await picture(page, 'code-shown');

  await new DeskRail(page).orders.click();
  const orders = new OrdersPage(page);
  await orders.row(ref).waitFor();
  await picture(page, 'history');
  await orders.row(ref).click();
  await orders.detail(ref).waitFor();
  await picture(page, 'order-detail');
  await new DeskRail(page).settings.click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await picture(page, 'settings');
  printTimeline(await readOrder(page, ref));
}

async function picture(page: Page, name: string): Promise<void> {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
}

async function readOrder(page: Page, ref: OrderRef): Promise<Order> {
  type Answer = Awaited<ReturnType<DeskBridge['orders']['get']>>;
  const answer = await page.evaluate<Answer>(`desk.orders.get({ ref: ${JSON.stringify(ref)} })`);
  if (!answer.ok) throw new Error(`order ${ref} cannot be read: ${answer.code}`);
  return answer.value.order;
}

function printTimeline({ ref, items, total, coin, network, timeline }: Order): void {
  const what = items.map((item) => `${item.brand} ${item.label}`).join(', ');
  console.log(`\nOrder ${ref}: ${what} for ${total} ${coin} on ${network}\n`);
  console.log(['time', 'after', 'state', 'by', "the vendor's word"].map((word, at) => cell(word, at)).join(''));
  for (const entry of timeline) console.log(timelineLine(entry, timeline[0]?.atMs ?? entry.atMs));
}

function timelineLine({ atMs, stage, source, orderState }: TimelineEntry, startMs: number): string {
  const time = new Date(atMs).toTimeString().slice(0, 8);
  const after = `${((atMs - startMs) / 1000).toFixed(2)} s`;
  return [time, after, stage, sourceWords[source], orderState ?? ''].map((word, at) => cell(word, at)).join('');
}

function cell(word: string, column: number): string {
  return word.padEnd([10, 10, 20, 8, 0][column] ?? 0);
}
