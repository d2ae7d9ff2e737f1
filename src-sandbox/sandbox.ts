import { SandboxClock } from './clock.ts';
import { controlAnswer } from './control/control-routes.ts';
import { makeControl, type SandboxControl } from './control/control.ts';
import { CatalogueEndpoints } from './endpoints/catalogue-endpoints.ts';
import { OrderEndpoints } from './endpoints/order-endpoints.ts';
import { FaultList } from './http/faults.ts';
import { RateLimits } from './http/rate-limits.ts';
import { RequestLog } from './http/request-log.ts';
import { listen, makeServer } from './http/server.ts';
import { StreamHub } from './http/stream.ts';
import { StateFile } from './orders/state-file.ts';
import { USUAL_BEHAVIOUR, changedBehaviour } from './scenarios/behaviour.ts';
import { findScenario, type Scenario } from './scenarios/scenarios.ts';
import { Service } from './service.ts';

/** How to start the simulator. */
export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The same seed gives the same catalogue and, order by order, the same ids, addresses and codes. */
  readonly seed?: number;
  /** One of scenarios.ts. */
  readonly scenario?: string;
  /** 1 is a person's pace, 10 ten times faster, Infinity at once. Payment windows and clocks are not touched. */
  readonly speed?: number;
  /** A JSON file in which the orders outlive the simulator. */
  readonly stateFile?: string;
  /** Whether /_control/ is served; where only the program that started it may steer it, false. True unless told. */
  readonly controlOverHttp?: boolean;
  readonly nowMs?: () => number;
}

/** A running simulator of the Cryptorefills API. */
export interface Sandbox {
  /** Its base address, without a slash at the end. */
  readonly url: string;
  readonly control: SandboxControl;
  close(): Promise<void>;
}

const DEFAULT_SEED = 1;

/** Starts the simulator on 127.0.0.1. Rejects for a port in use, an unknown scenario or a speed that is not positive. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const speed = options.speed ?? 1;
  if (!(speed > 0)) throw new RangeError('speed must be more than 0');
  const seed = options.seed ?? DEFAULT_SEED;
  let scenario = findScenario(options.scenario ?? 'default');
  let url = '';
  const clock = new SandboxClock(options.nowMs);
  const service = new Service({
    seed,
    speed,
    clock,
    stateFile: options.stateFile === undefined ? undefined : new StateFile(options.stateFile),
    behaviour: changedBehaviour(USUAL_BEHAVIOUR, scenario.change),
  });
  const orders = new OrderEndpoints(service, () => url);
  const streams = new StreamHub({
    wire: (order) => orders.wire(order),
    heartbeatMs: () => service.behaviour.heartbeatMs,
  });
  const faults = new FaultList(() => clock.nowMs());
  const limits = new RateLimits();
  const log = new RequestLog();
  service.book.watch((order) => {
    streams.publish(order);
  });
  const use = (name: string): void => {
    scenario = findScenario(name);
    service.behave(changedBehaviour(USUAL_BEHAVIOUR, scenario.change));
    plant(scenario);
  };
  const control = makeControl({
    service,
    streams,
    faults,
    limits,
    log,
    wire: (order) => orders.wire(order),
    scenario: { name: () => scenario.name, use },
  });
  const plant = (from: Scenario): void => {
    for (const fault of from.faults ?? []) control.addFault(fault);
    for (const fault of from.streamFaults ?? []) control.addStreamFault(fault);
    for (const refusal of from.refusals ?? []) control.refuse(refusal);
  };
  plant(scenario);
  const server = makeServer({
    service,
    catalogue: new CatalogueEndpoints(service),
    orders,
    streams,
    faults,
    limits,
    log,
    control: (options.controlOverHttp ?? true) ? (request) => controlAnswer(control, request) : null,
  });
  url = `http://127.0.0.1:${String(await listen(server, options.port ?? 0))}`;
  return {
    url,
    control,
    close: async () => {
      streams.cut();
      service.book.close();
      clock.clear();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
