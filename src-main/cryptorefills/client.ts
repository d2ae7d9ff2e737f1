import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { CountryCode } from '../../src-shared/domain/country.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Clock, Fetch, Log } from '../ports.ts';
import type { ApiResult, CryptorefillsApi, OrderBody, Validation } from './api.ts';
import { wireBody } from './body.ts';
import { readCreateOutcome } from './create-order.ts';
import { endpoints } from './endpoints.ts';
import { createSend, type Answered, type ApiRequest } from './http.ts';
import { createOrderStream } from './order-stream.ts';
import type { ServerClock } from './server-clock.ts';
import { readBrands } from './wire/brands.ts';
import { readErrorAnswer } from './wire/error-answer.ts';
import { momentOf, recordOf, type Reading } from './wire/fields.ts';
import { readHomepage } from './wire/homepage.ts';
import { readOrder } from './wire/order.ts';
import { readPaymentMethods } from './wire/payment-vias.ts';
import { readPrice } from './wire/price.ts';
import { readFamilies } from './wire/products.ts';
import { readValidation } from './wire/validation.ts';

export interface ApiOptions {
  /** Node's own fetch: other stacks repeat a request by themselves, which a creation must never be. */
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly serverClock: ServerClock;
  readonly baseUrl: string;
  readonly partnerId: () => Promise<string | null>;
  readonly appVersion: string;
  /** The desk's country, for `X-Country-ISO-Code`. */
  readonly country: () => CountryCode;
  /** 0 to 1, for spreading reconnects. */
  readonly random?: () => number;
}

/** The API over HTTP and SSE. */
export function createApi(options: ApiOptions): CryptorefillsApi {
  const { log, serverClock } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const send = createSend({ ...options, baseUrl });

  /** Sends, and answers with the answer if its status is a success. */
  async function call(request: ApiRequest): Promise<ApiResult<Answered>> {
    const exchange = await send(request);
    if (exchange.outcome === 'unanswered') return fail(exchange.code, exchange.detail);
    return exchange.status < 400 ? ok(exchange) : fail('api-rejected', rejection(exchange));
  }

  function understood<Value>(endpoint: { readonly name: string }, reading: Reading<Value>): ApiResult<Value> {
    if (reading.ok) return reading;
    return unreadable(endpoint, reading.detail ?? '');
  }

  function unreadable(endpoint: { readonly name: string }, at: string): ApiResult<never> {
    log.warn('api answer not understood', { endpoint: endpoint.name, at });
    return fail('api-unreadable', {});
  }

  function noteSkipped(endpoint: { readonly name: string }, skipped: number): void {
    if (skipped > 0) log.warn('api rows skipped', { endpoint: endpoint.name, skipped });
  }

  /** `timestamp_of_request` of an order or validation tells the server's time better than the header of a gateway. */
  function noteServerTime({ json, sentAtMs, receivedAtMs }: Answered): void {
    const toldMs = momentOf(recordOf(json)['timestamp_of_request']);
    if (toldMs !== null) serverClock.observe({ source: 'body', toldMs, sentAtMs, receivedAtMs });
  }

  return {
    paymentMethods: async () => {
      const answer = await call({ endpoint: endpoints.paymentVias, path: '/v3/payment_vias' });
      if (!answer.ok) return answer;
      const matrix = understood(endpoints.paymentVias, readPaymentMethods(answer.value.json));
      if (!matrix.ok) return matrix;
      noteSkipped(endpoints.paymentVias, matrix.value.skipped);
      return ok(matrix.value.methods);
    },

    brands: async (country, language) => {
      const path = `/v2/brands?${queryOf({ country_code: country, lang: language })}`;
      const answer = await call({ endpoint: endpoints.brands, path });
      if (!answer.ok) return answer;
      const brands = understood(endpoints.brands, readBrands(answer.value.json, country));
      if (!brands.ok) return brands;
      noteSkipped(endpoints.brands, brands.value.skipped);
      return ok({ brands: brands.value.brands, popular: brands.value.popular });
    },

    homepage: async (country) => {
      const path = `/v2/homepage?${queryOf({ country_code: country })}`;
      const answer = await call({ endpoint: endpoints.homepage, path });
      return answer.ok ? ok(readHomepage(answer.value.json, country)) : answer;
    },

    products: async ({ country, family, coin, language }) => {
      const query = queryOf({ family_name: family, coin, lang: language });
      const path = `/v5/products/country/${country}?${query}`;
      const answer = await call({ endpoint: endpoints.products, path });
      if (!answer.ok) return answer;
      const families = understood(endpoints.products, readFamilies(answer.value.json, language));
      if (!families.ok) return families;
      noteSkipped(endpoints.products, families.value.skipped);
      return ok(families.value.families);
    },

    price: async ({ brandName, country, faceValue, coin }) => {
      const query = queryOf({ brand_name: brandName, country_code: country, face_value: faceValue, coin });
      const answer = await call({ endpoint: endpoints.price, path: `/v4/products/price?${query}` });
      if (!answer.ok) {
        const { status = 0 } = answer.detail ?? {};
        return [400, 404, 422].includes(status) ? fail('price-unavailable', answer.detail ?? {}) : answer;
      }
      const price = understood(endpoints.price, readPrice(answer.value.json));
      if (!price.ok) return price;
      return price.value === null ? fail('price-unavailable', {}) : ok(price.value);
    },

    validate: async (body) => {
      const request = { endpoint: endpoints.validate, path: '/v5/orders/validations', body: wireBody(body) };
      const exchange = await send(request);
      if (exchange.outcome === 'unanswered') return fail(exchange.code, exchange.detail);
      noteServerTime(exchange);
      return exchange.status < 400 ? validated(exchange, body) : refusedValidation(exchange, body);
    },

    createOrder: async (body) => {
      const exchange = await send({ endpoint: endpoints.create, path: '/v5/orders', body: wireBody(body) });
      if (exchange.outcome === 'answered') noteServerTime(exchange);
      return readCreateOutcome(exchange, body);
    },

    readOrder: async (orderId) => {
      const exchange = await send({ endpoint: endpoints.read, path: orderPath(orderId) });
      if (exchange.outcome === 'unanswered') return fail(exchange.code, exchange.detail);
      // A 404 in HTML is a gateway's word, not the API's.
      if (exchange.status === 404 && !exchange.html) return fail('not-found', rejection(exchange));
      if (exchange.status >= 400) return fail('api-rejected', rejection(exchange));
      noteServerTime(exchange);
      return understood(endpoints.read, readOrder(exchange.json, { asked: orderId, headerTimeMs: exchange.dateMs }));
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

  function validated({ json }: Answered, body: OrderBody): ApiResult<Validation, 'problems' | 'price-unavailable'> {
    const reading = readValidation(json, body);
    switch (reading.verdict) {
      case 'valid':
        return ok(reading.validation);
      case 'problems':
        return fail('problems', { problems: reading.problems });
      case 'no-price':
        return fail('price-unavailable', {});
      case 'unreadable':
        return unreadable(endpoints.validate, reading.at);
    }
  }
}

/** A query with names escaped to the last sign: brand names hold `&`, `+` and spaces, and not every server reads `+` as one. */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function orderPath(orderId: string): string {
  return `/v5/orders/${encodeURIComponent(orderId)}`;
}

/** What may be said of an answer with an error status: never its free text (FACTS.md 12.1). */
function rejection({ status, json }: Answered): FailureDetail {
  const { apiCode } = readErrorAnswer(json, []);
  return apiCode === null ? { status } : { status, apiCode };
}

function refusedValidation(answer: Answered, body: OrderBody): ApiResult<never, 'problems'> {
  const { problems } = readErrorAnswer(answer.json, body.items);
  if (answer.status >= 500 || problems.length === 0) return fail('api-rejected', rejection(answer));
  return fail('problems', { ...rejection(answer), problems });
}
