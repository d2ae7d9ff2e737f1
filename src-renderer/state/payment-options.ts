import type { PaymentMethod } from '../../src-shared/domain/payment.ts';

/** Every coin of the matrix once, in its order; the chosen one is there even when it is not offered. */
export function coinsOf(methods: readonly PaymentMethod[], chosen: string): readonly string[] {
  const coins = new Set(methods.map((method) => method.coin));
  return coins.has(chosen) ? [...coins] : [chosen, ...coins];
}

/** The ways to pay one coin, the advised one first. */
export function networksOf(methods: readonly PaymentMethod[], coin: string): readonly PaymentMethod[] {
  return methods
    .filter((method) => method.coin === coin)
    .toSorted((a, b) => Number(b.recommended) - Number(a.recommended));
}

/** The network to go on with when another coin is chosen: the same one where it works, else the first that does. */
export function networkFor(methods: readonly PaymentMethod[], coin: string, current: string): string {
  const usable = networksOf(methods, coin).filter((method) => !method.suspended);
  const same = usable.find((method) => method.network === current);
  return (same ?? usable[0])?.network ?? current;
}
