import { z } from 'zod';
import {
  deliveryTypeSchema,
  type FixedProduct,
  type Product,
  type RangeProduct,
} from '../../../src-shared/domain/catalogue.ts';
import { compareDecimals, isPositive, parseDecimal, type Decimal } from '../../../src-shared/domain/money.ts';
import type { Language } from '../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import type { ApiFamily } from '../api.ts';
import {
  isRecord,
  listOf,
  looseFlag,
  looseObject,
  looseText,
  looseToken,
  readRows,
  recordOf,
  requiredText,
  textOf,
  textsOf,
} from './fields.ts';
import type { Reading } from './fields.ts';
import { readDetails } from './product-details.ts';

const anything = z.unknown().optional();

const familySchema = z.object({
  brand_id: looseToken,
  brand: requiredText,
  family: looseText,
  is_out_of_stock: looseFlag,
  products: anything,
  redeem_method: anything,
  rich_description: looseObject(
    z.object({ description: looseText, how_to_redeem: looseText, term_and_conditions: looseText }),
  ),
});

const productSchema = z.object({
  delivery_type: deliveryTypeSchema,
  is_dynamic: anything,
  denomination: looseText,
  localized_denomination: looseText,
  coin: looseText,
  coin_amount: anything.transform((raw) => parseDecimal(raw)),
  valid_regions: anything.transform(textsOf),
  range: anything,
  face_value: anything.transform(recordOf),
});
type WireProduct = z.output<typeof productSchema>;
type Details = Pick<FixedProduct, 'details' | 'validRegions' | 'deliveryType'>;

/** Families of `GET /v5/products/country/{CC}` (FACTS.md 8). A product that cannot be sold safely is left out and counted. */
export function readFamilies(raw: unknown, language: Language): Reading<{ families: ApiFamily[]; skipped: number }> {
  if (!Array.isArray(raw)) return fail('unreadable', '');
  const { rows, skipped } = readRows(familySchema, raw);
  const families = rows.map((row): ApiFamily => {
    const { products, skipped: unsellable } = readProducts(row.products, language);
    return {
      brandId: row.brand_id,
      brand: row.brand,
      family: row.family ?? row.brand,
      outOfStock: row.is_out_of_stock,
      products,
      skipped: unsellable,
      redeemMethods: textsOf(row.redeem_method),
      descriptionHtml: row.rich_description.description,
      howToRedeemHtml: row.rich_description.how_to_redeem,
      termsHtml: row.rich_description.term_and_conditions,
    };
  });
  return ok({ families, skipped });
}

function readProducts(raw: unknown, language: Language): { products: Product[]; skipped: number } {
  const products = new Map<string, Product>();
  const rows = listOf(raw);
  let sellable = 0;
  for (const row of rows) {
    const product = readProduct(row, language);
    if (product === null) continue;
    sellable += 1;
    // Two rows that make the same order are one product.
    const key = JSON.stringify([product.deliveryType, product.type === 'fixed' ? product.denomination : null]);
    if (!products.has(key)) products.set(key, product);
  }
  return { products: [...products.values()], skipped: rows.length - sellable };
}

function readProduct(raw: unknown, language: Language): Product | null {
  const parsed = productSchema.safeParse(raw);
  if (!parsed.success) return null;
  const wire = parsed.data;
  const details: Details = {
    deliveryType: wire.delivery_type,
    details: readDetails(recordOf(raw), language),
    validRegions: wire.valid_regions,
  };
  return isRange(wire) ? readRange(wire, details) : readFixed(wire, details);
}

function isRange(wire: WireProduct): boolean {
  if (typeof wire.is_dynamic === 'boolean') return wire.is_dynamic;
  return wire.denomination === null && (isRecord(wire.range) || isRecord(wire.face_value['amount']));
}

function readFixed(wire: WireProduct, details: Details): FixedProduct | null {
  const { denomination, coin, coin_amount: amount } = wire;
  // `range` is the API's own word for "the amount stands elsewhere": as a fixed denomination it would order something else.
  if (denomination === null || denomination === 'range') return null;
  return {
    type: 'fixed',
    denomination,
    label: wire.localized_denomination ?? denomination,
    faceValue: readFaceValue(wire.face_value),
    estimate: coin !== null && amount !== null && isPositive(amount) ? { coin, amount } : null,
    ...details,
  };
}

function readFaceValue(faceValue: Readonly<Record<string, unknown>>): FixedProduct['faceValue'] {
  const currency = textOf(faceValue['currency_code']);
  const stated = recordOf(faceValue['amount']);
  const amount = parseDecimal(stated['price']) ?? parseDecimal(stated['value']);
  return currency === null || amount === null ? null : { currency, amount };
}

/** Bounds of `range`, else of `face_value` in any of its forms. The preset (`default`) is never used: it may lie above max. */
function readRange(wire: WireProduct, details: Details): RangeProduct | null {
  const range = recordOf(wire.range);
  const shown = recordOf(wire.face_value['amount']);
  const min = bound(range['min']) ?? bound(shown['min']) ?? bound(shown['minimum']);
  const max = bound(range['max']) ?? bound(shown['max']) ?? bound(shown['maximum']);
  const currency =
    textOf(range['currency']) ?? textOf(wire.face_value['currency_code']) ?? textOf(recordOf(shown['min'])['currency']);
  const step = readStep(range['step_size']);
  if (min === null || max === null || currency === null || step === null) return null;
  if (!isPositive(max) || compareDecimals(min, max) > 0) return null;
  return { type: 'range', currency, min, max, step, ...details };
}

function bound(raw: unknown): Decimal | null {
  return parseDecimal(isRecord(raw) ? raw['amount'] : raw);
}

/** No step stated means any amount; a step that is no number makes the product unsellable. */
function readStep(raw: unknown): Decimal | null {
  return raw === undefined || raw === null ? parseDecimal(0) : parseDecimal(raw);
}
