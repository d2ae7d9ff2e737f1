import type { Page } from 'playwright';
import { dress, settled, triedLanguages, triedSizes, triedThemes } from './dress.ts';

/** Takes a picture of the page as it stands into `test-results/states`, where `REFILL_DESK_PICTURES` asks for pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['REFILL_DESK_PICTURES'] === undefined) return;
  await page.screenshot({ path: `test-results/states/${name}.png`, animations: 'disabled' });
}

/**
 * The same in each size, theme and language, the pseudo-locale among them, where `REFILL_DESK_PICTURES` is `all`. For screens
 * that a change of the language leaves as they are.
 */
export async function pictures(page: Page, name: string): Promise<void> {
  if (process.env['REFILL_DESK_PICTURES'] !== 'all') return picture(page, name);
  const before = page.viewportSize() ?? triedSizes[0];
  for (const language of triedLanguages) {
    for (const theme of triedThemes) {
      await dress(page, { language, theme });
      for (const size of triedSizes) {
        await page.setViewportSize(size);
        await settled(page);
        await picture(page, `${name}-${language}-${theme}-${String(size.width)}`);
      }
    }
  }
  await dress(page, { language: 'en', theme: 'system' });
  await page.setViewportSize(before);
}
