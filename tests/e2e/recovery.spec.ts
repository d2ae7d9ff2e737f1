import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';

test('an order that is paid while the desk is dead is delivered after the next start, with its code, and was made once', async ({
  desk,
  vendor,
}) => {
  await enterPartnerId(desk.page);
  const { ref, orderId } = await sellUpToPay(desk.page, vendor);
  await desk.kill();
  expect(vendor.control.act(orderId, 'pay')).toBe(true);
  await desk.restart();

  await new DeskRail(desk.page).orders.click();
  const orders = new OrdersPage(desk.page);
  await orders.row(ref).click();
  await expect(orders.detail(ref)).toBeVisible();
  await expect(orders.row(ref)).toContainText('Delivered');
  await orders.showCode.click();
  await expect(orders.code).toHaveText(/\S{5,}/);
  expect(vendor.control.stats().creations).toBe(1);
});

test('an order that still waits after a crash can be taken up again where it was', async ({ desk, vendor }) => {
  await enterPartnerId(desk.page);
  const { ref } = await sellUpToPay(desk.page, vendor);
  await desk.kill();
  await desk.restart();
  await new DeskRail(desk.page).orders.click();
  const orders = new OrdersPage(desk.page);
  await orders.row(ref).click();
  await orders.continue.click();
  await expect(desk.page.getByRole('img', { name: 'QR code to pay with' })).toBeVisible();
  expect(vendor.control.stats().creations).toBe(1);
});
