import type { Locator, Page } from 'playwright';

/** The preview of what is printed of an order. */
export class ReceiptPage {
  readonly paper: Locator;
  readonly showCodes: Locator;
  readonly hideCodes: Locator;
  readonly print: Locator;
  readonly savePdf: Locator;
  readonly marks: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.paper = page.getByRole('region', { name: /^(Preview|プレビュー)$/ }).getByRole('article');
    this.showCodes = page.getByRole('button', { name: /^(Show codes|コードを表示)/ });
    this.hideCodes = page.getByRole('button', { name: /^(Hide codes|コードを隠す)/ });
    this.print = page.getByRole('button', { name: /^Print (voucher|receipt)/ });
    this.savePdf = page.getByRole('button', { name: /^(Save as PDF|PDFで保存)/ });
    this.marks = page.getByRole('complementary').getByRole('status').first();
  }

  /** Opens it as a link would. */
  async open(ref: string, from: 'delivered' | 'orders' = 'orders'): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), `#/receipt/${ref}/${from}`);
    await this.paper.waitFor();
  }
}
