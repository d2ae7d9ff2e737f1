import type { EndpointName } from './endpoint-names.ts';

/** What goes wrong with an answer. */
export type FaultKind = 'status' | 'html' | 'broken-json' | 'empty' | 'delay' | 'cut' | 'too-many-requests';

/** A fault that waits for its requests. */
export interface Fault {
  readonly endpoint: EndpointName | 'any';
  readonly kind: FaultKind;
  /** How many requests it hits. */
  readonly times: number;
  /** True: the work is done first (an order is stored), only the answer suffers. */
  readonly afterWork?: boolean;
  /** For `status` and `html`; 503 without it for `status`, 200 for `html`. */
  readonly status?: number;
  /** For `delay`, in milliseconds of the simulator's clock. */
  readonly delayMs?: number;
  /** For `too-many-requests`. */
  readonly retryAfterSeconds?: number;
}

/** What goes wrong with a subscription. */
export type StreamFaultKind =
  'refuse' | 'html' | 'comments-only' | 'broken-frame' | 'early-close' | 'silence' | 'old-frame';

/** A fault that waits for its subscriptions. */
export interface StreamFault {
  readonly kind: StreamFaultKind;
  readonly times: number;
  /** For `refuse`; 503 without it. */
  readonly status?: number;
  /** For `early-close`; 1 without it. */
  readonly afterFrames?: number;
}

/** A fault as it is asked for: one request unless it says more. */
export type FaultWish = Omit<Fault, 'times'> & { readonly times?: number };

/** A stream fault as it is asked for: one subscription unless it says more. */
export type StreamFaultWish = Omit<StreamFault, 'times'> & { readonly times?: number };

/** The faults that are still to come, oldest first. */
export class FaultList {
  #faults: Fault[] = [];
  #streamFaults: StreamFault[] = [];

  /** Adds a fault for the next requests. */
  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** Adds a fault for the next subscriptions. */
  addForStreams(fault: StreamFault): void {
    this.#streamFaults.push(fault);
  }

  /** What is still to come. */
  waiting(): { readonly requests: readonly Fault[]; readonly streams: readonly StreamFault[] } {
    return { requests: [...this.#faults], streams: [...this.#streamFaults] };
  }

  /** Takes the next fault for a request to that endpoint. */
  take(endpoint: EndpointName): Fault | undefined {
    return takeFirst(this.#faults, (fault) => fault.endpoint === endpoint || fault.endpoint === 'any');
  }

  /** Takes the next fault for a subscription. */
  takeForStream(): StreamFault | undefined {
    return takeFirst(this.#streamFaults, () => true);
  }

  /** Drops them all. */
  clear(): void {
    this.#faults = [];
    this.#streamFaults = [];
  }
}

function takeFirst<F extends { readonly times: number }>(faults: F[], fits: (fault: F) => boolean): F | undefined {
  const index = faults.findIndex(fits);
  const fault = faults[index];
  if (!fault) return undefined;
  if (fault.times > 1) faults[index] = { ...fault, times: fault.times - 1 };
  else faults.splice(index, 1);
  return fault;
}
