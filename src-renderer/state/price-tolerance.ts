import type { Settings } from '../../src-shared/domain/settings.ts';

/** Reads what a person typed: an exact decimal from 0 to 5 with two decimals at most; null where it is not one. */
export function readTolerance(typed: string): Settings['priceTolerancePercent'] | null {
  const text = typed.normalize('NFKC').trim().replace(',', '.').replace(/%$/, '').trim();
  if (!/^(?:[0-4](?:\.\d{1,2})?|5(?:\.0{1,2})?)$/.test(text)) return null;
  return text as Settings['priceTolerancePercent'];
}
