/** What one kind of crash came to. */
export interface CrashCount {
  readonly name: string;
  readonly runs: number;
  /** Runs after which something was not as it must be. */
  readonly violations: number;
  /** What was counted besides, or why it could not be run here; the first violations, where there are any. */
  readonly detail: string;
}

/** Adds up one kind of crash. */
export interface CrashTally {
  /** Counts a run; each of the words is something that was not as it must be. */
  run(violations: readonly string[]): void;
  count(detail: string): CrashCount;
}

export function createCrashTally(name: string): CrashTally {
  let runs = 0;
  let violations = 0;
  const shown: string[] = [];
  return {
    run: (found) => {
      runs += 1;
      if (found.length === 0) return;
      violations += 1;
      if (shown.length < 5) shown.push(found.slice(0, 3).join(', '));
    },
    count: (detail) => ({ name, runs, violations, detail: [detail, ...shown].join('; ') }),
  };
}
