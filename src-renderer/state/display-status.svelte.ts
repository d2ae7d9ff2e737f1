import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { DisplayStatus } from '../../src-shared/domain/display.ts';

/** Whether the customer display is open, and where, as long as somebody looks at that. */
export class DisplayStatusWatch {
  status: DisplayStatus | null = $state.raw(null);
  readonly #desk: Pick<DeskBridge, 'display' | 'on'>;

  constructor(desk: Pick<DeskBridge, 'display' | 'on'>) {
    this.#desk = desk;
  }

  /** Listens first and asks second, so that nothing falls between. Answers with the way to stop. */
  follow(): () => void {
    const stop = this.#desk.on('display.statusChanged', (status) => (this.status = status));
    void this.#take(this.#desk.display.status());
    return stop;
  }

  /** Opens it, or moves it: to a screen, to the best one (null), or where it was chosen to be. */
  async open(screenId?: string | null): Promise<void> {
    await this.#take(this.#desk.display.open({ screenId }));
  }

  async close(): Promise<void> {
    await this.#take(this.#desk.display.close());
  }

  async #take(asked: ReturnType<DeskBridge['display']['status']>): Promise<void> {
    const answer = await asked;
    if (answer.ok) this.status = answer.value;
  }
}
