import type { Page } from 'playwright';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { SettingsPatch } from '../../../src-shared/domain/settings.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
] as const;

/** Takes a picture of the page as it stands into `test-results/states`, where `REFILL_DESK_PICTURES` asks for pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['REFILL_DESK_PICTURES'] === undefined) return;
  await page.screenshot({ path: `test-results/states/${name}.png`, animations: 'disabled' });
}

/**
 * The same in each size, theme and language, where `REFILL_DESK_PICTURES` is `all`. For screens that a change of the
 * language leaves as they are.
 */
export async function pictures(page: Page, name: string): Promise<void> {
  if (process.env['REFILL_DESK_PICTURES'] !== 'all') return picture(page, name);
  const before = page.viewportSize() ?? sizes[0];
  for (const language of ['en', 'ja'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await change(page, { language, theme });
      for (const size of sizes) {
        await page.setViewportSize(size);
        await picture(page, `${name}-${language}-${theme}-${String(size.width)}`);
      }
    }
  }
  await change(page, { language: 'en', theme: 'system' });
  await page.setViewportSize(before);
}

async function change(page: Page, patch: SettingsPatch): Promise<void> {
  await page.evaluate(async (settings) => {
    await (window as unknown as { desk: DeskBridge }).desk.settings.change(settings);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, patch);
}
