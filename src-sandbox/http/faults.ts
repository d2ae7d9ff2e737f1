import type { EndpointName } from './endpoint-names.ts';

/** What goes wrong with an answer. `hang`: it never comes, and the connection stays open. */
export type FaultKind = 'status' | 'html' | 'broken-json' | 'empty' | 'delay' | 'cut' | 'too-many-requests' | 'hang';

/** Which requests a fault hits, and when it is over. */
interface Reach {
  /** How many requests it hits. */
  readonly times: number;
  /** Only those about this order. */
  readonly orderId?: string;
  /** Over by itself at this moment of the simulator's clock, Unix milliseconds. */
  readonly untilMs?: number;
}

/** A fault that waits for its requests. */
export interface Fault extends Reach {
  readonly endpoint: EndpointName | 'any';
  readonly kind: FaultKind;
  /** True: the work is done first (an order is stored), only the answer suffers. */
  readonly afterWork?: boolean;
  /** For `status` and `html`; 503 without it for `status`, 200 for `html`. */
  readonly status?: number;
  /** For `delay`, in milliseconds of the simulator's clock. */
  readonly delayMs?: number;
  /** For `too-many-requests`. */
  readonly retryAfterSeconds?: number;
}

/**
 * What goes wrong with a stream that is open. `silence`: not a byte more, and never closed. `cut-in-frame`: half a frame and
 * the end of the connection. `drip`: a byte now and then, never a whole frame. `slow-frames`: good frames, a piece at a time.
 * `repeat`: each frame twice. `out-of-order`: after each frame the one before it. `old-frame`: after each frame any older state.
 */
export type OpenStreamFaultKind =
  | 'comments-only'
  | 'broken-frame'
  | 'early-close'
  | 'silence'
  | 'old-frame'
  | 'cut-in-frame'
  | 'drip'
  | 'slow-frames'
  | 'repeat'
  | 'out-of-order';

/** What goes wrong with a subscription. */
export type StreamFaultKind = 'refuse' | 'html' | OpenStreamFaultKind;

/** A fault of a stream that is open. */
export interface OpenStreamFault {
  readonly kind: OpenStreamFaultKind;
  /** For `early-close` and `cut-in-frame`: whole frames before it; 1 and 0 without it. */
  readonly afterFrames?: number;
  /** For `drip` and `slow-frames`: milliseconds from piece to piece, 1000 and 300 without it. */
  readonly paceMs?: number;
}

/** A fault that waits for its subscriptions. */
export interface StreamFault extends Reach, Omit<OpenStreamFault, 'kind'> {
  readonly kind: StreamFaultKind;
  /** For `refuse`; 503 without it. */
  readonly status?: number;
}

/** `times`: one without it, or without end where `forMs` says how long, in milliseconds of the simulator's clock. */
interface ReachWish {
  readonly times?: number;
  readonly forMs?: number;
}

/** A fault as it is asked for. */
export type FaultWish = Omit<Fault, 'times' | 'untilMs'> & ReachWish;

/** A stream fault as it is asked for. */
export type StreamFaultWish = Omit<StreamFault, 'times' | 'untilMs'> & ReachWish;

/** The faults that are still to come, oldest first. */
export class FaultList {
  readonly #nowMs: () => number;
  #faults: Fault[] = [];
  #streamFaults: StreamFault[] = [];

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Adds a fault for the next requests. */
  add(wish: FaultWish): void {
    this.#faults.push(this.#reaching(wish));
  }

  /** Adds a fault for the next subscriptions. */
  addForStreams(wish: StreamFaultWish): void {
    this.#streamFaults.push(this.#reaching(wish));
  }

  /** What is still to come. */
  waiting(): { readonly requests: readonly Fault[]; readonly streams: readonly StreamFault[] } {
    this.#dropOver();
    return { requests: [...this.#faults], streams: [...this.#streamFaults] };
  }

  /** Takes the next fault for a request to that endpoint, about that order where it is about one. */
  take(endpoint: EndpointName, orderId: string | undefined): Fault | undefined {
    this.#dropOver();
    const fits = (fault: Fault): boolean => fault.endpoint === endpoint || fault.endpoint === 'any';
    return takeFirst(this.#faults, (fault) => fits(fault) && isAbout(fault, orderId));
  }

  /** Takes the next fault for a subscription to that order. */
  takeForStream(orderId: string): StreamFault | undefined {
    this.#dropOver();
    return takeFirst(this.#streamFaults, (fault) => isAbout(fault, orderId));
  }

  /** Drops them all. */
  clear(): void {
    this.#faults = [];
    this.#streamFaults = [];
  }

  #reaching<W extends ReachWish>({ forMs, ...wish }: W): Omit<W, 'forMs'> & Reach {
    if (forMs === undefined) return { times: 1, ...wish };
    return { times: Number.MAX_SAFE_INTEGER, ...wish, untilMs: this.#nowMs() + forMs };
  }

  #dropOver(): void {
    const nowMs = this.#nowMs();
    const isToCome = ({ untilMs }: Reach): boolean => untilMs === undefined || nowMs < untilMs;
    this.#faults = this.#faults.filter(isToCome);
    this.#streamFaults = this.#streamFaults.filter(isToCome);
  }
}

function isAbout(fault: Reach, orderId: string | undefined): boolean {
  return fault.orderId === undefined || fault.orderId === orderId;
}

function takeFirst<F extends Reach>(faults: F[], fits: (fault: F) => boolean): F | undefined {
  const index = faults.findIndex(fits);
  const fault = faults[index];
  if (!fault) return undefined;
  if (fault.times > 1) faults[index] = { ...fault, times: fault.times - 1 };
  else faults.splice(index, 1);
  return fault;
}
