import { DeliveredPage } from './pages/delivered-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { violations } from './support/axe-violations.ts';
import { enterPartnerId, expect, test } from './support/live-desk-test.ts';
import { picture, pictures } from './support/pictures.ts';

test('a whole sale needs no mouse: found, chosen, charged, paid, the code shown, and on to the next customer', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const keys = page.keyboard;
  const sell = new SellPage(page);
  await sell.brand('Steam').waitFor();
  await expect(sell.search).toBeFocused();
  await keys.type('steam');
  await keys.press('Enter');
  await sell.amount('$25').waitFor();
  await keys.press('3');
  await expect(sell.email).toBeFocused();
  await keys.type('mia@gmial.com');
  await keys.press('ArrowDown');
  await expect(sell.email, 'the slip is one key away from right').toHaveValue('mia@gmail.com');

  // One more, for somebody else, and another way to pay.
  await keys.press('Alt+a');
  await expect(sell.search).toBeFocused();
  await keys.type('twitch');
  await keys.press('Enter');
  await sell.amount('$25').waitFor();
  await keys.press('Tab');
  await keys.press('Enter');
  await expect(sell.lines).toHaveCount(2);
  await expect(sell.chargeButton).toBeFocused();
  await keys.press('Alt+p');
  await expect(sell.ticket.getByRole('radio', { name: 'USDC', exact: true })).toBeFocused();
  await keys.press('Alt+p');
  await sell.chargeButton.focus();
  await keys.press('Enter');
  await expect(sell.confirm).toBeFocused();
  await expect(sell.confirm).toBeEnabled();
  await keys.press('Enter');

  const pay = new PayPage(page);
  await expect(pay.qr).toBeVisible();
  const orderId = String(vendor.control.order('last')?.['order_id']);
  vendor.control.act(orderId, 'pay');
  const delivered = new DeliveredPage(page);
  await expect(delivered.heading).toBeFocused();
  await expect(async () => {
    await keys.press('Tab');
    await expect(delivered.reveal.first()).toBeFocused({ timeout: 100 });
  }).toPass();
  await keys.press('Enter');
  await expect(delivered.code.first()).toHaveText(/\S{5,}/);
  await keys.press('Shift+Tab');
  await expect(async () => {
    await keys.press('Tab');
    await expect(delivered.nextSale).toBeFocused({ timeout: 100 });
  }).toPass();
  await keys.press('Enter');
  await expect(sell.search).toBeFocused();
  await expect(sell.ticket.getByText('Nothing on the ticket yet')).toBeVisible();
});

test('a whole sale by roles and names alone, as a screen reader has it', async ({ page, vendor }) => {
  await enterPartnerId(page);
  await page.getByRole('searchbox', { name: 'Search brands' }).fill('steam');
  await page
    .getByRole('list', { name: 'Brands' })
    .getByRole('button', { name: /^Steam/ })
    .first()
    .click();
  const product = page.getByRole('region', { name: 'Steam' });
  await product.getByRole('button', { name: /^\$25/ }).click();
  await expect(product.getByRole('button', { name: /^\$25.*On the ticket/ })).toBeVisible();
  const ticket = page.getByRole('complementary', { name: 'Ticket' });
  await ticket.getByRole('textbox', { name: 'Customer’s e-mail' }).fill('mia@example.com');
  await expect(ticket.getByRole('list', { name: 'Items on the ticket' }).getByRole('listitem')).toHaveCount(1);
  await expect(ticket.getByRole('button', { name: 'Take Steam off the ticket' })).toBeVisible();
  await expect(ticket.getByRole('status', { name: 'Total' })).toHaveText(/2\d\.\d+\sUSDC/);
  await ticket.getByRole('button', { name: /^Charge 2\d\.\d+/ }).click();
  const card = page.getByRole('dialog', { name: 'Check the sale with the customer' });
  await expect(card).toMatchAriaSnapshot(`
    - dialog "Check the sale with the customer":
      - heading "Check the sale with the customer" [level=2]
      - button "Close"
      - list "What is sold":
        - listitem:
          - paragraph: Steam
          - paragraph: United States
          - paragraph: $25
          - paragraph:
            - text: To the e-mail address
            - strong: mia@example.com
      - region "Paid with":
        - paragraph: USDC on Solana
        - paragraph: /advice for cost and speed.*Network fee/
      - text: Total
      - status "Total": /2\\d\\.\\d+ USDC/
      - meter "Price holds for"
      - status:
        - paragraph: The price has not moved since it was first shown.
      - contentinfo:
        - button "Back to the ticket"
        - button /Charge 2\\d\\.\\d+ USDC/
  `);
  await expect(card.getByRole('button', { name: /^Charge/ })).toHaveAccessibleDescription(
    /Steam.*mia@example\.com.*USDC on Solana/,
  );
  await card.getByRole('button', { name: /^Charge/ }).click();
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
  vendor.control.act(String(vendor.control.order('last')?.['order_id']), 'pay');
  await expect(page.getByRole('heading', { level: 1, name: 'Delivered' })).toBeVisible();
  await page.getByRole('button', { name: 'Show code' }).click();
  await page.getByRole('button', { name: 'Next sale' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search brands' })).toBeFocused();
});

test.describe('a shop with an address for customers who give none', () => {
  test.use({
    leftSettings: async ({ vendor }, use) => {
      await use({ mode: 'live', apiBaseUrl: vendor.url, shopEmail: 'counter@shop.example' });
    },
  });

  test('sells without typing: Enter in the empty field says so, visibly, and can be taken back', async ({
    page,
    vendor,
  }) => {
    await enterPartnerId(page);
    const sell = new SellPage(page);
    await sell.openBrand('Steam');
    await sell.amount('$25').click();
    await expect(sell.email).toBeFocused();
    await pictures(page, 'ticket-shop-email');
    await page.keyboard.press('Alt+n');
    await expect(sell.ticket.getByText('No e-mail: the voucher is printed here')).toBeVisible();
    await expect(sell.chargeButton).toBeFocused();
    await pictures(page, 'ticket-no-email');
    expect(await violations(page), 'no e-mail').toEqual([]);
    await page.keyboard.press('Alt+n');
    await expect(sell.email).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sell.confirm).toBeFocused();
    await expect(sell.card).toContainText('counter@shop.example');
    await picture(page, 'confirm-no-email');
    await expect(sell.confirm).toBeEnabled();
    await page.keyboard.press('Enter');
    await expect(new PayPage(page).qr).toBeVisible();
    const created = vendor.control
      .requests()
      .find(({ method, url }) => method === 'POST' && url.endsWith('/v5/orders'));
    expect(created?.body).toMatchObject({ email: 'counter@shop.example', user: { has_accepted_newsletter: false } });
  });
});

test('a top-up is read back with its number in groups and its country, and one of another country is called out', async ({
  page,
}) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.openBrand('T-Mobile Credits');
  await page
    .getByRole('region', { name: 'T-Mobile Credits' })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click();
  await expect(sell.phone).toBeFocused();
  // At a person's speed: a burst is a scanner's, which takes the place of what stands in the field, and orders nothing.
  await page.keyboard.type('(415) 555-0132', { delay: 60 });
  await page.keyboard.press('Enter', { delay: 60 });
  await expect(sell.email).toBeFocused();
  await expect(sell.phone).toHaveValue('+1 415 555 0132');
  await page.keyboard.type('mia@example.com', { delay: 60 });
  await page.keyboard.press('Enter', { delay: 60 });
  await expect(sell.card.getByText('+1 415 555 0132', { exact: true })).toBeVisible();
  await pictures(page, 'confirm-phone');
  await page.keyboard.press('Escape');
  await sell.phone.fill('+44 7400 123456');
  await expect(sell.chargeButton).toHaveText(/\d/);
  await sell.chargeButton.click();
  await expect(sell.card).toContainText('The number belongs to United Kingdom; this top-up is for United States.');
  await pictures(page, 'confirm-phone-elsewhere');
  expect(await violations(page), 'a number of another country').toEqual([]);
});
