import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CatalogueEndpoints } from '../endpoints/catalogue-endpoints.ts';
import type { OrderEndpoints } from '../endpoints/order-endpoints.ts';
import type { Service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { refusal, type Answer } from './answers.ts';
import { findEndpoint, type EndpointName } from './endpoint-names.ts';
import type { Fault, FaultList, OpenStreamFaultKind, StreamFault } from './faults.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import { headerText, readJsonBody, type ServiceRequest } from './request.ts';
import type { StreamHub } from './stream.ts';

/** What the server serves. */
export interface ServerParts {
  readonly service: Service;
  readonly catalogue: CatalogueEndpoints;
  readonly orders: OrderEndpoints;
  readonly streams: StreamHub;
  readonly faults: FaultList;
  readonly limits: RateLimits;
  readonly log: RequestLog;
  /** Answers everything under /_control/; null: there is no such place. */
  readonly control: ((request: ServiceRequest) => Answer) | null;
}

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost']);
const JSON_TYPE = 'application/json; charset=utf-8';

/** The HTTP side of the simulator. */
export function makeServer(parts: ServerParts): Server {
  return createServer((incoming, response) => {
    handle(parts, incoming, response).catch((error: unknown) => {
      const answer = error instanceof ServiceError ? refusal(error) : crashed(error);
      sendAnswer(parts, response, answer);
    });
  });
}

/** Listens on 127.0.0.1 only. Rejects when the port cannot be had. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function handle(parts: ServerParts, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { service, faults, limits, log } = parts;
  refuseStrangers(incoming);
  service.clock.runDue();
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET');
  const base = { method, path: url.pathname, query: url.searchParams, headers: incoming.headers };
  if (parts.control !== null && url.pathname.startsWith('/_control')) {
    const request = { ...base, params: [], body: await readJsonBody(incoming), clientAddress: '127.0.0.1' };
    sendAnswer(parts, response, parts.control(request));
    return;
  }
  const endpoint = findEndpoint(method, url.pathname);
  const entry = log.add(endpoint?.name ?? 'unknown', incoming, service.clock.nowMs());
  if (!endpoint) throw new ServiceError(404, 'NOT_FOUND', { title: `no ${method} ${url.pathname}` });
  const body = await readJsonBody(incoming);
  entry.body = body;
  const request = { ...base, params: endpoint.params, body, clientAddress: clientAddress(incoming) };
  const verdict = service.behaviour.rateLimits ? limits.count(endpoint.name, service.clock.nowMs()) : undefined;
  for (const [name, value] of Object.entries(verdict?.headers ?? {})) response.setHeader(name, value);
  if (verdict && !verdict.allowed) throw new ServiceError(429, 'TOO_MANY_REQUESTS');
  const fault = faults.take(endpoint.name, orderIdOf(endpoint));
  if (fault) await serveFaulty(parts, endpoint.name, request, response, fault);
  else serve(parts, endpoint.name, request, response);
}

// No page in a browser may reach the simulator: not by a name that it resolves to us, not by a form, not from this machine.
function refuseStrangers(incoming: IncomingMessage): void {
  if (!LOOPBACK_HOSTS.has(hostOf(`http://${incoming.headers.host ?? ''}`))) {
    throw new ServiceError(403, 'FORBIDDEN', { title: 'the simulator answers on 127.0.0.1 only' });
  }
  if (incoming.headers.origin !== undefined) {
    throw new ServiceError(403, 'FORBIDDEN', { title: 'the simulator does not serve web pages' });
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function clientAddress(incoming: IncomingMessage): string {
  const forwarded = headerText(incoming.headers, 'x-forwarded-for')?.split(',')[0]?.trim();
  return forwarded ?? incoming.socket.remoteAddress ?? '';
}

function serve(parts: ServerParts, endpoint: EndpointName, request: ServiceRequest, response: ServerResponse): void {
  if (endpoint === 'subscribe') subscribe(parts, request, response);
  else sendAnswer(parts, response, answerOf(parts, endpoint, request));
}

function subscribe(parts: ServerParts, request: ServiceRequest, response: ServerResponse): void {
  const order = parts.orders.find(request.params[0] ?? '');
  const fault = parts.faults.takeForStream(order.orderId);
  if (fault?.kind === 'refuse') throw new ServiceError(fault.status ?? 503, 'SERVICE_UNAVAILABLE');
  if (fault?.kind === 'html') sendAnswer(parts, response, htmlPage(200));
  else parts.streams.subscribe(order, response, fault && hitsOpenStream(fault) ? fault : undefined);
}

function hitsOpenStream(fault: StreamFault): fault is StreamFault & { readonly kind: OpenStreamFaultKind } {
  return fault.kind !== 'refuse' && fault.kind !== 'html';
}

function orderIdOf({ name, params }: { readonly name: EndpointName; readonly params: readonly string[] }) {
  return name === 'order' || name === 'subscribe' || name === 'qrs' ? params[0] : undefined;
}

function answerOf({ catalogue, orders }: ServerParts, endpoint: EndpointName, request: ServiceRequest): Answer {
  switch (endpoint) {
    case 'payment_vias':
      return catalogue.paymentVias();
    case 'currencies':
      return catalogue.currencies();
    case 'brands':
      return catalogue.brands(request);
    case 'homepage':
      return catalogue.homepage(request);
    case 'search':
      return catalogue.search(request);
    case 'products':
      return catalogue.products(request);
    case 'price':
      return catalogue.price(request);
    case 'validations':
      return orders.validate(request);
    case 'create':
      return orders.create(request);
    case 'order':
    case 'subscribe':
      return orders.read(request);
    case 'qrs':
      return orders.qr(request);
    case 'validate_email':
      return orders.validateEmail(request);
  }
}

async function serveFaulty(
  parts: ServerParts,
  endpoint: EndpointName,
  request: ServiceRequest,
  response: ServerResponse,
  fault: Fault,
): Promise<void> {
  // The work of a subscription is the stream itself: there is nothing to do before it goes wrong.
  const done = fault.afterWork && endpoint !== 'subscribe' ? answerOf(parts, endpoint, request) : undefined;
  switch (fault.kind) {
    case 'delay':
      await new Promise<void>((resolve) => {
        parts.service.clock.at(parts.service.clock.nowMs() + (fault.delayMs ?? 10_000), resolve);
      });
      if (done) sendAnswer(parts, response, done);
      else serve(parts, endpoint, request, response);
      return;
    case 'cut':
      response.destroy();
      return;
    case 'hang':
      return;
    case 'status':
      throw new ServiceError(fault.status ?? 503, 'INTERNAL_ERROR');
    case 'too-many-requests':
      if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', String(fault.retryAfterSeconds));
      throw new ServiceError(429, 'TOO_MANY_REQUESTS');
    case 'html':
      sendAnswer(parts, response, htmlPage(fault.status ?? 200));
      return;
    case 'empty':
      sendAnswer(parts, response, {
        status: fault.status ?? 200,
        body: Buffer.alloc(0),
        headers: { 'content-type': JSON_TYPE },
      });
      return;
    case 'broken-json': {
      const whole = Buffer.from(JSON.stringify((done ?? answerOf(parts, endpoint, request)).body));
      const half = whole.subarray(0, Math.floor(whole.length / 2));
      sendAnswer(parts, response, { status: fault.status ?? 200, body: half, headers: { 'content-type': JSON_TYPE } });
      return;
    }
  }
}

function htmlPage(status: number): Answer {
  const page = '<!doctype html><html><head><title>Gateway</title></head><body><h1>Please wait</h1></body></html>';
  return { status, body: Buffer.from(page), headers: { 'content-type': 'text/html; charset=utf-8' } };
}

function crashed(error: unknown): Answer {
  const title = error instanceof Error ? error.message : String(error);
  return { status: 500, body: { status: 500, detail: 'SIMULATOR_ERROR', title } };
}

function sendAnswer({ service }: Pick<ServerParts, 'service'>, response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    'content-type': JSON_TYPE,
    // The time of the service, by which clients correct their own clock (FACTS.md 16).
    date: new Date(service.clock.nowMs()).toUTCString(),
    'content-length': String(body.length),
    ...answer.headers,
  });
  response.end(body);
}
