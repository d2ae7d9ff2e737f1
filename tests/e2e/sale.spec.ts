import { DeliveredPage } from './pages/delivered-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { expect, test } from './support/desk-test.ts';

test('a card is sold: found, priced, charged, paid, delivered, and the code is shown on request', async ({ page }) => {
  const sell = new SellPage(page);
  await expect(sell.search).toBeFocused();
  await sell.openBrand('Steam');
  await sell.amount('$25').click();
  await expect(sell.email).toBeFocused();
  await sell.email.fill('customer@example.com');
  await expect(sell.chargeButton).toBeEnabled();
  await expect(sell.chargeButton).toHaveText(/Charge\s[\d.]+\sUSDC/);
  await sell.charge();

  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  await expect(pay.qr).toBeVisible();
  await expect(pay.timeLeft).toHaveAccessibleName('Time left to pay');
  await expect(pay.connection).toHaveText('Connected');
  await expect(page.getByText('Practice: send nothing to this address.')).toBeVisible();
  await expect(page.getByText(/^Only \w+ on .+ Anything sent in another coin or network may be lost\.$/)).toBeVisible();
  await pay.train('Customer pays');

  const delivered = new DeliveredPage(page);
  await expect(delivered.heading).toBeVisible();
  await expect(delivered.code).toBeHidden();
  await delivered.reveal.click();
  await expect(delivered.code).toHaveText(/\S{5,}/);
  await expect(delivered.nextSale).toBeVisible();
  await delivered.nextSale.press('Enter');
  await expect(sell.search).toBeFocused();
  await expect(sell.ticket.getByText('Nothing on the ticket yet')).toBeVisible();
});

test('a range amount off its step is refused in words that name the nearest ones, and a good one is priced live', async ({
  page,
}) => {
  const sell = new SellPage(page);
  await sell.openBrand('Amazon');
  await sell.amountField.fill('10.5');
  await expect(
    page.getByText(/Not sold in this exact amount. The nearest are \$10(\.00)? and \$11(\.00)?\./),
  ).toBeVisible();
  await sell.amountField.fill('100000');
  await expect(page.getByText(/The largest amount is/)).toBeVisible();
  await sell.amountField.fill('42');
  await expect(page.getByRole('button', { name: /Put \$42(\.00)? on the ticket/ })).toBeEnabled();
  await expect(page.getByText(/≈\s*4\d\.\d\d/)).toBeVisible();
});

test('an incomplete e-mail address keeps the sale from being charged and says why', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.openBrand('Steam');
  await sell.amount('$10').click();
  await sell.email.fill('customer@example');
  await sell.search.focus();
  await expect(page.getByText('This is not a complete e-mail address. Check it with the customer.')).toBeVisible();
  await expect(sell.chargeButton).toBeDisabled();
});

test('the ticket asks again and shows another total when the network changes', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.openBrand('Steam');
  await sell.amount('$50').click();
  await sell.email.fill('customer@example.com');
  await expect(sell.chargeButton).toHaveText(/\d/);
  const onSolana = await sell.chargeButton.textContent();
  await sell.payWith('BTC', 'Lightning');
  await expect(sell.chargeButton).toHaveText(/Charge\s0\.\d+\sBTC/);
  expect(await sell.chargeButton.textContent()).not.toBe(onSolana);
});

test('pressing many times on the charge button, and then on the card, makes one order', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.putSteam('$10', 'customer@example.com');
  const pressManyTimes = (): Promise<void> =>
    page.evaluate(() => {
      for (let press = 0; press < 5; press += 1) (document.activeElement as HTMLElement).click();
    });
  await sell.chargeButton.focus();
  await pressManyTimes();
  await expect(sell.confirm).toBeFocused();
  await expect(sell.confirm).toBeEnabled();
  await pressManyTimes();
  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  await pay.nextCustomer.click();
  await new DeskRail(page).orders.click();
  await expect(page.getByRole('row', { name: /Steam/ })).toHaveCount(1);
});

test('a second press at once on what the card puts under it orders nothing', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.putSteam('$10', 'customer@example.com');
  await expect(sell.chargeButton).toHaveText(/\d/);
  await sell.chargeButton.focus();
  await page.evaluate(async () => {
    const focused = (): HTMLElement => document.activeElement as HTMLElement;
    focused().click();
    while (focused().closest('[role="dialog"]') === null) {
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    focused().click();
  });
  await expect(sell.confirm).toBeEnabled();
  await expect(sell.card).toBeVisible();
  await sell.confirm.press('Enter');
  await expect(new PayPage(page).request).toBeVisible();
});

test('the card can be left by Escape, back to the ticket as it was', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.putSteam('$10', 'customer@example.com');
  await sell.email.press('Enter');
  await expect(sell.confirm).toBeFocused();
  await expect(sell.card).toContainText('customer@example.com');
  await expect(sell.card).toContainText('United States');
  await expect(sell.card).toContainText('USDC on Solana');
  await page.keyboard.press('Escape');
  await expect(sell.card).toBeHidden();
  await expect(sell.email).toBeFocused();
  await expect(sell.productHeading('Steam'), 'the shelf stays as it was, too').toBeVisible();
  await sell.chargeButton.focus();
  await page.keyboard.press('Enter');
  await expect(sell.confirm).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sell.chargeButton).toBeFocused();
});
