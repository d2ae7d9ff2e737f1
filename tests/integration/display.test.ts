import { afterEach, describe, expect, it } from 'vitest';
import type { DisplayView } from '../../src-shared/domain/display.ts';
import { calls, events } from '../../src-shared/bridge/contract.ts';
import type { EventSpec } from '../../src-shared/bridge/contract-types.ts';
import { customerEmail, openTill, type Till } from '../support/till.ts';
import { valueOf } from '../support/value-of.ts';

const phone = '+12025550123';
const partnerId = 'partner-4711';

const toClose: Till[] = [];
afterEach(async () => {
  for (const till of toClose.splice(0)) await till.close();
});

async function aTill(): Promise<Till> {
  const till = await openTill();
  toClose.push(till);
  return till;
}

/** What the customer's window is answered; every call of it goes this way. */
async function look(till: Till): Promise<DisplayView> {
  return valueOf(await till.test.dispatch('customer', 'display.view', undefined)) as DisplayView;
}

/** The events of the contract that a window of the customer's role is sent. */
const toCustomer = new Set(
  Object.entries(events).flatMap(([domain, specs]) =>
    Object.entries<EventSpec>(specs)
      .filter(([, { roles }]) => roles.includes('customer'))
      .map(([name]) => `${domain}.${name}`),
  ),
);

describe('the bridge of the customer display', () => {
  it('carries no code, no e-mail address or phone number in full and no partner ID in a whole sale, codes revealed and copied', async () => {
    const till = await aTill();
    const { desk, test } = till;
    const answers: DisplayView[] = [await look(till)];
    valueOf(
      await desk.display.show({
        type: 'basket',
        lines: [
          { brand: 'Steam', label: '$50', coinAmount: null, recipient: customerEmail },
          { brand: 'T-Mobile Credits', label: '$25', coinAmount: null, recipient: phone },
        ],
        coin: 'USDC',
        network: 'Solana',
        total: null,
      }),
    );
    answers.push(await look(till));
    const order = await till.sell([
      { brand: 'Steam', amount: '50 USD' },
      { brand: 'T-Mobile Credits', amount: '25 USD', deliveryType: 'by_phone', beneficiary: phone },
    ]);
    valueOf(await desk.display.show({ type: 'order', ref: order.ref, addressOnly: false }));
    answers.push(await look(till));
    till.sandbox.control.act('last', 'pay');
    await till.reaches(order, 'delivered');
    const { secrets } = valueOf(await desk.orders.reveal({ ref: order.ref, item: 0 }));
    const [code] = secrets;
    if (code === undefined) throw new Error('a Steam card has a code');
    valueOf(await desk.orders.copy({ ref: order.ref, what: { type: 'secret', item: 0, name: code.name } }));
    answers.push(await look(till));
    valueOf(await desk.display.show({ type: 'nothing' }));
    answers.push(await look(till));

    const sent = test.crossed.filter((text) => {
      const { event } = JSON.parse(text) as { event?: string };
      return event !== undefined && toCustomer.has(event);
    });
    const words = [...answers.map((view) => JSON.stringify(view)), ...sent].join('\n');
    for (const show of ['idle', 'basket', 'pay', 'thanks']) expect(words).toContain(`"show":"${show}"`);
    expect(sent.length).toBeGreaterThan(3);
    for (const { value } of secrets) expect(words).not.toContain(value);
    for (const secret of [customerEmail, phone, phone.slice(1), phone.slice(-7), partnerId]) {
      expect(words).not.toContain(secret);
    }
  });

  it('answers the one call that looks, and no other of the contract', async () => {
    const till = await aTill();
    const names = Object.entries(calls).flatMap(([domain, specs]) =>
      Object.keys(specs).map((name) => `${domain}.${name}`),
    );
    const served: string[] = [];
    for (const name of names) {
      const answer = await till.test.dispatch('customer', name, undefined);
      if (answer.ok || answer.code !== 'forbidden') served.push(name);
    }
    expect(served).toEqual(['display.view']);
    expect(await till.test.dispatch('desk', 'display.view', undefined)).toMatchObject({ code: 'forbidden' });
    expect([...toCustomer]).toEqual(['display.changed']);
  });

  it('shows the code of the very order that the desk shows, and takes it away when the machine slept', async () => {
    const till = await aTill();
    const order = await till.sell([{ brand: 'Steam', amount: '50 USD' }]);
    valueOf(await till.desk.display.show({ type: 'order', ref: order.ref, addressOnly: false }));
    const shown = valueOf(await till.desk.orders.get({ ref: order.ref })).order.payment;
    const { scene } = await look(till);
    expect(scene).toMatchObject({ show: 'pay', qrText: shown?.qrText, amount: shown?.amount });
    const doubt = till.test.crossed.length;
    till.test.wake();
    const first = till.test.crossed.slice(doubt).find((text) => text.includes('display.changed'));
    expect(first, 'nobody knows how late it is').toContain('"show":"preparing"');
    expect(first).not.toContain(shown?.qrText);
  });
});
