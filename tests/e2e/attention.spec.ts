import type { Page } from 'playwright/test';
import { en } from '../../src-renderer/messages/en.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { PayPage } from './pages/pay-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { enterPartnerId, expect, sellUpToPay, test } from './support/live-desk-test.ts';

/** Keeps the pitch of every note that the window plays. */
async function listenTo(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    window.OscillatorNode = class extends OscillatorNode {
      constructor(context: BaseAudioContext, options?: OscillatorOptions) {
        super(context, options);
        heard.push(options?.frequency ?? 0);
      }
    };
  });
  return () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
}

test('paid and delivered are heard once each, a muted sound is not', async ({ page, vendor }) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor);
  const heard = await listenTo(page);
  vendor.control.act('last', 'pay-slow');
  vendor.control.act('last', 'confirm');
  await expect.poll(heard, { timeout: 20_000 }).toEqual([659.25, 987.77]);
  vendor.control.act('last', 'deliver');
  await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 20_000 });
  await expect.poll(heard).toEqual([659.25, 987.77, 659.25, 830.61, 987.77]);
  const after = await heard();

  await new DeskRail(page).settings.click();
  await expect(new SettingsPage(page).heading).toBeVisible();
  await page.getByRole('checkbox', { name: en.attention.sounds.names.problem }).uncheck();
  await page.getByRole('button', { name: en.attention.sounds.hearOne(en.attention.sounds.names.expiring) }).click();
  await expect.poll(heard).toEqual([...after, 880, 880]);
  await page.evaluate(() => (location.hash = '#/sell'));
  await sellUpToPay(page, vendor, 'noa@example.com');
  vendor.control.act('last', 'underpay');
  await expect(page.getByRole('heading', { name: en.pay.stillMissing })).toBeVisible({ timeout: 20_000 });
  expect(await heard()).toEqual([...after, 880, 880]);
});

test('the system calls to an order that needs somebody while the desk is not looked at, and counts it at the icon', async ({
  desk,
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await sellUpToPay(page, vendor, 'noa@example.com');
  const ref = await new PayPage(page).ref();
  await new DeskRail(page).sell.or(new PayPage(page).nextCustomer).click();
  await desk.evaluateMain(({ BrowserWindow, Notification }: ElectronModules) => {
    const shown: Electron.Notification[] = [];
    Object.assign(globalThis, { shown });
    Notification.prototype.show = function (this: Electron.Notification) {
      shown.push(this);
    };
    for (const window of BrowserWindow.getAllWindows()) window.blur();
  }, null);
  const notes = (): Promise<string[]> =>
    desk.evaluateMain(
      () =>
        (globalThis as unknown as { shown: Electron.Notification[] }).shown.map((one) => `${one.title}. ${one.body}`),
      null,
    );
  const badge = (): Promise<number> => desk.evaluateMain(({ app }: ElectronModules) => app.getBadgeCount(), null);

  vendor.control.act('last', 'underpay');
  const { underpaid } = en.attention.notes;
  await expect.poll(notes, { timeout: 20_000 }).toEqual([`${underpaid.title(ref)}. ${underpaid.body}`]);
  // The task bar of Windows shows a picture instead of a number.
  if (process.platform !== 'win32') expect(await badge()).toBe(1);
  await desk.evaluateMain(() => {
    const [note] = (globalThis as unknown as { shown: Electron.Notification[] }).shown;
    note?.emit('click', {});
  }, null);
  await expect(page.getByRole('heading', { name: en.pay.stillMissing })).toBeVisible();
  vendor.control.act('last', 'pay');
  await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 20_000 });
  if (process.platform !== 'win32') await expect.poll(badge).toBe(0);
});
