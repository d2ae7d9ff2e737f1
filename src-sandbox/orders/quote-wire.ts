import { loyaltyPoints } from '../catalogue/face-value.ts';
import type { JsonObject } from '../json.ts';
import type { Shapes } from '../scenarios/behaviour.ts';
import type { CheckedBasket, PricedLine } from './check.ts';
import type { Problem } from './problems.ts';

/** The answer to a validation (FACTS.md 10.2). */
export function quoteWire(checked: CheckedBasket, coin: string, shapes: Shapes, nowMs: number): JsonObject {
  const coinAmount = checked.coinAmount ?? null;
  const points = checked.lines.reduce((sum, line) => sum + Number(loyaltyPoints(line.eur)), 0);
  return {
    coin,
    coin_amount: coinAmount,
    original_coin_amount: coinAmount,
    coupon_code: null,
    loyalty_summary: null,
    deliveries: checked.lines.map(deliveryWire),
    payment_fee: { amount: '', original_amount: '' },
    points: { amount: points, original_amount: points },
    ...problemsWire(checked.problems, shapes),
    nft_codes: null,
    ...(shapes.summary && coinAmount !== null ? { summary: summaryWire(coinAmount) } : {}),
    timestamp_of_request: Math.floor(nowMs / 1000),
    is_payment_processor_external: false,
  };
}

/** `summary`, as validation and order carry it. */
export function summaryWire(coinAmount: string): JsonObject {
  return {
    coin_amount_before_discount: coinAmount,
    coin_amount_after_discount: coinAmount,
    coin_amount_to_pay_in_crypto: coinAmount,
    coin_amount_to_pay_via_nft: '0',
    coin_amount_to_pay_via_coupon: '0',
    coin_amount_to_pay_via_loyalty_points: '0',
  };
}

function problemsWire(problems: readonly Problem[], shapes: Shapes): JsonObject {
  if (problems.length > 0) return { problems };
  switch (shapes.problemsWhenNone) {
    case 'empty':
      return { problems: [] };
    case 'null':
      return { problems: null };
    case 'absent':
      return {};
  }
}

function deliveryWire(priced: PricedLine, index: number): JsonObject {
  const { line, brand, product } = priced;
  return {
    id: `validation-${String(index + 1)}`,
    delivery_state: 'Created',
    kind: brand.kind,
    deliverable: {
      denomination: priced.denomination,
      localized_denomination: priced.label,
      family: brand.family,
      brand_name: brand.name,
      beneficiary_account: line.beneficiary ?? null,
      country_code: brand.country.code,
      delivery_type: product.deliveryType,
      points: loyaltyPoints(priced.eur),
      coin_amount: priced.coinAmount,
      original_coin_amount: priced.coinAmount,
      original_price: priced.eur.toFixed(4),
      product_value: priced.productValue === undefined ? null : Number(priced.productValue),
      currency_code: brand.country.currency,
    },
  };
}
