/** What one run came to. */
export interface Outcome {
  /** Whether something of the answer was taken for good. */
  readonly accepted: boolean;
  /** Why it should not have been; empty where all is well. */
  readonly wrong: readonly string[];
  /** What a good answer was denied; empty where all is well. */
  readonly refused: readonly string[];
}

/** Nothing was accepted, which is never wrong, unless the answer was good. */
export function notAccepted(intact: boolean, why: string): Outcome {
  return { accepted: false, wrong: [], refused: intact ? [why] : [] };
}

/** Something was accepted. */
export function taken(wrong: readonly string[], refused: readonly string[] = []): Outcome {
  return { accepted: true, wrong, refused };
}
