import type { DeskBridge, PayloadOf } from '../../src-shared/bridge/contract.ts';
import type { OrderRef } from '../../src-shared/domain/order.ts';

/** What a person asked to have copied, as main takes it. */
export type CopyWish = Parameters<DeskBridge['orders']['copy']>[0]['what'];

/** What is not on the clipboard any more although it was put there. */
export type ClipboardAlarm = PayloadOf<'orders.clipboardChanged'>;

/** All copying goes through here, so that a clipboard that another program changed raises one alarm over everything. */
export class ClipboardWatch {
  /** Stays until a person has read it. */
  alarm: ClipboardAlarm | null = $state.raw(null);
  readonly #desk: Pick<DeskBridge, 'orders' | 'on'>;

  constructor(desk: Pick<DeskBridge, 'orders' | 'on'>) {
    this.#desk = desk;
  }

  /** Has main copy it; true when it is on the clipboard and was read back the same. */
  async copy(ref: OrderRef, what: CopyWish): Promise<boolean> {
    const answer = await this.#desk.orders.copy({ ref, what });
    if (!answer.ok && answer.code === 'clipboard-changed') this.alarm = { ref, what: what.type };
    return answer.ok;
  }

  /** Hears of a change in the second after copying. Answers with the way to stop. */
  listen(): () => void {
    return this.#desk.on('orders.clipboardChanged', (alarm) => (this.alarm = alarm));
  }

  /** A person has read it. */
  acknowledge(): void {
    this.alarm = null;
  }
}
