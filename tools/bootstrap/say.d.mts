/** One short line about a step of the set-up. On stderr, so that a command's own output stays clean. */
export function say(line: string): void;
