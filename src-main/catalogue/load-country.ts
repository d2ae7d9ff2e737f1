import type { CountryCode } from '../../src-shared/domain/country.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import { ok } from '../../src-shared/result.ts';
import type { ApiResult, CryptorefillsApi } from '../cryptorefills/api.ts';
import type { Urgency } from '../cryptorefills/rate-groups.ts';
import type { Clock } from '../ports.ts';
import type { KeptCountry } from './kept-lists.ts';

/** Between calls that nobody waits for. */
const spacingMs = 1_000;

/** Reads a country's brands and what to show first of them. Where nobody waits, one call after the other, with a pause. */
export async function loadCountry(
  { api, clock }: { readonly api: CryptorefillsApi; readonly clock: Clock },
  country: CountryCode,
  language: Language,
  urgency: Urgency,
): Promise<ApiResult<KeptCountry>> {
  const early = urgency === 'background' ? null : api.homepage(country, urgency);
  const listed = await api.brands(country, language, urgency);
  if (!listed.ok) return listed;
  if (early === null) await new Promise<void>((resolve) => clock.after(spacingMs, resolve));
  const feed = await (early ?? api.homepage(country, urgency));
  const { brands, popular, logoAddresses } = listed.value;
  const known = new Set(brands.map(({ brandId }) => brandId));
  const fromFeed = feed.ok ? feed.value.filter((brandId) => known.has(brandId)) : [];
  return ok({ country, brands, featured: fromFeed.length > 0 ? fromFeed : popular, logoAddresses });
}
