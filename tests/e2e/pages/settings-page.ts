import type { Locator, Page } from 'playwright';

/** The Settings screen. */
export class SettingsPage {
  readonly heading: Locator;
  readonly language: Locator;
  readonly partner: Locator;
  readonly partnerId: Locator;
  readonly savePartnerId: Locator;
  readonly checkConnection: Locator;
  readonly apiAddress: Locator;
  readonly saveAddress: Locator;
  readonly tolerance: Locator;
  readonly saveTolerance: Locator;
  readonly margin: Locator;
  readonly records: Locator;
  readonly makeCopy: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.language = page.getByRole('combobox', { name: 'Language', exact: true });
    this.partner = page.getByRole('group', { name: 'Partner ID' });
    this.partnerId = this.partner.getByLabel('Partner ID', { exact: true });
    this.savePartnerId = this.partner.getByRole('button', { name: 'Save partner ID' });
    this.checkConnection = page.getByRole('button', { name: 'Check connection' });
    this.apiAddress = page.getByRole('textbox', { name: 'API address' });
    this.tolerance = page.getByRole('textbox', { name: 'Price tolerance in per cent' });
    this.saveTolerance = page.getByRole('button', { name: 'Save tolerance' });
    this.margin = page.getByRole('combobox', { name: 'Safety margin in minutes' });
    this.records = page.getByRole('group', { name: 'Orders of this desk' });
    this.makeCopy = this.records.getByRole('button', { name: 'Make a copy now' });
    this.saveAddress = page.getByRole('button', { name: 'Save address' });
  }

  /** Chooses by keyboard: the radio buttons themselves are out of sight, behind their words. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).press('Space');
  }
}
