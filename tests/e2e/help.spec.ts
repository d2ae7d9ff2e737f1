import { en } from '../../src-renderer/messages/en.ts';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { violations } from './support/axe-violations.ts';
import { expect, test } from './support/desk-test.ts';
import { picture } from './support/pictures.ts';

const { help } = en;

test('the coin and network of a sale are explained from the ticket, by key and by the button', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'customer@example.com');
  await expect(sell.chargeButton).toBeEnabled();
  await page.keyboard.press('Alt+h');
  const dialog = page.getByRole('dialog', { name: help.title });
  await expect(dialog).toContainText('USDC on Solana');
  await expect(dialog).toContainText(help.families.solana);
  await expect(dialog).toContainText(help.rule('USDC', 'Solana'));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await sell.payWith('USDC', 'Polygon');
  await sell.ticket.getByRole('button', { name: help.open }).click();
  await expect(dialog).toContainText(help.families.evm);
  await expect(dialog, 'and what goes wrong there').toContainText(/looks like one on other networks/);
});

test('the state of an order is explained where it is shown, and follows the order', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.putSteam('$25', 'customer@example.com');
  await expect(sell.chargeButton).toBeEnabled();
  await sell.charge();
  const pay = new PayPage(page);
  await expect(pay.qr).toBeVisible();
  await pay.train('Pays too little');
  await expect(page.getByRole('heading', { name: en.pay.stillMissing })).toBeVisible();
  await page.getByRole('button', { name: help.open }).click();
  const dialog = page.getByRole('dialog', { name: help.title });
  await expect(dialog).toContainText(en.pay.stages.underpaid.title);
  await expect(dialog).toContainText(en.coach.stages.underpaid.next);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'help');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(pay.qr, 'Escape closes the dialog alone').toBeVisible();
});
