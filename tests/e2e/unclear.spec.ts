import type { Page } from 'playwright/test';
import type { Sandbox } from '../../src-sandbox/sandbox.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { chargeSteam, enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';
import { picture, pictures } from './support/pictures.ts';

/** A sale that the vendor stored without an answer, up to the screen that asks about it. */
async function sellUnclear(page: Page, vendor: Sandbox): Promise<{ ref: string; orderId: string }> {
  vendor.control.addFault({ endpoint: 'create', kind: 'cut', afterWork: true });
  await chargeSteam(page);
  await expect(page.getByRole('heading', { name: 'Nobody knows yet whether this order exists' })).toBeVisible();
  return { ref: await new PayPage(page).ref(), orderId: String(vendor.control.order('last')?.['order_id']) };
}

/** An unclear sale whose number the vendor named beside a problem; what reads it first gets no answer, and it has no stream. */
async function sellUnclearWithNumber(page: Page, vendor: Sandbox): Promise<void> {
  const fields = { problems: [{ problem: 'ORDER_CREATE_ERROR' }] };
  vendor.control.change({ afterCreate: [{ afterMs: 0, action: { do: 'set', fields } }] });
  vendor.control.addStreamFault({ kind: 'refuse', status: 502, times: 1000 });
  vendor.control.addFault({ endpoint: 'order', kind: 'hang' });
  await chargeSteam(page);
  await expect(page.getByRole('heading', { name: 'Nobody knows yet whether this order exists' })).toBeVisible();
  await expect(page.getByText('The desk knows the number of this order')).toBeVisible();
}

test('exactly the same once more is asked about: the open order is opened, and a second one is made only when wanted', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { ref } = await sellUpToPay(page, vendor);
  const pay = new PayPage(page);
  const sell = new SellPage(page);
  const sellSame = async (): Promise<void> => {
    await pay.nextCustomer.click();
    await chargeSteam(page);
    await expect(sell.exists).toBeVisible();
  };

  await sellSame();
  await expect(sell.exists).toContainText(`Order ${ref} for exactly the same is still open`);
  await expect(sell.exists.getByRole('button', { name: `Open ${ref}` })).toBeFocused();
  await sell.exists.getByRole('button', { name: 'Back' }).click();
  await expect(sell.chargeButton).toBeFocused();
  expect(vendor.control.stats().creations).toBe(1);

  await sell.charge();
  await expect(sell.exists).toBeVisible();
  await pictures(page, 'order-exists');
  await sell.exists.getByRole('button', { name: `Open ${ref}` }).click();
  await expect(pay.heading).toHaveText(`Order ${ref}`);
  expect(vendor.control.stats().creations).toBe(1);

  await sellSame();
  await sell.exists.getByRole('button', { name: 'Sell it a second time' }).dblclick();
  await expect(pay.request).toBeVisible();
  expect(await pay.ref()).not.toBe(ref);
  expect(vendor.control.stats().creations).toBe(2);
});

test('an unclear order is found again by its number, once the number is the right one', async ({ page, vendor }) => {
  await enterPartnerId(page);
  const other = await sellUpToPay(page, vendor, 'other@example.com');
  await new PayPage(page).nextCustomer.click();
  const { orderId } = await sellUnclear(page, vendor);
  await expect(page.getByText('The desk never sends it again by itself.')).toBeVisible();
  await expect(page.getByText('Please don’t pay anything yet.')).toBeVisible();
  await expect(new PayPage(page).qr).toBeHidden();
  await pictures(page, 'unclear');

  const number = page.getByRole('textbox', { name: 'Vendor’s order number' });
  const lookUp = page.getByRole('button', { name: 'Look it up' });
  await lookUp.click();
  await expect(page.getByText('Enter the order number.')).toBeVisible();
  await number.fill('no-such-order');
  await lookUp.click();
  await expect(page.getByText('The vendor knows no order of this number.')).toBeVisible();
  await number.fill(other.orderId);
  await lookUp.click();
  await expect(page.getByText('This number belongs to another order')).toBeVisible();
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await picture(page, 'unclear-wrong-number');
  await number.fill(` ${orderId} `);
  await lookUp.click();
  await expect(new PayPage(page).request).toBeVisible();
  expect(vendor.control.stats().creations).toBe(2);
});

test('an unclear order that was never made is closed by a person, and stays in the history', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { ref } = await sellUnclear(page, vendor);
  await page.getByRole('button', { name: 'Close it' }).click();
  const sure = page.getByRole('dialog', { name: 'Close this order as never made?' });
  await expect(sure.getByRole('button', { name: 'Leave it open' })).toBeFocused();
  await pictures(page, 'unclear-close');
  await sure.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByRole('heading', { name: 'Closed as never made' })).toBeVisible();
  await expect(new PayPage(page).heading, 'the focus went away with the button').toBeFocused();
  await pictures(page, 'unclear-closed');
  await page.getByRole('button', { name: 'Order details' }).click();
  await expect(new OrdersPage(page).row(ref)).toContainText('Cancelled');
});

for (const where of ['on its ending', 'in Orders'] as const) {
  test(`an order that was closed as never made is followed again by the number that the vendor mails: ${where}`, async ({
    page,
    vendor,
  }) => {
    await enterPartnerId(page);
    const { ref, orderId } = await sellUnclear(page, vendor);
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
    await expect(page.getByRole('heading', { name: 'Closed as never made' })).toBeVisible();
    if (where === 'in Orders') {
      await page.getByRole('button', { name: 'Order details' }).click();
      await pictures(page, 'orders-closed');
    }
    const mail = page.getByRole('group', { name: 'A mail from the vendor about it?' });
    await mail.getByRole('button', { name: 'Look it up' }).click();
    await expect(mail.getByText('Enter the order number.')).toBeVisible();
    await mail.getByRole('textbox').fill(orderId);
    await mail.getByRole('textbox').press('Enter');
    const orders = new OrdersPage(page);
    if (where === 'in Orders') {
      await expect(orders.row(ref)).toContainText('Waiting for payment');
      await orders.continue.click();
    }
    await expect(new PayPage(page).request).toBeVisible();
    expect(vendor.control.stats().creations).toBe(1);
  });
}

test('an order that the vendor named is not closed while it cannot be asked, nor where it is there after all', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUnclearWithNumber(page, vendor);
  await expect(page.getByRole('textbox', { name: 'Vendor’s order number' })).toBeHidden();
  await pictures(page, 'unclear-known');
  vendor.control.addFault({ endpoint: 'order', kind: 'cut' });
  await page.getByRole('button', { name: 'Ask, then close it' }).click();
  const sure = page.getByRole('dialog', { name: 'Close this order as never made?' });
  await expect(sure).toContainText('The vendor is asked about its number first.');
  await sure.getByRole('button', { name: 'Ask, then close it' }).click();
  await expect(sure.getByRole('alert')).toContainText('The service cannot be reached');
  await expect(sure.getByRole('alert')).toContainText('The order stays open.');
  await pictures(page, 'unclear-known-not-asked');
  await sure.getByRole('button', { name: 'Ask, then close it' }).click();
  await expect(new PayPage(page).request).toBeVisible();
  await expect(page.getByText('The vendor does know this order, so it was not closed.')).toBeVisible();
  await pictures(page, 'unclear-known-after-all');
});

test('an order that the vendor named is closed once the vendor says that it does not know it', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUnclearWithNumber(page, vendor);
  vendor.control.addFault({ endpoint: 'order', kind: 'status', status: 404, times: 1000 });
  await page.getByRole('button', { name: 'Ask, then close it' }).click();
  const sure = page.getByRole('dialog', { name: 'Close this order as never made?' });
  await sure.getByRole('button', { name: 'Ask, then close it' }).click();
  await expect(page.getByRole('heading', { name: 'Closed as never made' })).toBeVisible();
  await expect(page.getByText('The vendor was asked, and knows no order of this number.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'A mail from the vendor about it?' })).toBeHidden();
  await pictures(page, 'unclear-known-closed');
});

test('the alarm about the clipboard stands over an open dialog, and gives the focus back to it', async ({
  desk,
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUnclear(page, vendor);
  const { alarm } = new PayPage(page);
  // The last look at the clipboard comes a second after the copy: time enough to open the dialog, and to be overtaken.
  await desk.evaluateMain(({ clipboard }: ElectronModules) => {
    const read = clipboard.readText.bind(clipboard);
    let looks = 0;
    clipboard.readText = () => (++looks > 2 ? Promise.resolve('thief') : read());
  }, null);
  await new PayPage(page).copy('text for support').click();
  await page.getByRole('button', { name: 'Close it' }).click();
  const sure = page.getByRole('dialog', { name: 'Close this order as never made?' });
  await expect(alarm).toBeVisible();
  await expect(alarm).toContainText('it does not hold the text for support any more');
  await expect(alarm, 'no money goes anywhere by a text for support').not.toContainText('send the money');
  await expect(alarm.getByRole('button', { name: 'Understood' })).toBeFocused();
  await pictures(page, 'clipboard-alarm-over-dialog');
  await page.keyboard.press('Escape');
  await expect(alarm).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(alarm).toBeHidden();
  await expect(sure.getByRole('button', { name: 'Leave it open' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sure).toBeHidden();
  await expect(page.getByRole('button', { name: 'Close it' })).toBeFocused();
});

test('an unclear order can be sold again from the same ticket, which asks once more, and left open', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { ref } = await sellUnclear(page, vendor);
  await page.getByRole('button', { name: 'Back to the ticket' }).click();
  const sell = new SellPage(page);
  await expect(sell.email).toHaveValue('customer@example.com');
  await sell.charge();
  await expect(sell.exists).toContainText(`Order ${ref} for exactly the same is still unclear`);
  await expect(sell.exists).toContainText('the customer pays this one alone');
  await expect(sell.exists).not.toContainText('pay twice');
  await expect(sell.exists.getByRole('button', { name: 'Sell it a second time' })).toBeFocused();
  await pictures(page, 'order-exists-unclear');
  await sell.exists.getByRole('button', { name: 'Sell it a second time' }).click();
  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  expect(vendor.control.stats().creations).toBe(2);

  await new PayPage(page).nextCustomer.click();
  await new DeskRail(page).orders.click();
  const orders = new OrdersPage(page);
  await orders.row(ref).click();
  await orders.continue.click();
  await page.getByRole('group', { name: 'Leave it open' }).getByRole('button').click();
  await new DeskRail(page).orders.click();
  await expect(orders.row(ref)).toContainText('Unclear');
});

test('Enter held down on the card makes one order, and presses nothing in the dialog that opens', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  await new PayPage(page).nextCustomer.click();
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'customer@example.com');
  await expect(sell.chargeButton).toBeEnabled();
  await sell.chargeButton.press('Enter');
  await expect(sell.confirm).toBeFocused();
  await expect(sell.confirm).toBeEnabled();
  const held = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...held });
  for (let repeat = 0; repeat < 40; repeat += 1) {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...held });
  }
  await expect(sell.exists).toBeVisible();
  for (let repeat = 0; repeat < 10; repeat += 1) {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...held });
  }
  await expect(sell.exists).toBeVisible();
  expect(vendor.control.stats().creations).toBe(1);
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...held });
  const open = sell.exists.getByRole('button', { name: /^Open/ });
  await expect(open).toBeFocused();
  await expect(open).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(new PayPage(page).request).toBeVisible();
  expect(vendor.control.stats().creations).toBe(1);
});

test('Enter held down on the charge button opens the card and orders nothing', async ({ page, vendor }) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'customer@example.com');
  await expect(sell.chargeButton).toHaveText(/\d/);
  await sell.chargeButton.focus();
  const held = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...held });
  await expect(sell.confirm).toBeFocused();
  for (let repeat = 0; repeat < 40; repeat += 1) {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...held });
  }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...held });
  await expect(sell.card).toBeVisible();
  expect(vendor.control.stats().creations).toBe(0);
  await expect(sell.confirm).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(new PayPage(page).request).toBeVisible();
  expect(vendor.control.stats().creations).toBe(1);
});
