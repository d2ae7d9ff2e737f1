import { describe, expect, it } from 'vitest';
import { orderScene } from '../../../src-main/display/order-scene.ts';
import { displaySceneSchema, type DisplayScene } from '../../../src-shared/domain/display.ts';
import { orderStageSchema, type Order, type OrderStage } from '../../../src-shared/domain/order.ts';
import { anOrder, aPayment, aPriceMove } from '../renderer/order-fixture.ts';

const shopEmail = 'shop@example.com';
const sight = { timeIsUp: false, addressOnly: false, shopEmail };
const payment = aPayment(600_000);

function sceneAt(stage: OrderStage, changes: Partial<Order> = {}): DisplayScene {
  return orderScene(anOrder('P-1', ['sending', stage], changes), sight);
}

describe('what the customer sees of an order', () => {
  it.each([
    ['sending', 'preparing'],
    ['awaiting-payment', 'pay'],
    ['underpaid', 'pay'],
    ['payment-seen', 'seen'],
    ['paid', 'paid'],
    ['delivered', 'thanks'],
    ['refused', 'closed'],
    ['unclear', 'hold'],
    ['checking', 'hold'],
    ['manual-review', 'review'],
    ['partly-delivered', 'part'],
    ['expired', 'time-up'],
    ['paid-too-late', 'late'],
    ['cancelled', 'closed'],
    ['failed', 'closed'],
    ['refunded', 'refunded'],
  ] as const satisfies [OrderStage, string][])('at %s is %s', (stage, expected) => {
    const scene = sceneAt(stage, { payment });
    expect(scene.show === 'problem' ? scene.reason : scene.show).toBe(expected);
    expect(displaySceneSchema.parse(scene)).toEqual(scene);
  });

  it('is to be paid at no other stage, whatever payment data the order carries', () => {
    const payable = orderStageSchema.options.filter((stage) => sceneAt(stage, { payment }).show === 'pay');
    expect(payable).toEqual(['awaiting-payment', 'underpaid']);
  });

  it('is the very payment that was checked: text of the code, amount, coin, network and time', () => {
    expect(sceneAt('awaiting-payment', { payment })).toMatchObject({
      show: 'pay',
      qrText: payment.qrText,
      address: payment.address,
      amount: '26.41',
      missingOf: null,
      coin: 'USDC',
      network: 'Solana',
      timeLeftMs: 600_000,
      windowMs: payment.windowMs,
    });
  });

  it('asks for the rest alone where a part is missing, and names the whole beside it', () => {
    const missingAmount = anOrder('P-1', ['sending'], {}).total;
    const rest = { ...payment, missingAmount };
    expect(sceneAt('underpaid', { payment: rest })).toMatchObject({ amount: missingAmount, missingOf: payment.amount });
  });

  it('is the address alone where the desk chose so, and then the customer types the amount', () => {
    const link = { ...payment, qrHoldsAmount: true };
    const order = anOrder('P-1', ['sending', 'awaiting-payment'], { payment: link });
    expect(orderScene(order, sight)).toMatchObject({ qrText: link.qrText, qrHoldsAmount: true });
    expect(orderScene(order, { ...sight, addressOnly: true })).toMatchObject({
      qrText: link.address,
      qrHoldsAmount: false,
    });
  });

  it.each<[string, Partial<Order>, string]>([
    ['data that disagrees with the order', { payment, paymentMismatch: ['address'] }, 'hold'],
    ['a price that waits for a yes', { payment, priceMove: aPriceMove(true) }, 'hold'],
    ['a time that nobody knows', { payment: null }, 'preparing'],
  ])('shows nothing to pay for %s', (_name, changes, expected) => {
    const scene = sceneAt('awaiting-payment', changes);
    expect(scene.show === 'problem' ? scene.reason : scene.show).toBe(expected);
    expect(JSON.stringify(scene)).not.toContain(payment.address);
  });

  it('has no code any more once the time is up', () => {
    const order = anOrder('P-1', ['sending', 'awaiting-payment'], { payment });
    expect(orderScene(order, { ...sight, timeIsUp: true })).toEqual({ show: 'problem', reason: 'time-up' });
  });

  it('says in whose hands what was bought is', () => {
    const [item] = anOrder('P-1', ['sending']).items;
    if (item === undefined) throw new Error('the fixture has an item');
    const withCode = { ...item, secrets: ['pin_code' as const] };
    const topUp = { ...item, deliveryType: 'by_phone' as const };
    const outcomes = [[withCode], [item], [topUp], [withCode, topUp]].map((items) => sceneAt('delivered', { items }));
    expect(outcomes.map((scene) => (scene.show === 'thanks' ? scene.outcome : scene.show))).toEqual([
      'staff',
      'mail',
      'credit',
      'mixed',
    ]);
  });

  it('does not say that an e-mail came to the customer where it came to the shop', () => {
    const [item] = anOrder('P-1', ['sending']).items;
    if (item === undefined) throw new Error('the fixture has an item');
    const toShop = { ...item, beneficiary: shopEmail };
    expect(sceneAt('delivered', { items: [toShop] })).toMatchObject({ outcome: 'staff' });
    expect(sceneAt('delivered', { items: [toShop, item] })).toMatchObject({ outcome: 'mixed' });
  });

  it('names nobody: no scene of an order draws to whom it goes', () => {
    for (const stage of orderStageSchema.options) {
      const [item] = anOrder('P-1', ['sending']).items;
      if (item === undefined) throw new Error('the fixture has an item');
      const scene = sceneAt(stage, { payment, items: [{ ...item, beneficiary: shopEmail }] });
      expect(JSON.stringify(scene)).not.toContain('@');
    }
  });
});
