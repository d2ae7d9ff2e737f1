import type { CreateOutcome, OrderBody } from './api.ts';
import type { Answered, Exchange } from './http.ts';
import { isRecord } from './wire/fields.ts';
import { readErrorAnswer } from './wire/error-answer.ts';
import { orderIdOf, readOrder } from './wire/order.ts';
import { readProblems } from './wire/problems.ts';

/**
 * Refusals of which the vendor's documentation does not say that nothing was created: it failed while it was preparing the
 * payment (FACTS.md 12, 14.3).
 */
const halfway = new Set(['CANT_SETUP_PAYMENT', 'ORDER_CREATE_ERROR']);

/** Statuses by which the API says no (FACTS.md 12.1). Any other, such as 408 or 409, may come after an order was made. */
const refusals = new Set([400, 401, 403, 404, 422, 429]);

const notLetIn = new Set([401, 403, 404, 405]);

/** What the one answer to the one creation request proves (FACTS.md 14.3). Everything but proof of the contrary is unclear. */
export function readCreateOutcome(exchange: Exchange, body: OrderBody): CreateOutcome {
  if (exchange.outcome === 'answered') {
    return exchange.status < 400 ? readCreated(exchange, body) : readRefusal(exchange, body);
  }
  const { code, detail, nothingDone } = exchange;
  return nothingDone ? { outcome: 'refused', code, detail } : { outcome: 'unclear', reason: code, orderId: null };
}

function readCreated({ json, dateMs }: Answered, body: OrderBody): CreateOutcome {
  if (!isRecord(json)) return { outcome: 'unclear', reason: 'api-unreadable', orderId: null };
  const orderId = orderIdOf(json);
  if (orderId === null) return { outcome: 'unclear', reason: 'no-order-id', orderId };
  const problems = readProblems(json['problems'], body.items) ?? [];
  if (problems.length > 0) return { outcome: 'unclear', reason: 'id-with-problems', orderId };
  const order = readOrder(json, { asked: null, headerTimeMs: dateMs });
  return order.ok
    ? { outcome: 'created', order: order.value }
    : { outcome: 'unclear', reason: 'api-unreadable', orderId };
}

function readRefusal({ status, json }: Answered, body: OrderBody): CreateOutcome {
  const named = isRecord(json) ? [json['order_id'], json['orderId']].filter(isTold) : [];
  if (named.length > 0) {
    return { outcome: 'unclear', reason: 'id-with-problems', orderId: orderIdOf({ order_id: named[0] }) };
  }
  const { apiCode, problems } = readErrorAnswer(json, body.items);
  // Not let in, or nobody there: the API's own word that it did not even look at the order.
  if (apiCode === null && notLetIn.has(status) && isRecord(json)) {
    return { outcome: 'refused', code: 'api-rejected', detail: { status } };
  }
  if (!refusals.has(status) || apiCode === null || halfway.has(apiCode)) {
    return { outcome: 'unclear', reason: json === undefined ? 'api-unreadable' : 'api-rejected', orderId: null };
  }
  return { outcome: 'refused', code: 'problems', detail: { status, apiCode, problems } };
}

// In an error `id` may be the id of the request or of the error: only the outright names of an order count, however odd what
// they say.
function isTold(raw: unknown): boolean {
  return raw !== undefined && raw !== null && raw !== '';
}
