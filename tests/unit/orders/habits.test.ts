import { describe, expect, it } from 'vitest';
import { habitsOf, readHabits } from '../../../src-main/orders/habits.ts';
import type { OrderItem, OrderStage } from '../../../src-shared/domain/order.ts';
import { unavailableStorage } from '../../../src-main/storage/unavailable-storage.ts';
import { habitsSchema } from '../../../src-shared/domain/habits.ts';
import { decimal, newRecord } from '../../support/order-fixtures.ts';
import { created, opened, temporaryFolder, value } from '../storage/storage-fixtures.ts';

function order(stage: OrderStage, item: Partial<OrderItem> = {}) {
  const record = newRecord();
  return { ...record, stage, items: record.items.map((one) => ({ ...one, ...item })) };
}

const twitch = { brand: 'Twitch', denomination: '10 USD', label: '$10' };

describe('what a desk sells', () => {
  it('is told once for each amount, last sold first', () => {
    const { recent } = habitsOf([order('delivered', twitch), order('delivered'), order('paid', twitch)]);
    expect(recent.map(({ brand, label }) => [brand, label])).toEqual([
      ['Twitch', '$10'],
      ['Steam', '$25'],
    ]);
  });

  it('counts as most sold what was paid for, and not what was only tried', () => {
    const tries = Array.from({ length: 3 }, () => order('expired', twitch));
    const once = order('paid', { brand: 'Netflix' });
    const { mostSold, recent } = habitsOf([...tries, once, order('delivered'), order('delivered')]);
    expect(mostSold.map(({ brand }) => brand)).toEqual(['Steam', 'Netflix']);
    expect(recent.map(({ brand }) => brand)).toEqual(['Twitch', 'Netflix', 'Steam']);
  });

  it('leaves out what was refused, since it may never be sold', () => {
    expect(habitsOf([order('refused')]).recent).toEqual([]);
  });

  it('keeps apart amounts, countries and ways of delivery of one brand, and names the amount of a range', () => {
    const range = { denomination: 'range', productValue: decimal('42'), label: '$42' };
    const { recent } = habitsOf([
      order('delivered', range),
      order('delivered', { ...range, productValue: decimal('43'), label: '$43' }),
      order('delivered', { deliveryType: 'by_phone' }),
      order('delivered'),
    ]);
    expect(recent.map(({ selection }) => selection)).toEqual([
      { type: 'range', faceValue: '42' },
      { type: 'range', faceValue: '43' },
      { type: 'fixed', denomination: '25 USD' },
      { type: 'fixed', denomination: '25 USD' },
    ]);
  });

  it('says nothing of who bought it', () => {
    const habits = habitsOf([order('delivered', { beneficiary: 'mia@example.com' })]);
    expect(JSON.stringify(habits)).not.toContain('@');
    expect(habitsSchema.parse(habits)).toEqual(habits);
  });

  it('is read from the orders of the mode, newest first', () => {
    const folder = temporaryFolder();
    const practice = opened(folder);
    created(practice, { stage: 'delivered' });
    created(practice, { stage: 'delivered' }, twitch);
    expect(value(readHabits(practice.orders)).recent.map(({ brand }) => brand)).toEqual(['Twitch', 'Steam']);
    expect(value(readHabits(opened(folder, { mode: 'live' }).orders))).toEqual({ recent: [], mostSold: [] });
  });

  it('is not known where the orders cannot be read', () => {
    expect(readHabits(unavailableStorage().orders)).toEqual({ ok: false, code: 'storage-failed' });
  });
});
