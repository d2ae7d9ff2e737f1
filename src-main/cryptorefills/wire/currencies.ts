import { z } from 'zod';
import { fail, ok } from '../../../src-shared/result.ts';
import { looseFlag, looseText, readRows, requiredText, type Reading } from './fields.ts';

/** A coin of the coin list. */
export interface Currency {
  readonly coin: string;
  readonly suspended: boolean;
  readonly logoUrl: string | null;
}

const currencySchema = z.object({ name: requiredText, logo_url: looseText, is_suspended: looseFlag });

/** Coins of `GET /v3/currencies` (FACTS.md 4): suspended only where the API says so; an empty list says nothing. */
export function readCurrencies(raw: unknown): Reading<{ currencies: Currency[]; skipped: number }> {
  if (!Array.isArray(raw)) return fail('unreadable', '');
  const { rows, skipped } = readRows(currencySchema, raw);
  const currencies = rows.map((row) => ({ coin: row.name, suspended: row.is_suspended, logoUrl: row.logo_url }));
  return ok({ currencies, skipped });
}
