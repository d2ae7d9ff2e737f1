import { z } from 'zod';
import { isPositive, type Decimal } from '../../../src-shared/domain/money.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { readWith, strictDecimal, strictText, type Reading } from './fields.ts';

const priceSchema = z.object({ coin: strictText, coin_amount: strictDecimal });

/** The estimate of `GET /v4/products/price`; null where the API names no price, such as `{}` (FACTS.md 9). */
export function readPrice(raw: unknown): Reading<{ coin: string; coinAmount: Decimal } | null> {
  const price = readWith(priceSchema, raw);
  if (!price.ok) return fail('unreadable', price.detail ?? '');
  const { coin, coin_amount: coinAmount } = price.value;
  return ok(coin === null || coinAmount === null || !isPositive(coinAmount) ? null : { coin, coinAmount });
}
