import type { FailureCode } from '../../src-shared/bridge/failure.ts';
import type { SettingsPatch } from '../../src-shared/domain/settings.ts';
import type { Clock } from './clock.ts';
import type { Session } from './session.svelte.ts';

/** The settings a person sees as one thing each. */
export type SettingName =
  | 'mode'
  | 'country'
  | 'language'
  | 'theme'
  | 'textSize'
  | 'payment'
  | 'shopEmail'
  | 'tolerance'
  | 'margin'
  | 'api'
  | 'display'
  | 'shop'
  | 'paper'
  | 'printer'
  | 'byItself'
  | 'sounds'
  | 'notifications'
  | 'firstSale';

/** How long "Saved" stands beside a setting. */
export const savedForMs = 2_000;

/** Changes settings one at a time and remembers, for a moment, how the last change went. */
export class SettingsEditor {
  outcome: { readonly setting: SettingName; readonly failure: FailureCode | null } | null = $state.raw(null);
  readonly #session: Pick<Session, 'change'>;
  readonly #clock: Clock;
  #cancel: (() => void) | null = null;

  constructor(session: Pick<Session, 'change'>, clock: Clock) {
    this.#session = session;
    this.#clock = clock;
  }

  /** Saves at once; true when it is saved. A failure stays until the next change, "Saved" fades. */
  async change(setting: SettingName, patch: SettingsPatch): Promise<boolean> {
    this.#cancel?.();
    this.outcome = null;
    const answer = await this.#session.change(patch);
    this.outcome = { setting, failure: answer.ok ? null : answer.code };
    if (answer.ok) this.#cancel = this.#clock.after(savedForMs, () => (this.outcome = null));
    return answer.ok;
  }

  /** Why this setting could not be changed; null when nothing is wrong. */
  failureOf(setting: SettingName): FailureCode | null {
    return this.outcome?.setting === setting ? this.outcome.failure : null;
  }

  /** Whether this setting has just been saved. */
  isSaved(setting: SettingName): boolean {
    return this.outcome?.setting === setting && this.outcome.failure === null;
  }

  /** Calls off what still waits. */
  close(): void {
    this.#cancel?.();
  }
}
