import { describe, expect, it } from 'vitest';
import { runSales, type KilledSale } from '../crash/sales/run-sales.ts';
import { orderBody } from '../support/sandbox-client.ts';

describe('the suite of killed sales', () => {
  it('sees a second order that was made behind the desk’s back, and that the desk knows nothing of it', async () => {
    const heard: KilledSale[] = [];
    const { sales, points } = await runSales({
      sales: 2,
      seed: 3,
      onSale: (sale) => heard.push(sale),
      meddle: async (url, email) => {
        const headers = { 'content-type': 'application/json' };
        for (let count = 0; count < 2; count += 1)
          await fetch(`${url}/v5/orders`, { method: 'POST', headers, body: JSON.stringify(orderBody({ email })) });
      },
    });
    expect(points).toBeGreaterThan(30);
    expect(heard).toEqual(sales);
    for (const { phase, verdict } of sales) {
      expect(phase).not.toBe('not at all');
      expect(verdict.duplicates.length).toBeGreaterThan(0);
      expect(verdict.unknown.length).toBeGreaterThan(0);
      expect([verdict.unreadableDatabases, verdict.faults]).toEqual([[], []]);
    }
  }, 60_000);
});
