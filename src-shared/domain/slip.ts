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
  count: z.number().int().min(1),
  /** When it was printed last, Unix milliseconds. */
  lastAtMs: z.number(),
});
export type PrintMark = z.infer<typeof printMarkSchema>;

/** How often a slip was printed in whatever way, and when last; null: never. */
export function printsOf(marks: readonly PrintMark[], slip: SlipKind): Pick<PrintMark, 'count' | 'lastAtMs'> | null {
  const own = marks.filter((mark) => mark.slip === slip);
  if (own.length === 0) return null;
  return {
    count: own.reduce((sum, mark) => sum + mark.count, 0),
    lastAtMs: Math.max(...own.map((mark) => mark.lastAtMs)),
  };
}

/** The marks after one more print. */
export function markedPrinted(
  marks: readonly PrintMark[],
  slip: SlipKind,
  way: SlipWay,
  nowMs: number,
): readonly PrintMark[] {
  const isSame = (mark: PrintMark): boolean => mark.slip === slip && mark.way === way;
  const count = (marks.find(isSame)?.count ?? 0) + 1;
  return [...marks.filter((mark) => !isSame(mark)), { slip, way, count, lastAtMs: nowMs }];
}
