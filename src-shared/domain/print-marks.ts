import type { Order } from './order.ts';
import type { PrintMark, SlipKind } from './slip.ts';

type Printable = Pick<Order, 'items' | 'printed'>;

/** How often a slip was printed in whatever way, and when last; null: never. */
export function printsOf(marks: readonly PrintMark[], slip: SlipKind): Pick<PrintMark, 'count' | 'lastAtMs'> | null {
  const own = marks.filter((mark) => mark.slip === slip);
  if (own.length === 0) return null;
  return {
    count: own.reduce((sum, mark) => sum + mark.count, 0),
    lastAtMs: Math.max(...own.map((mark) => mark.lastAtMs)),
  };
}

/** Which lines of an order, as indexes, have something for the customer; a voucher of none would be an empty one. */
export function voucherLines({ items }: Pick<Order, 'items'>): readonly number[] {
  return items.flatMap(({ stage }, index) => (stage === 'delivered' ? [index] : []));
}

/** Whether there is something to hand to the customer. */
export function hasVoucher(order: Pick<Order, 'items'>): boolean {
  return voucherLines(order).length > 0;
}

/** Whether a slip printed now is a copy: it was printed before, and holds nothing that was on none of them. */
export function isCopy(order: Printable, slip: SlipKind): boolean {
  const own = order.printed.filter((mark) => mark.slip === slip);
  if (own.length === 0 || slip === 'receipt') return own.length > 0;
  // Of older marks nobody knows what they held: it was all that there was, as far as anybody can say.
  if (own.some(({ lines }) => lines === null)) return true;
  return voucherLines(order).every((line) => own.some(({ lines }) => lines?.includes(line)));
}

/** The marks after one more print, which held these lines. */
export function markedPrinted(
  marks: readonly PrintMark[],
  print: Pick<PrintMark, 'slip' | 'way' | 'lines'>,
  nowMs: number,
): readonly PrintMark[] {
  const { slip, way } = print;
  const isSame = (mark: PrintMark): boolean => mark.slip === slip && mark.way === way;
  const before = marks.find(isSame);
  const lines = before === undefined ? print.lines : bothLines(before.lines, print.lines);
  return [
    ...marks.filter((mark) => !isSame(mark)),
    { slip, way, lines, count: (before?.count ?? 0) + 1, lastAtMs: nowMs },
  ];
}

function bothLines(before: PrintMark['lines'], now: PrintMark['lines']): PrintMark['lines'] {
  return before === null || now === null ? null : [...new Set([...before, ...now])].toSorted((a, b) => a - b);
}
