import type { Locator, Page } from 'playwright';

/** The navigation on the left. */
export class DeskRail {
  readonly sell: Locator;
  readonly orders: Locator;
  readonly settings: Locator;

  constructor(page: Page) {
    const rail = page.getByRole('navigation', { name: 'Main' });
    this.sell = rail.getByRole('link', { name: 'Sell' });
    this.orders = rail.getByRole('link', { name: /Orders/ });
    this.settings = rail.getByRole('link', { name: 'Settings' });
  }
}
