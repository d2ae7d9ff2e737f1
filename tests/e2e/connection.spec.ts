import type { Locator } from 'playwright/test';
import { DeliveredPage } from './pages/delivered-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { cutOff, enterPartnerId, expect, partnerId, sellUpToPay, test } from './support/live-desk-test.ts';

/** Watches a line from now on; what comes back tells what it says next, however short. */
async function nextWordOf(line: Locator): Promise<() => Promise<string>> {
  const watch = await line.evaluateHandle((element) => {
    const before = element.textContent;
    const next = new Promise<string>((resolve) => {
      const observer = new MutationObserver(() => {
        if (element.textContent === before) return;
        observer.disconnect();
        resolve(element.textContent.trim());
      });
      observer.observe(element, { characterData: true, childList: true, subtree: true });
    });
    return { next };
  });
  return () => watch.evaluate(({ next }) => next);
}

test('the stream is cut five times: the screen says so each time, and the state still arrives', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  await expect(
    page.getByText('Only USDC on Solana. Anything sent in another coin or network may be lost.'),
  ).toBeVisible();
  const pay = new PayPage(page);
  for (let cut = 0; cut < 5; cut += 1) {
    await expect(pay.connection).toHaveText('Connected');
    const saidNext = await nextWordOf(pay.connection);
    vendor.control.cutStreams(orderId);
    expect(await saidNext()).toMatch(/^(Reconnecting, asking meanwhile|Asking every few seconds|Connecting)$/);
  }
  vendor.control.act(orderId, 'pay');
  await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 20_000 });
});

test('without any way to the vendor the pay screen says offline, and finds back by itself', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  const pay = new PayPage(page);
  await expect(pay.connection).toHaveText('Connected');
  cutOff(vendor);
  vendor.control.cutStreams(orderId);
  await expect(pay.connection).toHaveText('No connection: what you see may be old', { timeout: 30_000 });
  vendor.control.clearFaults();
  await expect(pay.connection).toHaveText('Connected', { timeout: 40_000 });
});

test('when the computer finds the network again, the vendor is asked at once rather than at the next try', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  const pay = new PayPage(page);
  await expect(pay.connection).toHaveText('Connected');
  cutOff(vendor);
  vendor.control.cutStreams(orderId);
  await expect(pay.connection).toHaveText('No connection: what you see may be old', { timeout: 30_000 });
  vendor.control.clearFaults();
  const asked = (): number => vendor.control.requests().filter(({ endpoint }) => endpoint === 'order').length;
  const before = asked();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(asked, { timeout: 1_000 }).toBeGreaterThan(before);
  await expect(pay.connection).toHaveText('Connected');
});

test('every request tells the vendor the partner', async ({ page, vendor }) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  const { partnerHeaders } = vendor.control.stats();
  expect(partnerHeaders.missing).toBe(0);
  expect(vendor.control.requests().every((request) => request.application === partnerId)).toBe(true);
});

test('live mode without a partner ID sends nothing and leads to Settings', async ({ page, vendor }) => {
  await expect(page.getByText('No partner ID is set').first()).toBeVisible();
  expect(vendor.control.requests()).toEqual([]);
  await page.getByRole('button', { name: 'Open Settings' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test.describe('when the vendor answers with a web page in place of data', () => {
  test('the catalogue says that it could not be loaded and can be asked for again', async ({ page, vendor }) => {
    vendor.control.addFault({ endpoint: 'brands', kind: 'html', times: 100 });
    await enterPartnerId(page);
    const again = page.getByRole('button', { name: 'Try again' }).first();
    await expect(page.getByText('The catalogue could not be loaded')).toBeVisible();
    vendor.control.clearFaults();
    await again.click();
    await expect(new SellPage(page).brand('Steam')).toBeVisible();
  });
});
