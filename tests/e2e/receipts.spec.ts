import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language, Paper } from '../../src-shared/domain/settings.ts';
import { allKinds, sellDelivered } from './support/delivered-order.ts';
import { expect, test, type DeskUnderTest } from './support/desk-test.ts';

for (const paper of ['80mm', '58mm', 'a4', 'letter'] satisfies Paper[]) {
  for (const language of ['en', 'ja'] satisfies Language[]) {
    test.describe(`${paper}, ${language}`, () => {
      test.use({
        leftSettings: {
          paper,
          language,
          shopName: language === 'ja' ? 'カフェ・プルーフ' : 'Corner Café & Kiosk',
          shopFooter:
            language === 'ja'
              ? 'ご来店ありがとうございました\n東京都渋谷区1-2-3'
              : 'Thank you!\n12 Long Street, Springfield',
        },
      });

      test('a voucher and a receipt are saved as PDFs where a person chooses', async ({ desk, page }) => {
        const ref = await sellDelivered(page, allKinds, language);
        for (const slip of ['voucher', 'receipt'] as const) {
          const file = path.join(desk.userDataPath, `${slip}.pdf`);
          await chooseFile(desk, file);
          await page.evaluate((to) => (location.hash = to), `#/receipt/${ref}/orders`);
          await page.keyboard.press(slip === 'voucher' ? 'Alt+KeyP' : 'Alt+KeyR');
          await page.keyboard.press('Alt+KeyS');
          await expect.poll(() => existsSync(file)).toBe(true);
          await expect.poll(() => readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
          keep(file, `${slip}-${paper}-${language}.pdf`);
        }
      });
    });
  }
}

/** Answers the system's dialog for a file, as a person would. */
function chooseFile(desk: DeskUnderTest, file: string): Promise<unknown> {
  return desk.evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** Keeps it for a look, where pictures are asked for. */
function keep(file: string, name: string): void {
  if (process.env['REFILL_DESK_PICTURES'] === undefined) return;
  mkdirSync('test-results/states', { recursive: true });
  writeFileSync(`test-results/states/${name}`, readFileSync(file));
}
