import type { DeliveryType } from '../../../src-shared/domain/catalogue.ts';
import type { Selection } from '../../../src-shared/domain/catalogue.ts';
import { decimalSchema } from '../../../src-shared/domain/money.ts';

/** One thing to buy, by the name of its brand. */
export interface Wish {
  readonly brand: string;
  readonly selection: Selection;
  readonly deliveryType: DeliveryType;
  readonly beneficiary: string;
}

/** Who buys. */
export const customer = 'customer@example.com';

const steam = fixed('Steam', '50 USD');
const amazon = range('Amazon', '25');

/** What is bought together. */
export const baskets = {
  fixed: [steam],
  range: [amazon],
  mixed: [steam, { ...amazon, beneficiary: 'friend@example.org' }, range('Amazon', '40')],
  twice: [steam, steam],
  label: [fixed('Minecraft', 'Java & Bedrock Ed')],
  topUp: [{ ...fixed('T-Mobile Credits', '25 USD'), deliveryType: 'by_phone', beneficiary: '+12025550123' } as const],
} satisfies Record<string, readonly Wish[]>;

/** Baskets and how each is paid: every kind of item and of payment data at least once. */
export const sales: readonly (readonly [wishes: readonly Wish[], coin: string, network: string])[] = [
  [baskets.fixed, 'USDC', 'Solana'],
  [baskets.range, 'USDC', 'Base'],
  [baskets.mixed, 'USDC', 'Polygon (Matic)'],
  [baskets.twice, 'BTC', 'Lightning'],
  [baskets.label, 'BTC', 'Mainnet'],
  [baskets.topUp, 'USDT', 'Tron'],
  [baskets.fixed, 'SOL', 'Solana'],
  [baskets.range, 'LTC', 'Mainnet'],
  [baskets.mixed, 'ETH', 'ETH Mainnet'],
  [baskets.range, 'BTC', 'Lightning'],
];

function fixed(brand: string, denomination: string): Wish {
  return { brand, selection: { type: 'fixed', denomination }, deliveryType: 'by_email', beneficiary: customer };
}

function range(brand: string, faceValue: string): Wish {
  const selection = { type: 'range' as const, faceValue: decimalSchema.parse(faceValue) };
  return { brand, selection, deliveryType: 'by_email', beneficiary: customer };
}
