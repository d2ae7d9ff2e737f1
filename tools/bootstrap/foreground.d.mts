/** How a program ended; `signal` is set when a signal ended it. */
export interface Ending {
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Runs a program in our place: our streams are its streams, signals sent to us are passed on, and we outlive it. Ctrl-C at
 * a terminal reaches the whole group by itself and is not sent twice.
 */
export function runForeground(
  file: string,
  fileArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Ending>;

/** Ends this process the way that program ended: same exit code, or the same signal. */
export function endAs(ending: Ending): void;
