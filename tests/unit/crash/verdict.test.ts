import { describe, expect, it } from 'vitest';
import { killTable, salesCounts, wrongSales } from '../../crash/sales/report.ts';
import { isClean, type KilledSale } from '../../crash/sales/run-sales.ts';
import { verdictOf, type SaleOutcome } from '../../crash/sales/verdict.ts';

const email = 'sale-1@example.com';
const vendorOrder = { orderId: 'one', email, paid: true, code: 'SECRET-1' };
const good: SaleOutcome = {
  email,
  vendor: [vendorOrder],
  desk: [{ orderId: 'one', stage: 'awaiting-payment', email }],
  database: null,
  codes: new Map([['one', 'SECRET-1']]),
  faults: [],
};
const judge = (change: Partial<SaleOutcome>) => verdictOf({ ...good, ...change });

describe('a killed sale', () => {
  it('is well where the order is known once and its code is told', () => {
    expect(isClean(judge({}))).toBe(true);
    expect(isClean(judge({ vendor: [], desk: [], codes: new Map() }))).toBe(true);
  });

  it('knows its order by an unclear one of the same customer, and by nothing less', () => {
    const known = (stage: 'unclear' | 'refused', to = email) =>
      judge({ desk: [{ orderId: null, stage, email: to }] }).unknown;
    expect(known('unclear')).toEqual([]);
    expect(known('refused')).toEqual(['one of sale-1@example.com']);
    expect(known('unclear', 'other@example.com')).toEqual(['one of sale-1@example.com']);
    expect(judge({ desk: [] }).unknown).toHaveLength(1);
  });

  it('was doubled where the vendor has more than was asked for', () => {
    expect(judge({ vendor: [vendorOrder, { ...vendorOrder, orderId: 'two' }] }).duplicates).toEqual([
      `two of ${email}`,
    ]);
  });

  it('lost its code where another one, or none, is told of a paid order', () => {
    expect(judge({ codes: new Map() }).unreadableCodes).toHaveLength(1);
    expect(judge({ codes: new Map([['one', 'SECRET-2']]) }).unreadableCodes).toHaveLength(1);
    expect(judge({ vendor: [{ ...vendorOrder, paid: false, code: null }], codes: new Map() }).unreadableCodes).toEqual(
      [],
    );
  });

  it('lost its records where the desk did not come up, or set them aside', () => {
    expect(judge({ desk: null }).unreadableDatabases).toHaveLength(1);
    expect(judge({ database: 'orders-set-aside' }).unreadableDatabases).toEqual(['orders-set-aside']);
  });
});

describe('the figures of the killed sales', () => {
  const sale = (point: string, phase: KilledSale['phase'], change: Partial<SaleOutcome> = {}): KilledSale => ({
    point,
    phase,
    ordered: true,
    verdict: judge(change),
  });

  it('say where the kills fell, and what went wrong with an example', () => {
    const doubled = { vendor: [vendorOrder, { ...vendorOrder, orderId: 'two' }] };
    const sales = [
      sale('request: POST /v5/orders', 'during', doubled),
      sale('request: POST /v5/orders', 'before'),
      sale('at a random time', 'at a random time'),
      sale('not at all', 'not at all'),
    ];
    expect(killTable(sales)).toMatch(/request: POST \/v5\/orders +1 +1 +0 +0 +0/);
    expect(salesCounts(sales)).toMatch(/killed by SIGKILL +3\n/);
    expect(salesCounts(sales)).toMatch(/duplicate creations +1 \(two of sale-1@example\.com\)/);
    expect(wrongSales(sales)).toBe(1);
  });
});
