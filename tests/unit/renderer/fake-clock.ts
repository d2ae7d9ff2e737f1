import type { Clock } from '../../../src-renderer/state/clock.ts';

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  #nowMs = 0;
  #due: { atMs: number; act: () => void }[] = [];

  readonly nowMs = (): number => this.#nowMs;

  readonly after = (delayMs: number, act: () => void): (() => void) => {
    const entry = { atMs: this.#nowMs + delayMs, act };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  };

  readonly #returning = new Set<() => void>();

  readonly onReturn = (act: () => void): (() => void) => {
    this.#returning.add(act);
    return () => this.#returning.delete(act);
  };

  /** The machine slept, this clock stood still, and now somebody looks at the window again. */
  wakeUp(): void {
    for (const act of this.#returning) act();
  }

  /** Timers that still wait. */
  get waiting(): number {
    return this.#due.length;
  }

  /** Lets time pass and wakes everyone on the way, in order. */
  pass(byMs: number): void {
    const untilMs = this.#nowMs + byMs;
    for (;;) {
      const next = this.#due.filter((entry) => entry.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined) break;
      this.#due = this.#due.filter((entry) => entry !== next);
      this.#nowMs = next.atMs;
      next.act();
    }
    this.#nowMs = untilMs;
  }
}
