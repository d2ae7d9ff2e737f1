import type { Page } from 'playwright/test';
import type { CustomerBridge, DeskBridge } from '../../src-shared/bridge/contract.ts';
import { displayViewSchema, type DisplayStatus, type DisplayView } from '../../src-shared/domain/display.ts';
import type { SettingsPatch } from '../../src-shared/domain/settings.ts';
import { calls } from '../../src-shared/bridge/contract.ts';
import { en } from '../../src-renderer/messages/en.ts';
import { ja } from '../../src-renderer/messages/ja.ts';
import { loadMessages, spokenLanguages } from '../../src-renderer/messages/messages.ts';
import { createCloneCodec } from '../../tools/chromium-shell/clone-codec.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import { CustomerDisplay } from './pages/customer-display.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { violations } from './support/axe-violations.ts';
import { picture } from './support/pictures.ts';
import { enterPartnerId, expect, partnerId, sellUpToPay, test as liveTest } from './support/live-desk-test.ts';

const email = 'mia.customer@example.com';

const test = liveTest.extend<{ display: CustomerDisplay }>({
  deskStart: { environment: { CHROMIUM_SHELL_SCREENS: '1280x800,1280x800' } },
  leftSettings: async ({ vendor }, use) => {
    await use({ mode: 'live', apiBaseUrl: vendor.url, displayOpen: true, shopName: 'Corner Shop' });
  },
  display: async ({ page }, use) => {
    const display = await CustomerDisplay.beside(page);
    await expect(display.heading).toHaveText('Corner Shop');
    await enterPartnerId(page);
    await use(display);
  },
});

/** What the QR code on a screen looks like, so that two can be told apart. */
async function drawing(qr: PayPage['qr']): Promise<string | null> {
  return qr.locator('path').getAttribute('d');
}

async function change(page: Page, patch: SettingsPatch): Promise<void> {
  await page.evaluate(async (settings) => {
    await (window as unknown as { desk: DeskBridge }).desk.settings.change(settings);
  }, patch);
}

test('the display follows a whole sale: the order, the code, the payment, the thanks, and the next customer', async ({
  page,
  display,
  vendor,
}) => {
  const sell = new SellPage(page);
  await sell.putSteam('$25', email);
  await expect(display.heading).toHaveText('Your order');
  await expect(display.page.getByRole('listitem').filter({ hasText: 'Steam' })).toContainText('for m•••@example.com');
  await expect(sell.chargeButton).toHaveText(/\d/);
  const total = ((await sell.chargeButton.textContent()) ?? '').match(/[\d.]+/)?.[0] ?? '';
  await expect(display.page.getByRole('status')).toContainText(total);
  await sell.charge();

  const pay = new PayPage(page);
  await expect(pay.qr).toBeVisible();
  await expect(display.qr).toBeVisible();
  await expect(display.page.getByText('USDC on the Solana network')).toBeVisible();
  await expect(display.page.getByRole('main')).toContainText(total);
  await expect(display.timeLeft).toBeVisible();
  expect(await drawing(display.qr)).toBe(await drawing(pay.qr));
  await pay.addressOnly.press('Space');
  await expect(display.heading, 'the customer has to type the amount').toHaveText(/type exactly this amount/);
  expect(await drawing(display.qr)).toBe(await drawing(pay.qr));

  vendor.control.act('last', 'pay-slow');
  await expect(display.heading).toHaveText('Payment seen');
  await expect(display.qr).toBeHidden();
  vendor.control.act('last', 'confirm');
  await expect(display.heading).toHaveText('Thank you!');
  const delivered = new DeliveredPage(page);
  await delivered.reveal.click();
  await expect(delivered.code).toBeVisible();
  await delivered.nextSale.click();
  await expect(display.heading, 'thanked for a while').toHaveText('Thank you!');
  await expect(display.heading).toHaveText('Corner Shop', { timeout: 15_000 });
});

test('nothing crosses to the customer that is not theirs: no code, no e-mail in full, no partner ID', async ({
  desk,
  page,
  display,
  vendor,
}) => {
  await desk.evaluateMain(recordCustomerTraffic, null);
  const seen: string[] = [];
  const look = async (): Promise<void> => {
    seen.push(
      await display.page.evaluate(async () => {
        const { customer } = window as unknown as { customer: CustomerBridge };
        return JSON.stringify(await customer.display.view());
      }),
    );
  };
  const sell = new SellPage(page);
  await sell.putSteam('$25', email);
  await look();
  await display.page.reload();
  await sell.charge();
  await expect(display.qr).toBeVisible();
  await look();
  const ref = await new PayPage(page).ref();
  vendor.control.act('last', 'pay');
  const delivered = new DeliveredPage(page);
  await delivered.reveal.click();
  await delivered.copyCode.click();
  await expect(display.heading).toHaveText('Thank you!');
  await look();
  const code = await page.evaluate(async (number) => {
    const { desk: bridge } = window as unknown as { desk: DeskBridge };
    const answer = await bridge.orders.reveal({ ref: number, item: 0 });
    return answer.ok ? answer.value.secrets.map(({ value }) => value) : [];
  }, ref);
  expect(code.length).toBeGreaterThan(0);
  await delivered.nextSale.click();
  await look();

  const crossed = [...seen, ...(await desk.evaluateMain(recordedTraffic, null))];
  const told = crossed.join('\n');
  for (const show of ['basket', 'pay', 'thanks']) expect(told, 'the sale was seen at all').toContain(`"${show}"`);
  expect(told).toContain('m•••@example.com');
  for (const secret of [...code, email, partnerId, partnerId.slice(-8)]) expect(told).not.toContain(secret);
});

test('the window of the customer can look and do nothing else', async ({ display }) => {
  const has = await display.page.evaluate(() => {
    const { customer } = window as unknown as { customer: CustomerBridge };
    return { desk: 'desk' in window, names: Object.keys(customer), calls: Object.keys(customer.display) };
  });
  expect(has).toEqual({ desk: false, names: ['display', 'on'], calls: ['view'] });
  const events = await display.page.evaluate(() => {
    const { customer } = window as unknown as { customer: { on(name: string, listener: () => void): void } };
    return ['orders.changed', 'settings.changed', 'partner.changed'].map((name) => {
      try {
        customer.on(name, () => undefined);
        return name;
      } catch {
        return 'refused';
      }
    });
  });
  expect(events).toEqual(['refused', 'refused', 'refused']);
});

test('what a page that was taken over could send past its bridge, main refuses as well', async ({ desk, display }) => {
  test.skip(desk.runtime === 'electron', 'only the chromium shell lets a test send on the channel of a page');
  await expect(display.heading).toBeVisible();
  const names = Object.entries(calls).flatMap(([domain, specs]) =>
    Object.keys(specs).map((name) => `${domain}.${name}`),
  );
  const answers = await desk.evaluateMain(askAsCustomer, { names, noInput: createCloneCodec().encode([undefined]) });
  const served = names.filter((_name, index) => !answers[index]?.includes('forbidden'));
  expect(served).toEqual(['display.view']);
});

test('what the desk withholds, the display does not show either', async ({ page, display, vendor }) => {
  const { orderId } = await sellUpToPay(page, vendor, email);
  await expect(display.qr).toBeVisible();
  vendor.control.act(orderId, 'expire');
  await expect(display.heading).toHaveText('The time to pay is over');
  await expect(display.qr).toBeHidden();

  await new PayPage(page).nextCustomer.click();
  vendor.control.change({ tampering: 'other-network' });
  await new SellPage(page).putSteam('$10', 'other@example.com');
  await new SellPage(page).charge();
  await expect(display.heading).toHaveText('One moment, please');
  await expect(display.qr).toBeHidden();
});

test('the customer reads another language than the staff, from the desk or by a touch', async ({ page, display }) => {
  await new SellPage(page).putSteam('$25', email);
  const menu = page.getByRole('button', { name: 'Customer display and its language' });
  await menu.click();
  await page.getByRole('menuitemradio', { name: '日本語' }).click();
  await expect(display.heading).toHaveText('ご注文内容');
  await expect(page.getByRole('searchbox', { name: 'Search brands' })).toBeVisible();
  await display.chooseLanguage('English');
  await expect(display.heading).toHaveText('Your order');
});

test('the display is closed and opened again from the settings', async ({ page, display }) => {
  await page.evaluate(() => (location.hash = '/settings'));
  const row = page.getByRole('group', { name: 'Customer display', exact: true });
  const gone = display.page.waitForEvent('close');
  await row.getByRole('button', { name: 'Close the display' }).click();
  await gone;
  await row.getByRole('button', { name: 'Open the display' }).click();
  const again = await CustomerDisplay.beside(page);
  await expect(again.heading).toHaveText('Corner Shop');
});

test('a display that could not be opened is told in words until it is opened', async ({ desk, page, display }) => {
  await expect(display.heading).toBeVisible();
  const menu = page.getByRole('button', { name: 'Customer display and its language' });
  await menu.waitFor();
  await desk.evaluateMain(tellDesk, { open: false, failed: true, screens: [], chosenId: null });
  const notice = page.getByText(en.display.staff.failed);
  await expect(notice).toBeVisible();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Open the display' }).click();
  await expect(notice).toBeHidden();
});

test('the display stands on the second screen, follows screens that come and go, and comes back where it was', async ({
  desk,
  page,
  display,
}) => {
  test.skip(desk.runtime === 'electron', 'only the chromium shell has screens that a test can plug');
  expect(await desk.evaluateMain(placeOfDisplay, null)).toEqual({ x: 1280, width: 1280, fullScreen: true });
  await page.getByRole('button', { name: 'Customer display and its language' }).waitFor();
  await desk.evaluateMain(plugScreens, '1280x800');
  expect((await desk.evaluateMain(placeOfDisplay, null))?.fullScreen).toBe(false);
  await page.evaluate(() => (location.hash = '/settings'));
  const row = page.getByRole('group', { name: 'Customer display', exact: true });
  await expect(row.getByText('There is one screen alone')).toBeVisible();
  await desk.evaluateMain(plugScreens, '1280x800,1024x768,1920x1080');
  await row.getByRole('combobox', { name: 'Screen' }).selectOption({ label: 'Screen 3, 1920 × 1080' });
  await expect.poll(() => desk.evaluateMain(placeOfDisplay, null)).toEqual({ x: 2304, width: 1920, fullScreen: true });
  const gone = display.page.waitForEvent('close');
  await row.getByRole('button', { name: 'Close the display' }).click();
  await gone;
  await row.getByRole('button', { name: 'Open the display' }).click();
  const again = await CustomerDisplay.beside(page);
  await expect(again.heading).toHaveText('Corner Shop');
  expect(await desk.evaluateMain(placeOfDisplay, null), 'where it was').toMatchObject({ x: 2304, fullScreen: true });
});

test('a display whose page died comes back by itself', async ({ desk, display }) => {
  const loaded = display.page.waitForEvent('load');
  await desk.evaluateMain(({ BrowserWindow }: ElectronModules) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/display/'))
      ?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }, null);
  await loaded;
  await expect(display.heading).toHaveText('Corner Shop');
});

test('the display ends with the desk, which is not held open by it', async ({ desk, display }) => {
  const gone = display.page.waitForEvent('close');
  await desk
    .evaluateMain(({ BrowserWindow }: ElectronModules) => {
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => !webContents.getURL().includes('/display/'))
        ?.close();
    }, null)
    .catch(() => undefined);
  await gone;
  await expect.poll(() => isRunning(desk.pid), 'main ends by itself').toBe(false);
  await desk.kill();
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the display keeps to WCAG 2.2 AA and fits on every screen, ${theme}`, async ({ page, display, vendor }) => {
    await change(page, { theme, displayLanguage: theme === 'dark' ? 'ja' : 'en' });
    const t = (theme === 'dark' ? ja : en).display;
    const qr = display.page.getByRole('img', { name: t.pay.qrLabel });
    const toScan = new Set(['pay', 'memo']);
    const isSeenAs = async (name: string, title: string): Promise<void> => {
      await expect(display.heading).toHaveText(title);
      expect(await violations(display.page), name).toEqual([]);
      for (const size of theme === 'light' ? sizes : sizesApart) {
        await display.page.setViewportSize(size);
        await expect.poll(() => display.page.evaluate(outOfSight), `${name} at ${size.width}`).toEqual([]);
        if (toScan.has(name))
          expect((await qr.boundingBox())?.width, `${name} at ${size.width}`).toBeGreaterThanOrEqual(320);
        await picture(display.page, `display-${name}-${theme}-${size.width}`);
      }
    };
    await isSeenAs('idle', 'Corner Shop');
    await new SellPage(page).putSteam('$25', email);
    await isSeenAs('order', t.basket.title);
    const { orderId } = await sellUpToPay(page, vendor, email);
    await isSeenAs('pay', t.pay.scan);
    vendor.control.act(orderId, 'pay-slow');
    await isSeenAs('seen', t.moments.seen.title);
    vendor.control.act(orderId, 'confirm');
    await isSeenAs('thanks', t.thanks.title);
    await new DeliveredPage(page).nextSale.click();
    const next = await sellUpToPay(page, vendor, 'next.customer@example.com');
    await expect(qr).toBeVisible();
    // As full as it gets: a memo, and a part that is missing.
    vendor.control.act(next.orderId, { do: 'set', fields: { memo: '1045567310' } });
    vendor.control.act(next.orderId, 'underpay');
    await isSeenAs('memo', t.pay.typeMissing);
    await expect(display.page.getByText(t.pay.only)).toBeVisible();
    vendor.control.act(next.orderId, 'expire');
    await isSeenAs('problem', t.problems.late.title);
  });
}

/** Two of them take two rows. */
const card = { brand: 'PlayStation Network Card', label: '$25' };

for (const [name, scene, title] of [
  ['a memo, and a part that is missing', { memo: '1045567310', missingOf: '10226.761613', lines: [] }, 'typeMissing'],
  ['an amount to type, of which a part is missing', { missingOf: '10226.761613' }, 'typeMissing'],
  ['a part that is missing', { missingOf: '10226.761613', qrHoldsAmount: true }, 'missing'],
  ['a code to scan', { qrHoldsAmount: true }, 'scan'],
  ['a code to scan for two cards', { qrHoldsAmount: true, lines: [card, card] }, 'scan'],
] as const) {
  test(`${name}: fits on every screen in every language, in practice mode, too`, async ({ desk, display }) => {
    for (const language of spokenLanguages) {
      const { pay } = (await loadMessages(language)).display;
      const view = displayViewSchema.parse({ ...toPay, language, scene: { ...toPay.scene, ...scene } });
      await desk.evaluateMain(tellDisplay, view);
      await expect(display.heading).toHaveText(pay[title]);
      await expect(display.page.getByText(pay.only)).toBeVisible();
      for (const size of [...sizes, ownWindow]) {
        await display.page.setViewportSize(size);
        await expect.poll(() => display.page.evaluate(outOfSight), `${language} at ${size.width}`).toEqual([]);
        await picture(display.page, `display-${name.replaceAll(/\W+/g, '-')}-${language}-${size.width}`);
      }
    }
  });
}

const toPay = {
  shopName: 'Corner Shop',
  mode: 'practice',
  theme: 'light',
  scene: {
    show: 'pay',
    lines: [card, card, card],
    coin: 'USDC',
    network: 'Avalanche C-Chain',
    amount: '1022.676161',
    missingOf: null,
    qrText: '7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV',
    qrHoldsAmount: false,
    address: '7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV',
    memo: null,
    timeLeftMs: 1_700_000,
    windowMs: 1_800_000,
  },
};

/** What a counter has: a tablet, an old screen, a wide one, one on its side. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 800, height: 1280 },
] as const;

/** The two that differ most: a theme changes colours and lines, not places. */
const sizesApart = [sizes[1], sizes[3]] as const;

/** Beside the desk on a single screen. */
const ownWindow = { width: 960, height: 640 };

/** Runs in the page: what lies outside of the window or over something else. */
function outOfSight(): string[] {
  const isSeen = (element: Element): boolean => element.closest('[hidden], .unseen, svg') === null;
  const outside = [...document.querySelectorAll('.display *')].filter(isSeen).filter((element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
  });
  const main = document.querySelector('main');
  const over =
    main !== null && main.scrollHeight > main.clientHeight + 1
      ? [`the middle is too high by ${main.scrollHeight - main.clientHeight}`]
      : [];
  return [...outside.map((element) => element.outerHTML.slice(0, 100)), ...over];
}

interface Recording {
  customerTraffic?: string[];
}

/** Runs in main: from now on keeps whatever is sent to the customer's window or answered to it. */
function recordCustomerTraffic({ BrowserWindow, ipcMain }: ElectronModules): void {
  const kept: string[] = ((globalThis as Recording).customerTraffic = []);
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/display/'));
  if (window === undefined) throw new Error('there is no customer display');
  const { webContents } = window;
  const send = webContents.send.bind(webContents);
  webContents.send = (channel: string, ...words: unknown[]) => {
    kept.push(JSON.stringify([channel, ...words]));
    send(channel, ...words);
  };
  // The shell's own door for calls; Electron has none that could be watched.
  type Answer = (id: number, channel: string, words: string, event: { sender: unknown }) => Promise<{ value: string }>;
  const shell = ipcMain as unknown as { answer?: Answer };
  if (shell.answer === undefined) return;
  const answer = shell.answer.bind(shell);
  shell.answer = async (id, channel, words, event) => {
    const reply = await answer(id, channel, words, event);
    if (event.sender === webContents) kept.push(JSON.stringify([channel, reply.value]));
    return reply;
  };
}

/** Runs in main. */
function recordedTraffic(): string[] {
  return (globalThis as Recording).customerTraffic ?? [];
}

/** Runs in main: makes every call as the customer's page would; what each came to. */
async function askAsCustomer(
  { BrowserWindow, ipcMain }: ElectronModules,
  { names, noInput }: { names: string[]; noInput: string },
): Promise<string[]> {
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/display/'));
  const senderFrame = { url: 'app://desk/display/index.html', origin: 'app://desk', parent: null };
  type Answer = (id: number, channel: string, words: string, event: object) => Promise<{ value: string }>;
  const shell = ipcMain as unknown as { answer: Answer };
  const answers: string[] = [];
  for (const name of names) {
    const reply = await shell.answer(0, name, noInput, { sender: window?.webContents, senderFrame });
    answers.push(reply.value);
  }
  return answers;
}

/** Runs in main: the display hears this, and the desk no more. */
function tellDisplay({ BrowserWindow }: ElectronModules, view: DisplayView): void {
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/display/'));
  if (window === undefined) throw new Error('there is no customer display');
  const { webContents } = window;
  const kept = globalThis as { tellDisplay?: typeof webContents.send };
  kept.tellDisplay ??= webContents.send.bind(webContents);
  webContents.send = () => undefined;
  kept.tellDisplay('display.changed', view);
}

/** Runs in main: what the desk hears where a display did not open. */
function tellDesk({ BrowserWindow }: ElectronModules, status: DisplayStatus): void {
  BrowserWindow.getAllWindows()
    .find(({ webContents }) => !webContents.getURL().includes('/display/'))
    ?.webContents.send('display.statusChanged', status);
}

/** Runs in main: where the display stands. */
function placeOfDisplay({ BrowserWindow }: ElectronModules): { x: number; width: number; fullScreen: boolean } | null {
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/display/'));
  if (window === undefined) return null;
  const { x, width } = window.getBounds();
  return { x, width, fullScreen: window.isFullScreen() };
}

/** Runs in main: screens come and go. */
function plugScreens({ screen }: ElectronModules, sizes: string): void {
  (screen as unknown as { plug(sizes: string): void }).plug(sizes);
}
