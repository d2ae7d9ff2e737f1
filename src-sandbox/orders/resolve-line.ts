import { Big } from 'big.js';
import { eurOf, isOnGrid } from '../catalogue/face-value.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Brand, FixedProduct, RangeProduct } from '../catalogue/types.ts';
import type { BasketLine } from './basket.ts';

/** A basket line matched to something that is sold. */
export interface ResolvedLine {
  readonly line: BasketLine;
  readonly brand: Brand;
  readonly product: FixedProduct | RangeProduct;
  /** What the answer echoes; differs from the request when the service fell back. */
  readonly denomination: string;
  readonly label: string;
  readonly productValue?: string;
  readonly eur: Big;
  readonly marginBps: number;
}

/** How much dearer an amount sent literally to a range brand is than by `range` (FACTS.md 19.1). */
const LITERAL_EXTRA_BPS = 320;

/** The brand's product for a line, or undefined when nothing of the kind is sold. */
export function resolveLine(catalogue: Catalogue, line: BasketLine): ResolvedLine | undefined {
  const brand = catalogue.brand(line.countryCode, line.brandName);
  if (!brand) return undefined;
  const range = brand.products.find((product) => product.kind === 'range');
  if (line.denomination === 'range') return range && resolveRange(brand, range, line);
  const fixed = brand.products.filter((product) => product.kind === 'fixed');
  const exact = fixed.find((product) => product.denomination === line.denomination);
  if (exact) return resolveFixed(brand, exact, line);
  if (range) return resolveLiteral(brand, range, line);
  // The trap of FACTS.md 19.2: an amount that the brand does not have becomes its default, without a word.
  const fallback = fixed.find((product) => product.denomination === brand.defaultDenomination);
  return fallback && resolveFixed(brand, fallback, line);
}

function resolveFixed(brand: Brand, product: FixedProduct, line: BasketLine): ResolvedLine {
  const { denomination, label } = product;
  return {
    line,
    brand,
    product,
    denomination,
    label,
    eur: eurOf(brand.country, product.price),
    marginBps: brand.marginBps,
  };
}

function resolveRange(brand: Brand, product: RangeProduct, line: BasketLine): ResolvedLine | undefined {
  const value = line.productValue;
  if (value === undefined || !isOnGrid(product, value)) return undefined;
  const productValue = new Big(value).toFixed();
  return {
    line,
    brand,
    product,
    denomination: 'range',
    label: brand.country.label(productValue),
    productValue,
    eur: eurOf(brand.country, productValue),
    marginBps: brand.marginBps,
  };
}

// "100 USD" or "100" to a range brand works, but buys a dearer product of the same brand.
function resolveLiteral(brand: Brand, product: RangeProduct, line: BasketLine): ResolvedLine | undefined {
  const value = /^(?:\D{0,4}\s?)?(\d+(?:\.\d+)?)(?:\s?[A-Z]{3})?$/.exec(line.denomination)?.[1];
  if (value === undefined || !isOnGrid(product, value)) return undefined;
  return {
    line,
    brand,
    product,
    denomination: brand.country.denomination(value),
    label: brand.country.label(value),
    eur: eurOf(brand.country, value),
    marginBps: brand.marginBps + LITERAL_EXTRA_BPS,
  };
}
