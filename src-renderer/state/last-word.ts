/** Lets only the answer to the last question through, however late the earlier ones come. */
export class LastWord {
  #asked = 0;

  /** A new question; earlier ones are stale from now on. The result tells whether its own answer still counts. */
  ask(): () => boolean {
    const mine = ++this.#asked;
    return () => mine === this.#asked;
  }
}
