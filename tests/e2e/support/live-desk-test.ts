import type { Page } from 'playwright/test';
import { startSandbox, type Sandbox } from '../../../src-sandbox/sandbox.ts';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { DeskRail } from '../pages/desk-rail.ts';
import { OrdersPage } from '../pages/orders-page.ts';
import { PayPage } from '../pages/pay-page.ts';
import { SellPage } from '../pages/sell-page.ts';
import { expect, test as deskTest } from './desk-test.ts';

/** A partner ID that stands out wherever it should not be. */
export const partnerId = 'PARTNER-SENTINEL-7Q4Z-9931';

/**
 * A desk in live mode, with the simulator in the place of the vendor: it runs beside the desk, so that it goes on when the
 * desk is killed, and it counts what the desk asked for.
 */
export const test = deskTest.extend<{ vendor: Sandbox }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  vendor: async ({}, use) => {
    const vendor = await startSandbox({ speed: 4 });
    await use(vendor);
    await vendor.close();
  },
  leftSettings: async ({ vendor }, use) => {
    await use({ mode: 'live', apiBaseUrl: vendor.url });
  },
});

export { expect };

/** Enters the partner ID as Settings would. */
export async function enterPartnerId(page: Page): Promise<void> {
  await page.evaluate(async (id) => {
    await (window as unknown as { desk: DeskBridge }).desk.partner.set({ partnerId: id });
  }, partnerId);
  await page.reload();
}

/** Puts a Steam card on the ticket and charges it. */
export async function chargeSteam(page: Page, email = 'customer@example.com'): Promise<void> {
  const sell = new SellPage(page);
  await sell.putSteam('$25', email);
  await sell.charge();
}

/** The vendor answers nothing about orders any more, by read or stream, until its faults are cleared. */
export function cutOff(vendor: Sandbox): void {
  vendor.control.addFault({ endpoint: 'order', kind: 'cut', times: 1000 });
  vendor.control.addStreamFault({ kind: 'refuse', status: 502, times: 1000 });
}

/** Leaves the Pay screen, has the order read anew in Orders, and comes back. */
export async function askAnewAndContinue(page: Page): Promise<void> {
  await new PayPage(page).nextCustomer.click();
  await new DeskRail(page).orders.click();
  await page.getByRole('row', { name: /Steam/ }).click();
  await page.getByRole('button', { name: 'Ask the vendor now' }).click();
  await new OrdersPage(page).continue.click();
}

/** Sells a Steam card up to the Pay screen; answers the desk's and the vendor's numbers of the order. */
export async function sellUpToPay(
  page: Page,
  vendor: Sandbox,
  email?: string,
): Promise<{ ref: string; orderId: string }> {
  await chargeSteam(page, email);
  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  const orderId = vendor.control.order('last')?.['order_id'];
  if (typeof orderId !== 'string') throw new Error('the vendor has no order');
  return { ref: await pay.ref(), orderId };
}
