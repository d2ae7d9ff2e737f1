import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { expect, test } from 'playwright/test';
import { themes } from '../../src-shared/domain/setting-choices.ts';
import { findChromium } from '../../tools/bootstrap/chromium.ts';
import { startGallery } from '../../tools/gallery/server.ts';
import { violations } from './support/axe-violations.ts';
import { misfits } from './support/misfits.ts';
import { picture } from './support/pictures.ts';

const root = path.resolve(import.meta.dirname, '../..');
const components = readdirSync(path.join(root, 'src-renderer/components'))
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => path.basename(name, '.svelte'))
  .sort();

test('each component has a page in the gallery, fits, and keeps to WCAG 2.2 AA in every theme', async () => {
  test.setTimeout(600_000);
  const gallery = await startGallery(root);
  const executablePath = await findChromium({ platform: process.platform, environment: process.env });
  if (executablePath === undefined) throw new Error('no Chromium found');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    await page.goto(gallery.url);
    const named = page.getByRole('navigation', { name: 'Components' }).getByRole('link');
    await expect(named.first()).toBeVisible({ timeout: 60_000 });
    expect((await named.allTextContents()).sort()).toEqual(components);
    for (const theme of themes.slice(1)) {
      await page.goto(`${gallery.url}#/`);
      await page.getByRole('radio', { name: theme, exact: true }).check({ force: true });
      for (const name of components) {
        await page.evaluate((wanted) => (location.hash = `#/${wanted}`), name);
        await expect(page.locator('h1', { hasText: name }).first()).toHaveText(name);
        const filled = page.locator('[data-stage] > *, [data-practice-mark], [role="dialog"], [role="alertdialog"]');
        await expect(name === 'Dialog' ? page.getByRole('dialog') : filled.first(), name).toBeAttached();
        const found = [...(await misfits(page)), ...(await violations(page))];
        faults.push(...found.map((fault) => `${name}, ${theme}: ${fault}`));
        await picture(page, `gallery-${name}-${theme}`);
        // A dialog would keep the next page from being reached.
        await page.keyboard.press('Escape');
      }
    }
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await gallery.close();
  }
});
