import type { Clock } from './clock.ts';
import { deadlineFrom, readCountdown, untilNextSecond, type Countdown, type Deadline } from './countdown.ts';

/** A countdown that runs: `reading` changes once a second, exactly when the shown digits change. */
export class RunningCountdown {
  reading: Countdown | null = $state.raw(null);
  readonly #clock: Clock;
  #deadline: Deadline | null = null;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts over with what main says is left now. */
  start(timeLeftMs: number, windowMs: number): void {
    this.#deadline = deadlineFrom(timeLeftMs, windowMs, this.#clock.nowMs());
    this.#read();
  }

  /** Stops and shows nothing. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#deadline = null;
    this.reading = null;
  }

  #read(): void {
    if (this.#deadline === null) return;
    this.#cancel?.();
    const nowMs = this.#clock.nowMs();
    this.reading = readCountdown(this.#deadline, nowMs);
    const waitMs = untilNextSecond(this.#deadline, nowMs);
    this.#cancel = waitMs > 0 ? this.#clock.after(waitMs, () => this.#read()) : null;
  }
}
