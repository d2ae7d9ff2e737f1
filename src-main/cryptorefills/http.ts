import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { Clock, Fetch, Log } from '../ports.ts';
import { readBody } from '../read-body.ts';
import type { ApiFailureCode } from './api.ts';
import { maxAnswerBytes, type Endpoint } from './endpoints.ts';
import { callHeaders, usablePartnerId, type Caller } from './headers.ts';
import { parseJsonExactly } from './json.ts';
import { httpDateOf } from './http-date.ts';
import { provesNothingSent } from './network-fault.ts';
import type { Turn } from './group-budget.ts';
import type { RateBudget } from './rate-budget.ts';
import type { Urgency } from './rate-groups.ts';
import { readRateNews, type RateNews } from './rate-limit.ts';
import type { ServerClock } from './server-clock.ts';

/** One request. `body` is the exact text that is sent. */
export interface ApiRequest {
  readonly endpoint: Endpoint;
  /** Below the base address, with its query. */
  readonly path: string;
  readonly body?: string;
  /** Interactive where nothing is said. */
  readonly urgency?: Urgency | undefined;
}

/** A complete answer of the API of any status but 429. */
export interface Answered {
  readonly outcome: 'answered';
  readonly status: number;
  /** `undefined` where it is not JSON: HTML, plain text, nothing. */
  readonly json: unknown;
  /** Says of itself that it is a web page. */
  readonly html: boolean;
  /** Server time by the `Date` header, Unix milliseconds. */
  readonly dateMs: number | null;
  /** When the request left and when its answer began, in monotonic milliseconds. */
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
}

/** No answer that can be used. `nothingDone`: it is proven that the API did nothing. */
export interface Unanswered {
  readonly outcome: 'unanswered';
  readonly code: ApiFailureCode;
  readonly detail: FailureDetail;
  readonly nothingDone: boolean;
}

export type Exchange = Answered | Unanswered;

/** Sends one request, once. Never throws, never follows a redirect. */
export type Send = (request: ApiRequest) => Promise<Exchange>;

export interface SendOptions extends Caller {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly serverClock: ServerClock;
  readonly budget: RateBudget;
  readonly baseUrl: string;
}

/** The one way out to the API, for everything but the stream. */
export function createSend(options: SendOptions): Send {
  const { clock, log, budget } = options;

  return async ({ endpoint, path, body, urgency = 'interactive' }) => {
    const partnerId = await usablePartnerId(options);
    if (partnerId === null && !endpoint.worksWithoutPartnerId) return unanswered('partner-id-missing', {}, true);
    const turn = await budget.enter({ ...endpoint, urgency });
    if (!turn.granted) return heldBack(log, endpoint, turn);

    const startedAtMs = clock.monotonicMs();
    const { exchange, news } = await exchangeOnce(options, endpoint.timeLimitMs, `${options.baseUrl}${path}`, {
      method: endpoint.method,
      headers: { ...callHeaders(options, partnerId), Accept: 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    const retryAfterMs = turn.done(news);
    if (exchange.outcome === 'unanswered') {
      const { status } = exchange.detail;
      const afterMs = Math.round(clock.monotonicMs() - startedAtMs);
      log.warn('api call failed', { endpoint: endpoint.name, code: exchange.code, status: status ?? null, afterMs });
      return exchange.code === 'api-rate-limited'
        ? { ...exchange, detail: { ...exchange.detail, retryAfterMs } }
        : exchange;
    }
    if (exchange.status >= 400) {
      log.warn('api call refused', { endpoint: endpoint.name, status: exchange.status });
    }
    return exchange;
  };
}

function heldBack(log: Log, { name }: Endpoint, { retryAfterMs }: Extract<Turn, { granted: false }>): Unanswered {
  log.info('api call held back', { endpoint: name, retryAfterMs });
  return unanswered('api-rate-limited', { retryAfterMs }, true);
}

/** Why the desk itself gave a request up. */
type GivenUp = 'api-timeout' | 'api-too-large';

async function exchangeOnce(
  { fetch, clock, serverClock }: SendOptions,
  timeLimitMs: number,
  url: string,
  init: RequestInit,
): Promise<{ exchange: Exchange; news: RateNews | null }> {
  const abort = new AbortController();
  const giveUp = (why: GivenUp): void => abort.abort(why);
  const cancelLimit = clock.after(timeLimitMs, () => giveUp('api-timeout'));
  const sentAtMs = clock.monotonicMs();
  let news: RateNews | null = null;
  try {
    const response = await fetch(url, { ...init, redirect: 'error', cache: 'no-store', signal: abort.signal });
    const receivedAtMs = clock.monotonicMs();
    const dateMs = httpDateOf(response.headers.get('date'));
    if (dateMs !== null) serverClock.observe({ source: 'header', toldMs: dateMs, sentAtMs, receivedAtMs });
    news = readRateNews(response.status, response.headers, serverClock.nowMs());
    if (news.refused) {
      abort.abort();
      return { exchange: unanswered('api-rate-limited', { status: response.status }, true), news };
    }
    const bytes = await readBody(response, maxAnswerBytes);
    if (bytes === null) {
      giveUp('api-too-large');
      throw new Error('answer too large');
    }
    const text = new TextDecoder().decode(bytes);
    const html = /html/i.test(response.headers.get('content-type') ?? '');
    const json = html ? undefined : parseOrUndefined(text);
    const { status } = response;
    return { exchange: { outcome: 'answered', status, json, html, dateMs, sentAtMs, receivedAtMs }, news };
  } catch (fault) {
    const aborted = abort.signal.aborted;
    const exchange = aborted
      ? unanswered(abort.signal.reason as GivenUp, {}, false)
      : unanswered('api-unreachable', {}, provesNothingSent(fault));
    return { exchange, news };
  } finally {
    cancelLimit();
  }
}

function unanswered(code: ApiFailureCode, detail: FailureDetail, nothingDone: boolean): Unanswered {
  return { outcome: 'unanswered', code, detail, nothingDone };
}

function parseOrUndefined(text: string): unknown {
  try {
    return parseJsonExactly(text);
  } catch {
    return undefined;
  }
}
