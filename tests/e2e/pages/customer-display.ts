import type { Locator, Page } from 'playwright';

/** The window that the customer sees. */
export class CustomerDisplay {
  readonly page: Page;
  readonly heading: Locator;
  readonly qr: Locator;
  readonly timeLeft: Locator;
  readonly steps: Locator;
  readonly language: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.qr = page.getByRole('img', { name: 'QR code to pay with' });
    this.timeLeft = page.getByRole('meter', { name: 'Time left to pay' });
    this.steps = page.getByRole('list', { name: /way/ });
    this.language = page.getByRole('button', { name: /^Language:/ });
  }

  /** The display beside the desk's page, once its window is there. */
  static async beside(desk: Page): Promise<CustomerDisplay> {
    const context = desk.context();
    const isThere = context.pages().find((page) => page !== desk);
    const page = isThere ?? (await context.waitForEvent('page'));
    await page.waitForURL(/\/display\/index\.html$/);
    return new CustomerDisplay(page);
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.page.locator('header').getByRole('button').first().click();
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
