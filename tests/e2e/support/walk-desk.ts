import type { Page } from 'playwright/test';
import type { Sandbox } from '../../../src-sandbox/sandbox.ts';
import { en } from '../../../src-renderer/messages/en.ts';
import type { ElectronModules } from '../../../tools/launch/running-app.ts';
import { DeliveredPage } from '../pages/delivered-page.ts';
import { DeskRail } from '../pages/desk-rail.ts';
import { OrdersPage } from '../pages/orders-page.ts';
import { PalettePage } from '../pages/palette-page.ts';
import { PayPage } from '../pages/pay-page.ts';
import { ReceiptPage } from '../pages/receipt-page.ts';
import { SellPage } from '../pages/sell-page.ts';
import { SettingsPage } from '../pages/settings-page.ts';
import type { DeskUnderTest } from './desk-test.ts';
import { chargeSteam, expect, sellUpToPay } from './live-desk-test.ts';

/** Called wherever the walk has come to a screen or a state of it; the desk speaks English then, as it must afterwards. */
export type Visit = (state: string) => Promise<void>;

/** Every screen and main state of a sale in practice mode, from the empty shelf to the settings. */
export async function walkSale(page: Page, visit: Visit): Promise<void> {
  const sell = new SellPage(page);
  const rail = new DeskRail(page);
  await expect(sell.brand('Steam')).toBeVisible();
  await visit('sell');
  await page.getByRole('button', { name: en.shortcuts.open }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('shortcuts');
  await page.keyboard.press('Escape');
  await new PalettePage(page).open();
  await page.keyboard.type('a');
  await visit('palette');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Country:/ }).click();
  await visit('countries');
  await page.keyboard.press('Escape');
  await sell.search.fill('zzzzqq');
  await expect(page.getByText(en.sell.noMatch('zzzzqq'))).toBeVisible();
  await visit('nothing-found');
  await sell.search.fill('');

  await sell.openBrand('Amazon');
  await expect(sell.amountField).toBeVisible();
  await visit('range');
  await sell.amountField.fill('40');
  await page.keyboard.press('Enter');
  await sell.openBrand('T-Mobile Credits');
  await sell.amount('$15').or(page.getByRole('main').locator('[data-amount]').first()).first().click();
  await sell.openBrand('Steam');
  await sell.amount('$25').click();
  await sell.email.fill('customer@gmial.com');
  await visit('basket');
  await sell.ticket.getByRole('button', { name: 'Change coin or network' }).click();
  await visit('coins');
  await sell.email.fill('');
  await sell.ticket.getByRole('button', { name: en.ticket.clear }).click();
  await sell.putSteam('$25', 'customer@example.com');
  await expect(sell.chargeButton).toBeEnabled();
  await sell.chargeButton.click();
  await expect(sell.confirm).toBeVisible();
  await visit('confirm');
  await sell.confirm.click();

  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  await visit('pay');
  await page.keyboard.press('Alt+h');
  await expect(page.getByRole('dialog', { name: en.help.title })).toContainText(en.help.families.solana);
  await visit('help');
  await page.keyboard.press('Escape');
  await pay.trainer.getByRole('button', { name: 'More…' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await visit('trainer');
  await page.keyboard.press('Escape');
  const ref = await pay.ref();
  await pay.train('Pays too little');
  await expect(page.getByRole('heading', { name: en.pay.stillMissing })).toBeVisible();
  await visit('underpaid');
  await pay.train('Pays the rest');
  const delivered = new DeliveredPage(page);
  await expect(delivered.reveal).toBeVisible({ timeout: 20_000 });
  await visit('delivered');
  await delivered.reveal.click();
  await expect(delivered.copyCode).toBeVisible();
  await visit('revealed');
  await new ReceiptPage(page).open(ref);
  await visit('receipt');

  await rail.orders.click();
  await visit('orders');
  const orders = new OrdersPage(page);
  await orders.row(ref).click();
  await expect(orders.detail(ref)).toBeVisible();
  await visit('order');
  await orders.search.fill('nobody');
  await visit('no-order-found');
  await rail.settings.click();
  await expect(new SettingsPage(page).heading).toBeVisible();
  await visit('settings');
  await page.evaluate(() => (location.hash = '#/welcome'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await visit('welcome');
}

/** Every state on which money could be lost, on a desk in live mode. */
export async function walkTrouble(desk: DeskUnderTest, vendor: Sandbox, visit: Visit): Promise<void> {
  const { page } = desk;
  const pay = new PayPage(page);
  const sell = new SellPage(page);
  const act = (action: Parameters<typeof vendor.control.act>[1]): boolean => vendor.control.act('last', action);

  await sellUpToPay(page, vendor);
  await pay.addressOnly.press('Space');
  await visit('address-only');
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
  await visit('clipboard-alarm');
  await pay.alarm.getByRole('button').click();
  await pay.nextCustomer.click();
  await chargeSteam(page);
  await expect(sell.exists).toBeVisible();
  await visit('same-order-again');
  await sell.exists.getByRole('button', { name: /^Open/ }).click();
  await expect(pay.request).toBeVisible();
  act('underpay');
  await expect(page.getByRole('heading', { name: en.pay.stillMissing })).toBeVisible();
  act('expire');
  await expect(page.getByRole('heading', { name: en.pay.stages['paid-too-late'].title })).toBeVisible({
    timeout: 20_000,
  });
  await visit('paid-too-late');

  await pay.nextCustomer.click();
  vendor.control.addFault({ endpoint: 'create', kind: 'cut', afterWork: true });
  await chargeSteam(page, 'unclear@example.com');
  await expect(page.getByRole('textbox', { name: en.pay.unclear.numberLabel })).toBeVisible();
  await page.getByRole('button', { name: 'Look it up' }).click();
  await visit('unclear');
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('closing-unclear');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(pay.heading, 'Escape closes the dialog alone').toBeVisible();

  await pay.nextCustomer.click();
  vendor.control.change({ tampering: 'dearer' });
  await chargeSteam(page, 'dearer@example.com');
  await expect(page.getByRole('button', { name: 'Accept the new price' })).toBeVisible();
  await visit('another-price');
  await pay.nextCustomer.click();
  vendor.control.change({ tampering: 'other-network' });
  await chargeSteam(page, 'network@example.com');
  await expect(page.getByRole('heading', { name: en.pay.withheld.title })).toBeVisible();
  await visit('withheld');

  await pay.nextCustomer.click();
  vendor.control.change({ tampering: 'none' });
  await sellUpToPay(page, vendor, 'late@example.com');
  act('overpay');
  await expect(page.getByRole('alert').filter({ hasText: 'too much was paid' })).toBeVisible({ timeout: 20_000 });
  await visit('overpaid');
  await new DeskRail(page).settings.click();
  const settings = new SettingsPage(page);
  await settings.tolerance.fill('9');
  await settings.saveTolerance.click();
  await settings.makeCopy.click();
  await expect(settings.records.getByText(/copied and checked/)).toBeVisible();
  await visit('money-settings');

  await page.evaluate(() => (location.hash = '#/sell'));
  vendor.control.addFault({ endpoint: 'any', kind: 'html', times: 100 });
  await sell.chooseCountry('Germany');
  await expect(page.getByText(en.sell.cannotList)).toBeVisible();
  await visit('no-catalogue');
}
