import type { Locator, Page } from 'playwright';

/** The Sell screen: catalogue on the left, ticket on the right. Selectors and actions, no expectations. */
export class SellPage {
  readonly search: Locator;
  readonly brands: Locator;
  readonly ticket: Locator;
  readonly email: Locator;
  readonly phone: Locator;
  readonly total: Locator;
  /** Shows the whole sale once more; see `charge`. */
  readonly chargeButton: Locator;
  /** The card with the whole sale. */
  readonly card: Locator;
  /** Orders what stands on the card. */
  readonly confirm: Locator;
  /** What stands on the ticket, one line a card. */
  readonly lines: Locator;
  /** The yes to a price that moved. */
  readonly accept: Locator;
  /** Exactly the same is open already. */
  readonly exists: Locator;
  readonly amountField: Locator;
  readonly backToBrands: Locator;
  readonly alerts: Locator;
  /** The tile that Enter opens from the search. */
  readonly marked: Locator;
  /** The keys of the favourites, and those of what was sold last. */
  readonly favourites: Locator;
  readonly recent: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search brands' });
    this.brands = page.getByRole('list', { name: 'Brands' });
    this.ticket = page.getByRole('complementary', { name: 'Ticket' });
    this.email = this.ticket.getByRole('textbox', { name: /e-mail/ });
    this.phone = this.ticket.getByRole('textbox', { name: 'Phone number to top up' });
    this.total = this.ticket.getByRole('status', { name: 'Total' });
    this.chargeButton = this.ticket.getByRole('button', { name: /^Charge/ });
    this.accept = this.ticket.getByRole('button', { name: /^Accept/ });
    this.card = page.getByRole('dialog', { name: 'Check the sale with the customer' });
    this.confirm = this.card.getByRole('button', { name: /^Charge\s[\d.]/ });
    this.lines = this.ticket.getByRole('list', { name: 'Items on the ticket' }).getByRole('listitem');
    this.exists = page.getByRole('dialog', { name: /for exactly the same/ });
    this.amountField = page.getByRole('textbox', { name: 'Amount' });
    this.backToBrands = page.getByRole('button', { name: 'Back to brands' });
    this.alerts = this.ticket.getByRole('alert');
    this.marked = this.brands.locator('button.marked');
    this.favourites = page.getByRole('list', { name: 'Favourites' });
    this.recent = page.getByRole('list', { name: 'Sold last' });
  }

  brand(name: string): Locator {
    return this.brands.getByRole('button', { name, exact: false }).first();
  }

  /** The heading of the product that is open. */
  productHeading(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name });
  }

  /** A fixed amount of the open product, as it is labelled. */
  amount(label: string): Locator {
    return this.page
      .getByRole('region', { name: /.+/ })
      .getByRole('listitem')
      .getByRole('button')
      .filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** Orders what stands on the ticket: reads the card, and says yes to it. */
  async charge(): Promise<void> {
    await this.chargeButton.click();
    await this.confirm.click();
  }

  async openBrand(name: string): Promise<void> {
    await this.brands.getByRole('button').first().waitFor();
    await this.search.fill(name);
    await this.search.press('Enter');
    await this.productHeading(name).waitFor();
  }

  /** Puts a Steam card of this amount on the ticket, for this customer. */
  async putSteam(amount: string, email: string): Promise<void> {
    await this.openBrand('Steam');
    await this.amount(amount).click();
    await this.email.fill(email);
  }

  /** Chooses a country by its name in words. */
  async chooseCountry(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Country:/ }).click();
    await this.page.getByRole('combobox', { name: 'Search countries' }).fill(name);
    await this.page.keyboard.press('Enter');
  }

  async payWith(coin: string, network: string): Promise<void> {
    await this.ticket.getByRole('button', { name: 'Change coin or network' }).click();
    const coins = this.ticket.getByRole('group', { name: 'Coin', exact: true });
    await coins.getByText(coin, { exact: true }).click();
    await this.ticket.getByRole('radio', { name: new RegExp(`^${network}`) }).check();
  }
}
