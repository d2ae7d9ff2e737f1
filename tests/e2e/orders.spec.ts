import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';

test('an address is offered for copying only while money may still go there', async ({ desk, vendor }) => {
  await enterPartnerId(desk.page);
  const { ref, orderId } = await sellUpToPay(desk.page, vendor);
  await new PayPage(desk.page).nextCustomer.click();
  await new DeskRail(desk.page).orders.click();
  const orders = new OrdersPage(desk.page);
  await orders.row(ref).click();
  await expect(orders.detail(ref)).toBeVisible();
  await expect(orders.copyAddress).toBeVisible();
  expect(vendor.control.act(orderId, 'expire')).toBe(true);
  await expect(orders.row(ref)).toContainText('Expired');
  await expect(orders.copyAddress).toBeHidden();
});
