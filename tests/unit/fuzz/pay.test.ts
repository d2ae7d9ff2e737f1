import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RAILS } from '../../../src-sandbox/payments/coins.ts';
import { paymentFaults } from '../../fuzz/oracle/payment-oracle.ts';
import { readRawText } from '../../fuzz/oracle/raw-json.ts';
import { payCase, payParts } from '../../fuzz/pay/pay-case.ts';
import { gatherPaySales, type PaySale } from '../../fuzz/pay/pay-corpus.ts';
import { keepPayFailure, payTable } from '../../fuzz/pay/pay-report.ts';
import { runPay, type PayFailure } from '../../fuzz/pay/pay-suite.ts';

const mutated = 1_500;

describe('pay answers that ask for something else than was ordered', () => {
  it('are never shown, while every good one is', async () => {
    const failures: PayFailure[] = [];
    const counts = await runPay({ mutated, seed: 20_261_125, onFailure: (failure) => failures.push(failure) });
    expect(failures.map(({ kind, part, seed, reasons }) => ({ kind, part, seed, reasons }))).toEqual([]);
    expect(counts.rails).toBe(RAILS.length);
    for (const part of payParts) {
      const { mutated: wrong, shown, same, sameShown } = counts.parts[part];
      expect(wrong, part).toBeGreaterThanOrEqual(part === 'none' ? 0 : 50);
      expect(shown, part).toBe(0);
      // Another spelling of the very same is no reason to refuse a sale.
      if (part === 'none' || part === 'address' || part === 'network') expect(sameShown, part).toBe(same);
    }
    expect(counts.parts.none.same).toBeGreaterThan(20);
    expect(payTable(counts)).toContain(`all${' '.repeat(5)}`);
  }, 120_000);
});

describe('the suite of mutated pay answers', () => {
  let sales: readonly PaySale[];
  beforeAll(async () => {
    sales = await gatherPaySales();
  }, 60_000);

  it('begins from one card and a basket on every coin and network, paid not at all and in part', () => {
    for (const rail of RAILS) {
      const own = sales.filter((pay) => pay.rail === rail);
      expect(own.filter(({ underpaid }) => !underpaid).map(({ sale }) => sale.body.items.length)).toEqual([1, 3]);
      if (rail.addressFormat !== 'lightning') expect(own.filter(({ underpaid }) => underpaid)).toHaveLength(2);
    }
  });

  it('makes the same case of the same seed', () => {
    for (const seed of [1, 2, 3]) expect(payCase(sales, seed)).toEqual(payCase(sales, seed));
  });

  it('would be objected to by its own measure if the desk believed every word', () => {
    let [wrong, noticed] = [0, 0];
    for (let seed = 0; seed < 400; seed += 1) {
      const { pay, draft, meaning, part } = payCase(sales, seed);
      // The matrix is no part of the answer, and an invoice is judged by what the desk reads of it.
      if (meaning === 'same' || part === 'contract' || part === 'invoice' || part === 'memo') continue;
      const { order } = draft;
      const address = String(order['wallet_address']);
      const missing = pay.underpaid ? String(order['missing_amount']) : null;
      const raw = readRawText(JSON.stringify(order));
      const shown = { address, amount: String(order['coin_amount']), missingAmount: missing, qrText: address };
      const rest = { qrHoldsAmount: false, memo: null, tokenAccount: false, move: null };
      wrong += 1;
      if (paymentFaults(raw, pay.asked, { ...shown, ...rest }).length > 0) noticed += 1;
    }
    expect(wrong).toBeGreaterThan(200);
    expect(noticed / wrong).toBeGreaterThan(0.9);
  });

  it('keeps what failed with the way to have it again', () => {
    const made = payCase(sales, 5);
    const folder = keepPayFailure({ kind: 'shown', part: made.part, seed: 5, reasons: ['for a test'], payCase: made });
    const told = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as unknown;
    expect(told).toMatchObject({ reasons: ['for a test'], again: 'npm run fuzz -- --target pay --runs 1 --seed 5' });
    rmSync(folder, { recursive: true });
  });
});
