import type { Page } from 'playwright/test';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import {
  askAnewAndContinue,
  chargeSteam,
  cutOff,
  enterPartnerId,
  expect,
  sellUpToPay,
  test,
} from './support/live-desk-test.ts';
import { pictures } from './support/pictures.ts';

const minute = 60_000;

/** What the QR code on screen looks like, so that two can be told apart. */
async function drawing(page: Page): Promise<string> {
  return (await new PayPage(page).qr.locator('path').getAttribute('d')) ?? '';
}

test('the code holds the payment link or the address alone, as somebody here chose for the network', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  const pay = new PayPage(page);
  const link = await drawing(page);
  await expect(pay.paymentLink).toBeChecked();
  await pictures(page, 'pay');
  await pay.addressOnly.press('Space');
  await expect(page.getByRole('heading', { name: 'Type this amount into the wallet' })).toBeVisible();
  expect(await drawing(page)).not.toBe(link);
  await pictures(page, 'pay-address-only');

  await pay.nextCustomer.click();
  await sellUpToPay(page, vendor, 'other@example.com');
  await expect(pay.addressOnly, 'remembered for the network').toBeChecked();
  await pay.nextCustomer.click();
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'third@example.com');
  await sell.payWith('USDC', 'Base');
  await sell.charge();
  await expect(pay.paymentLink, 'another network is another choice').toBeChecked();
});

test('a memo is as big as the address, with its own copy button and the word that it must not be left out', async ({
  desk,
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  vendor.control.act(orderId, { do: 'set', fields: { memo: '104 556 731'.replaceAll(' ', '') } });
  await askAnewAndContinue(page);
  const pay = new PayPage(page);
  await expect(page.getByText('Without this memo the payment is lost.')).toBeVisible();
  await expect(pay.addressOnly, 'no payment link has a place for a memo').toBeHidden();
  await pictures(page, 'pay-memo');
  await pay.copy('memo').click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await desk.evaluateMain(({ clipboard }: ElectronModules) => clipboard.readText(), null)).toBe('104556731');
  await pay.copy('amount').click();
  await expect(pay.copy('memo'), 'the clipboard holds one thing: the older button says so no more').toBeVisible();
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(1);
});

test('a token account is told, since some wallets warn about it', async ({ page, vendor }) => {
  vendor.control.change({ solanaTokenAccounts: true });
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  await expect(page.getByText('Some wallets warn about this address: it is a token account.')).toBeVisible();
  await pictures(page, 'pay-token-account');
});

test('within the safety margin nothing to pay with is shown, and a late payment is noticed all the same', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const { orderId } = await sellUpToPay(page, vendor);
  const pay = new PayPage(page);
  vendor.control.advance(28.5 * minute);
  await askAnewAndContinue(page);
  await expect(page.getByRole('heading', { name: 'Too late to begin a payment' })).toBeVisible();
  await expect(page.getByText(/the vendor’s window closes in (\d+ seconds|[12] minutes?)/)).toBeVisible();
  await expect(pay.qr).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy address' })).toBeHidden();
  await pictures(page, 'pay-margin');
  vendor.control.act(orderId, 'pay');
  await expect(page.getByRole('heading', { name: /^(Payment seen|Paid|Delivered)$/ })).toBeVisible();
});

test('after a sleep nothing to pay is shown before the vendor has said how much time is left', async ({
  desk,
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  const pay = new PayPage(page);
  cutOff(vendor);
  await desk.evaluateMain(({ powerMonitor }: ElectronModules) => {
    powerMonitor.emit('suspend');
    return powerMonitor.emit('resume');
  }, null);
  await expect(page.getByRole('heading', { name: 'Checking the time with the vendor' })).toBeVisible();
  await expect(pay.qr).toBeHidden();
  await expect(pay.connection).toHaveText('No connection: what you see may be old', { timeout: 20_000 });
  await pictures(page, 'pay-checking-time');
  vendor.control.clearFaults();
  await expect(pay.qr).toBeVisible({ timeout: 40_000 });
});

test('a long e-mail address takes no room from the code and the way out, also in the smallest window', async ({
  page,
  vendor,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await enterPartnerId(page);
  await sellUpToPay(page, vendor, `${'long.'.repeat(12)}name@${'department.'.repeat(8)}example.com`);
  const pay = new PayPage(page);
  await expect(pay.qr).toBeInViewport({ ratio: 1 });
  await expect(pay.copy('payment link')).toBeInViewport({ ratio: 1 });
  const wayOut = await pay.nextCustomer.boundingBox();
  expect(wayOut?.height).toBeLessThan(60);
  await pictures(page, 'pay-long-address');
});

for (const [moment, waits] of [
  ['at once', false],
  ['within the next second', true],
] as const) {
  test(`another program that changes the clipboard ${moment} raises an alarm that has to be read`, async ({
    desk,
    page,
    vendor,
  }) => {
    await enterPartnerId(page);
    await sellUpToPay(page, vendor);
    const pay = new PayPage(page);
    if (waits) {
      await pay.copy('address').click();
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
      await desk.evaluateMain(({ clipboard }: ElectronModules) => clipboard.writeText('thief'), null);
    } else {
      await desk.evaluateMain(({ clipboard }: ElectronModules) => {
        clipboard.readText = () => Promise.resolve('thief');
      }, null);
      await pay.copy('address').click();
    }
    await expect(pay.alarm).toBeVisible();
    await expect(pay.alarm).toContainText('The clipboard was changed by another program');
    await expect(pay.alarm).toHaveAccessibleName('Do not paste');
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await expect(pay.alarm, 'it is not left by accident').toBeVisible();
    const understood = pay.alarm.getByRole('button', { name: 'Understood' });
    await expect(understood).toBeFocused();
    await pictures(page, `clipboard-alarm-${waits ? 'later' : 'at-once'}`);
    await understood.click();
    await expect(pay.alarm).toBeHidden();
    await expect(pay.heading).toBeVisible();
  });
}

test('payment data that disagrees is withheld, and each part that does is named with what is wrong', async ({
  page,
  vendor,
}) => {
  vendor.control.change({ tampering: 'other-network' });
  await enterPartnerId(page);
  await chargeSteam(page);
  await expect(page.getByRole('heading', { name: 'Payment details withheld' })).toBeVisible();
  const parts = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: 'Does not agree' }) });
  await expect(parts).toContainText('The payment would go over another network than was chosen.');
  await expect(new PayPage(page).copy('text for support')).toBeVisible();
  await pictures(page, 'withheld');
});
