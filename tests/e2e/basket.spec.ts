import { en } from '../../src-renderer/messages/en.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { violations } from './support/axe-violations.ts';
import { enterPartnerId, expect, test } from './support/live-desk-test.ts';
import { picture, pictures } from './support/pictures.ts';

test('cards of two countries for two people are one order with one total, one payment, and a code each', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'mia@example.com');
  await expect(sell.total).toHaveText(/2\d\.\d/);

  // One more of the same, for somebody else.
  await sell.lines
    .first()
    .getByRole('button', { name: /^Steam/ })
    .press('+');
  await expect(sell.lines).toHaveCount(2);
  await sell.lines
    .nth(1)
    .getByRole('button', { name: /^Steam/ })
    .press('Enter');
  const own = sell.ticket.getByRole('textbox', { name: 'E-mail for this item alone' });
  await expect(own).toBeFocused();
  await own.fill('noa@gmial.com');
  await expect(sell.ticket.getByRole('button', { name: 'Did you mean noa@gmail.com?' })).toBeVisible();
  await picture(page, 'basket-recipient');
  expect(await violations(page), 'a recipient of its own').toEqual([]);
  await own.press('ArrowDown');
  await expect(own).toHaveValue('noa@gmail.com');
  await own.press('Enter');
  await expect(own).toBeHidden();
  await expect(sell.lines.nth(1)).toContainText('to noa@gmail.com');

  // One of another country, without leaving the screen.
  await page.keyboard.press('Alt+a');
  await expect(sell.search).toBeFocused();
  await sell.chooseCountry('Germany');
  await sell.openBrand('Steam');
  await sell.amount('€20').click();
  await expect(sell.lines).toHaveCount(3);
  await expect(sell.chargeButton).toHaveText(/Charge\s[\d.]+\sUSDC/);
  await pictures(page, 'basket');
  expect(await violations(page), 'the basket').toEqual([]);

  await sell.chargeButton.click();
  await expect(sell.card.getByRole('listitem')).toHaveCount(3);
  await expect(sell.card).toContainText('Works only in Germany; this shop is in United States.');
  await expect(sell.card).toContainText('Total of 3 items');
  await pictures(page, 'confirm-basket');
  expect(await violations(page), 'the card').toEqual([]);
  await sell.confirm.click();

  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  expect(vendor.control.stats().creations).toBe(1);
  await page.getByRole('button', { name: 'Steam $25 and 2 more' }).click();
  const items = page.getByRole('dialog', { name: '3 items' });
  await expect(items.getByRole('listitem')).toHaveCount(3);
  await picture(page, 'pay-items');
  expect(await violations(page), 'the items of the order').toEqual([]);
  await page.keyboard.press('Escape');

  const orderId = String(vendor.control.order('last')?.['order_id']);
  vendor.control.act(orderId, 'pay-slow');
  vendor.control.act(orderId, 'payment-received');
  vendor.control.act(orderId, { do: 'deliver-partly', lines: [0, 2], rest: 'refunded' });
  await expect(page.getByRole('list', { name: 'Items' }).getByRole('listitem')).toHaveCount(3);
  await pictures(page, 'pay-partly');
  await page.getByRole('button', { name: en.pay.showDelivered }).click();
  const delivered = new DeliveredPage(page);
  await expect(page.getByRole('article')).toHaveCount(3);
  await pictures(page, 'delivered-basket');
  await expect(delivered.nextSale).toBeVisible();
  await new DeskRail(page).orders.click();
  await expect(page.getByRole('row', { name: /3 items/ })).toBeVisible();
  await page.getByRole('row', { name: /3 items/ }).click();
  await expect(new OrdersPage(page).timeline).toBeVisible();
  await pictures(page, 'orders-basket');
});

test('ten items are the most: the ticket says so, shows every line, and takes one off again', async ({ page }) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.putSteam('$10', 'customer@example.com');
  const first = sell.lines.first().getByRole('button', { name: /^Steam/ });
  for (let count = 2; count <= 10; count += 1) {
    await first.press('+');
    await expect(sell.lines).toHaveCount(count);
  }
  await expect(sell.ticket.getByText('This order is full')).toBeVisible();
  await sell.amount('$25').click();
  await expect(sell.lines).toHaveCount(10);
  await expect(sell.chargeButton).toHaveText(/\d/);
  await pictures(page, 'basket-full');
  await sell.chargeButton.click();
  await expect(sell.confirm).toBeFocused();
  await pictures(page, 'confirm-full');
  await page.keyboard.press('Escape');
  await expect(sell.chargeButton).toBeFocused();
  await first.press('Delete');
  await expect(sell.lines).toHaveCount(9);
  await expect(first).toBeFocused();
  await expect(sell.ticket.getByText('This order is full')).toBeHidden();
  await sell.amount('$25').click();
  await expect(sell.lines).toHaveCount(10);
  await page.keyboard.press('Alt+x');
  await expect(sell.ticket.getByText('Nothing on the ticket yet')).toBeVisible();
  await expect(sell.search).toBeFocused();
});

test('a line becomes another amount in its place, and a double click puts one card on the ticket', async ({ page }) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.openBrand('Steam');
  await sell.amount('$10').dblclick();
  await expect(sell.lines).toHaveCount(1);
  await sell.lines
    .first()
    .getByRole('button', { name: /^Steam/ })
    .click();
  await sell.ticket.getByRole('button', { name: 'Other amount' }).click();
  await sell.amount('$50').click();
  await expect(sell.lines).toHaveCount(1);
  await expect(sell.lines.first()).toContainText('$50');
});

test('the item that cannot be had says so at its own line', async ({ page, vendor }) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'customer@example.com');
  vendor.control.change({ soldOutAtValidation: ['Twitch'] });
  await sell.openBrand('Twitch');
  await sell.amount('$25').click();
  await expect(sell.lines.nth(1).getByRole('alert')).toContainText(/sold out/i);
  await expect(sell.lines.nth(0).getByRole('alert')).toBeEmpty();
  await picture(page, 'basket-sold-out');
  await sell.lines.nth(1).getByRole('button', { name: 'Take Twitch off the ticket' }).click();
  await expect(sell.chargeButton).toHaveText(/\d/);
});
