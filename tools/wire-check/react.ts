import { endpoints } from '../../src-main/cryptorefills/endpoints.ts';
import type { ApiOrder, OrderBody } from '../../src-main/cryptorefills/api.ts';
import type { Exchange } from '../../src-main/cryptorefills/http.ts';
import { orderIdOf, readOrder } from '../../src-main/cryptorefills/wire/order.ts';
import { readState } from '../../src-main/orders/order-state.ts';
import { checkPayment } from '../../src-main/payments/check-payment.ts';
import {
  decideBrands,
  decideCurrencies,
  decideHomepage,
  decidePaymentMethods,
  decidePrice,
  decideProducts,
  decideSearch,
} from '../../src-main/reactions/catalogue.ts';
import { decideOrder, decideRead, type KnownOrder, type OrderNews } from '../../src-main/reactions/order.ts';
import { decision, type Decision } from '../../src-main/reactions/reaction.ts';
import { decideCreation, decideValidation } from '../../src-main/reactions/sale.ts';
import { reactionToStream } from '../../src-main/reactions/stream.ts';
import type { NewsSource, OrderId } from '../../src-shared/domain/order.ts';
import { askedBody, askedCountry, askedLanguage } from './asked.ts';
import { exchangeOf, playStream } from './canned-api.ts';
import { expectationOf } from './expectation.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

/** Stands for an order whose id is not recorded. */
const unnamed = 'recorded' as OrderId;

/** How the desk reacts to a recorded answer, by the code that it sells with. */
export async function react(recorded: RecordedAnswer): Promise<Decision<unknown>> {
  const { request, response } = recorded;
  const country = askedCountry(request);
  switch (recorded.endpoint) {
    case 'payment_vias':
      return decidePaymentMethods(await exchangeOf(response, endpoints.paymentVias));
    case 'currencies':
      return decideCurrencies(await exchangeOf(response, endpoints.paymentVias));
    case 'brands':
      return decideBrands(await exchangeOf(response, endpoints.brands), country);
    case 'search':
      return decideSearch(await exchangeOf(response, endpoints.brands), country);
    case 'homepage':
      return decideHomepage(await exchangeOf(response, endpoints.homepage), country);
    case 'products':
      return decideProducts(await exchangeOf(response, endpoints.products), askedLanguage(request));
    case 'price':
      return decidePrice(await exchangeOf(response, endpoints.price), request.query['coin'] ?? null);
    case 'validations': {
      const exchange = await exchangeOf(response, endpoints.validate);
      return decideValidation(exchange, askedBody(request, jsonOf(exchange)));
    }
    case 'orders-create':
      return reactToCreation(recorded);
    case 'orders-get':
      return reactToRead(recorded);
    case 'subscribe':
      return reactToStream(recorded);
  }
}

async function reactToCreation(recorded: RecordedAnswer): Promise<Decision<unknown>> {
  const exchange = await exchangeOf(recorded.response, endpoints.create);
  const body = askedBody(recorded.request, jsonOf(exchange));
  const creation = decideCreation(exchange, body);
  if (creation.outcome.outcome !== 'created') return creation;
  return followed(recorded, body)(creation.outcome.order, 'create');
}

async function reactToRead(recorded: RecordedAnswer): Promise<Decision<unknown>> {
  const exchange = await exchangeOf(recorded.response, endpoints.read);
  const json = jsonOf(exchange);
  const asked = orderIdOf({ order_id: recorded.request.query['order_id'] }) ?? orderIdOf(json) ?? unnamed;
  const read = decideRead(exchange, asked);
  if (!read.outcome.ok) return read;
  return followed(recorded, askedBody(recorded.request, json))(read.outcome.value, 'poll');
}

/** The reaction after the last frame; without a single good frame, the one to the stream itself. */
async function reactToStream(recorded: RecordedAnswer): Promise<Decision<unknown>> {
  let asked = orderIdOf({ order_id: recorded.request.query['order_id'] });
  let first: unknown;
  // A file does not say otherwise which order was followed than by the first that came.
  const readFrame = (raw: unknown): ReturnType<typeof readOrder> => {
    const order = readOrder(raw, { asked: asked ?? orderIdOf(raw) ?? unnamed, headerTimeMs: null });
    if (order.ok) asked ??= order.value.orderId;
    if (order.ok) first ??= raw;
    return order;
  };
  const { orders, end } = await playStream(recorded.response, readFrame);
  const trouble = end.state === 'reconnecting' ? end.trouble : 'stop';
  const take = followed(recorded, askedBody(recorded.request, first));
  const decisions = orders.map((order) => take(order, 'stream'));
  // News that goes back leaves the desk where it was.
  const last = decisions.findLast(({ outcome }) => outcome !== null) ?? decisions.at(-1);
  const skipped = decisions.filter(({ outcome }) => outcome === null).length;
  const notes = [`${orders.length} frames`, ...(skipped > 0 ? [`${skipped} not used`] : []), `ended: ${trouble}`];
  return last === undefined
    ? decision(reactionToStream(end), null, { notes })
    : { ...last, notes: [...last.notes, ...notes] };
}

/** Takes the news of one order in turn, as intake does. */
function followed(
  { known }: RecordedAnswer,
  body: OrderBody,
): (order: ApiOrder, source: NewsSource) => Decision<OrderNews> {
  let before: KnownOrder = { reached: [], serverUpdatedAtMs: null, sentAmount: null, address: null };
  return (order, source) => {
    if (before.reached.length === 0 && typeof known.order_state === 'string') {
      const { stage } = readState({
        ...order,
        orderState: known.order_state,
        paymentState: null,
        missingAmount: null,
        deliveries: [],
      });
      before = { ...before, reached: [stage] };
    }
    const check = checkPayment(order, expectationOf(order, body, known));
    const decided = decideOrder(order, check, before, source);
    if (decided.outcome !== null) {
      before = {
        reached: [...before.reached, decided.outcome.state.stage],
        serverUpdatedAtMs: order.updatedAtMs ?? before.serverUpdatedAtMs,
        sentAmount: order.sentAmount ?? before.sentAmount,
        address: check.verdict === 'agrees' ? (before.address ?? check.payment.address) : before.address,
      };
    }
    return decided;
  };
}

function jsonOf(exchange: Exchange): unknown {
  return exchange.outcome === 'answered' ? exchange.json : undefined;
}
