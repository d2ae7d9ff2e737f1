import type { Page } from 'playwright/test';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { SettingsPatch } from '../../../src-shared/domain/settings.ts';

/** `pseudo`: English in longer, marked letters, from right to left. */
export const triedLanguages = ['en', 'ja', 'pseudo'] as const;
export const triedThemes = ['light', 'dark', 'contrast'] as const;
export const triedSizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** How a desk that runs is looked at. */
export interface Dress extends Pick<SettingsPatch, 'theme' | 'textSize'> {
  readonly language?: (typeof triedLanguages)[number];
}

/** Changes how the desk looks while it runs, and waits until it does so and moves no more. */
export async function dress(page: Page, { language, ...patch }: Dress): Promise<void> {
  await page.evaluate(
    async ({ asked, settings }) => {
      if (asked !== undefined) {
        if (asked === 'pseudo') sessionStorage.setItem('pseudo', 'rtl');
        else sessionStorage.removeItem('pseudo');
      }
      const changed = await (window as unknown as { desk: DeskBridge }).desk.settings.change(settings);
      if (!changed.ok) throw new Error(`the settings were not changed: ${changed.code}`);
    },
    {
      asked: language,
      settings:
        language === undefined ? patch : { ...patch, language: language === 'pseudo' ? ('en' as const) : language },
    },
  );
  if (language !== undefined) {
    const root = language === 'pseudo' ? 'html[dir="rtl"]' : `html[lang="${language}"][dir="ltr"]`;
    await page.locator(root).waitFor();
  }
  await settled(page);
}

/** Waits until what moves has come to its end, and the page is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    await frame();
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
    await document.fonts.ready;
    await frame();
  });
}
