/** A failure or problem in plain words. */
export interface Words {
  /** What happened. */
  readonly title: string;
  /** One sentence to say to the customer. */
  readonly say: string;
  /** What to do next. */
  readonly advice: string;
}

/** Figures that came with a failure, ready to be read; what did not come is missing. */
export interface FailureFigures {
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
  readonly below?: string;
  readonly above?: string;
  /** How long to wait. */
  readonly wait?: string;
}

/** Figures that came with a problem, ready to be read; what did not come is missing. */
export interface ProblemFigures {
  /** Smallest amount this network takes. */
  readonly minimum?: string;
  /** Largest amount of one order. */
  readonly maximum?: string;
  /** What is left of a spending limit. */
  readonly left?: string;
  /** The spending limit itself. */
  readonly limit?: string;
  /** The coin it is about. */
  readonly coin?: string;
  /** A number of items. */
  readonly count?: string;
  /** Ways to pay that do work. */
  readonly accepted?: string;
  /** A day. */
  readonly day?: string;
  /** What a coupon is good for. */
  readonly goodFor?: string;
}
