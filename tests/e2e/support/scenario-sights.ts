import type { Page } from 'playwright/test';
import type { Sandbox } from '../../../src-sandbox/sandbox.ts';
import { en } from '../../../src-renderer/messages/en.ts';
import { DeliveredPage } from '../pages/delivered-page.ts';
import { PayPage } from '../pages/pay-page.ts';
import { SellPage } from '../pages/sell-page.ts';
import { expect } from './live-desk-test.ts';

/** A desk in live mode and the vendor that it sells for. */
export interface Till {
  readonly page: Page;
  /** As after a sleep of the computer: an expired order is asked for at once, not in a minute. */
  readonly wake: () => Promise<unknown>;
  readonly vendor: Sandbox;
}

/** Makes a scenario show on screen, and checks what is seen of it. Starts on the Sell screen with an empty ticket. */
export type Sight = (till: Till) => Promise<void>;

type Stage = keyof typeof en.coach.stages;

const euro = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });
const sentence = (say: string): string => en.coach.quoted(say);

/** Every scenario whose orders can be paid, up to the screen where it shows. */
export const orderSights: Readonly<Record<string, Sight>> = {
  default: (till) => payable(till),
  'auto-pay': delivered,
  'late-address': async (till) => {
    await charge(till.page);
    await expect(till.page.getByText(sentence(en.coach.preparing.say))).toBeVisible();
    await expect(new PayPage(till.page).request).toBeVisible();
  },
  'token-accounts': (till) => payable(till),
  'slow-delivery': (till) => paidThen(till, 'paid'),
  'slow-confirmations': (till) => paidThen(till, 'payment-seen'),
  'delivery-fails': (till) => paidThen(till, 'manual-review'),
  rebuy: async (till) => {
    await pay(till);
    await expectWords(till.page, en.coach.rebuy.title, en.coach.rebuy.say);
  },
  'manual-action': (till) => paidThen(till, 'manual-review'),
  // A ticket holds one item, and the first item is delivered.
  'partly-delivered': async (till) => {
    await pay(till);
    await expectDelivered(till.page);
  },
  refunded: (till) => paidThen(till, 'refunded'),
  'code-by-email-only': async (till) => {
    await pay(till);
    await expectWords(till.page, en.delivered.mailedTitle, en.coach.lines.delivered.say);
  },
  underpaid: missing,
  'underpaid-in-silence': missing,
  'never-paid': async (till) => {
    await charge(till.page);
    await expectStage(till.page, 'expired');
  },
  'paid-late': async (till) => {
    await charge(till.page);
    // Without a payment at first; the payment may be seen before a picture can be taken of that.
    const expired = till.page.getByRole('heading', { name: en.pay.stages.expired.title });
    const butSeen = till.page.getByRole('heading', { name: en.coach.expiredSeen.title });
    await expect(expired.or(butSeen)).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => till.vendor.control.order('last')?.['order_state']).toBe('Done');
    await till.wake();
    await expectDelivered(till.page);
    await expect(till.page.getByText(en.coach.notices.late().title)).toBeVisible();
  },
  'paid-too-late': async (till) => {
    await charge(till.page);
    await expect.poll(() => till.vendor.control.order('last')?.['payment_state']).toBe('ExpiredAfterPaymentDetection');
    await till.wake();
    await expectStage(till.page, 'paid-too-late');
  },
};

/** Every other scenario: the catalogue, the ticket, the connection and what is withheld. */
export const deskSights: Readonly<Record<string, Sight>> = {
  'out-of-stock': (till) => noted(till, en.problems.OUT_OF_STOCK()),
  paused: (till) => noted(till, en.problems.NOT_ACTIVE()),
  'suspended-coin': (till) => noted(till, en.problems.SUSPENDED_COIN({ coin: 'USDC' })),
  'suspended-network': (till) => noted(till, en.problems.SUSPENDED_NETWORK()),
  limits: async (till) => {
    const limit = { daily_max: euro(4000), spent_today_by_user: euro(3950) };
    till.vendor.control.refuse({ code: 'DAILY_SPENDING_LIMIT_EXCEEDED', at: 'validation', moreDetails: limit });
    await noted(till, en.problems.DAILY_SPENDING_LIMIT_EXCEEDED({ left: '€50', limit: '€4,000' }));
  },
  'moving-rates': (till) => payable(till),
  'one-order-at-a-time': async (till) => {
    const customer = nextCustomer();
    await charge(till.page, customer);
    await expect(new PayPage(till.page).request).toBeVisible();
    const address = till.page.url();
    await leave(till.page);
    await charge(till.page, customer, '$10');
    await expect(new PayPage(till.page).request).toBeVisible();
    await till.page.goto(address);
    await expectStage(till.page, 'expired');
  },
  'refused-at-creation': (till) => chargedThenNoted(till, en.problems.OUT_OF_STOCK()),
  'identity-check': (till) => chargedThenNoted(till, en.problems.KYC_MISSING()),
  'unclear-creation': async (till) => {
    await charge(till.page);
    await expectStage(till.page, 'unclear');
  },
  'no-streams': async (till) => {
    await payable(till);
    await expect(new PayPage(till.page).connection).toHaveText(/Asking every few seconds|Reconnecting|silent/);
  },
  'mute-streams': async (till) => {
    await payable(till);
    await expect(new PayPage(till.page).connection).not.toHaveText(en.pay.connection.unreachable);
  },
  'odd-shapes': async (till) => {
    await pay(till);
    await expectDelivered(till.page);
  },
  'dearer-order': async (till) => {
    await charge(till.page);
    await expectWords(till.page, en.pay.price.title, en.coach.price.say);
  },
  down: async ({ page }) => {
    await new SellPage(page).chooseCountry('Germany');
    await expect(page.getByText(en.sell.cannotList)).toBeVisible();
  },
  flaky: async ({ page }) => {
    await new SellPage(page).chooseCountry('France');
    await expect(page.getByText(en.sell.cannotList)).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(new SellPage(page).brands.getByRole('button').first()).toBeVisible();
    await new SellPage(page).chooseCountry('United States');
  },
  'wrong-invoice': async (till) => {
    await fill(till.page);
    await new SellPage(till.page).payWith('BTC', 'Lightning');
    await withheld(till);
  },
  'tron-full-name': async (till) => {
    await fill(till.page);
    await new SellPage(till.page).payWith('USDT', 'Tron');
    await expectNote(till.page, en.problems.FULLNAME_MISSING());
    // Also behind the open list of networks, where it would stand below the fold.
    await expect(till.page.getByText(en.problems.FULLNAME_MISSING().title)).toBeInViewport();
  },
};

/** Checks the words of a stage: what happened, and what to say. */
export async function expectStage(page: Page, stage: Stage): Promise<void> {
  await expectWords(page, en.pay.stages[stage].title, en.coach.stages[stage].say);
}

/** Checks a title and the sentence for the customer below it. */
export async function expectWords(page: Page, title: string, say: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(sentence(say))).toBeVisible();
}

/** Charges a Steam card and waits for what is to be paid. */
export async function payable({ page }: Till): Promise<void> {
  await charge(page);
  await expect(new PayPage(page).request).toBeVisible();
  await expect(page.getByText(sentence(en.coach.stages['awaiting-payment'].say))).toBeVisible();
}

/** Back to a Sell screen with an empty ticket. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/sell';
  });
  const sell = new SellPage(page);
  await expect(sell.ticket).toBeVisible();
  const clear = sell.ticket.getByRole('button', { name: en.ticket.clear });
  if (await clear.isVisible()) await clear.click();
  await expect(sell.ticket.getByText('Nothing on the ticket yet')).toBeVisible();
}

let customers = 0;

/** Each sale is another customer's: a second order for exactly the same would be asked about. */
function nextCustomer(): string {
  customers += 1;
  return `customer${String(customers)}@example.com`;
}

async function fill(page: Page, customer = nextCustomer(), amount = '$25'): Promise<void> {
  await new SellPage(page).putSteam(amount, customer);
}

async function charge(page: Page, customer?: string, amount?: string): Promise<void> {
  const sell = new SellPage(page);
  if (await sell.ticket.getByText('Nothing on the ticket yet').isVisible()) await fill(page, customer, amount);
  await sell.charge();
}

async function pay(till: Till): Promise<void> {
  await payable(till);
  expect(till.vendor.control.act('last', 'pay')).toBe(true);
}

async function paidThen(till: Till, stage: Stage): Promise<void> {
  await pay(till);
  await expectStage(till.page, stage);
}

async function delivered({ page }: Till): Promise<void> {
  await charge(page);
  await expectDelivered(page);
}

/** Checks the Delivered screen and its sentence. */
export async function expectDelivered(page: Page): Promise<void> {
  await expect(new DeliveredPage(page).heading).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(sentence(en.coach.stages.delivered.say))).toBeVisible();
}

async function missing({ page }: Till): Promise<void> {
  await charge(page);
  await expectMissing(page);
}

/** Checks that an underpaid order says so, and names to the customer the amount that is still missing. */
export async function expectMissing(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: en.pay.stillMissing })).toBeVisible();
  const said = page.getByText(en.coach.missing('').say.trim());
  await expect(said).toBeVisible();
  await expect(said).toHaveText(/^.?\d+\.\d+\sUSDC is still missing\./);
}

async function withheld({ page }: Till): Promise<void> {
  await charge(page);
  await expectWords(page, en.pay.withheld.title, en.coach.withheld.say);
}

async function noted({ page }: Till, words: { title: string; say: string }): Promise<void> {
  await fill(page);
  await expectNote(page, words);
}

async function chargedThenNoted({ page }: Till, words: { title: string; say: string }): Promise<void> {
  await charge(page);
  await expectNote(page, words);
}

async function expectNote(page: Page, { title, say }: { title: string; say: string }): Promise<void> {
  const note = new SellPage(page).alerts.filter({ hasText: title }).first();
  await expect(note).toBeVisible();
  await expect(note).toContainText(sentence(say));
}
