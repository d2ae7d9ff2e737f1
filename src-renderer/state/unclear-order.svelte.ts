import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../src-shared/bridge/failure.ts';
import type { Order, OrderRef } from '../../src-shared/domain/order.ts';

/** Why a number that was typed does not help: nothing was typed, or why the desk could not take the order over. */
export type NumberTrouble = 'missing' | FailureCode;

/** A person's answers to the question whether an order exists. Each is asked once at a time. */
export class UnclearOrder {
  number = $state('');
  trouble: NumberTrouble | null = $state.raw(null);
  closeFailure: FailureCode | null = $state.raw(null);
  busy: 'identify' | 'close' | null = $state(null);
  readonly #desk: Pick<DeskBridge, 'orders'>;
  readonly #ref: OrderRef;

  constructor(desk: Pick<DeskBridge, 'orders'>, ref: OrderRef) {
    this.#desk = desk;
    this.#ref = ref;
  }

  /** Has the order of this number read, compared and followed; the order as it stands then, or null. */
  async identify(): Promise<Order | null> {
    if (this.busy !== null) return null;
    const number = this.number.trim();
    this.trouble = number === '' ? 'missing' : null;
    if (number === '') return null;
    this.busy = 'identify';
    const answer = await this.#desk.orders
      .identify({ ref: this.#ref, orderId: number })
      .finally(() => (this.busy = null));
    this.trouble = answer.ok ? null : answer.code;
    return answer.ok ? answer.value : null;
  }

  /**
   * Closes the order as never made. The order as it stands then: closed, or as the vendor has it where it was there after all;
   * null where it stays open.
   */
  async close(): Promise<Order | null> {
    if (this.busy !== null) return null;
    this.busy = 'close';
    this.closeFailure = null;
    const answer = await this.#desk.orders.closeUnclear({ ref: this.#ref }).finally(() => (this.busy = null));
    this.closeFailure = answer.ok ? null : answer.code;
    return answer.ok ? answer.value : null;
  }
}
