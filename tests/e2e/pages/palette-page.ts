import type { Locator, Page } from 'playwright';

/** The command palette, over any screen. */
export class PalettePage {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  /** What Enter would do. */
  readonly chosen: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Find anything' });
    this.field = this.dialog.getByRole('combobox');
    this.options = this.dialog.getByRole('option');
    this.chosen = this.dialog.getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.dialog.waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Control+k');
    // What is typed now goes into it.
    await this.dialog.locator('input:focus').waitFor();
  }
}
