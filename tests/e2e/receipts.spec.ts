import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import { paperSchema, type Language, type Paper, type SettingsPatch } from '../../src-shared/domain/settings.ts';
import { printOut } from '../support/escpos-printer.ts';
import { openNetworkPrinter, type NetworkPrinter } from '../support/receipt-printer.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { ReceiptPage } from './pages/receipt-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { violations } from './support/axe-violations.ts';
import { allKinds, sellDelivered } from './support/delivered-order.ts';
import { expect, test as deskTest, type DeskUnderTest } from './support/desk-test.ts';
import { picture, pictures } from './support/pictures.ts';

/** A test with a receipt printer in the network. */
const test = deskTest.extend<{ printer: NetworkPrinter }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  printer: async ({}, use) => {
    const printer = await openNetworkPrinter();
    await use(printer);
    await printer.close();
  },
});

const shop = {
  en: { shopName: 'Corner Café & Kiosk', shopFooter: 'Thank you!\n12 Long Street, Springfield' },
  ja: { shopName: 'カフェ・プルーフ', shopFooter: 'ご来店ありがとうございました\n東京都渋谷区1-2-3' },
} satisfies Record<string, SettingsPatch>;

/** Of each paper in points, which PDFs count in; null: as long as the slip. */
const sheets = {
  '80mm': [226.8, null],
  '58mm': [164.4, null],
  a4: [595.3, 841.9],
  letter: [612, 792],
} as const satisfies Record<Paper, readonly [width: number, height: number | null]>;

test('voucher and receipt are saved as PDFs as large as the paper, in both languages, where a person chooses and nowhere else', async ({
  desk,
  page,
}) => {
  test.slow();
  const folder = path.join(desk.userDataPath, 'chosen');
  mkdirSync(folder);
  const codes: string[] = [];
  const files: string[] = [];
  const receipt = new ReceiptPage(page);
  for (const language of ['en', 'ja'] as const satisfies Language[]) {
    await change(page, { language, ...shop[language] });
    const ref = await sellDelivered(page, allKinds, language);
    codes.push(await codeOf(page, ref));
    await receipt.open(ref);
    for (const paper of paperSchema.options) {
      const [width, height] = sheets[paper];
      await change(page, { paper });
      await expect(receipt.paper).toHaveClass(new RegExp(`paper-${paper}`));
      for (const slip of ['voucher', 'receipt'] as const) {
        const file = path.join(folder, `${slip}-${paper}-${language}.pdf`);
        await chooseFile(desk, file);
        await page.keyboard.press(slip === 'voucher' ? 'Alt+KeyP' : 'Alt+KeyR');
        await page.keyboard.press('Alt+KeyS');
        await expect.poll(() => existsSync(file)).toBe(true);
        await expect(receipt.savePdf).not.toHaveAttribute('aria-busy');
        files.push(file);
        const pdf = readFileSync(file);
        keep(pdf, path.basename(file));
        const pages = mediaBoxes(pdf);
        expect(pages.length, `${file} has pages`).toBeGreaterThan(0);
        for (const box of pages) {
          expect(Math.abs(box.width - width), `${file} is ${String(box.width)} wide`).toBeLessThan(1);
          if (height !== null)
            expect(Math.abs(box.height - height), `${file} is ${String(box.height)} high`).toBeLessThan(1);
        }
        if (height === null) expect(pages, `${file} is one strip`).toHaveLength(1);
      }
    }
    await expect(receipt.marks.getByRole('listitem')).toHaveText([/4[×回]/, /4[×回]/]);
  }
  const left = filesBelow(desk.userDataPath).map((file) => ({ file, bytes: readFileSync(file) }));
  expect(left.filter(({ bytes }) => bytes.includes('%PDF-')).map(({ file }) => file)).toEqual(files.toSorted());
  // The simulator plays the vendor, which knows the codes that it sold.
  const vendor = path.join(desk.userDataPath, 'practice', 'sandbox.json');
  const withCodes = left.filter(({ bytes }) => codes.some((code) => bytes.includes(code)));
  expect(withCodes.map(({ file }) => file)).toEqual([vendor]);
});

for (const [paper, dots] of [
  ['80mm', 576],
  ['58mm', 384],
] as const) {
  test.describe(`in Japanese on a roll of ${paper}`, () => {
    test.use({ leftSettings: { paper, language: 'ja', ...shop.ja } });

    test('a printer without Japanese letters prints them as pictures, and codes as letters', async ({
      page,
      printer,
    }) => {
      await setLogo(page);
      await change(page, { networkPrinter: { host: printer.host, port: printer.port } });
      const ref = await sellDelivered(page, allKinds, 'ja');
      await page.evaluate((to) => (location.hash = to), `#/delivered/${ref}`);
      await page.getByRole('button', { name: 'お渡し票を印刷' }).click();
      await expect(page.getByText(/お渡し票：.*に印刷済み/)).toBeVisible();
      await printer.received(1);
      const out = printOut(printer.jobs[0] ?? Buffer.alloc(0), dots);
      keep(out.paper.png(), `escpos-ja-${paper}.png`);
      expect(out.qrCodes).toHaveLength(3);
      expect(out.lines.map(({ text }) => text.trim())).toContain(out.qrCodes[0]);
      expect(out.pictures.length).toBeGreaterThan(20);
      expect(out.pictures.every(({ height }) => height > 0)).toBe(true);
      expect(out.cuts).toBe(1);
    });
  });
}

test('a delivered sale is printed by one key, says when, and says that the next one is a copy', async ({
  desk,
  page,
  printer,
}) => {
  await change(page, { networkPrinter: { host: printer.host, port: printer.port }, ...shop.en });
  const ref = await sellDelivered(page, [{ brand: 'Steam' }]);
  await page.evaluate((to) => (location.hash = to), `#/delivered/${ref}`);
  await expect(new DeliveredPage(page).heading).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print voucher' })).toHaveAttribute('aria-keyshortcuts', 'Alt+P');
  await page.keyboard.press('Alt+KeyP');
  await expect(page.getByText(/^Voucher printed at /)).toBeVisible();
  await page.keyboard.press('Alt+KeyR');
  await expect(page.getByText(/^Receipt printed at /)).toBeVisible();
  await page.keyboard.press('Alt+KeyP');
  await expect(page.getByText(/^Voucher printed at .*, 2×$/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'delivered-printed');
  await printer.received(3);
  const [voucher, receipt, copy] = printer.jobs.map((job) => printOut(job, 576));
  expect(receipt?.barcodes).toEqual([ref]);
  expect(voucher?.lines.some(({ text }) => text.trim() === 'COPY')).toBe(false);
  expect(copy?.lines.some(({ text }) => text.trim() === 'COPY')).toBe(true);
  expect(voucher?.lines.some(({ text, inverse }) => inverse && text.includes('PRACTICE'))).toBe(true);

  await page.evaluate((to) => (location.hash = to), `#/orders/${ref}`);
  await expect(new OrdersPage(page).detail(ref)).toBeVisible();
  await expect(page.getByText(/^Voucher printed at .*, 2×$/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'orders-printed');
  // What was printed is in no log.
  const code = voucher?.qrCodes[0] ?? '';
  expect(code.length).toBeGreaterThan(5);
  expect(desk.output()).not.toContain(code);
  expect(textIn(path.join(desk.userDataPath, 'logs'))).not.toContain(code);
});

test('the preview hides codes until a person asks to see them, and says what is printed on what', async ({ page }) => {
  await change(page, shop.en);
  const ref = await sellDelivered(page, allKinds);
  const receipt = new ReceiptPage(page);
  await receipt.open(ref);
  await expect(receipt.paper).toContainText('•••• •••• ••••');
  await expect(receipt.paper.getByRole('img')).toHaveCount(0);
  await expect(page.getByText('Codes are hidden here, and printed.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'receipt-masked');
  await receipt.showCodes.click();
  await expect(receipt.paper.getByRole('img')).toHaveCount(3);
  await expect(receipt.paper).not.toContainText('••••');
  await picture(page, 'receipt-shown');
  await receipt.hideCodes.click();
  await expect(receipt.paper).toContainText('•••• •••• ••••');
  await page.keyboard.press('Alt+KeyR');
  await expect(receipt.paper.getByRole('img', { name: ref })).toBeVisible();
  await pictures(page, 'receipt-of-shop');
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('a4');
  await expect(receipt.paper).toHaveClass(/paper-a4/);
  await pictures(page, 'receipt-a4');
  await page.keyboard.press('Escape');
  await expect(new OrdersPage(page).detail(ref)).toBeVisible();
});

test('a printer that does not answer is named, with what to do, and nothing is marked as printed', async ({ page }) => {
  const gone = await openNetworkPrinter();
  await gone.close();
  await change(page, { networkPrinter: { host: gone.host, port: gone.port } });
  const ref = await sellDelivered(page, [{ brand: 'Steam' }]);
  await page.evaluate((to) => (location.hash = to), `#/delivered/${ref}`);
  await page.getByRole('button', { name: 'Print voucher' }).click();
  await expect(page.getByText('The printer does not answer')).toBeVisible();
  await pictures(page, 'delivered-printer-gone');
  await expect(page.getByText(/^Voucher printed/)).toHaveCount(0);
});

test('the voucher comes out by itself once, where the setting says so, also after the desk was started again', async ({
  desk,
  page,
  printer,
}) => {
  await change(page, { networkPrinter: { host: printer.host, port: printer.port }, printVoucher: true });
  const ref = await sellDelivered(page, [{ brand: 'Steam' }]);
  const look = async (): Promise<void> => {
    await desk.page.evaluate((to) => (location.hash = to), `#/delivered/${ref}`);
    await expect(desk.page.getByText(/^Voucher printed at /)).toBeVisible();
  };
  await look();
  await page.evaluate(() => (location.hash = '#/orders'));
  await look();
  await page.reload();
  await look();
  await desk.restart();
  await look();
  await desk.page.getByRole('button', { name: 'Print receipt' }).click();
  await expect(desk.page.getByText(/^Receipt printed at /)).toBeVisible();
  await printer.received(2);
  expect(printer.jobs.map((job) => printOut(job, 576).qrCodes.length)).toEqual([1, 0]);
});

test('a printer of this computer prints without a question, on paper as long as the slip', async ({ desk, page }) => {
  // Stands for a printer: the pages are counted where the system would take them over.
  await desk.evaluateMain(({ app }) => {
    const taken: unknown[] = [];
    Object.assign(globalThis, { taken });
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        taken.push(options);
        done?.(true, '');
      };
    });
  }, null);
  const ref = await sellDelivered(page, [{ brand: 'Steam' }]);
  await page.evaluate((to) => (location.hash = to), `#/delivered/${ref}`);
  await page.getByRole('button', { name: 'Print receipt' }).click();
  await expect(page.getByText(/^Receipt printed at /)).toBeVisible();
  const taken = await desk.evaluateMain(() => (globalThis as unknown as { taken: unknown[] }).taken, null);
  expect(taken).toEqual([
    expect.objectContaining({
      silent: true,
      pageSize: { width: 80_000, height: expect.any(Number) as unknown as number },
    }),
  ]);
});

test('shop, logo, paper and printer are set up in Settings, and a test page tells whether it works', async ({
  page,
  printer,
}) => {
  await page.evaluate(() => (location.hash = '#/settings/printing'));
  await page.getByRole('textbox', { name: 'Name of the shop' }).fill('Corner Kiosk');
  await page.getByRole('textbox', { name: 'Last lines on paper' }).fill('Thank you!\nCome again.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await aLogo(page) });
  await expect(page.getByRole('img', { name: 'Logo of the shop' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no') });
  await expect(page.getByText('This picture cannot be the logo')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Logo of the shop' })).toBeVisible();
  await expect(page.getByText('This computer knows no printer.')).toBeVisible();
  await new SettingsPage(page).choose('Network');
  await page.getByRole('textbox', { name: 'Address of the printer' }).fill('not an address');
  await page.getByRole('textbox', { name: 'Port' }).fill(String(printer.port));
  await page.getByRole('button', { name: 'Save printer' }).click();
  await expect(page.getByText('Enter an IP address or a name of the network.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Address of the printer' }).fill(printer.host);
  await page.getByRole('button', { name: 'Save printer' }).click();
  await page.getByRole('button', { name: 'Print a test page' }).click();
  await expect(page.getByText('Sent. Look at the page.')).toBeVisible();
  await pictures(page, 'settings-printing');
  expect(await violations(page)).toEqual([]);
  await printer.received(1);
  const out = printOut(printer.jobs[0] ?? Buffer.alloc(0), 576);
  keep(out.paper.png(), 'escpos-test-page.png');
  expect(out.lines.map(({ text }) => text.trim())).toEqual(
    expect.arrayContaining(['Corner Kiosk', 'Thank you!', 'Come again.']),
  );
  expect(out.pictures, 'the logo').toHaveLength(1);
});

/** Answers the system's dialog for a file, as a person would. */
function chooseFile(desk: DeskUnderTest, file: string): Promise<unknown> {
  return desk.evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

function change(page: DeskUnderTest['page'], patch: SettingsPatch): Promise<void> {
  return page.evaluate(async (settings) => {
    await (window as unknown as { desk: DeskBridge }).desk.settings.change(settings);
  }, patch);
}

/** A round black mark on white with a grey ring. */
async function aLogo(page: DeskUnderTest['page']): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 360;
    canvas.height = 160;
    const pen = canvas.getContext('2d');
    if (pen === null) return '';
    pen.fillStyle = '#999';
    pen.fillRect(0, 0, 360, 160);
    pen.fillStyle = '#fff';
    pen.fillRect(8, 8, 344, 144);
    pen.fillStyle = '#000';
    pen.beginPath();
    pen.arc(80, 80, 56, 0, 7);
    pen.fill();
    pen.font = '700 56px sans-serif';
    pen.fillText('KIOSK', 150, 100);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return Buffer.from(base64, 'base64');
}

async function setLogo(page: DeskUnderTest['page']): Promise<void> {
  const png = (await aLogo(page)).toString('base64');
  await page.evaluate(async (picture) => {
    await (window as unknown as { desk: DeskBridge }).desk.shop.setLogo({ png: picture });
  }, png);
}

/** The code of the first item, as the window would show it. */
function codeOf(page: DeskUnderTest['page'], ref: string): Promise<string> {
  return page.evaluate(async (order) => {
    const { desk } = window as unknown as { desk: DeskBridge };
    const revealed = await desk.orders.reveal({ ref: order, item: 0 });
    const code = revealed.ok ? revealed.value.secrets.find(({ name }) => name === 'pin_code') : undefined;
    if (code === undefined) throw new Error('there is no code');
    return code.value;
  }, ref);
}

/** The size of each page of a PDF. */
function mediaBoxes(pdf: Buffer): { readonly width: number; readonly height: number }[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}

/** Every file below a folder, sorted. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function textIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Keeps it for a look, where pictures are asked for. */
function keep(bytes: Buffer, name: string): void {
  if (process.env['REFILL_DESK_PICTURES'] === undefined) return;
  mkdirSync('test-results/states', { recursive: true });
  writeFileSync(`test-results/states/${name}`, bytes);
}
