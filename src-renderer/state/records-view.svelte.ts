import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../src-shared/bridge/failure.ts';

type Answer<Call extends keyof DeskBridge['records']> = Awaited<ReturnType<DeskBridge['records'][Call]>>;

/** How safe the records lie. */
export type RecordsStatus = Extract<Answer<'status'>, { readonly ok: true }>['value'];

/** A copy that was made just now. */
export type MadeCopy = Extract<Answer<'backUp'>, { readonly ok: true }>['value'];

/** Where the records lie, when they were last copied, and the copying itself. */
export class RecordsView {
  status: RecordsStatus | null = $state.raw(null);
  made: MadeCopy | null = $state.raw(null);
  failure: FailureCode | null = $state.raw(null);
  busy = $state(false);
  readonly #desk: Pick<DeskBridge, 'records'>;

  constructor(desk: Pick<DeskBridge, 'records'>) {
    this.#desk = desk;
  }

  /** Reads how things stand. */
  async read(): Promise<void> {
    const answer = await this.#desk.records.status();
    if (answer.ok) this.status = answer.value;
    else this.failure = answer.code;
  }

  /** Makes a copy, one at a time, and reads how things stand then. */
  async backUp(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.made = null;
    const answer = await this.#desk.records.backUp().finally(() => (this.busy = false));
    this.failure = answer.ok ? null : answer.code;
    if (!answer.ok) return;
    this.made = answer.value;
    await this.read();
  }
}
