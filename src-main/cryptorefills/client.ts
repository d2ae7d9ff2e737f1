import type { CountryCode } from '../../src-shared/domain/country.ts';
import type { Clock, Fetch, Log } from '../ports.ts';
import {
  decideBrands,
  decideHomepage,
  decidePaymentMethods,
  decidePrice,
  decideProducts,
} from '../reactions/catalogue.ts';
import { decideRead } from '../reactions/order.ts';
import type { Decision } from '../reactions/reaction.ts';
import { decideCreation, decideValidation } from '../reactions/sale.ts';
import type { CryptorefillsApi } from './api.ts';
import { wireBody } from './body.ts';
import { endpoints, type Endpoint } from './endpoints.ts';
import { createSend, type Answered, type ApiRequest, type Exchange } from './http.ts';
import { createOrderStream } from './order-stream.ts';
import type { RateBudget } from './rate-budget.ts';
import type { ServerClock } from './server-clock.ts';
import { shareReads } from './share-reads.ts';
import { momentOf, recordOf } from './wire/fields.ts';
import { readOrder } from './wire/order.ts';

export interface ApiOptions {
  /** Node's own fetch: other stacks repeat a request by themselves, which a creation must never be. */
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly serverClock: ServerClock;
  /** One for all that talk to the same address. */
  readonly budget: RateBudget;
  readonly baseUrl: string;
  readonly partnerId: () => Promise<string | null>;
  readonly appVersion: string;
  /** The desk's country, for `X-Country-ISO-Code`. */
  readonly country: () => CountryCode;
  /** 0 to 1, for spreading reconnects. */
  readonly random?: () => number;
}

/** A followed order is read again and again: one read that hangs must not keep the next from coming. */
const trackedRead = { ...endpoints.read, timeLimitMs: 8_000 };

/** The API over HTTP and SSE. */
export function createApi(options: ApiOptions): CryptorefillsApi {
  const { log, serverClock } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const send = shareReads(createSend({ ...options, baseUrl }));

  /** Sends, and answers with what the desk makes of the answer. */
  async function call<Outcome>(
    request: ApiRequest,
    decide: (exchange: Exchange) => Decision<Outcome>,
  ): Promise<Outcome> {
    const exchange = await send(request);
    if (exchange.outcome === 'answered') noteServerTime(request.endpoint, exchange);
    const { reaction, code, notes, outcome } = decide(exchange);
    if (reaction !== 'accept') {
      const { name } = request.endpoint;
      log.warn('api answer not simply taken', { endpoint: name, reaction, code, notes: notes.join('; ') });
    }
    return outcome;
  }

  /**
   * `timestamp_of_request` of an order or validation tells the server's time better than the header of a gateway. Where there is
   * neither, an order tells it that was made for this very request.
   */
  function noteServerTime(endpoint: Endpoint, { json, dateMs, sentAtMs, receivedAtMs }: Answered): void {
    const { timestamp_of_request: timestamp, created_at: createdAt } = recordOf(json);
    const madeAtMs = endpoint === endpoints.create && dateMs === null ? momentOf(createdAt) : null;
    const toldMs = momentOf(timestamp) ?? madeAtMs;
    if (toldMs !== null) serverClock.observe({ source: 'body', toldMs, sentAtMs, receivedAtMs });
  }

  return {
    paymentMethods: (urgency) =>
      call({ endpoint: endpoints.paymentVias, path: '/v3/payment_vias', urgency }, decidePaymentMethods),

    brands: (country, language, urgency) => {
      const path = `/v2/brands?${queryOf({ country_code: country, lang: language })}`;
      return call({ endpoint: endpoints.brands, path, urgency }, (exchange) => decideBrands(exchange, country));
    },

    homepage: (country, urgency) => {
      const path = `/v2/homepage?${queryOf({ country_code: country })}`;
      return call({ endpoint: endpoints.homepage, path, urgency }, (exchange) => decideHomepage(exchange, country));
    },

    products: ({ country, family, coin, language }) => {
      const query = queryOf({ family_name: family, coin, lang: language });
      const path = `/v5/products/country/${country}?${query}`;
      return call({ endpoint: endpoints.products, path }, (exchange) => decideProducts(exchange, language));
    },

    price: ({ brandName, country, faceValue, coin }) => {
      const query = queryOf({ brand_name: brandName, country_code: country, face_value: faceValue, coin });
      const path = `/v4/products/price?${query}`;
      return call({ endpoint: endpoints.price, path }, (exchange) => decidePrice(exchange, coin));
    },

    validate: (body) => {
      const request = { endpoint: endpoints.validate, path: '/v5/orders/validations', body: wireBody(body) };
      return call(request, (exchange) => decideValidation(exchange, body));
    },

    createOrder: (body) => {
      const request = { endpoint: endpoints.create, path: '/v5/orders', body: wireBody(body) };
      return call(request, (exchange) => decideCreation(exchange, body));
    },

    readOrder: (orderId, urgency) => {
      const endpoint = urgency === 'tracking' ? trackedRead : endpoints.read;
      const request = { endpoint, path: orderPath(orderId), urgency };
      return call(request, (exchange) => decideRead(exchange, orderId));
    },

    followOrder: (orderId, listener) =>
      createOrderStream({
        ...options,
        url: `${baseUrl}${orderPath(orderId)}/subscribe`,
        random: options.random ?? Math.random,
        readFrame: (raw) => readOrder(raw, { asked: orderId, headerTimeMs: null }),
        listener,
      }),
  };
}

/** A query with names escaped to the last sign: brand names hold `&`, `+` and spaces, and not every server reads `+` as one. */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodePart(value)}`)
    .join('&');
}

function orderPath(orderId: string): string {
  return `/v5/orders/${encodePart(orderId)}`;
}

/** Half of a character of two halves, such as a page could send, cannot be encoded: it becomes the sign for what is unreadable. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
