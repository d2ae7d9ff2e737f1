import type { EndpointName } from '../http/endpoint-names.ts';
import type { Fault, FaultList, FaultWish, OpenStreamFault, StreamFault, StreamFaultWish } from '../http/faults.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import type { LoggedRequest, RequestLog } from '../http/request-log.ts';
import type { StreamHub } from '../http/stream.ts';
import type { JsonObject } from '../json.ts';
import type { OrderAction, OrderActionName } from '../orders/actions.ts';
import type { SandboxOrder } from '../orders/order.ts';
import { WrongStateError } from '../orders/transitions.ts';
import type { Behaviour, BehaviourChange } from '../scenarios/behaviour.ts';
import type { ForcedProblemWish, Service } from '../service.ts';

/** What happened since the start or the last reset. */
export interface SandboxStats {
  readonly requests: Readonly<Partial<Record<EndpointName | 'unknown', number>>>;
  /** Orders made. */
  readonly creations: number;
  /** Requests with and without a partner ID (FACTS.md 2: nothing is enforced, so a test must look). */
  readonly partnerHeaders: { readonly present: number; readonly missing: number };
  readonly openStreams: number;
  readonly streamsOpened: number;
  readonly nowMs: number;
  readonly scenario: string;
  /** Why the state file could not be written; null when it could, or when there is none. */
  readonly saveFailure: string | null;
}

/** How an action went. */
export type ActionOutcome =
  | { readonly ok: true; readonly order: JsonObject }
  | { readonly ok: false; readonly reason: 'not-found' | 'wrong-state'; readonly message: string };

/** Everything that can be done to the simulator from outside, the same as under /_control/. */
export interface SandboxControl {
  /** All orders as the service would show them, oldest first. */
  orders(): readonly JsonObject[];
  /** One order; `last` is the newest. */
  order(orderId: string): JsonObject | undefined;
  /** Makes something happen to an order. False when there is no such order or it cannot happen to it now. */
  act(orderId: string, action: OrderAction | OrderActionName): boolean;
  /** The same, with the order afterwards or the reason why not. */
  perform(orderId: string, action: OrderAction | OrderActionName): ActionOutcome;
  /** Cuts the open streams of one order, or all. Answers how many. */
  cutStreams(orderId?: string): number;
  /** Leaves the streams open but mute. Answers how many. */
  silenceStreams(orderId?: string): number;
  /** From now on the open streams, of one order or all, have this fault. Answers how many. */
  disturbStreams(fault: OpenStreamFault, orderId?: string): number;
  /** Sends any text into the streams. Answers how many. */
  sendToStreams(text: string, orderId?: string): number;
  /** Makes the next requests go wrong. */
  addFault(fault: FaultWish): void;
  /** Makes the next subscriptions go wrong. */
  addStreamFault(fault: StreamFaultWish): void;
  /** Refuses the next validations or orders with a code. */
  refuse(problem: ForcedProblemWish): void;
  /** What is still to go wrong. */
  faults(): { readonly requests: readonly Fault[]; readonly streams: readonly StreamFault[] };
  /** Drops faults and refusals that have not happened yet. */
  clearFaults(): void;
  /** Moves the simulator's time forward. */
  advance(ms: number): void;
  /** How the service behaves now. */
  behaviour(): Behaviour;
  /** Changes some of it. */
  change(change: BehaviourChange): void;
  /** Goes over to a scenario. Throws a RangeError for an unknown name. */
  useScenario(name: string): void;
  stats(): SandboxStats;
  /** The last requests, oldest first. */
  requests(): readonly LoggedRequest[];
  /** Forgets orders, faults and counts; the scenario starts over and order numbers begin at one. */
  reset(): void;
}

/** The parts that the control reaches into. */
export interface ControlParts {
  readonly service: Service;
  readonly streams: StreamHub;
  readonly faults: FaultList;
  readonly limits: RateLimits;
  readonly log: RequestLog;
  readonly wire: (order: SandboxOrder) => JsonObject;
  readonly scenario: { readonly name: () => string; readonly use: (name: string) => void };
}

/** The control over a running simulator. */
export function makeControl(parts: ControlParts): SandboxControl {
  const { service, streams, faults, log } = parts;
  const find = (orderId: string): SandboxOrder | undefined =>
    orderId === 'last' ? service.book.all().at(-1) : service.book.get(orderId);

  function perform(orderId: string, action: OrderAction | OrderActionName): ActionOutcome {
    const order = find(orderId);
    if (!order) return { ok: false, reason: 'not-found', message: `there is no order ${orderId}` };
    try {
      service.book.act(order, typeof action === 'string' ? { do: action } : action);
    } catch (error) {
      if (!(error instanceof WrongStateError)) throw error;
      return { ok: false, reason: 'wrong-state', message: error.message };
    }
    return { ok: true, order: parts.wire(order) };
  }

  function clearFaults(): void {
    faults.clear();
    service.clearForced();
  }

  return {
    orders: () => service.book.all().map(parts.wire),
    order: (orderId) => {
      const order = find(orderId);
      return order && parts.wire(order);
    },
    act: (orderId, action) => perform(orderId, action).ok,
    perform,
    cutStreams: (orderId) => streams.cut(orderId),
    silenceStreams: (orderId) => streams.disturb({ kind: 'silence' }, orderId),
    disturbStreams: (fault, orderId) => streams.disturb(fault, orderId),
    sendToStreams: (text, orderId) => streams.sendRaw(text, orderId),
    addFault: (fault) => {
      faults.add(fault);
    },
    addStreamFault: (fault) => {
      faults.addForStreams(fault);
    },
    refuse: (problem) => {
      service.force({ times: 1, ...problem });
    },
    faults: () => faults.waiting(),
    clearFaults,
    advance: (ms) => {
      service.clock.advance(ms);
    },
    behaviour: () => service.behaviour,
    change: (change) => {
      service.change(change);
    },
    useScenario: (name) => {
      clearFaults();
      parts.scenario.use(name);
    },
    stats: () => ({
      requests: log.counts(),
      creations: service.book.created,
      partnerHeaders: log.partnerHeaders(),
      openStreams: streams.open,
      streamsOpened: streams.opened,
      nowMs: service.clock.nowMs(),
      scenario: parts.scenario.name(),
      saveFailure: service.book.saveFailure,
    }),
    requests: () => log.requests(),
    reset: () => {
      streams.cut();
      clearFaults();
      parts.limits.clear();
      log.clear();
      service.book.reset();
      parts.scenario.use(parts.scenario.name());
    },
  };
}
