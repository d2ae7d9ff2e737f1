import { ok, type Answer } from '../http/answers.ts';
import { ServiceError } from '../service-error.ts';
import type { ServiceRequest } from '../http/request.ts';
import { asObject, type JsonObject } from '../json.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import type { SandboxControl } from './control.ts';
import { controlHelp } from './help.ts';
import {
  readAction,
  readBehaviourChange,
  readFault,
  readNumber,
  readOpenStreamFault,
  readRefusal,
  readStreamFault,
  readWord,
} from './wishes.ts';

interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly pattern: RegExp;
  readonly run: (control: SandboxControl, wish: JsonObject, params: readonly string[]) => Answer;
}

const ROUTES: readonly ControlRoute[] = [
  { method: 'GET', pattern: /^\/?$/, run: () => textAnswer(controlHelp()) },
  { method: 'GET', pattern: /^\/orders$/, run: (control) => ok(control.orders()) },
  {
    method: 'GET',
    pattern: /^\/orders\/([^/]+)$/,
    run: (control, _wish, [orderId = '']) => ok(control.order(orderId) ?? noOrder(orderId)),
  },
  {
    method: 'POST',
    pattern: /^\/orders\/([^/]+)\/streams\/(cut|silence)$/,
    run: (control, _wish, [orderId = '', how]) => {
      const id = realId(control, orderId);
      return ok({ streams: how === 'cut' ? control.cutStreams(id) : control.silenceStreams(id) });
    },
  },
  {
    method: 'POST',
    pattern: /^\/orders\/([^/]+)\/streams\/disturb$/,
    run: (control, wish, [orderId = '']) =>
      ok({ streams: control.disturbStreams(readOpenStreamFault(wish), realId(control, orderId)) }),
  },
  {
    method: 'POST',
    pattern: /^\/orders\/([^/]+)\/streams\/send$/,
    run: (control, wish, [orderId = '']) => {
      return ok({ streams: control.sendToStreams(readWord(wish, 'text'), realId(control, orderId)) });
    },
  },
  {
    method: 'POST',
    pattern: /^\/orders\/([^/]+)\/([a-z-]+)$/,
    run: (control, wish, [orderId = '', name = '']) => {
      const outcome = control.perform(orderId, readAction(name, wish));
      if (outcome.ok) return ok(outcome.order);
      throw new ServiceError(outcome.reason === 'not-found' ? 404 : 409, 'CONTROL', { title: outcome.message });
    },
  },
  { method: 'POST', pattern: /^\/streams\/cut$/, run: (control) => ok({ streams: control.cutStreams() }) },
  { method: 'POST', pattern: /^\/streams\/silence$/, run: (control) => ok({ streams: control.silenceStreams() }) },
  {
    method: 'POST',
    pattern: /^\/streams\/disturb$/,
    run: (control, wish) => ok({ streams: control.disturbStreams(readOpenStreamFault(wish)) }),
  },
  { method: 'GET', pattern: /^\/faults$/, run: (control) => ok(control.faults()) },
  {
    method: 'POST',
    pattern: /^\/faults$/,
    run: (control, wish) => {
      control.addFault(readFault(wish));
      return ok(control.faults());
    },
  },
  {
    method: 'POST',
    pattern: /^\/faults\/streams$/,
    run: (control, wish) => {
      control.addStreamFault(readStreamFault(wish));
      return ok(control.faults());
    },
  },
  {
    method: 'POST',
    pattern: /^\/refusals$/,
    run: (control, wish) => {
      control.refuse(readRefusal(wish));
      return ok({});
    },
  },
  {
    method: 'DELETE',
    pattern: /^\/faults$/,
    run: (control) => {
      control.clearFaults();
      return ok(control.faults());
    },
  },
  {
    method: 'POST',
    pattern: /^\/clock$/,
    run: (control, wish) => {
      control.advance(readNumber(wish, 'advance_ms'));
      return ok({ now_ms: control.stats().nowMs });
    },
  },
  { method: 'GET', pattern: /^\/behaviour$/, run: (control) => ok(control.behaviour()) },
  {
    method: 'POST',
    pattern: /^\/behaviour$/,
    run: (control, wish) => {
      control.change(readBehaviourChange(wish));
      return ok(control.behaviour());
    },
  },
  {
    method: 'GET',
    pattern: /^\/scenarios$/,
    run: () => ok(SCENARIOS.map(({ name, summary }) => ({ name, summary }))),
  },
  {
    method: 'POST',
    pattern: /^\/scenario$/,
    run: (control, wish) => {
      useScenario(control, readWord(wish, 'name'));
      return ok(control.stats());
    },
  },
  { method: 'GET', pattern: /^\/stats$/, run: (control) => ok(control.stats()) },
  { method: 'GET', pattern: /^\/requests$/, run: (control) => ok(control.requests()) },
  {
    method: 'POST',
    pattern: /^\/reset$/,
    run: (control) => {
      control.reset();
      return ok(control.stats());
    },
  },
];

/** Answers a request under /_control. Throws a ServiceError for one that it does not understand. */
export function controlAnswer(control: SandboxControl, request: ServiceRequest): Answer {
  const path = request.path.slice('/_control'.length);
  for (const { method, pattern, run } of ROUTES) {
    const match = method === request.method ? pattern.exec(path) : null;
    if (match) return run(control, asObject(request.body) ?? {}, match.slice(1));
  }
  throw new ServiceError(404, 'CONTROL', {
    title: `no ${request.method} ${request.path}; GET /_control/ lists what there is`,
  });
}

function useScenario(control: SandboxControl, name: string): void {
  try {
    control.useScenario(name);
  } catch (error) {
    if (error instanceof RangeError) throw new ServiceError(400, 'CONTROL', { title: error.message });
    throw error;
  }
}

function realId(control: SandboxControl, orderId: string): string {
  const order = control.order(orderId) ?? noOrder(orderId);
  return String(order['order_id']);
}

function noOrder(orderId: string): never {
  throw new ServiceError(404, 'CONTROL', { title: `there is no order ${orderId}` });
}

function textAnswer(text: string): Answer {
  return { status: 200, body: Buffer.from(text), headers: { 'content-type': 'text/plain; charset=utf-8' } };
}
