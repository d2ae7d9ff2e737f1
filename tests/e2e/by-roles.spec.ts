import { en } from '../../src-renderer/messages/en.ts';
import type { Page } from 'playwright/test';
import { expect, test } from './support/desk-test.ts';

/** Keeps what live regions come to say, one after the other. */
async function listenToRegions(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest('[role="status"], [role="alert"]')?.textContent.trim() ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('a whole sale is made by keys alone, and is there by roles and names alone, as a screen reader has it', async ({
  page,
}) => {
  const search = page.getByRole('searchbox', { name: en.sell.searchLabel });
  await expect(search).toBeFocused();
  await page.keyboard.type('steam', { delay: 80 });
  await expect(
    page.getByRole('list', { name: en.sell.brandGrid }).getByRole('button', { name: /^Steam/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Steam' })).toBeVisible();
  const amount = page.getByRole('button', { name: /^\$25/ });
  await expect(amount).toBeVisible();
  await page.keyboard.press('3');

  const ticket = page.getByRole('complementary', { name: en.ticket.title });
  await expect(ticket.getByRole('listitem').filter({ hasText: 'Steam' })).toContainText('$25');
  const email = ticket.getByRole('textbox', { name: en.ticket.email });
  await expect(email).toBeFocused();
  await page.keyboard.type('mia@example.com', { delay: 60 });
  await page.keyboard.press('Enter', { delay: 60 });
  const card = page.getByRole('dialog', { name: en.confirm.title });
  await expect(card).toBeVisible();
  await expect(card.getByRole('list', { name: en.confirm.goods })).toContainText('Steam');
  const charge = card.getByRole('button', { name: /^Charge\s[\d.]+/ });
  await expect(charge).toBeFocused();
  await expect(charge).toBeEnabled();
  await expect(charge).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Enter', { delay: 60 });

  const request = page.getByRole('region', { name: /^Payment|P-1/ });
  await expect(request.first()).toBeVisible();
  await expect(page.getByRole('img', { name: en.pay.qrLabel })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(
    page.getByRole('timer').or(page.getByRole('progressbar')).or(page.getByRole('meter')).first(),
  ).toBeVisible();
  const said = await listenToRegions(page);
  const pays = page.getByRole('button', { name: en.pay.practice.pay });
  await pays.focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: en.delivered.title })).toBeVisible({ timeout: 20_000 });
  const told = await said();
  for (const stage of ['paid', 'delivered'] as const) {
    expect(
      told.filter((text) => text === en.pay.stages[stage].title),
      `${stage} is said once`,
    ).toHaveLength(1);
  }
  expect(
    told.filter((text) => /\d+:\d\d/.test(text)),
    'the countdown is silent',
  ).toEqual([]);
  const show = page.getByRole('button', { name: en.delivered.show });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('definition').first()).toHaveText(/[A-Z0-9-]{8,}/);
  await page.getByRole('button', { name: en.delivered.nextSale }).focus();
  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
});
