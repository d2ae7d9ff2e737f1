/** A task waiting on the clock; cancelling one that has run does nothing. */
export interface ClockTask {
  cancel(): void;
}

interface WaitingTask {
  readonly dueMs: number;
  readonly number: number;
  readonly run: () => void;
}

const LONGEST_TIMER_MS = 60_000;

/**
 * The simulator's own time: a base clock plus an offset that the control API moves. Everything that happens later
 * (payment steps, expiry, delayed answers, rate windows) waits here, so moving the clock moves all of it.
 */
export class SandboxClock {
  readonly #baseMs: () => number;
  #offsetMs = 0;
  #taskCount = 0;
  #waiting: WaitingTask[] = [];
  #timer: NodeJS.Timeout | undefined;
  #running = false;

  constructor(baseMs: () => number = Date.now) {
    this.#baseMs = baseMs;
  }

  /** Unix milliseconds in the simulator's time. */
  nowMs(): number {
    return this.#baseMs() + this.#offsetMs;
  }

  /** Moves the time forward and runs what has become due, in the order of its due times. */
  advance(ms: number): void {
    this.#offsetMs += ms;
    this.runDue();
  }

  /** Runs the callback once the simulator's time reaches dueMs; never in the same call. */
  at(dueMs: number, run: () => void): ClockTask {
    const task: WaitingTask = { dueMs, number: this.#taskCount++, run };
    const next = this.#waiting.findIndex((other) => other.dueMs > dueMs);
    this.#waiting.splice(next === -1 ? this.#waiting.length : next, 0, task);
    this.#arm();
    return {
      cancel: () => {
        this.#waiting = this.#waiting.filter((other) => other.number !== task.number);
      },
    };
  }

  /** Runs everything that is due. Called by the clock's own timer, by every request and by advance(). */
  runDue(): void {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let task = this.#waiting[0]; task && task.dueMs <= this.nowMs(); task = this.#waiting[0]) {
        this.#waiting.shift();
        task.run();
      }
    } finally {
      this.#running = false;
      this.#arm();
    }
  }

  /** Drops every waiting task. */
  clear(): void {
    this.#waiting = [];
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#waiting[0];
    if (!next || this.#running) return;
    const waitMs = Math.min(Math.max(next.dueMs - this.nowMs(), 0), LONGEST_TIMER_MS);
    this.#timer = setTimeout(() => {
      this.runDue();
    }, waitMs);
    this.#timer.unref();
  }
}
