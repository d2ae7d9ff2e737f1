import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright/test';
import { DeliveredPage } from './pages/delivered-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { expect, test } from './support/desk-test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the rules of WCAG 2.2 AA say against the page as it stands, motion at rest. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
    interface WithAxe {
      readonly axe: { run(root: Document, options: object): Promise<AxeResults> };
    }
    const found = await (window as unknown as WithAxe).axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }, standards);
}

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
      await expect(sell.charge).toBeEnabled();
      expect(await violations(page), 'the ticket').toEqual([]);
      await sell.charge.click();

      const pay = new PayPage(page);
      await expect(pay.connection).toHaveText('Live');
      expect(await violations(page), 'Pay').toEqual([]);
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
