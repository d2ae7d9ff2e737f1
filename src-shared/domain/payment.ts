import { z } from 'zod';
import { decimalSchema } from './money.ts';

/** One way to pay from the customer's own wallet: a coin on a network, both named as the API names them. */
export const paymentMethodSchema = z.object({
  coin: z.string(),
  network: z.string(),
  /** For people; falls back to `network`. */
  networkLabel: z.string(),
  suspended: z.boolean(),
  /** Smallest payable amount in coin units; null where unknown. */
  minAmount: decimalSchema.nullable(),
  /** The network's own words about its transfer cost, such as `€0`; null where unknown. */
  transferCost: z.string().nullable(),
  chainId: z.number().nullable(),
  /** Token contract or mint; null for native coins. */
  contract: z.string().nullable(),
  /** Units after the point of the token, where the API tells. */
  decimals: z.number().nullable(),
  /** The one the vendor advises for cost and speed: USDC on Solana. */
  recommended: z.boolean(),
});
export type PaymentMethod = z.infer<typeof paymentMethodSchema>;

/** All coins and networks of the payment matrix, with the time it was read. */
export const paymentMatrixSchema = z.object({ methods: z.array(paymentMethodSchema), fetchedAtMs: z.number() });
export type PaymentMatrix = z.infer<typeof paymentMatrixSchema>;
