import type { Locator, Page } from 'playwright';

/** What the trainer's strip can do. */
export type TrainerAction =
  'Customer pays' | 'Pays too little' | 'Pays the rest' | 'Pays too late' | 'Lets it expire' | 'Cut the connection';

/** What the trainer's menu can do beside it. */
export type TrainerMenuAction =
  | 'Pays too much'
  | 'Pays too late'
  | 'Pays on another network'
  | 'Cancels the order'
  | 'Has to take a look'
  | 'Tries another supplier'
  | 'Delivers a part'
  | 'Sends the code by e-mail alone'
  | 'Cannot deliver'
  | 'Pays it back';

/** The Pay screen of one order. */
export class PayPage {
  readonly heading: Locator;
  readonly request: Locator;
  readonly qr: Locator;
  readonly timeLeft: Locator;
  readonly connection: Locator;
  readonly way: Locator;
  readonly nextCustomer: Locator;
  readonly trainer: Locator;
  readonly alarm: Locator;
  /** What the QR code holds. */
  readonly addressOnly: Locator;
  readonly paymentLink: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^Order / });
    this.request = page.getByRole('region', { name: /^Payment for order/ });
    this.qr = page.getByRole('img', { name: 'QR code to pay with' });
    this.timeLeft = page.getByRole('meter', { name: 'Time left to pay' });
    this.connection = page.getByRole('main').locator('header').getByRole('status');
    this.way = page.getByRole('list', { name: 'Way of this order' });
    this.trainer = page.getByRole('region', { name: 'Trainer’s controls' });
    this.alarm = page.getByRole('alertdialog');
    this.addressOnly = page.getByRole('radio', { name: 'Address only' });
    this.paymentLink = page.getByRole('radio', { name: 'Payment link' });
    this.nextCustomer = page.getByRole('button', { name: 'Serve the next customer' }).first();
  }

  copy(what: 'amount' | 'address' | 'memo' | 'payment link' | 'text for support'): Locator {
    return this.page.getByRole('button', { name: `Copy ${what}` });
  }

  /** The desk's number of this order, such as `P-1`. */
  async ref(): Promise<string> {
    return ((await this.heading.textContent()) ?? '').replace('Order ', '').trim();
  }

  async train(action: TrainerAction): Promise<void> {
    await this.trainer.getByRole('button', { name: action }).click();
  }

  /** Something that stands in the trainer's menu. */
  async trainMore(action: TrainerMenuAction): Promise<void> {
    await this.trainer.getByRole('button', { name: 'More…' }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }
}
