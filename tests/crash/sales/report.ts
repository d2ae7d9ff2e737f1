import { textTable } from '../../support/text-table.ts';
import { phases } from './kill-points.ts';
import { isClean, type KilledSale } from './run-sales.ts';

/** Where the kills fell: a line for each kind of point, with how many fell before, during and after its work. */
export function killTable(sales: readonly KilledSale[]): string {
  const columns = [...phases, 'at a random time', 'not at all'] as const;
  const names = [...new Set(sales.map(({ point }) => point))].toSorted();
  const count = (fits: (sale: KilledSale) => boolean): string => String(sales.filter(fits).length);
  return textTable([
    ['killed at', ...columns],
    ...names.map((name) => [
      name,
      ...columns.map((phase) => count((sale) => sale.point === name && sale.phase === phase)),
    ]),
    ['all', ...columns.map((phase) => count((sale) => sale.phase === phase))],
  ]);
}

/** What must be zero, and is told as counts. */
export function salesCounts(sales: readonly KilledSale[]): string {
  const found = (of: (sale: KilledSale) => readonly string[]): string => {
    const list = sales.flatMap(of);
    return list.length === 0 ? '0' : `${list.length} (${list.slice(0, 3).join('; ')})`;
  };
  const killed = sales.filter(({ phase }) => phase !== 'not at all').length;
  return textTable([
    ['sales', String(sales.length)],
    ['killed by SIGKILL', String(killed)],
    [
      '  with the order at the vendor',
      String(sales.filter((sale) => sale.ordered && sale.phase !== 'not at all').length),
    ],
    ['duplicate creations', found(({ verdict }) => verdict.duplicates)],
    ['orders unknown to the desk', found(({ verdict }) => verdict.unknown)],
    ['paid orders whose code cannot be read', found(({ verdict }) => verdict.unreadableCodes)],
    ['databases that cannot be read', found(({ verdict }) => verdict.unreadableDatabases)],
    ['faults that nothing handled', found(({ verdict }) => verdict.faults)],
  ]);
}

/** How many sales went wrong. */
export function wrongSales(sales: readonly KilledSale[]): number {
  return sales.filter(({ verdict }) => !isClean(verdict)).length;
}
