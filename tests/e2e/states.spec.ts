import type { Sandbox } from '../../src-sandbox/sandbox.ts';
import { SCENARIOS } from '../../src-sandbox/scenarios/scenarios.ts';
import { en } from '../../src-renderer/messages/en.ts';
import { SellPage } from './pages/sell-page.ts';
import type { ElectronModules } from '../../tools/launch/running-app.ts';
import type { DeskUnderTest } from './support/desk-test.ts';
import { enterPartnerId, expect, test } from './support/live-desk-test.ts';
import { picture } from './support/pictures.ts';
import {
  deskSights,
  expectDelivered,
  expectMissing,
  expectStage,
  expectWords,
  leave,
  orderSights,
  payable,
  type Sight,
  type Till,
} from './support/scenario-sights.ts';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

/** Seen by a test of its own, before the desk has read a catalogue. */
const atTheStart = ['huge-catalogue'];

function tillOf(desk: DeskUnderTest, vendor: Sandbox): Till {
  const resume = ({ powerMonitor }: ElectronModules): boolean => powerMonitor.emit('resume');
  return { page: desk.page, vendor, wake: () => desk.evaluateMain(resume, null) };
}

async function seeEach(till: Till, sights: Readonly<Record<string, Sight>>): Promise<void> {
  for (const [name, see] of Object.entries(sights)) {
    await test.step(name, async () => {
      till.vendor.control.useScenario(name);
      await see(till);
      await picture(till.page, `scenario-${name}`);
      till.vendor.control.useScenario('default');
      till.vendor.control.act('last', 'cancel');
      await leave(till.page);
    });
  }
}

test('each scenario of the simulator is seen by one of these tests', async () => {
  const seen = [...Object.keys(orderSights), ...Object.keys(deskSights), ...atTheStart];
  expect(seen.sort()).toEqual(SCENARIOS.map(({ name }) => name).sort());
});

test('every state of an order has its words on screen, and a sentence for the customer', async ({
  desk,
  page,
  vendor,
}) => {
  const till = tillOf(desk, vendor);
  const set = (orderState: string, paymentState: string): boolean =>
    vendor.control.act('last', { do: 'set', orderState, paymentState });
  await enterPartnerId(page);

  await test.step('on the way to a refund', async () => {
    await payable(till);
    await picture(page, 'state-WaitingForPayment');
    set('PaymentStarted', 'PaymentStarted');
    await expectStage(page, 'payment-seen');
    await picture(page, 'state-PaymentStarted');
    vendor.control.act('last', { do: 'set', orderState: 'WaitingForPayment', paymentState: 'WalletCreated' });
    vendor.control.act('last', 'underpay');
    await expectMissing(page);
    await picture(page, 'state-PartialPaymentStarted');
    for (const state of ['PaymentReceived', 'WaitingForDelivery']) {
      set(state, 'PaymentReceived');
      await expectStage(page, 'paid');
      await picture(page, `state-${state}`);
    }
    set('WaitingForRebuy', 'PaymentReceived');
    await expectWords(page, en.coach.rebuy.title, en.coach.rebuy.say);
    await picture(page, 'state-WaitingForRebuy');
    set('WaitingForManualAction', 'PaymentReceived');
    await expectStage(page, 'manual-review');
    await picture(page, 'state-WaitingForManualAction');
    set('PaymentFailed', 'PaymentReceived');
    await expectStage(page, 'checking');
    set('UnderTheMicroscope', 'PaymentReceived');
    await expect(page.getByText('The vendor’s word: UnderTheMicroscope')).toBeVisible();
    await picture(page, 'state-unknown');
    set('Refunded', 'Refunded');
    await expectStage(page, 'refunded');
    await picture(page, 'state-Refunded');
    await leave(page);
  });

  await test.step('expired, then paid too late, then delivered', async () => {
    await payable(till);
    set('Expired', 'Expired');
    await expectStage(page, 'expired');
    await picture(page, 'state-Expired');
    set('Expired', 'ExpiredAfterPaymentDetection');
    await till.wake();
    await expectStage(page, 'paid-too-late');
    await picture(page, 'state-ExpiredAfterPaymentDetection');
    vendor.control.act('last', { do: 'set', orderState: 'PaymentReceived', paymentState: 'PaymentReceived' });
    vendor.control.act('last', 'deliver');
    await till.wake();
    await expectDelivered(page);
    await picture(page, 'state-Done');
    await leave(page);
  });

  const ends = [
    ['Canceled', 'PaymentCanceled', 'cancelled'],
    ['PaymentSetupFailed', 'PaymentFailed', 'failed'],
    ['PaymentFailed', 'PaymentFailed', 'failed'],
  ] as const;
  for (const [orderState, paymentState, stage] of ends) {
    await test.step(orderState, async () => {
      await payable(till);
      set(orderState, paymentState);
      await expectStage(page, stage);
      await picture(page, `state-${orderState}`);
      await leave(page);
    });
  }
});

test('every scenario of an order is seen on screen', async ({ desk, page, vendor }) => {
  await enterPartnerId(page);
  await seeEach(tillOf(desk, vendor), orderSights);
});

test('every scenario of the ticket, the catalogue and the connection is seen on screen', async ({
  desk,
  page,
  vendor,
}) => {
  await enterPartnerId(page);
  await seeEach(tillOf(desk, vendor), deskSights);
});

test('ten thousand brands are listed and searched', async ({ page, vendor }) => {
  vendor.control.useScenario('huge-catalogue');
  vendor.control.reset();
  await enterPartnerId(page);
  const sell = new SellPage(page);
  await expect(page.getByText(/^10,\d{3}$/).first()).toBeVisible({ timeout: 30_000 });
  await sell.openBrand('Steam');
  await picture(page, 'scenario-huge-catalogue');
});
