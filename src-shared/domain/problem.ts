import { z } from 'zod';

/** A reason of the API against a sale (FACTS.md 11 and 12): its code and the figures that came with it, as text. */
export const problemSchema = z.object({
  /** `OUT_OF_STOCK`, ...; an open set. */
  code: z.string(),
  /** Index of the item it is about, where the API told. */
  item: z.number().nullable(),
  /** Flat figures of `moreDetails`, such as `minimumAmountUSD`. Never personal data. */
  figures: z.record(z.string(), z.string()),
  /** Coin and network protocol pairs that these items do accept, where the API told. */
  accepted: z.array(z.object({ coin: z.string(), protocol: z.string() })),
});
export type Problem = z.infer<typeof problemSchema>;
