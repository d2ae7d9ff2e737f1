import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';
import { pictures } from './support/pictures.ts';

test.describe.configure({ timeout: 120_000 });

test('the price tolerance and the safety margin are set in the settings, and what cannot be is said in words', async ({
  desk,
  page,
}) => {
  await new DeskRail(page).settings.click();
  const settings = new SettingsPage(page);
  const saved = (): unknown => JSON.parse(readFileSync(path.join(desk.userDataPath, 'settings.json'), 'utf8'));

  await settings.tolerance.fill('7');
  await settings.saveTolerance.click();
  await expect(page.getByText('Enter a number from 0 to 5 with two decimals at most')).toBeVisible();
  await expect(settings.tolerance).toHaveAttribute('aria-invalid', 'true');
  await pictures(page, 'settings-money-invalid');
  await settings.tolerance.fill('0,75');
  await settings.saveTolerance.press('Enter');
  await expect(page.getByRole('group', { name: 'Price tolerance' }).getByText('Saved')).toBeVisible();
  await expect(settings.tolerance).toHaveValue('0.75');
  for (const typed of ['5.01', 'abc', '']) {
    await settings.tolerance.fill(typed);
    await settings.tolerance.press('Enter');
    await expect(settings.tolerance, typed).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('group', { name: 'Price tolerance' }).getByText('Saved')).toBeHidden();
  }
  await settings.tolerance.fill('0.75');
  await settings.margin.selectOption('5 minutes');
  await expect(page.getByRole('group', { name: 'Safety margin' }).getByText('Saved')).toBeVisible();
  expect(saved()).toMatchObject({ priceTolerancePercent: '0.75', payMarginMinutes: 5 });
  await pictures(page, 'settings-money');
});

test('a copy of the records is made on request, and the settings say where everything lies', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  await new PayPage(page).nextCustomer.click();
  await new DeskRail(page).settings.click();
  const settings = new SettingsPage(page);
  await settings.makeCopy.click();
  const made = settings.records.getByText(/^1 order was copied and checked: /);
  await expect(made).toBeVisible();
  const file = ((await made.textContent()) ?? '').replace(/^.*?: /, '').trim();
  const folder = ((await settings.records.getByRole('definition').first().textContent()) ?? '').trim();
  expect(existsSync(path.resolve(folder, file)), `${file} in ${folder}`).toBe(true);
  await expect(settings.records.getByText(/^now$|seconds? ago/)).toBeVisible();
  await settings.makeCopy.scrollIntoViewIfNeeded();
  await pictures(page, 'settings-records');
});

test('when the records could not be read, the start says so and leads to what was brought back', async ({
  desk,
  vendor,
}) => {
  await enterPartnerId(desk.page);
  const { ref } = await sellUpToPay(desk.page, vendor);
  await desk.kill();
  const folder = path.join(desk.userDataPath, 'live');
  const database = readdirSync(folder).filter((name) => name.startsWith('orders.db'));
  expect(database).toContain('orders.db');
  for (const name of database) writeFileSync(path.join(folder, name), 'not a database at all'.repeat(500));
  await desk.restart();
  await new DeskRail(desk.page).orders.click();
  await pictures(desk.page, 'notice-set-aside');
  await desk.page.getByRole('button', { name: 'Show the records' }).click();
  const settings = new SettingsPage(desk.page);
  await expect(settings.records.getByText('At the last start the records could not be read')).toBeVisible();
  await expect(settings.records).toBeInViewport();
  await expect(settings.records.getByText('Brought back from copy and journal')).toBeVisible();
  await pictures(desk.page, 'settings-recovered');
  await new DeskRail(desk.page).orders.click();
  await expect(new OrdersPage(desk.page).row(ref)).toBeVisible();
});
