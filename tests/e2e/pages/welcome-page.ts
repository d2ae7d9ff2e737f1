import type { Locator, Page } from 'playwright';

/** The first start. */
export class WelcomePage {
  readonly heading: Locator;
  readonly startPractising: Locator;
  /** After how a sale goes was read. */
  readonly startFirstSale: Locator;
  readonly skip: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Welcome to Refill Desk' });
    this.startPractising = page.getByRole('button', { name: 'Start practising' });
    this.startFirstSale = page.getByRole('button', { name: 'Start the first sale' });
    this.skip = page.getByRole('button', { name: 'I know my way' });
  }
}
