import { DeskRail } from './pages/desk-rail.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import { violations } from './support/axe-violations.ts';
import { chargeSteam, enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every screen on which money could be lost, ${colorScheme}`, () => {
    test.describe.configure({ timeout: 180_000 });
    test.use({ deskStart: { colorScheme } });

    test('keeps to WCAG 2.2 AA', async ({ desk, page, vendor }) => {
      await enterPartnerId(page);
      const pay = new PayPage(page);
      const sell = new SellPage(page);
      const check = async (screen: string): Promise<void> => expect(await violations(page), screen).toEqual([]);
      const act = (action: Parameters<typeof vendor.control.act>[1]): boolean => vendor.control.act('last', action);

      await sellUpToPay(page, vendor);
      await pay.addressOnly.press('Space');
      await check('address only');
      await pay.paymentLink.press('Space');
      await desk.evaluateMain(({ clipboard }: ElectronModules) => {
        const { readText } = clipboard;
        clipboard.readText = () => {
          clipboard.readText = readText;
          return Promise.resolve('thief');
        };
      }, null);
      await pay.copy('address').click();
      await expect(pay.alarm).toBeVisible();
      await check('the alarm of the clipboard');
      await pay.alarm.getByRole('button').click();
      await pay.nextCustomer.click();
      await chargeSteam(page);
      await expect(sell.exists).toBeVisible();
      await check('the same order again');
      await sell.exists.getByRole('button', { name: /^Open/ }).click();
      await expect(pay.request).toBeVisible();
      act('underpay');
      await expect(page.getByRole('heading', { name: 'Still missing' })).toBeVisible();
      await check('underpaid');
      act('expire');
      await expect(page.getByRole('heading', { name: 'The payment came too late' })).toBeVisible({ timeout: 20_000 });
      await check('paid too late');

      await pay.nextCustomer.click();
      vendor.control.addFault({ endpoint: 'create', kind: 'cut', afterWork: true });
      await chargeSteam(page, 'unclear@example.com');
      await expect(page.getByRole('textbox', { name: 'Vendor’s order number' })).toBeVisible();
      await page.getByRole('button', { name: 'Look it up' }).click();
      await check('unclear');
      await page.getByRole('button', { name: 'Close it' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('closing an unclear order');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(pay.heading, 'Escape closes the dialog alone').toBeVisible();

      await pay.nextCustomer.click();
      vendor.control.change({ tampering: 'dearer' });
      await chargeSteam(page, 'dearer@example.com');
      await expect(page.getByRole('button', { name: 'Accept the new price' })).toBeVisible();
      await check('another price');
      await pay.nextCustomer.click();
      vendor.control.change({ tampering: 'other-network' });
      await chargeSteam(page, 'network@example.com');
      await expect(page.getByRole('heading', { name: 'Payment details withheld' })).toBeVisible();
      await check('withheld');

      await pay.nextCustomer.click();
      vendor.control.change({ tampering: 'none' });
      await sellUpToPay(page, vendor, 'late@example.com');
      vendor.control.act('last', 'overpay');
      await expect(page.getByRole('alert').filter({ hasText: 'too much was paid' })).toBeVisible({ timeout: 20_000 });
      await check('overpaid and delivered');
      await new DeskRail(page).settings.click();
      const settings = new SettingsPage(page);
      await settings.tolerance.fill('9');
      await settings.saveTolerance.click();
      await settings.makeCopy.click();
      await expect(settings.records.getByText(/copied and checked/)).toBeVisible();
      await check('money and records in the settings');
    });
  });
}
