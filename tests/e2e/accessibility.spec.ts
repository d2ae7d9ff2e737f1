import { DeliveredPage } from './pages/delivered-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { violations } from './support/axe-violations.ts';
import { expect, test } from './support/desk-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every screen of a sale, ${colorScheme}`, () => {
    test.use({ deskStart: { colorScheme } });

    test('keeps to WCAG 2.2 AA', async ({ page }) => {
      const sell = new SellPage(page);
      await expect(sell.brand('Steam')).toBeVisible();
      expect(await violations(page), 'Sell').toEqual([]);
      await sell.openBrand('Amazon');
      await expect(sell.amountField).toBeVisible();
      expect(await violations(page), 'a range').toEqual([]);
      await sell.openBrand('Steam');
      await sell.amount('$25').click();
      await sell.email.fill('customer@example.com');
      await expect(sell.chargeButton).toBeEnabled();
      expect(await violations(page), 'the ticket').toEqual([]);
      await sell.charge();

      const pay = new PayPage(page);
      await expect(pay.connection).toHaveText('Connected');
      expect(await violations(page), 'Pay').toEqual([]);
      await pay.trainer.getByRole('button', { name: 'More…' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await violations(page), 'the trainer’s menu').toEqual([]);
      await page.keyboard.press('Escape');
      const ref = await pay.ref();
      await pay.train('Customer pays');
      const delivered = new DeliveredPage(page);
      await delivered.reveal.click();
      expect(await violations(page), 'Delivered').toEqual([]);

      await new DeskRail(page).orders.click();
      await new OrdersPage(page).row(ref).click();
      await expect(new OrdersPage(page).detail(ref)).toBeVisible();
      expect(await violations(page), 'Orders').toEqual([]);
      await new DeskRail(page).settings.click();
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
      expect(await violations(page), 'Settings').toEqual([]);
    });
  });
}
