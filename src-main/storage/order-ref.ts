import type { OrderRef } from '../../src-shared/domain/order.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';

const letters = { practice: 'P', live: 'L' } as const satisfies Record<Mode, string>;

/** The desk's number of an order: `P-12`, `L-12`. */
export function refOf(mode: Mode, number: number): OrderRef {
  return `${letters[mode]}-${number}` as OrderRef;
}

/** The number in a ref; null where it is a ref of the other mode. */
export function numberOf(mode: Mode, ref: OrderRef): number | null {
  const [letter, digits = ''] = ref.split('-');
  return letter === letters[mode] && /^\d{1,9}$/.test(digits) ? Number.parseInt(digits, 10) : null;
}
