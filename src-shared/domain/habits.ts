import { z } from 'zod';
import { deliveryTypeSchema, selectionSchema } from './catalogue.ts';
import { countryCodeSchema } from './country.ts';

/** An amount of a brand that this desk has sold, as its orders name it. Whom it went to is not told. */
export const soldBeforeSchema = z.object({
  country: countryCodeSchema,
  /** The brand's name, its key in orders. */
  brand: z.string(),
  backgroundColor: z.string().nullable(),
  /** The amount in words. */
  label: z.string(),
  selection: selectionSchema,
  deliveryType: deliveryTypeSchema,
});
export type SoldBefore = z.infer<typeof soldBeforeSchema>;

/** What this desk sells, told from its own orders of the current mode. */
export const habitsSchema = z.object({
  /** What was last put into an order, newest first, each once. */
  recent: z.array(soldBeforeSchema),
  /** What was paid for most often, best first. */
  mostSold: z.array(soldBeforeSchema),
});
export type Habits = z.infer<typeof habitsSchema>;
