import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../src-shared/bridge/failure.ts';
import type { DisplayStatus } from '../../src-shared/domain/display.ts';

/** Whether the customer display is open, and the staff's hand on it. */
export class DisplayStatusWatch {
  status: DisplayStatus | null = $state.raw(null);
  /** Why it did not open, move or close when somebody last wanted it; null: it did, or nobody asks any more. */
  failure: FailureCode | null = $state.raw(null);
  readonly #desk: Pick<DeskBridge, 'display' | 'on'>;

  constructor(desk: Pick<DeskBridge, 'display' | 'on'>) {
    this.#desk = desk;
  }

  /** Listens first and asks second, so that nothing falls between. Answers with the way to stop. */
  follow(): () => void {
    const stop = this.#desk.on('display.statusChanged', (status) => this.#take(status));
    void this.#desk.display.status().then((answer) => {
      if (answer.ok) this.#take(answer.value);
    });
    return stop;
  }

  /** Opens it, or moves it: to a screen, to the best one (null), or where it was chosen to be. */
  async open(screenId?: string | null): Promise<void> {
    await this.#do(this.#desk.display.open({ screenId }));
  }

  async close(): Promise<void> {
    await this.#do(this.#desk.display.close());
  }

  async #do(wanted: ReturnType<DeskBridge['display']['open']>): Promise<void> {
    this.failure = null;
    const answer = await wanted;
    if (answer.ok) this.#take(answer.value);
    else this.failure = answer.code;
  }

  /** A display may also fail at the start of the desk, or while it is loaded. */
  #take(status: DisplayStatus): void {
    if (status.failed && this.status?.failed !== true) this.failure = 'internal';
    this.status = status;
  }
}
