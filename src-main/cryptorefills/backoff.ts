const firstMs = 1_000;
const longestMs = 30_000;
/** Up to this part of a delay is taken off by chance, so that many tills do not come back at the same moment. */
const jitter = 0.2;

/** Delays between attempts: 1 s, doubling to 30 s, each up to a fifth shorter by chance. */
export interface Backoff {
  nextMs(): number;
  /** Back to 1 s. */
  reset(): void;
}

export function createBackoff(random: () => number): Backoff {
  let delayMs = firstMs;
  return {
    nextMs: () => {
      const spread = delayMs * (1 - jitter * random());
      delayMs = Math.min(delayMs * 2, longestMs);
      return Math.round(spread);
    },
    reset: () => {
      delayMs = firstMs;
    },
  };
}
