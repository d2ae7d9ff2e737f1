import type { JsonObject } from '../json.ts';
import type { Shapes } from '../scenarios/behaviour.ts';
import type { Brand, Product } from './types.ts';

const LOGO_ROOT = 'https://cdn.cryptorefills.com/logos_v2';

/** A row of the brand list (FACTS.md 5). */
function brandRow(brand: Brand, shapes: Shapes): JsonObject {
  return {
    brand_id: brand.brandId,
    brand: brand.name,
    family: brand.family,
    logo_url: logoUrl(brand),
    ...(shapes.optionalKeys
      ? {
          logo_base_url: logoBase(brand),
          bg_color: brand.bgColor,
          additional_categories: brand.additionalCategories,
          brand_tags: [],
        }
      : {}),
    ...limitLabels(brand, shapes),
    category: brand.category,
    kind: brand.kind,
    product_type: brand.productType,
    is_out_of_stock: brand.outOfStock,
    country_code: brand.country.code,
  };
}

/** The whole brand list, also the envelope of the search. */
export function brandListWire(countryCode: string, brands: readonly Brand[], shapes: Shapes): JsonObject {
  const rows = brands.map((brand) => ({ brand, row: brandRow(brand, shapes) }));
  const groups = new Map<string, { kind: string; category: string; members: typeof rows }>();
  for (const entry of rows) {
    for (const category of new Set([entry.brand.category, ...entry.brand.additionalCategories])) {
      const key = `${entry.brand.kind}/${category}`;
      const group = groups.get(key) ?? { kind: entry.brand.kind, category, members: [] };
      group.members.push(entry);
      groups.set(key, group);
    }
  }
  return {
    country_code: countryCode,
    last_user_purchases: [],
    suggestions: [],
    categories: [...groups.values()].map(({ kind, category, members }) => ({
      kind,
      category,
      brands: members.map(({ row }) => row),
      popular_brands: popularRows(members),
    })),
    all_brands: rows.map(({ row }) => row),
    popular_brands: popularRows(rows),
  };
}

/** Curated rows for a landing page. The real shape is not published (FACTS.md 7): clients treat it as opaque. */
export function homepageWire(countryCode: string, brands: readonly Brand[], shapes: Shapes): JsonObject {
  const sections: readonly (readonly [id: string, title: string, fits: (brand: Brand) => boolean])[] = [
    ['popular', 'Popular now', (brand) => brand.popular],
    ['games', 'Games', (brand) => brand.category === 'games'],
    ['travel', 'Travel', (brand) => brand.category === 'travel_flights' || brand.category === 'accommodation'],
    ['food', 'Food and drink', (brand) => brand.category === 'food'],
    ['esim', 'eSIM', (brand) => brand.category === 'e-sim'],
  ];
  return {
    country_code: countryCode,
    sections: sections.map(([id, title, fits]) => ({
      id,
      title,
      brands: brands
        .filter((brand) => fits(brand) && !brand.outOfStock)
        .slice(0, 12)
        .map((brand) => brandRow(brand, shapes)),
    })),
  };
}

/** `logo_base_url`: the address without variant and extension (FACTS.md 5.1). */
export function logoBase(brand: Brand): string {
  return `${LOGO_ROOT}/${brand.logoSlug}`;
}

/** `logo_url`. */
export function logoUrl(brand: Brand): string {
  return `${logoBase(brand)}.webp`;
}

function popularRows(entries: readonly { readonly brand: Brand; readonly row: JsonObject }[]): readonly JsonObject[] {
  return entries.filter(({ brand }) => brand.popular).map(({ row }) => row);
}

// Labels, not numbers; missing where the brand is out of stock.
function limitLabels(brand: Brand, shapes: Shapes): JsonObject {
  const labels = {
    min: limitLabel(brand, brand.products[0], 'min'),
    max: limitLabel(brand, brand.products.at(-1), 'max'),
  };
  if (!brand.outOfStock || shapes.soldOutLabels === 'present') return labels;
  return shapes.soldOutLabels === 'null' ? { min: null, max: null } : {};
}

function limitLabel(brand: Brand, product: Product | undefined, end: 'min' | 'max'): string | null {
  if (!product) return null;
  return product.kind === 'range' ? brand.country.label(product[end]) : product.label;
}
