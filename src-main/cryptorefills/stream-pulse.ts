/** Without a single byte, where no heartbeat was learned: FACTS.md 17 promises none, so silence is no error of the API. */
const silenceLimitMs = 45_000;
/** So many heartbeats may be missed. */
const beatsMissed = 2.5;
const shortestLimitMs = 5_000;
const longestLimitMs = 120_000;

/** Two gaps are of one heartbeat when they differ by no more than this part. */
const regular = 0.2;
/** Signs that come closer than this are one. */
const leastGapMs = 500;

/** What is known of how often one order's stream gives a sign of life, over all its connections. */
export interface StreamPulse {
  /** A sign came on the connection that is open. */
  beat(atMs: number): void;
  /** Another connection begins: the gap to its first sign says nothing. */
  begin(): void;
  /** Milliseconds without a byte after which a connection is stale. */
  silenceLimitMs(): number;
}

/** Learns the heartbeat from two gaps in a row that are the same. */
export function createStreamPulse(): StreamPulse {
  let lastMs: number | null = null;
  let gapMs: number | null = null;
  let heartbeatMs: number | null = null;

  return {
    beat: (atMs) => {
      const gap = lastMs === null ? null : atMs - lastMs;
      if (gap !== null && gap < leastGapMs) return;
      lastMs = atMs;
      if (gap !== null && gapMs !== null && Math.abs(gap - gapMs) <= regular * Math.max(gap, gapMs)) {
        heartbeatMs = Math.max(gap, gapMs);
      }
      gapMs = gap;
    },
    begin: () => {
      lastMs = null;
      gapMs = null;
    },
    silenceLimitMs: () =>
      heartbeatMs === null
        ? silenceLimitMs
        : Math.min(Math.max(heartbeatMs * beatsMissed, shortestLimitMs), longestLimitMs),
  };
}

const lineFeed = 10;
const carriageReturn = 13;
const colon = 58;

/**
 * Reads the bytes of an event stream for whole signs of life: a comment, or the blank line that ends an event. Bytes of an event
 * that does not come to its end are none, however long they drip. Answers whether a piece held one.
 */
export function createSignReader(): (piece: Uint8Array) => boolean {
  let last = lineFeed;
  let atLineStart = true;
  let inComment = false;
  let eventBegun = false;

  /** Whether the line that ends here is a sign. */
  function endLine(): boolean {
    const sign = atLineStart || (inComment && !eventBegun);
    eventBegun = !atLineStart && (eventBegun || !inComment);
    atLineStart = true;
    return sign;
  }

  return (piece) => {
    let found = false;
    for (const byte of piece) {
      if (byte === lineFeed || byte === carriageReturn) {
        const secondOfPair = byte === lineFeed && last === carriageReturn;
        if (!secondOfPair && endLine()) found = true;
      } else if (atLineStart) {
        atLineStart = false;
        inComment = byte === colon;
      }
      last = byte;
    }
    return found;
  };
}
