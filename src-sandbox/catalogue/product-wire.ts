import { Big } from 'big.js';
import type { JsonObject } from '../json.ts';
import { paymentMethod, type Rail } from '../payments/coins.ts';
import type { Rates } from '../payments/rates.ts';
import type { Shapes } from '../scenarios/behaviour.ts';
import { logoBase, logoUrl } from './brand-wire.ts';
import { eurOf, loyaltyPoints } from './face-value.ts';
import { marketingSentence, richDescription } from './descriptions.ts';
import type { Brand, FixedProduct, PhoneAllowance, Product, RangeProduct } from './types.ts';

/** What product answers depend on beside the brand. */
export interface ProductWireContext {
  readonly rates: Rates;
  /** The coin on its default network: these prices know no network (FACTS.md 9). */
  readonly rail: Rail;
  readonly lang: string;
  readonly shapes: Shapes;
}

/** A family entry of the product list (FACTS.md 8). */
export function familyWire(brand: Brand, context: ProductWireContext): JsonObject {
  const { shapes, lang } = context;
  return {
    country_code: brand.country.code,
    kind: brand.kind,
    category: brand.category,
    additional_categories: brand.additionalCategories,
    brand_id: brand.brandId,
    brand: brand.name,
    family: brand.family,
    brand_tags: [],
    product_type: brand.productType,
    is_out_of_stock: brand.outOfStock,
    default_denomination: brand.defaultDenomination,
    logo_url: logoUrl(brand),
    logo_base_url: logoBase(brand),
    product_tc: marketingSentence(brand, lang),
    redeem_method: ['Online', ...(brand.productType === 'physical' ? ['InStore', 'Online'] : [])],
    rich_description: shapes.descriptions ? richDescription(brand, lang) : null,
    products: brand.products.map((product) =>
      product.kind === 'range' ? rangeWire(brand, product, context) : fixedWire(brand, product, context),
    ),
  };
}

/** The price of one value of a range (FACTS.md 9). */
export function rangePriceWire(
  brand: Brand,
  product: RangeProduct,
  value: string,
  context: ProductWireContext,
): JsonObject {
  return {
    ...rangeWire(brand, product, context, false),
    ...priceWire(brand, value, context),
    product_type: brand.productType,
  };
}

/** The price of a fixed product. */
export function fixedPriceWire(brand: Brand, product: FixedProduct, context: ProductWireContext): JsonObject {
  return { ...fixedWire(brand, product, context), product_type: brand.productType };
}

function fixedWire(brand: Brand, product: FixedProduct, context: ProductWireContext): JsonObject {
  const { allowance } = product;
  return {
    product_id: productId(brand, product),
    is_dynamic: false,
    denomination: product.denomination,
    localized_denomination: product.label,
    ...priceWire(brand, product.price, context),
    delivery_type: product.deliveryType,
    face_value: { currency_code: brand.country.currency, amount: fixedAmount(product.price, context.shapes) },
    ...(allowance && context.shapes.optionalKeys ? allowanceWire(allowance, brand) : {}),
  };
}

function rangeWire(brand: Brand, product: RangeProduct, context: ProductWireContext, withFaceValue = true): JsonObject {
  const { currency } = brand.country;
  return {
    product_id: productId(brand, product),
    is_dynamic: true,
    range: {
      min: Number(product.min),
      max: Number(product.max),
      currency,
      step_size: Number(product.step),
      default: product.suggested,
    },
    coin: context.rail.coin.name,
    payment_method: paymentMethod(context.rail),
    delivery_type: product.deliveryType,
    points: loyaltyPoints(eurOf(brand.country, product.min)),
    ...(withFaceValue
      ? { face_value: { currency_code: currency, amount: rangeAmount(product, currency, context.shapes) } }
      : {}),
  };
}

// The last part of the brand's own UUID gives way to the place of the product.
function productId(brand: Brand, product: Product): string {
  return brand.brandId.slice(0, -12) + String(brand.products.indexOf(product) + 1).padStart(12, '0');
}

function priceWire(brand: Brand, value: string, { rates, rail }: ProductWireContext): JsonObject {
  const eur = eurOf(brand.country, value);
  const coinAmount = rates.coinAmount({ eur, marginBps: brand.marginBps }, rail);
  return {
    coin: rail.coin.name,
    coin_amount: coinAmount,
    original_coin_amount: coinAmount,
    payment_method: paymentMethod(rail),
    points: loyaltyPoints(eur),
  };
}

function fixedAmount(price: string, shapes: Shapes): JsonObject {
  switch (shapes.faceValue) {
    case 'typed':
      return { type: 'fixed', price };
    case 'untyped':
      return { price: Number(price) };
    case 'nested':
      return { type: 'fixed', value: new Big(price).toFixed(2) };
  }
}

function rangeAmount({ min, max }: RangeProduct, currency: string, shapes: Shapes): JsonObject {
  switch (shapes.faceValue) {
    case 'typed':
      return { type: 'range', min: new Big(min).toFixed(2), max: new Big(max).toFixed(2) };
    case 'untyped':
      return { minimum: Number(min), maximum: Number(max) };
    case 'nested':
      return { type: 'range', min: { amount: Number(min), currency }, max: { amount: Number(max), currency } };
  }
}

function allowanceWire({ gigabytes, days }: PhoneAllowance, brand: Brand): JsonObject {
  return {
    benefits: [
      {
        type: 'DATA',
        unit: 'GB',
        unit_type: 'DATA',
        amount: { base: gigabytes, promotion_bonus: 0, total_excluding_tax: gigabytes, total_including_tax: gigabytes },
        additional_information: null,
      },
    ],
    additional_details: { validity: { unit: 'DAY', quantity: days } },
    valid_regions: brand.category === 'e-sim' ? [brand.name.replace(/^eSIM /, '')] : null,
  };
}
