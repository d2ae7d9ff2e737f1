import { renderSVG } from 'uqr';
import { ok, type Answer } from '../http/answers.ts';
import { ServiceError } from '../service-error.ts';
import type { ServiceRequest } from '../http/request.ts';
import { asObject, asText, type JsonObject } from '../json.ts';
import { readBasket, type Basket } from '../orders/basket.ts';
import { isEmail } from '../orders/beneficiary.ts';
import { checkBasket, type CheckedBasket } from '../orders/check.ts';
import type { SandboxOrder } from '../orders/order.ts';
import { orderWire } from '../orders/order-wire.ts';
import { lineProblem, type Problem } from '../orders/problems.ts';
import { quoteWire } from '../orders/quote-wire.ts';
import type { ForcedProblem, Service } from '../service.ts';

/** Validation, creation and reading of orders. */
export class OrderEndpoints {
  readonly #service: Service;
  readonly #baseUrl: () => string;

  constructor(service: Service, baseUrl: () => string) {
    this.#service = service;
    this.#baseUrl = baseUrl;
  }

  /** POST /v5/orders/validations: 200 with all problems at once. */
  validate(request: ServiceRequest): Answer {
    const basket = readBasket(request.body);
    if (!basket.email && !basket.userEmail) throw new ServiceError(400, 'BAD_REQUEST', { title: 'email is required' });
    const checked = this.#check(basket, request);
    const forced = this.#service.takeForced('validation');
    if (forced?.status !== undefined) throw problemError(forcedProblem(forced, basket), forced.status);
    const problems = forced ? [...checked.problems, forcedProblem(forced, basket)] : checked.problems;
    const { shapes } = this.#service.behaviour;
    const answer = quoteWire({ ...checked, problems }, basket.coin, shapes, this.#service.clock.nowMs());
    return { status: problems.length > 0 ? shapes.problemsStatus : 200, body: answer };
  }

  /** POST /v5/orders: 201 with the order; the first problem, if any, is a 422 (FACTS.md 12). Never idempotent. */
  create(request: ServiceRequest): Answer {
    const basket = readBasket(request.body);
    if (!basket.userEmail) throw new ServiceError(400, 'BAD_REQUEST', { title: 'user.email is required' });
    const checked = this.#check(basket, request);
    const forced = this.#service.takeForced('create');
    const problem = forced ? forcedProblem(forced, basket) : checked.problems[0];
    if (problem) throw problemError(problem, forced?.status ?? 422);
    const { rail, coinAmount } = checked;
    if (!rail || coinAmount === undefined) throw new ServiceError(422, 'CANT_SETUP_PAYMENT');
    const order = this.#service.book.create({
      basket,
      rail,
      coinAmount,
      email: basket.userEmail,
      clientAddress: request.clientAddress,
      lines: checked.lines,
      eurValue: checked.eur.toFixed(4),
    });
    return { status: 201, body: this.#createdWire(order) };
  }

  /** GET /v5/orders/{id} */
  read({ params: [orderId = ''] }: ServiceRequest): Answer {
    return ok(this.wire(this.find(orderId)));
  }

  /** GET /v3/qrs/{id}: the payment QR as a picture. */
  qr({ params: [orderId = ''], query }: ServiceRequest): Answer {
    const order = this.find(orderId);
    const missing = query.has('missing') ? asText(this.wire(order)['missing_amount_qr_text']) : undefined;
    const svg = renderSVG(missing ?? order.qrText, { ecc: 'M' });
    return { status: 200, body: Buffer.from(svg), headers: { 'content-type': 'image/svg+xml' } };
  }

  /** POST /v2/validate-email: domains under `.invalid` have no mail server (FACTS.md 20). */
  validateEmail({ body }: ServiceRequest): Answer {
    const email = asText(asObject(body)?.['email']) ?? '';
    if (!isEmail(email)) return ok({ valid: false, reason: 'syntax' });
    return ok(email.endsWith('.invalid') ? { valid: false, reason: 'no_mx' } : { valid: true });
  }

  /** The order. Throws 404 when there is none. */
  find(orderId: string): SandboxOrder {
    const order = this.#service.book.get(orderId);
    if (!order) throw new ServiceError(404, 'ORDER_NOT_FOUND');
    return order;
  }

  /** The order's JSON. */
  wire(order: SandboxOrder): JsonObject {
    const { behaviour, clock } = this.#service;
    return orderWire(order, { shapes: behaviour.shapes, baseUrl: this.#baseUrl(), nowMs: clock.nowMs() });
  }

  #check(basket: Basket, request: ServiceRequest): CheckedBasket {
    const { catalogue, rates, behaviour, book } = this.#service;
    const customer = basket.userEmail ?? basket.email ?? '';
    return checkBasket(basket, {
      catalogue,
      rates,
      behaviour,
      spending: () => book.spending(customer, request.clientAddress),
      toppedUpToday: () => book.toppedUpToday(),
    });
  }

  #createdWire(order: SandboxOrder): JsonObject {
    const { order_id: orderId, ...rest } = this.wire(order);
    return this.#service.behaviour.tampering === 'no-order-id' ? rest : { order_id: orderId, ...rest };
  }
}

function problemError({ problem, moreDetails }: Problem, status: number): ServiceError {
  return new ServiceError(status, problem, moreDetails ? { moreDetails } : {});
}

const NAMES_A_LINE = new Set(['OUT_OF_STOCK', 'NOT_ACTIVE', 'NOT_AVAILABLE_PRODUCT', 'INVALID_BENEFICIARY_ACCOUNT']);

function forcedProblem({ code, moreDetails }: ForcedProblem, { lines: [line] }: Basket): Problem {
  if (moreDetails) return { problem: code, moreDetails };
  return line && NAMES_A_LINE.has(code) ? lineProblem(code, line) : { problem: code };
}
