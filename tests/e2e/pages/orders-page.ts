import type { Locator, Page } from 'playwright';

/** The Orders screen: the table and the detail beside it. */
export class OrdersPage {
  readonly heading: Locator;
  readonly search: Locator;
  readonly showCode: Locator;
  readonly code: Locator;
  readonly continue: Locator;
  readonly copyAddress: Locator;
  readonly timeline: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Orders' });
    this.search = page.getByRole('searchbox');
    this.showCode = page.getByRole('button', { name: 'Show code' });
    this.code = page
      .getByRole('region', { name: /^Code of/ })
      .getByRole('definition')
      .first();
    this.continue = page.getByRole('button', { name: 'Continue' });
    this.copyAddress = page.getByRole('button', { name: 'Copy address' });
    this.timeline = page.getByRole('list', { name: 'Timeline' });
  }

  row(ref: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByText(ref, { exact: true }) });
  }

  detail(ref: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: new RegExp(`${ref}$`) });
  }
}
