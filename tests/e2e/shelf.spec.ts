import type { Page } from 'playwright/test';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { Favourite } from '../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { en } from '../../src-renderer/messages/en.ts';
import { DeliveredPage } from './pages/delivered-page.ts';
import { DeskRail } from './pages/desk-rail.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { PalettePage } from './pages/palette-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { violations } from './support/axe-violations.ts';
import { sellDelivered } from './support/delivered-order.ts';
import { expect, test } from './support/desk-test.ts';
import { picture, pictures } from './support/pictures.ts';
import { scan } from './support/scanner.ts';

test.describe('the search', () => {
  test('has the focus, marks what Enter opens, and walks through the tiles without losing it', async ({ page }) => {
    const sell = new SellPage(page);
    await sell.brand('Steam').waitFor();
    await expect(sell.search).toBeFocused();
    await expect(sell.marked).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(sell.marked).toHaveCount(1);
    const first = await sell.marked.textContent();
    await page.keyboard.press('ArrowRight');
    await expect(sell.marked).not.toHaveText(first ?? '');
    await expect(sell.search).toBeFocused();
    await pictures(page, 'shelf-walk');
    await page.keyboard.press('ArrowLeft');
    await expect(sell.marked).toHaveText(first ?? '');
    expect(await violations(page), 'walking').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sell.marked).toHaveCount(0);

    await page.keyboard.type('staem', { delay: 60 });
    await expect(sell.marked).toContainText('Steam');
    await pictures(page, 'shelf-typo');
    await page.keyboard.press('Enter', { delay: 60 });
    await expect(sell.productHeading('Steam')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sell.brand('Steam'), 'one step back, on what was open').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sell.search).toBeFocused();
    await expect(sell.search).toHaveValue('staem');
    await page.keyboard.press('Escape');
    await expect(sell.search).toHaveValue('');
  });

  test('takes the first letter that is typed anywhere on the shelf', async ({ page }) => {
    const sell = new SellPage(page);
    await sell.brand('Steam').waitFor();
    await sell.brand('Steam').focus();
    await page.keyboard.press('n');
    await expect(sell.search).toBeFocused();
    await page.keyboard.type('intendo', { delay: 60 });
    await expect(sell.search).toHaveValue('nintendo');
    await expect(sell.marked).toContainText('Nintendo');
  });
});

test('an amount is chosen by its digit, also from the ticket beside it, or by the arrows', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.openBrand('Steam');
  await sell.amount('$25').waitFor();
  await pictures(page, 'product-digits');
  await page.keyboard.press('2');
  await expect(sell.lines).toHaveCount(1);
  await expect(sell.email).toBeFocused();
  await sell.email.fill('mia@example.com');
  await expect(sell.chargeButton).toHaveText(/\d/);
  await sell.chargeButton.focus();
  await page.keyboard.press('3');
  await expect(sell.lines).toHaveCount(2);
  await sell.productHeading('Steam').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-amount]').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-amount]').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sell.lines).toHaveCount(3);
});

test('an amount of a range is typed at once, or stepped through, and goes on the ticket by Enter', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.openBrand('Amazon');
  await expect(sell.amountField).toBeFocused();
  await page.keyboard.type('42', { delay: 60 });
  await page.keyboard.press('ArrowUp');
  await expect(sell.amountField).toHaveValue('50');
  await pictures(page, 'product-range');
  await page.keyboard.press('Enter');
  await expect(sell.lines).toContainText(['$50']);
  await expect(sell.email).toBeFocused();
});

test.describe('favourites', () => {
  test('are starred by key on a brand and on an amount, and go on the ticket by one press from another screen', async ({
    page,
  }) => {
    const sell = new SellPage(page);
    await sell.openBrand('Steam');
    await sell.amount('$25').focus();
    await page.keyboard.press('Alt+s');
    await page.keyboard.press('Escape');
    await sell.search.fill('twitch');
    await page.keyboard.press('Alt+s');
    await sell.search.fill('');
    const keys = sell.favourites.getByRole('listitem');
    await expect(keys.getByRole('button', { name: /^Steam\s*\$25/ })).toHaveAttribute('aria-keyshortcuts', 'F1');
    await expect(keys.getByRole('button', { name: /^Twitch\s*Any amount/ })).toHaveAttribute('aria-keyshortcuts', 'F2');
    await pictures(page, 'shelf-two-favourites');
    expect(await violations(page), 'favourites').toEqual([]);

    await new DeskRail(page).orders.click();
    await expect(new OrdersPage(page).heading).toBeVisible();
    await page.keyboard.press('F1');
    await expect(sell.lines).toContainText(['Steam']);
    await expect(sell.email).toBeFocused();
    await page.keyboard.press('F2');
    await expect(sell.productHeading('Twitch')).toBeFocused();
  });

  test('are sold once by a key that is held down while they are looked up', async ({ page }) => {
    const sell = new SellPage(page);
    await sell.openBrand('Steam');
    await sell.amount('$25').focus();
    await page.keyboard.press('Alt+s');
    await sell.backToBrands.click();
    await sell.search.fill('');
    const key = sell.favourites.getByRole('button', { name: /^Steam\s*\$25/ });
    await key.evaluate((button: HTMLElement) => {
      for (let press = 0; press < 5; press += 1) {
        const held = { key: 'Enter', repeat: press > 0, bubbles: true, cancelable: true };
        if (button.dispatchEvent(new KeyboardEvent('keydown', held))) button.click();
      }
    });
    await expect(sell.email).toBeFocused();
    await expect(key).not.toHaveAttribute('aria-busy');
    expect(await sell.lines.count()).toBe(1);
  });

  test('are put in order by key and by dragging, and taken off', async ({ page }) => {
    await keepFavourites(page, ['Steam', 'Twitch', 'Airbnb']);
    const sell = new SellPage(page);
    await sell.favourites.getByRole('button', { name: 'Arrange' }).click();
    const list = page.getByRole('dialog', { name: 'Favourites' });
    const rows = list.getByRole('listitem');
    await expect(rows).toHaveText([/Steam/, /Twitch/, /Airbnb/]);
    await list.getByRole('button', { name: 'Move Steam down' }).click();
    await expect(rows).toHaveText([/Twitch/, /Steam/, /Airbnb/]);
    await expect(list.getByRole('button', { name: 'Move Steam down' })).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(rows).toHaveText([/Twitch/, /Airbnb/, /Steam/]);
    await rows.nth(2).dragTo(rows.nth(0));
    await expect(rows).toHaveText([/Steam/, /Twitch/, /Airbnb/]);
    await pictures(page, 'favourites-arrange');
    expect(await violations(page), 'arranging').toEqual([]);
    await list.getByRole('button', { name: 'Remove Twitch' }).press('Delete');
    await expect(rows).toHaveText([/Steam/, /Airbnb/]);
    await page.keyboard.press('Escape');
    await expect(sell.favourites.getByRole('button', { name: /Any amount/ })).toHaveCount(2);
  });

  test('are quiet, with the reason, where they cannot be had, and the shelf looks right with all of them', async ({
    page,
  }) => {
    await keepFavourites(page, await manyBrands(page), [
      favourite('Gone & Forgotten International Department Stores', 'nowhere', 'US'),
      favourite('Netflix', 'nowhere either', 'DE'),
    ]);
    const sell = new SellPage(page);
    await expect(sell.favourites.getByRole('button', { name: /Gone & Forgotten.+Not sold now/ })).toBeVisible();
    await pictures(page, 'shelf-full');
    await page.keyboard.press('F2');
    await expect(sell.favourites.getByRole('button', { name: /^Netflix\s*DE\s*Not sold now/ })).toBeVisible();
    await expect(sell.ticket.getByText('Nothing on the ticket yet')).toBeVisible();
    await sell.favourites.getByRole('button', { name: /^All/ }).click();
    await expect(page.getByRole('dialog', { name: 'Favourites' }).getByRole('listitem')).toHaveCount(20);
    await pictures(page, 'favourites-full');
  });
});

test('what was sold last is one press away, what is sold most stands first, and a sale is repeated by key', async ({
  page,
}) => {
  await sellDelivered(page, [{ brand: 'Twitch' }]);
  const ref = await sellDelivered(page, [{ brand: 'Twitch' }, { brand: 'Steam' }]);
  const sell = new SellPage(page);
  await new DeskRail(page).orders.click();
  await new DeskRail(page).sell.click();
  await expect(sell.recent.getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Sold most here' })).toBeVisible();
  await expect(sell.brands.getByRole('listitem').getByRole('button').first()).toContainText('Twitch');
  await pictures(page, 'shelf-habits');
  await sell.recent.getByRole('button', { name: /Steam/ }).click();
  await expect(sell.lines).toContainText(['Steam']);

  await page.evaluate((number) => void (location.hash = `#/delivered/${number}`), ref);
  await new DeliveredPage(page).heading.waitFor();
  await pictures(page, 'delivered-repeat');
  await expect(page.getByRole('button', { name: en.shelf.repeat })).toBeEnabled();
  await page.keyboard.press('Alt+a');
  const question = page.getByRole('dialog', { name: 'Another ticket has been begun' });
  await expect(question, 'a begun ticket is not thrown away unasked').toBeVisible();
  await picture(page, 'repeat-question');
  await expect(question.getByRole('button', { name: en.shelf.repeatReplace })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sell.lines).toContainText(['Twitch', 'Steam']);
  await expect(sell.email).toHaveValue('customer@example.com');
});

test('pinned countries stand first, by key or by the pin, and the picker opens by key', async ({ page }) => {
  const sell = new SellPage(page);
  await sell.brand('Steam').waitFor();
  await page.keyboard.press('Alt+c');
  const field = page.getByRole('combobox', { name: 'Search countries' });
  await expect(field).toBeFocused();
  await field.fill('japan');
  await page.keyboard.press('Alt+s');
  await field.fill('');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Japan');
  await options.filter({ hasText: 'Brazil' }).getByTitle('Pin Brazil').click();
  await expect(options.nth(1)).toContainText('Brazil');
  await pictures(page, 'countries-pinned');
  expect(await violations(page), 'countries').toEqual([]);
  await field.fill('ドイツ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Country: ?Germany/ })).toBeVisible();
  await page.reload();
  await expect(sell.search).toBeFocused();
  await page.keyboard.press('Alt+c');
  await expect(options.first()).toContainText('Japan');
});

test.describe('the palette', () => {
  test('finds brands, countries, orders, settings and actions from any screen, and first what was used before', async ({
    page,
  }) => {
    const ref = await sellDelivered(page, [{ brand: 'Twitch' }]);
    const sell = new SellPage(page);
    const palette = new PalettePage(page);
    await new DeskRail(page).settings.click();
    await palette.open();
    await pictures(page, 'palette');
    expect(await violations(page), 'palette').toEqual([]);
    await palette.field.fill('amzon');
    await expect(palette.chosen).toContainText('Amazon');
    await picture(page, 'palette-brand');
    await page.keyboard.press('Enter');
    await expect(sell.productHeading('Amazon')).toBeVisible();

    await palette.open();
    await palette.field.fill(ref);
    await expect(palette.chosen).toContainText(ref);
    await pictures(page, 'palette-order');
    await page.keyboard.press('Enter');
    await expect(new OrdersPage(page).detail(ref)).toBeVisible();

    await palette.open();
    await palette.field.fill('tolerance');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Money' })).toBeFocused();

    await palette.open();
    await palette.field.fill('brasil');
    await expect(palette.chosen).toContainText('Brazil');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Country: ?Brazil/ })).toBeVisible();

    await palette.open();
    await palette.field.fill('dark');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    await palette.open();
    await expect(palette.options.first()).toContainText('Dark theme');
    await expect(palette.options.nth(1)).toContainText('Brazil');
    await palette.field.fill('qqzz');
    await expect(palette.dialog.getByText('Nothing found for “qqzz”')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(palette.dialog).toBeHidden();
  });

  test('and the list of shortcuts open over no dialog, and no shortcut fires into text', async ({ page }) => {
    const sell = new SellPage(page);
    const palette = new PalettePage(page);
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sell.brand('Steam').waitFor();
    await expect(sell.search).toBeFocused();
    await page.keyboard.press('?');
    await expect(sell.search, 'it is typed').toHaveValue('?');
    await sell.search.fill('');
    await sell.brand('Steam').focus();
    await page.keyboard.press('?');
    await expect(list).toBeVisible();
    await expect(list.getByText('Put a favourite on the ticket')).toBeVisible();
    await pictures(page, 'shortcuts');
    expect(await violations(page), 'shortcuts').toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Alt+2');
    await expect(palette.dialog).toBeHidden();
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(sell.brands).toBeVisible();

    await sell.putSteam('$25', 'mia@example.com');
    await palette.open();
    await page.keyboard.press('Alt+x');
    await page.keyboard.press('Escape');
    await expect(palette.dialog).toBeHidden();
    await expect(sell.lines, 'the ticket behind it is not cleared').toHaveCount(1);
  });
});

test.describe('a scanner', () => {
  test('opens an order by our number or the vendor’s, from any screen, and presses nothing', async ({ page }) => {
    const ref = await sellDelivered(page, [{ brand: 'Steam' }]);
    const orders = new OrdersPage(page);
    const sell = new SellPage(page);
    await sell.openBrand('Twitch');
    await scan(page, ref);
    await expect(orders.detail(ref)).toBeVisible();
    await new DeskRail(page).sell.click();
    await expect(sell.lines, 'digits of the scan chose no amount').toHaveCount(0);

    const orderId = await vendorsId(page);
    await sell.search.focus();
    await scan(page, orderId);
    await expect(orders.detail(ref)).toBeVisible();
    await new DeskRail(page).sell.click();
    await expect(sell.search, 'nothing of it is left in the field').toHaveValue('Twitch');
  });

  test('fills what the ticket asks for, wherever the focus is, and charges nothing', async ({ page }) => {
    const sell = new SellPage(page);
    await sell.openBrand('T-Mobile Credits');
    await page.getByRole('main').locator('[data-digit="1"]').waitFor();
    await page.keyboard.press('1');
    await expect(sell.phone).toBeFocused();
    await scan(page, 'mailto:mia@example.com');
    await expect(sell.email).toHaveValue('mia@example.com');
    await expect(sell.phone).toHaveValue('');
    await sell.search.focus();
    await scan(page, 'tel:+14155550132');
    await expect(sell.phone).toHaveValue(/555/);
    await expect(sell.search).toHaveValue('T-Mobile Credits');
    await expect(sell.chargeButton).toHaveText(/\d/);
    await expect(sell.chargeButton).toBeFocused();
    await scan(page, 'noa@example.com');
    await expect(sell.email).toHaveValue('noa@example.com');
    await expect(sell.card, 'Enter at its end pressed nothing').toBeHidden();
    await sell.email.focus();
    await scan(page, 'mia@example.com');
    await expect(sell.email).toHaveValue('mia@example.com');
    await expect(sell.card).toBeHidden();
  });

  test('is not a person who types fast: no letter is lost on the way into the search', async ({ page }) => {
    const sell = new SellPage(page);
    await sell.brand('Steam').focus();
    await page.keyboard.type('twitch');
    await expect(sell.search).toHaveValue('twitch');
    await expect(sell.search).toBeFocused();
  });

  test('puts anything else into the search', async ({ page }) => {
    const sell = new SellPage(page);
    await sell.openBrand('Steam');
    await sell.amount('$25').waitFor();
    await scan(page, '4006381333931');
    await expect(sell.search).toHaveValue('4006381333931');
    await expect(sell.search).toBeFocused();
    await expect(sell.lines).toHaveCount(0);
  });
});

test('favourites are arranged from Settings, too', async ({ page }) => {
  await keepFavourites(page, ['Steam']);
  await new DeskRail(page).settings.click();
  const row = page.getByRole('group', { name: 'Favourites' });
  await expect(row.getByText('1 favourite')).toBeVisible();
  await row.getByRole('button', { name: 'Arrange' }).click();
  await expect(page.getByRole('dialog', { name: 'Favourites' }).getByRole('listitem')).toHaveCount(1);
});

function favourite(brand: string, brandId: string, country: string): Favourite {
  return { country: countryCodeSchema.parse(country), brandId, brand, backgroundColor: null, amount: null };
}

/** Keeps these as favourites, after `before`; without amounts. */
async function keepFavourites(page: Page, names: readonly string[], before: readonly Favourite[] = []): Promise<void> {
  await page.evaluate(
    async ({ wanted, first }) => {
      const { desk } = window as unknown as { readonly desk: DeskBridge };
      const listed = await desk.catalogue.country({ country: 'US' });
      const brands = listed.ok ? listed.value.brands : [];
      const favourites = wanted.flatMap((name) => {
        const brand = brands.find((one) => one.name === name);
        if (brand === undefined) throw new Error(`nobody sells ${name}`);
        const { country, brandId, backgroundColor } = brand;
        return [{ country, brandId, brand: name, backgroundColor, amount: null }];
      });
      const changed = await desk.settings.change({ favourites: [...first, ...favourites] });
      if (!changed.ok) throw new Error(changed.code);
    },
    { wanted: names, first: before },
  );
}

/** Eighteen brands of the United States. */
function manyBrands(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { desk } = window as unknown as { readonly desk: DeskBridge };
    const listed = await desk.catalogue.country({ country: 'US' });
    return listed.ok ? listed.value.brands.slice(0, 18).map(({ name }) => name) : [];
  });
}

/** The vendor's number of the last order. */
function vendorsId(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { desk } = window as unknown as { readonly desk: DeskBridge };
    const listed = await desk.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 1 });
    return listed.ok ? (listed.value.orders[0]?.orderId ?? '') : '';
  });
}
