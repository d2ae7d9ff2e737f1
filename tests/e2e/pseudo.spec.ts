import { expect, test } from './support/desk-test.ts';

test('The desk can be tried in marked, longer texts that run from right to left', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('pseudo', 'rtl'));
  await page.reload();
  await expect(page.getByRole('heading').first()).toContainText(/^\[.*[éåîöû].* ~+\]$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
