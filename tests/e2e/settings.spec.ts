import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { DeskRail } from './pages/desk-rail.ts';
import { SellPage } from './pages/sell-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import type { DeskUnderTest } from './support/desk-test.ts';
import { enterPartnerId, expect, partnerId, sellUpToPay, test } from './support/live-desk-test.ts';
import { pictures } from './support/pictures.ts';

const noSessionBus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/at/all' };

/** Every file below the desk's data folder that holds the text, the log among them. */
function filesWith(folder: string, text: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => fs.readFileSync(file).includes(text));
}

async function savePartnerId(desk: DeskUnderTest): Promise<SettingsPage> {
  await new DeskRail(desk.page).settings.click();
  const settings = new SettingsPage(desk.page);
  await settings.partnerId.fill(partnerId);
  await settings.savePartnerId.click();
  await expect(settings.partner.getByText('Ends in 9931')).toBeVisible();
  return settings;
}

test('the partner ID is in the keychain of the system, sells, and is in no file, no page and no log', async ({
  desk,
  vendor,
}) => {
  test.skip(process.env['REFILL_DESK_KEYRING'] !== '1', 'needs a Secret Service: dbus and gnome-keyring');
  const settings = await savePartnerId(desk);
  await expect(settings.partner.getByText('Kept in this computer’s keychain')).toBeVisible();
  await settings.checkConnection.click();
  await expect(desk.page.getByText(/The vendor answered in \d+ ms/)).toBeVisible();
  await new DeskRail(desk.page).sell.click();
  await sellUpToPay(desk.page, vendor);

  const service = `Refill Desk ${path.basename(desk.userDataPath)}`;
  const found = spawnSync('secret-tool', ['lookup', 'service', service, 'account', 'partner-id'], { encoding: 'utf8' });
  expect(found.stdout.trim()).toBe(partnerId);
  expect(filesWith(desk.userDataPath, 'customer@example.com'), 'the search finds what is there').not.toEqual([]);
  expect(filesWith(desk.userDataPath, partnerId)).toEqual([]);
  expect(await desk.page.content()).not.toContain(partnerId);
  expect(desk.output()).not.toContain(partnerId);

  await desk.restart();
  await expect(new SellPage(desk.page).brand('Steam')).toBeVisible();
  expect(vendor.control.stats().partnerHeaders.missing).toBe(0);
});

test.describe('on a computer without a keychain', () => {
  test.use({ deskStart: { environment: noSessionBus } });

  test('the desk says so, sells with the ID for this run only, and never writes it down', async ({ desk, vendor }) => {
    await new DeskRail(desk.page).settings.click();
    await expect(desk.page.getByText('This computer offers no keychain')).toBeVisible();
    const settings = await savePartnerId(desk);
    await expect(settings.partner.getByText('Kept for this run only')).toBeVisible();
    await new DeskRail(desk.page).sell.click();
    await sellUpToPay(desk.page, vendor);
    expect(filesWith(desk.userDataPath, partnerId)).toEqual([]);
    await desk.restart();
    await expect(desk.page.getByText('No partner ID is set').first()).toBeVisible();
  });
});

test('a partner ID that cannot be sent is refused in words where it is entered', async ({ desk }) => {
  await new DeskRail(desk.page).settings.click();
  const settings = new SettingsPage(desk.page);
  await settings.partnerId.fill('partner　id');
  await settings.savePartnerId.click();
  await expect(settings.partner.getByText(/without spaces or full-width characters/)).toBeVisible();
  await expect(settings.partnerId).toBeFocused();
});

test('an address that is neither https nor on this machine is refused in words', async ({ desk }) => {
  await new DeskRail(desk.page).settings.click();
  const settings = new SettingsPage(desk.page);
  await settings.apiAddress.fill('http://example.com');
  await settings.saveAddress.click();
  await expect(desk.page.getByText('Use an https:// address without user name or query')).toBeVisible();
});

test.describe('in practice mode', () => {
  test.use({ leftSettings: {} });

  test('language and theme change at once and stay', async ({ desk }) => {
    await new DeskRail(desk.page).settings.click();
    const settings = new SettingsPage(desk.page);
    await settings.choose('Dark');
    await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await settings.language.selectOption({ label: '日本語' });
    await expect(settings.heading).toHaveText('設定');
    await desk.restart();
    await expect(desk.page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('live mode without a partner ID is refused in words that lead to the field', async ({ desk }) => {
    await new DeskRail(desk.page).settings.click();
    const settings = new SettingsPage(desk.page);
    await settings.choose('Live');
    await expect(desk.page.getByText('Live sales need your partner ID. Enter it below, then switch.')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Enter the partner ID' }).click();
    await expect(settings.partnerId).toBeFocused();
  });
});

test('the address for customers without an e-mail is kept when it is one, and then offered on the ticket', async ({
  page,
}) => {
  await enterPartnerId(page);
  await new DeskRail(page).settings.click();
  const setting = page.getByRole('group', { name: 'E-mail for customers without one' });
  const field = setting.getByRole('textbox', { name: 'E-mail address of the shop' });
  await field.fill('counter@shop');
  await field.press('Enter');
  await expect(setting.getByText('This is not a complete e-mail address.')).toBeVisible();
  await field.fill('counter@gmial.com');
  await field.press('ArrowDown');
  await expect(field).toHaveValue('counter@gmail.com');
  await setting.getByRole('button', { name: 'Save address' }).click();
  await expect(setting.getByText('Saved')).toBeVisible();
  await pictures(page, 'setting-shop-email');
  await new DeskRail(page).sell.click();
  const sell = new SellPage(page);
  await sell.openBrand('Steam');
  await expect(sell.ticket.getByRole('button', { name: 'No e-mail, print voucher' })).toBeVisible();
});
