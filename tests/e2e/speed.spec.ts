import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { CountedKeys } from './support/counted-keys.ts';
import { enterPartnerId, expect, test } from './support/live-desk-test.ts';

/** A quick person's time from one key to the next. */
const paceMs = 120;

test('a searched brand with a fixed amount and a typed e-mail takes at most eight presses beside the text, and ten seconds', async ({
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await sell.brand('Steam').waitFor();
  await expect(sell.search).toBeFocused();
  const keys = new CountedKeys(page, paceMs);
  const beganMs = performance.now();

  await keys.type('steam');
  await keys.press('Enter');
  await sell.amount('$25').waitFor();
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.press('Tab');
  await expect(sell.amount('$25')).toBeFocused();
  await keys.press('Enter');
  await expect(sell.email).toBeFocused();
  await keys.type('mia@example.com');
  await keys.press('Enter');
  await expect(sell.confirm).toBeFocused();
  await keys.press('Enter');
  await expect(new PayPage(page).qr).toBeVisible();

  const tookMs = performance.now() - beganMs;
  test.info().annotations.push({ type: 'measured', description: `${keys.presses} presses, ${Math.round(tookMs)} ms` });
  expect(keys.presses).toBeLessThanOrEqual(8);
  expect(tookMs).toBeLessThanOrEqual(10_000);
  expect(vendor.control.stats().creations).toBe(1);
});
