/** From the director to a process with one desk. */
export type Command =
  | { readonly do: 'open'; readonly url: string; readonly folder: string }
  /** Sells cards, one after the other. */
  | { readonly do: 'sell'; readonly emails: readonly string[] }
  /** Measures memory, after everything that can be let go was. */
  | { readonly do: 'sample' }
  /** Opens the pay screen of the one order, and measures how busy the process is over so long. */
  | { readonly do: 'idle with a pay screen'; readonly overMs: number }
  | { readonly do: 'close' };

/** Memory and what the desk has asked for since it was opened. */
export interface Sample {
  /** Bytes that are reachable in the heap. */
  readonly heapBytes: number;
  /** Bytes of the process that it cannot give back to the system. */
  readonly residentBytes: number;
  readonly requests: number;
  /** Answers of 429: the desk asked more than the API allows. */
  readonly refused: number;
  /** Orders that the desk lists as unfinished. */
  readonly unfinished: number;
}

/** From a process with one desk to the director. */
export type Report =
  | { readonly is: 'open' }
  | { readonly is: 'sold'; readonly orderIds: readonly string[] }
  | { readonly is: 'sample'; readonly sample: Sample }
  /** Share of one processor that the process used. */
  | { readonly is: 'idle'; readonly share: number }
  | { readonly is: 'closed' }
  | { readonly is: 'fault'; readonly words: string };
