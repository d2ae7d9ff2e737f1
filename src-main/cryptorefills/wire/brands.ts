import { z } from 'zod';
import type { Brand } from '../../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../../src-shared/domain/country.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import type { ApiBrands } from '../api.ts';
import {
  isRecord,
  listOf,
  looseFlag,
  looseText,
  looseToken,
  readRows,
  requiredText,
  textOf,
  textsOf,
} from './fields.ts';
import type { Reading } from './fields.ts';

const rowSchema = z.object({
  brand_id: looseToken,
  brand: requiredText,
  family: looseText,
  kind: looseText,
  category: looseText,
  additional_categories: z.unknown().optional(),
  min: looseToken,
  max: looseToken,
  bg_color: looseText,
  is_out_of_stock: looseFlag,
  logo_url: looseText,
});

/** The lasting key of a brand; where the API gives none, country and name stand in for it (FACTS.md 5). */
export function brandIdOf(brandId: string | null, country: CountryCode, brand: string): string {
  return brandId ?? `${country}:${brand}`;
}

/**
 * Brands of `GET /v2/brands` (FACTS.md 5). The same row stands in several places of the answer and appears once here, in the
 * order of `all_brands`; categories come from the rows.
 */
export function readBrands(raw: unknown, country: CountryCode): Reading<ApiBrands & { skipped: number }> {
  if (!isRecord(raw)) return fail('unreadable', '');
  if (!Array.isArray(raw['all_brands']) && !Array.isArray(raw['categories'])) return fail('unreadable', 'all_brands');
  const brands = new Map<string, Brand>();
  const popular = new Set<string>();
  const logoAddresses: Record<string, string> = {};
  let skipped = 0;

  function take(rows: unknown, group: Readonly<Record<string, unknown>>): string[] {
    const read = readRows(rowSchema, rows);
    skipped += read.skipped;
    return read.rows.map((row) => {
      const brand = toBrand(row, group, country);
      if (!brands.has(brand.brandId)) brands.set(brand.brandId, brand);
      if (row.logo_url !== null) logoAddresses[brand.brandId] ??= row.logo_url;
      return brand.brandId;
    });
  }

  take(raw['all_brands'], {});
  const groups = listOf(raw['categories']).filter(isRecord);
  for (const group of groups) take(group['brands'], group);
  for (const id of take(raw['popular_brands'], {})) popular.add(id);
  for (const group of groups) for (const id of take(group['popular_brands'], group)) popular.add(id);
  return ok({ brands: [...brands.values()], popular: [...popular], logoAddresses, skipped });
}

function toBrand(
  row: z.output<typeof rowSchema>,
  group: Readonly<Record<string, unknown>>,
  country: CountryCode,
): Brand {
  const main = row.category ?? textOf(group['category']);
  return {
    brandId: brandIdOf(row.brand_id, country, row.brand),
    name: row.brand,
    family: row.family ?? row.brand,
    country,
    kind: row.kind ?? textOf(group['kind']) ?? 'unknown',
    categories: [...new Set([...(main === null ? [] : [main]), ...textsOf(row.additional_categories)])],
    minLabel: row.min,
    maxLabel: row.max,
    backgroundColor: row.bg_color !== null && /^#[0-9a-f]{6}$/i.test(row.bg_color) ? row.bg_color.toLowerCase() : null,
    outOfStock: row.is_out_of_stock,
  };
}
