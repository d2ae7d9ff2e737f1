/** Between two keys of a scanner there are fewer milliseconds than between two of a person's. */
const longestGapMs = 40;
/** The same on average: two keys of a person may fall together, many do not. */
const longestMeanGapMs = 30;
const shortestText = 3;

/** Tells keys that a scanner sends from keys that a person types, by their time alone. */
export class BurstReader {
  #text = '';
  #firstAtMs = 0;
  #lastAtMs = Number.NEGATIVE_INFINITY;

  /** A character was typed; answers how many have come as quickly as a scanner's by now, this one included. */
  add(character: string, atMs: number): number {
    const follows = atMs - this.#lastAtMs <= longestGapMs;
    if (!follows) this.#firstAtMs = atMs;
    this.#text = follows ? this.#text + character : character;
    this.#lastAtMs = atMs;
    return this.#text.length;
  }

  /** Enter or Tab: what was scanned, or null where a person typed. Either way the next burst begins anew. */
  finish(atMs: number): string | null {
    const text = this.#text;
    const meanGapMs = (atMs - this.#firstAtMs) / text.length;
    const isBurst =
      text.length >= shortestText && atMs - this.#lastAtMs <= longestGapMs && meanGapMs <= longestMeanGapMs;
    this.reset();
    return isBurst ? text : null;
  }

  /** Something else was pressed. */
  reset(): void {
    this.#text = '';
    this.#lastAtMs = Number.NEGATIVE_INFINITY;
  }
}
