import type { Locator, Page } from 'playwright';

/** What the trainer's strip can do. */
export type TrainerAction =
  | 'Customer pays'
  | 'Pays too little'
  | 'Pays the rest'
  | 'Pays too late'
  | 'Lets it expire'
  | 'Cancel order'
  | 'Cut the connection';

/** The Pay screen of one order. */
export class PayPage {
  readonly heading: Locator;
  readonly request: Locator;
  readonly qr: Locator;
  readonly timeLeft: Locator;
  readonly connection: Locator;
  readonly way: Locator;
  readonly nextCustomer: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^Order / });
    this.request = page.getByRole('region', { name: /^Payment for order/ });
    this.qr = page.getByRole('img', { name: 'QR code to pay with' });
    this.timeLeft = page.getByRole('meter', { name: 'Time left to pay' });
    this.connection = page.getByRole('main').locator('header').getByRole('status');
    this.way = page.getByRole('list', { name: 'Way of this order' });
    this.nextCustomer = page.getByRole('button', { name: 'Serve the next customer' });
  }

  copy(what: 'amount' | 'address'): Locator {
    return this.page.getByRole('button', { name: `Copy ${what}` });
  }

  /** The desk's number of this order, such as `P-1`. */
  async ref(): Promise<string> {
    return ((await this.heading.textContent()) ?? '').replace('Order ', '').trim();
  }

  async train(action: TrainerAction): Promise<void> {
    await this.page.getByRole('region', { name: 'Trainer’s controls' }).getByRole('button', { name: action }).click();
  }
}
