import type { CountryCode } from '../../../src-shared/domain/country.ts';
import { brandIdOf } from './brands.ts';
import { isRecord, textOf, tokenOf } from './fields.ts';

const deepest = 8;
const most = 200;

/**
 * Brand ids of `GET /v2/homepage`, in the order in which they stand. Nobody has recorded its shape (FACTS.md 7): whatever
 * looks like a brand row counts, at any depth, and everything else is passed over.
 */
export function readHomepage(raw: unknown, country: CountryCode): string[] {
  const ids = new Set<string>();
  collect(raw, country, ids, 0);
  return [...ids];
}

function collect(raw: unknown, country: CountryCode, ids: Set<string>, depth: number): void {
  if (depth > deepest || ids.size >= most) return;
  if (Array.isArray(raw)) {
    raw.forEach((entry) => collect(entry, country, ids, depth + 1));
    return;
  }
  if (!isRecord(raw)) return;
  const brand = textOf(raw['brand']);
  const brandId = tokenOf(raw['brand_id']);
  if (brandId !== null) ids.add(brandId);
  else if (brand !== null) ids.add(brandIdOf(null, country, brand));
  else Object.values(raw).forEach((value) => collect(value, country, ids, depth + 1));
}
