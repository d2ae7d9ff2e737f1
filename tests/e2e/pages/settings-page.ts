import type { Locator, Page } from 'playwright';

/** The Settings screen. */
export class SettingsPage {
  readonly heading: Locator;
  readonly partner: Locator;
  readonly partnerId: Locator;
  readonly savePartnerId: Locator;
  readonly checkConnection: Locator;
  readonly apiAddress: Locator;
  readonly saveAddress: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.partner = page.getByRole('group', { name: 'Partner ID' });
    this.partnerId = this.partner.getByLabel('Partner ID', { exact: true });
    this.savePartnerId = this.partner.getByRole('button', { name: 'Save partner ID' });
    this.checkConnection = page.getByRole('button', { name: 'Check connection' });
    this.apiAddress = page.getByRole('textbox', { name: 'API address' });
    this.saveAddress = page.getByRole('button', { name: 'Save address' });
  }

  /** Chooses by keyboard: the radio buttons themselves are out of sight, behind their words. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).press('Space');
  }
}
