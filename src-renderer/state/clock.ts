/** Time as the screens use it: a monotonic reading for everything that counts, and a way to be woken. */
export interface Clock {
  /** Milliseconds on a clock that nobody can set: differences alone mean something. */
  readonly nowMs: () => number;
  /** Calls `act` after `delayMs`; answers with the way to call it off. */
  readonly after: (delayMs: number, act: () => void) => () => void;
}

/** The window's own clock. */
export const windowClock: Clock = {
  nowMs: () => performance.now(),
  after: (delayMs, act) => {
    const timer = setTimeout(act, delayMs);
    return () => clearTimeout(timer);
  },
};
