import type { Page } from 'playwright/test';
import { en } from '../../src-renderer/messages/en.ts';
import type { OrderAction, OrderActionName } from '../../src-sandbox/orders/actions.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { PayPage } from './pages/pay-page.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import { enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';
import { pictures } from './support/pictures.ts';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

interface Ending {
  readonly name: string;
  /** What the customer and the vendor do, one after the other. */
  readonly acts: readonly (OrderAction | OrderActionName)[];
  readonly title: string;
  readonly say: string;
  /** What else has to stand there. */
  readonly shows?: readonly (string | RegExp)[];
}

const { pay: words, coach } = en;
const stage = (name: keyof typeof coach.stages): { title: string; say: string } => ({
  title: words.stages[name].title,
  say: coach.stages[name].say,
});
const late = coach.notices.late();

const endings: readonly Ending[] = [
  { name: 'expired', acts: ['expire'], ...stage('expired') },
  {
    name: 'paid too late',
    acts: ['expire', { do: 'pay-late', honoured: false }],
    ...stage('paid-too-late'),
    shows: [words.transactionId],
  },
  { name: 'cancelled', acts: ['cancel'], ...stage('cancelled') },
  { name: 'set-up failed', acts: ['fail-setup'], ...stage('failed'), shows: [words.failedUnpaid] },
  { name: 'manual review', acts: ['pay-slow', 'manual-action'], ...stage('manual-review'), shows: [/24 hours/] },
  { name: 'another supplier', acts: ['pay-slow', 'rebuy'], title: coach.rebuy.title, say: coach.rebuy.say },
  { name: 'refunded', acts: ['pay-slow', 'fail-delivery', 'refund'], ...stage('refunded') },
  {
    name: 'wrong network and not recovered',
    acts: [{ do: 'pay-wrong', recovered: false }],
    ...stage('manual-review'),
  },
];

for (const { name, acts, title, say, shows = [] } of endings) {
  test(`an order that ended so has its screen: ${name}`, async ({ desk, page, vendor }) => {
    await enterPartnerId(page);
    const { ref, orderId } = await sellUpToPay(page, vendor);
    for (const act of acts) expect(vendor.control.act(orderId, act), JSON.stringify(act)).toBe(true);
    await expect(async () => {
      await desk.evaluateMain(({ powerMonitor }: ElectronModules) => powerMonitor.emit('resume'), null);
      await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expect(page.getByText(coach.quoted(say))).toBeVisible();
    await expect(page.getByText(new RegExp(`Order ${ref} (waits|is kept) under Orders`))).toBeVisible();
    for (const text of shows) await expect(page.getByText(text).first()).toBeVisible();
    await new PayPage(page).copy('text for support').click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await desk.evaluateMain(({ clipboard }: ElectronModules) => clipboard.readText(), null);
    expect(copied).toContain(orderId);
    await pictures(page, `ending-${name.replaceAll(' ', '-')}`);
  });
}

test('what is missing of an underpaid order is big, has its code and its time, and what it means when the time is over', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  vendor.control.act(orderId, 'underpay');
  const pay = new PayPage(page);
  await expect(page.getByRole('heading', { name: words.stillMissing })).toBeVisible();
  await expect(page.getByText(/^of 26\.761613 USDC$/)).toBeVisible();
  await expect(pay.qr).toBeVisible();
  await expect(pay.timeLeft).toBeVisible();
  await pictures(page, 'ending-underpaid');
  vendor.control.advance(28.5 * 60_000);
  await page.evaluate(async () => {
    const { orders } = (window as unknown as { desk: DeskBridge }).desk;
    const open = await orders.list({ search: '', unfinishedOnly: true, beforeRef: null, limit: 1 });
    const ref = open.ok ? open.value.orders[0]?.ref : undefined;
    if (ref !== undefined) await orders.refresh({ ref });
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: words.marginTitle })).toBeVisible();
  await expect(page.getByText(/were still missing\./)).toBeVisible();
  await expect(page.getByText(coach.quoted(coach.underpaidTimeUp.say))).toBeVisible();
  await expect(pay.qr).toBeHidden();
  await pictures(page, 'ending-underpaid-time-up');
});

for (const [name, acts, notice, say] of [
  ['paid too much', ['overpay'], /2\.676161.USDC too much was paid/, coach.notices.overpaid('2.676161\u00a0USDC').say],
  ['late and honoured', ['expire', 'pay-late'], late.title, late.say],
  ['on another network', ['pay-wrong'], /It was paid another way: USDC on Polygon/, coach.notices.otherwise('').say],
] as const) {
  test(`a delivered order tells what was unusual about its payment: ${name}`, async ({ desk, page, vendor }) => {
    await enterPartnerId(page);
    const { orderId } = await sellUpToPay(page, vendor);
    for (const act of acts) {
      expect(vendor.control.act(orderId, act), act).toBe(true);
      if (act === 'expire') await expect(page.getByRole('heading', { name: words.stages.expired.title })).toBeVisible();
    }
    await expect(async () => {
      await desk.evaluateMain(({ powerMonitor }: ElectronModules) => powerMonitor.emit('resume'), null);
      await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 30_000 });
    const alert = page.getByRole('alert').filter({ hasText: notice });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText(say);
    await expect(new PayPage(page).copy('text for support')).toBeVisible();
    await pictures(page, `ending-${name.replaceAll(' ', '-')}`);
  });
}

test('an order that is delivered without a code says that it went to the e-mail', async ({ page, vendor }) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  vendor.control.act(orderId, 'pay-slow');
  vendor.control.act(orderId, 'deliver-without-code');
  await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { name: en.delivered.mailedTitle })).toBeVisible();
  await expect(page.getByText(coach.quoted(coach.lines.delivered.say))).toBeVisible();
  await pictures(page, 'ending-without-a-code');
});

/** Orders two cards at once, as no ticket does yet, through the bridge; the desk's number of the order. */
async function orderTwo(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { desk } = window as unknown as { desk: DeskBridge };
    const boot = await desk.app.boot();
    if (!boot.ok) throw new Error(boot.code);
    const { country } = boot.value.settings;
    const brands = await desk.catalogue.country({ country });
    const steam = brands.ok ? brands.value.brands.find(({ name }) => name === 'Steam') : undefined;
    if (steam === undefined) throw new Error('Steam is not sold');
    const email = 'customer@example.com';
    const items = ['25 USD', '50 USD'].map((denomination) => ({
      country,
      brandId: steam.brandId,
      selection: { type: 'fixed' as const, denomination },
      deliveryType: 'by_email' as const,
      beneficiary: email,
    }));
    const sale = { items, email, coin: 'USDC', network: 'Solana', language: 'en' as const };
    const quote = await desk.checkout.quote({ ...sale, newsletterAccepted: false, replaces: null });
    if (!quote.ok) throw new Error(quote.code);
    const order = await desk.checkout.order({ quoteId: quote.value.quoteId });
    if (!order.ok) throw new Error(order.code);
    location.hash = `#/pay/${order.value.ref}`;
    return order.value.ref;
  });
}

test('of an order that is delivered in part each line stands by itself', async ({ page, vendor }) => {
  await enterPartnerId(page);
  await orderTwo(page);
  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  vendor.control.act('last', 'pay-slow');
  vendor.control.act('last', { do: 'deliver-partly', lines: [0], rest: 'fails' });
  await expect(page.getByRole('heading', { name: words.stages['partly-delivered'].title })).toBeVisible();
  const lines = page.getByRole('list', { name: 'Items' }).getByRole('listitem');
  await expect(lines.nth(0)).toContainText('Delivered');
  await expect(lines.nth(1)).toContainText('Not delivered');
  await expect(lines.nth(1)).toContainText('the supplier has it no more');
  await expect(pay.copy('text for support')).toBeVisible();
  await pictures(page, 'ending-partly-delivered');
  await page.getByRole('button', { name: words.showDelivered }).click();
  await expect(new DeliveredPage(page).reveal).toBeVisible();
  await expect(page.getByRole('heading', { name: en.delivered.stages.failed.title })).toBeVisible();
  await pictures(page, 'ending-partly-delivered-lines');
});
