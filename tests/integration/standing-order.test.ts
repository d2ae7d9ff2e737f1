import { afterEach, describe, expect, it } from 'vitest';
import { openTill, type Till } from '../support/till.ts';
import { valueOf } from '../support/value-of.ts';

const toClose: Till[] = [];
afterEach(async () => {
  for (const till of toClose.splice(0)) await till.close();
});

describe('an order to which nothing happens', () => {
  it('is neither written nor told again, however often it is read', async () => {
    const till = await openTill();
    toClose.push(till);
    const { ref } = await till.sell([{ brand: 'Steam', amount: '50 USD' }]);
    const { updatedAtMs } = valueOf(await till.desk.orders.refresh({ ref }));
    for (let read = 0; read < 5; read += 1)
      expect(valueOf(await till.desk.orders.refresh({ ref })).updatedAtMs).toBe(updatedAtMs);
  });
});
