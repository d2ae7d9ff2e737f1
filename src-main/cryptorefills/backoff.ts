const leastMs = 500;
const firstCapMs = 1_000;
const longestMs = 30_000;

/** Delays between attempts, each anywhere between half a second and a cap that grows from 1 s to 30 s. */
export interface Backoff {
  nextMs(): number;
  /** Back to a cap of 1 s. */
  reset(): void;
}

/**
 * Full jitter: many tills that lost the same server at the same moment do not come back at the same moment. `random`: 0 to 1.
 * `growth`: how many times longer the next cap is; it doubles where nothing is said.
 */
export function createBackoff(random: () => number, growth = 2): Backoff {
  let capMs = firstCapMs;
  return {
    nextMs: () => {
      const delayMs = leastMs + random() * (capMs - leastMs);
      capMs = Math.min(capMs * growth, longestMs);
      return Math.round(delayMs);
    },
    reset: () => {
      capMs = firstCapMs;
    },
  };
}
