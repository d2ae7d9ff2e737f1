import type { ElectronModules } from '../../tools/launch/running-app.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { decimalSchema } from '../../src-shared/domain/money.ts';
import { chargeSteam, cutOff, enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';
import { picture, pictures } from './support/pictures.ts';

test.describe('a price that moves while the customer stands there', () => {
  // Every move is above this tolerance; the simulator moves a stable coin by a fifth of a per cent at most.
  test.use({
    leftSettings: async ({ vendor }, use) => {
      await use({ mode: 'live', apiBaseUrl: vendor.url, priceTolerancePercent: decimalSchema.parse('0') });
    },
  });

  test('is told in amount and per cent, and charged only after a yes of its own', async ({ page, vendor }) => {
    await enterPartnerId(page);
    const sell = new SellPage(page);
    await sell.putSteam('$25', 'customer@example.com');
    await expect(sell.chargeButton).toBeEnabled();
    vendor.control.change({ movingRates: true });
    // Now and then a minute has the very price of the one before.
    await expect(async () => {
      vendor.control.advance(60_000);
      await new DeskRail(page).orders.click();
      await new DeskRail(page).sell.click();
      await expect(sell.accept).toHaveText(/Accept 2\d\.\d+\sUSDC/, { timeout: 3_000 });
    }).toPass();
    await expect(sell.chargeButton).toBeHidden();
    await expect(sell.alerts.filter({ hasText: /Price went (up|down) 0\.\d+.USDC \(0\.\d+.%\): was 2/ })).toBeVisible();
    await picture(page, 'ticket-price-moved');

    // Enter held down since the charge button was there, and Enter in a field, say no yes.
    await sell.accept.focus();
    await page.evaluate(() => {
      const held = { key: 'Enter', repeat: true, bubbles: true, cancelable: true };
      const pressed = document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', held));
      if (pressed === true) (document.activeElement as HTMLElement).click();
    });
    await sell.email.press('Enter');
    await expect(sell.accept).toBeVisible();
    expect(vendor.control.stats().creations).toBe(0);

    await sell.accept.dblclick();
    await expect(sell.chargeButton).toBeEnabled();
    await expect(sell.chargeButton).toBeFocused();
    expect(vendor.control.stats().creations, 'a double click on the yes charges nothing').toBe(0);
    await sell.charge();
    await expect(new PayPage(page).request).toBeVisible();
    expect(vendor.control.stats().creations).toBe(1);
  });

  test('asks for its yes on the card where that is open, and Enter meant for the card says none', async ({
    page,
    vendor,
  }) => {
    await enterPartnerId(page);
    await page.clock.install();
    await page.reload();
    const sell = new SellPage(page);
    await sell.putSteam('$25', 'customer@example.com');
    await expect(sell.chargeButton).toHaveText(/\d/);
    await sell.chargeButton.click();
    await expect(sell.confirm).toBeFocused();
    vendor.control.change({ movingRates: true });
    const accept = sell.card.getByRole('button', { name: /^Accept/ });
    // The price on the card runs out and is asked for anew; now and then it is the very same.
    await expect(async () => {
      vendor.control.advance(60_000);
      await page.clock.fastForward(121_000);
      await expect(accept).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(sell.card.getByText(/Price went (up|down) 0\.\d+.USDC \(0\.\d+.%\): was 2/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(accept).toBeVisible();
    expect(vendor.control.stats().creations).toBe(0);
    await picture(page, 'confirm-price-moved');

    await accept.dblclick();
    await page.clock.runFor(600);
    await expect(sell.confirm).toBeFocused();
    await expect(sell.card).toContainText('The new price is accepted');
    expect(vendor.control.stats().creations, 'a double click on the yes orders nothing').toBe(0);
    await page.keyboard.press('Enter');
    await expect(new PayPage(page).request).toBeVisible();
    expect(vendor.control.stats().creations).toBe(1);
  });

  test('leaves the question whether to sell the same again, and asks for its yes on the ticket', async ({
    page,
    vendor,
  }) => {
    await enterPartnerId(page);
    await page.clock.install();
    await page.reload();
    const sell = new SellPage(page);
    await sellUpToPay(page, vendor);
    await new PayPage(page).nextCustomer.click();
    await chargeSteam(page);
    await expect(sell.exists).toBeVisible();
    vendor.control.change({ movingRates: true });
    await expect(async () => {
      vendor.control.advance(60_000);
      await page.clock.fastForward(121_000);
      await expect(sell.accept).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(sell.exists).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(sell.accept, 'Enter meant for the question says no yes').toBeVisible();
    expect(vendor.control.stats().creations).toBe(1);
  });
});

test('an order that asks for more than was agreed shows nothing to pay before somebody has said yes', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  vendor.control.change({ tampering: 'dearer' });
  await chargeSteam(page);
  const question = page.getByRole('region', { name: 'The price of this order has moved' });
  await expect(question).toBeVisible();
  await expect(question.getByText(/Price went up 1\.\d+.USDC \(6(\.\d+)?.%\)/)).toBeVisible();
  const pay = new PayPage(page);
  await expect(pay.qr).toBeHidden();
  await pictures(page, 'price-question');

  await page.getByRole('button', { name: 'Do not accept' }).click();
  const explained = page.getByRole('dialog', { name: 'Then nothing is paid for this order' });
  await expect(explained).toBeVisible();
  await picture(page, 'price-declined');
  await explained.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Do not accept' })).toBeFocused();

  await page.getByRole('button', { name: 'Accept the new price' }).click();
  await expect(pay.qr).toBeVisible();
  await expect(pay.request.getByText(/Price went up/)).toBeVisible();
  await pictures(page, 'pay-price-moved');
});

test('an accepted price whose payment details cannot be fetched says so calmly, and shows them when they come', async ({
  desk,
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  vendor.control.change({ tampering: 'dearer' });
  await chargeSteam(page);
  const accept = page.getByRole('button', { name: 'Accept the new price' });
  await expect(accept).toBeVisible();
  cutOff(vendor);
  await accept.click();
  await expect(page.getByRole('heading', { name: 'Fetching the payment details at the new price' })).toBeVisible();
  await expect(new PayPage(page).qr).toBeHidden();
  await expect(page.getByText('Checking the time with the vendor')).toBeHidden();
  await expect(new PayPage(page).heading, 'the focus went away with the button').toBeFocused();
  await pictures(page, 'price-fetching');
  vendor.control.clearFaults();
  await expect(async () => {
    await desk.evaluateMain(({ powerMonitor }: ElectronModules) => powerMonitor.emit('resume'), null);
    await expect(new PayPage(page).qr).toBeVisible({ timeout: 5_000 });
  }).toPass();
});
