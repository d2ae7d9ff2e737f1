import { en } from '../../src-renderer/messages/en.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { PayPage, type TrainerMenuAction } from './pages/pay-page.ts';
import { expect, test } from './support/desk-test.ts';
import { chargeSteam } from './support/live-desk-test.ts';
import { picture, pictures } from './support/pictures.ts';

const { pay: words, coach } = en;

const plays: readonly (readonly [action: TrainerMenuAction, heading: string])[] = [
  ['Has to take a look', words.stages['manual-review'].title],
  ['Tries another supplier', coach.rebuy.title],
  ['Cannot deliver', words.stages['manual-review'].title],
  ['Pays it back', words.stages.refunded.title],
  ['Cancels the order', words.stages.cancelled.title],
];

test.describe.configure({ timeout: 120_000 });

test('a trainer can show every ending from an order that waits, one press each', async ({ page }) => {
  const pay = new PayPage(page);
  for (const [index, [action, heading]] of plays.entries()) {
    await test.step(action, async () => {
      await chargeSteam(page, `customer${String(index)}@example.com`);
      await expect(pay.request).toBeVisible();
      await pay.trainMore(action);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await page.keyboard.press('Escape');
    });
  }
  for (const [action, notice] of [
    ['Pays too much', /too much was paid/],
    ['Pays on another network', /It was paid another way/],
    ['Sends the code by e-mail alone', en.delivered.mailedTitle],
  ] as const) {
    await test.step(action, async () => {
      await chargeSteam(page, `${action.replaceAll(' ', '')}@example.com`);
      await expect(pay.request).toBeVisible();
      await pay.trainMore(action);
      await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText(notice)).toBeVisible();
      await new DeliveredPage(page).nextSale.click();
    });
  }
});

test('the menu is in two groups, closes on Escape without leaving the order, and gives the focus back', async ({
  page,
}) => {
  await chargeSteam(page);
  const pay = new PayPage(page);
  await expect(pay.request).toBeVisible();
  await pictures(page, 'trainer');
  const more = pay.trainer.getByRole('button', { name: 'More…' });
  await more.click();
  await expect(page.getByRole('group', { name: 'The customer…' }).getByRole('menuitem')).toHaveCount(4);
  await expect(page.getByRole('group', { name: 'The vendor…' }).getByRole('menuitem')).toHaveCount(7);
  await picture(page, 'trainer-menu');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(more).toBeFocused();
  await expect(pay.request).toBeVisible();
});
