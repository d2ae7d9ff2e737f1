import type { Order, OrderRef } from '../../src-shared/domain/order.ts';

/**
 * What the window began by itself. It outlives the screens: whoever leaves the delivered sale and comes back while its voucher is
 * still being printed gets no second one.
 */
export class ByItself {
  readonly #begun = new Set<OrderRef>();

  /** Prints, unless it was begun before; what failed is tried again the next time. */
  async once(ref: OrderRef, print: () => Promise<Order | null>): Promise<void> {
    if (this.#begun.has(ref)) return;
    this.#begun.add(ref);
    if ((await print()) === null) this.#begun.delete(ref);
  }
}
