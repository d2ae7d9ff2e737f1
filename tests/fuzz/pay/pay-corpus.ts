import { RAILS, type Rail } from '../../../src-sandbox/payments/coins.ts';
import { startSandbox } from '../../../src-sandbox/sandbox.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { askedOf } from '../corpus/asked-of.ts';
import { baskets } from '../corpus/baskets.ts';
import { fuzzNowMs, openShop } from '../corpus/corpus.ts';
import { makeSaleCase, type SaleCase } from '../corpus/sale-case.ts';
import type { Asked } from '../oracle/asked.ts';
import { soldBefore } from '../targets/sale-targets.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A sale whose answer asks for a payment that may be shown. */
export interface PaySale {
  readonly sale: SaleCase;
  readonly rail: Rail;
  readonly asked: Asked;
  /** The answer without a fault: that of the creation, or of an underpaid order. */
  readonly answer: Json;
  readonly underpaid: boolean;
  /** The record as it stands before payment data came. */
  readonly before: OrderRecord;
}

/** Sells one card and a basket on every coin and network of the simulator, each paid not at all and in part. */
export async function gatherPaySales(): Promise<readonly PaySale[]> {
  const cases: (readonly [SaleCase, Rail])[] = [];
  for (const [index, rail] of RAILS.entries()) cases.push(...(await sellOn(rail, 100 + index)));
  const addresses = new Set(cases.map(([{ created }]) => String(created[0]?.['wallet_address'])));
  const sales: PaySale[] = [];
  for (const [sale, rail] of cases) {
    const { timeline, ...sold } = await soldBefore(sale);
    const before = { ...sold, payment: null, serverUpdatedAtMs: null, timeline: timeline.slice(0, 1) };
    const [created] = sale.created;
    const short = sale.steps.find((step) => step['order_state'] === 'PartialPaymentStarted');
    if (created === undefined) throw new Error('no answer to a creation');
    const common = { sale, rail, before: { ...before, stage: 'sending' as const } };
    sales.push({ ...common, asked: askedOf(sale, addresses, false), answer: created, underpaid: false });
    if (short !== undefined)
      sales.push({ ...common, asked: askedOf(sale, addresses, true), answer: short, underpaid: true });
  }
  return sales;
}

/** A simulator for each rail: time stands still, and its limits with it. */
async function sellOn(rail: Rail, seed: number): Promise<(readonly [SaleCase, Rail])[]> {
  const sandbox = await startSandbox({ seed, speed: Infinity, nowMs: () => fuzzNowMs });
  try {
    const shop = await openShop(sandbox);
    const cases: (readonly [SaleCase, Rail])[] = [];
    for (const wishes of [baskets.fixed, baskets.mixed])
      cases.push([await makeSaleCase(shop, wishes, rail.coin.name, rail.network.name), rail]);
    return cases;
  } finally {
    await sandbox.close();
  }
}
