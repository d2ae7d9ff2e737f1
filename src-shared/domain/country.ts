import { z } from 'zod';

/** ISO 3166-1 alpha-2, upper case, as the API's v2-v5 calls take it (FACTS.md 1). */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .brand<'CountryCode'>();
export type CountryCode = z.infer<typeof countryCodeSchema>;
