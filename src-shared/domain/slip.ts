import { z } from 'zod';

/** What an order is printed as: a receipt for the shop, without codes, or a voucher for the customer, with them. */
export const slipKindSchema = z.enum(['receipt', 'voucher']);
export type SlipKind = z.infer<typeof slipKindSchema>;

/** How a slip left the desk: by a printer of the system, by the printer in the shop's network, or as a file. */
export const slipWaySchema = z.enum(['system', 'network', 'pdf']);
export type SlipWay = z.infer<typeof slipWaySchema>;

/** That a slip of an order was printed: one mark for each kind and way. */
export const printMarkSchema = z.object({
  slip: slipKindSchema,
  way: slipWaySchema,
  /** Indexes of the order's lines that a voucher held; null: a receipt, or nobody knows. */
  lines: z.array(z.number().int().min(0)).nullable(),
  count: z.number().int().min(1),
  /** When it was printed last, Unix milliseconds. */
  lastAtMs: z.number(),
});
export type PrintMark = z.infer<typeof printMarkSchema>;
