/** A function's text, to be run elsewhere: it may refer to nothing outside itself. */
export function sourceOf(run: (...words: never[]) => unknown): string {
  return run.toString();
}
