import type { Locator, Page } from 'playwright';

/** The first start. */
export class WelcomePage {
  readonly heading: Locator;
  readonly startPractising: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Welcome to Refill Desk' });
    this.startPractising = page.getByRole('button', { name: 'Start practising' });
  }
}
