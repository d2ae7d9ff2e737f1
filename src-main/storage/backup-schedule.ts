import type { Clock } from '../ports.ts';

export type BackupClock = Pick<Clock, 'nowMs' | 'after'>;

/** Makes a copy when one is due, never in the way of what the desk does at that moment. */
export interface BackupSchedule {
  /** Once the desk has started. */
  soon(): void;
  /** At the next quiet moment, but not while one that failed is still waiting for its next turn. */
  shortly(): void;
  stop(): void;
}

/** Long enough after the start that windows, catalogue and open orders come first. */
const afterStartMs = 15_000;
const shortMs = 1_000;
const retryMs = 10 * 60_000;

export function createBackupSchedule(clock: BackupClock, backUp: () => { readonly ok: boolean }): BackupSchedule {
  let cancel: (() => void) | null = null;

  function run(): void {
    cancel = null;
    if (!backUp().ok) plan(retryMs);
  }

  function plan(delayMs: number): void {
    cancel ??= clock.after(delayMs, run);
  }

  return {
    soon: () => plan(afterStartMs),
    shortly: () => plan(shortMs),
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}

/** The machine's clock, whose timers do not keep a process alive. */
export const machineClock: BackupClock = {
  nowMs: () => Date.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs).unref();
    return () => clearTimeout(timer);
  },
};
