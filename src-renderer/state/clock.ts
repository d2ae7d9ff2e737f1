/** Time as the screens use it: a monotonic reading for everything that counts, and a way to be woken. */
export interface Clock {
  /** Milliseconds on a clock that nobody can set: differences alone mean something. */
  readonly nowMs: () => number;
  /** Calls `act` after `delayMs`; answers with the way to call it off. */
  readonly after: (delayMs: number, act: () => void) => () => void;
  /** Calls `act` each time the window is looked at again, perhaps after a sleep in which `nowMs` stood still. */
  readonly onReturn: (act: () => void) => () => void;
}

/** The window's own clock. */
export const windowClock: Clock = {
  nowMs: () => performance.now(),
  after: (delayMs, act) => {
    const timer = setTimeout(act, delayMs);
    return () => clearTimeout(timer);
  },
  onReturn: (act) => {
    const listener = (): void => {
      if (document.visibilityState === 'visible') act();
    };
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};
