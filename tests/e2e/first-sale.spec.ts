import { en } from '../../src-renderer/messages/en.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { WelcomePage } from './pages/welcome-page.ts';
import { violations } from './support/axe-violations.ts';
import { expect, test } from './support/desk-test.ts';
import { picture } from './support/pictures.ts';

const { firstSale } = en;

test.describe('a desk that was never started', () => {
  test.use({ leftSettings: null });

  test('leads from the welcome to the end of a practice sale, one hint a step, each beside what it speaks of', async ({
    page,
  }) => {
    const welcome = new WelcomePage(page);
    await welcome.startPractising.click();
    await expect(page.getByRole('heading', { name: firstSale.title })).toBeFocused();
    await picture(page, 'first-sale-how');
    expect(await violations(page)).toEqual([]);
    await welcome.startFirstSale.click();

    const guide = page.getByRole('complementary', { name: firstSale.label });
    const hint = async (step: keyof typeof firstSale.steps): Promise<void> => {
      await expect(guide).toContainText(firstSale.steps[step].title);
      const bubble = await guide.boundingBox();
      const target = await page.locator('[data-guided]').boundingBox();
      if (bubble === null || target === null) throw new Error(`nothing is pointed at: ${step}`);
      const apart = Math.max(
        target.x - (bubble.x + bubble.width),
        bubble.x - (target.x + target.width),
        target.y - (bubble.y + bubble.height),
        bubble.y - (target.y + target.height),
      );
      expect(apart, `${step}: beside it, not on it`).toBeGreaterThanOrEqual(0);
      expect(apart, `${step}: not far from it`).toBeLessThan(60);
      await picture(page, `first-sale-${step}`);
      expect(await violations(page), step).toEqual([]);
    };

    const sell = new SellPage(page);
    await hint('brand');
    await sell.openBrand('Steam');
    await sell.amount('$25').waitFor();
    await hint('amount');
    await sell.amount('$25').click();
    await hint('recipient');
    await sell.email.fill('anna@example.com');
    await hint('charge');
    await expect(sell.chargeButton).toBeEnabled();
    await sell.chargeButton.click();
    await expect(sell.confirm).toBeVisible();
    await hint('confirm');
    await sell.confirm.click();
    const pay = new PayPage(page);
    await expect(pay.qr).toBeVisible();
    await hint('pay');
    await page.locator('[data-guided]').click();
    const show = page.getByRole('button', { name: 'Show code' });
    await expect(show).toBeVisible({ timeout: 20_000 });
    await hint('code');
    await show.click();
    await hint('next');
    await page.locator('[data-guided]').click();
    const done = page.getByRole('complementary', { name: firstSale.setting.title });
    await expect(done).toContainText(/Your first sale, in \d+ seconds?/);
    expect(await violations(page), 'done').toEqual([]);
    await picture(page, 'first-sale-done');
    await page.getByRole('button', { name: firstSale.done.close }).click();
    await expect(done).toBeHidden();
  });

  test('lets whoever knows the way go straight to Sell', async ({ page }) => {
    const welcome = new WelcomePage(page);
    await welcome.startPractising.click();
    await welcome.skip.click();
    await expect(new SellPage(page).brand('Steam')).toBeVisible();
    await expect(page.getByRole('complementary', { name: firstSale.label })).toBeHidden();
  });
});

test('the first sale can be shown again from Settings, and left at any step', async ({ page }) => {
  await new SellPage(page).brand('Steam').waitFor();
  await new DeskRail(page).settings.click();
  await expect(new SettingsPage(page).heading).toBeVisible();
  await page.getByRole('button', { name: firstSale.setting.start }).click();
  const guide = page.getByRole('complementary', { name: firstSale.label });
  await expect(guide).toContainText(firstSale.steps.brand.title);
  await guide.getByRole('button', { name: firstSale.skip }).click();
  await expect(guide).toBeHidden();
});

test('practice is written over every screen', async ({ page }) => {
  await new SellPage(page).brand('Steam').waitFor();
  const mark = page.locator('[data-practice-mark]');
  await expect(mark).toBeVisible();
  await new DeskRail(page).orders.click();
  await expect(mark).toBeVisible();
  await new DeskRail(page).settings.click();
  await expect(mark).toBeVisible();
});
