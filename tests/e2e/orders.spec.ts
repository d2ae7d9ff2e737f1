import type { Locator } from 'playwright';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';
import { picture } from './support/pictures.ts';

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

test('every cell of the table stands below its head, however wide the window is', async ({ page, vendor }) => {
  await enterPartnerId(page);
  const { ref } = await sellUpToPay(page, vendor);
  await new PayPage(page).nextCustomer.click();
  await new DeskRail(page).orders.click();
  const row = new OrdersPage(page).row(ref);
  await expect(row).toBeVisible();
  const edges = (from: readonly Box[]): readonly number[] => from.map(({ x }) => Math.round(x));
  for (const width of [1024, 1280, 1310, 1366, 1400]) {
    await page.setViewportSize({ width, height: 800 });
    // The customer tells two equal sales apart where there is room.
    const columns = width < 1200 ? 5 : 6;
    await expect.poll(async () => (await boxes(page.getByRole('columnheader'))).length, `${width}`).toBe(columns);
    const heads = await boxes(page.getByRole('columnheader'));
    const cells = await boxes(row.locator('[role="rowheader"], [role="gridcell"]'));
    expect(edges(cells), `${width} wide`).toEqual(edges(heads));
    const { y, height } = (await row.boundingBox()) ?? { y: 0, height: 0 };
    expect(cells.every((cell) => cell.y >= y && cell.y + cell.height <= y + height)).toBe(true);
    await picture(page, `orders-live-${String(width)}`);
  }
});

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** Where each one lies that is drawn. */
async function boxes(many: Locator): Promise<readonly Box[]> {
  const found = await Promise.all((await many.all()).map((one) => one.boundingBox()));
  return found.filter((box) => box !== null);
}
