import type { Page } from 'playwright/test';
import { violations } from './support/axe-violations.ts';
import { test as practiceTest } from './support/desk-test.ts';
import { dress, settled, triedLanguages, triedSizes, triedThemes } from './support/dress.ts';
import { enterPartnerId, expect, test } from './support/live-desk-test.ts';
import { misfits } from './support/misfits.ts';
import { picture } from './support/pictures.ts';
import { walkSale, walkTrouble, type Visit } from './support/walk-desk.ts';

const takesAll = process.env['REFILL_DESK_PICTURES'] === 'all';
const timeout = takesAll ? 1_800_000 : 600_000;
/** Twice as large, as by Ctrl and +: half the pixels of the default window. */
const zoomed = { width: 640, height: 400 };

/**
 * Looks at a state in each language and size, with the largest text where there is least room, and zoomed; and has axe look at
 * it in each theme, since themes change colours and no layout.
 */
function inEveryLook(page: Page, wrong: string[]): Visit {
  const look = async (name: string): Promise<void> => {
    wrong.push(...(await misfits(page)).map((misfit) => `${name}: ${misfit}`));
    await picture(page, name);
  };
  return async (state) => {
    for (const language of triedLanguages) {
      await dress(page, { language, theme: 'light', textSize: 'normal' });
      for (const size of triedSizes) {
        await page.setViewportSize(size);
        await settled(page);
        await look(`${state}-${language}-${String(size.width)}`);
        if (takesAll) await inOtherThemes(page, `${state}-${language}-${String(size.width)}`);
      }
      await page.setViewportSize(triedSizes[1]);
      await dress(page, { textSize: 'largest' });
      await look(`${state}-${language}-largest`);
      await dress(page, { textSize: 'normal' });
      await page.setViewportSize(zoomed);
      await settled(page);
      await look(`${state}-${language}-zoomed`);
    }
    await page.setViewportSize(triedSizes[0]);
    await dress(page, { language: 'en' });
    for (const theme of triedThemes) {
      await dress(page, { theme });
      wrong.push(...(await violations(page)).map((violation) => `${state}-${theme}: ${violation}`));
    }
    await dress(page, { theme: 'light' });
  };
}

async function inOtherThemes(page: Page, name: string): Promise<void> {
  for (const theme of triedThemes.slice(1)) {
    await dress(page, { theme });
    await picture(page, `${name}-${theme}`);
  }
  await dress(page, { theme: 'light' });
}

practiceTest('a sale fits in every size and language, and keeps to WCAG 2.2 AA in every theme', async ({ page }) => {
  practiceTest.setTimeout(timeout);
  const wrong: string[] = [];
  await walkSale(page, inEveryLook(page, wrong));
  expect(wrong).toEqual([]);
});

test('whatever can go wrong fits in every size and language, and keeps to WCAG 2.2 AA in every theme', async ({
  desk,
  page,
  vendor,
}) => {
  test.setTimeout(timeout);
  await enterPartnerId(page);
  const wrong: string[] = [];
  await walkTrouble(desk, vendor, inEveryLook(page, wrong));
  expect(wrong).toEqual([]);
});
