import type { PrintMark, SlipKind, SlipWay } from './slip.ts';

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
