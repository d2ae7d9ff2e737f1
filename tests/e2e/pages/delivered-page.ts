import type { Locator, Page } from 'playwright';

/** The Delivered screen. */
export class DeliveredPage {
  readonly heading: Locator;
  readonly reveal: Locator;
  readonly copyCode: Locator;
  readonly code: Locator;
  readonly nextSale: Locator;
  readonly orderDetails: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: /^Delivered/ });
    const secrets = page.getByRole('region', { name: /^Code of|^Codes of/ });
    this.reveal = secrets.getByRole('button', { name: /^Show/ });
    this.copyCode = secrets.getByRole('button', { name: /^Copy/ }).first();
    this.code = secrets.getByRole('definition').first();
    this.nextSale = page.getByRole('button', { name: 'Next sale' });
    this.orderDetails = page.getByRole('button', { name: 'Order details' });
  }
}
