import { EventSource, type FetchLike, type FetchLikeResponse } from 'eventsource';
import type { Clock, Fetch } from '../ports.ts';
import { maxAnswerBytes } from './endpoints.ts';
import { httpDateOf } from './http-date.ts';
import type { RateBudget } from './rate-budget.ts';
import { readRateNews } from './rate-limit.ts';
import type { ServerClock } from './server-clock.ts';
import type { StreamTrouble } from './api.ts';
import { createSignReader, type StreamPulse } from './stream-pulse.ts';

/** Why one connection ended before `stop`. */
export interface ConnectionEnd {
  readonly trouble: StreamTrouble;
  /** HTTP status, where an answer came. */
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}

export interface ConnectionListener {
  onOpen(): void;
  /** Data of one `message` event. */
  onMessage(text: string): void;
  /** A whole comment or event came: what is sent gets through. Told before the event itself. */
  onSign(): void;
  /** Not a byte for so long that it is as good as dead. It stays open until it is closed. */
  onSilent(): void;
  /** A byte after all, after `onSilent`. */
  onHeardAgain(): void;
  /** The `stop` event. */
  onStop(): void;
  /** Called at most once, and never after {@link SseConnection.close} or `onStop`. */
  onEnd(end: ConnectionEnd): void;
}

export interface ConnectionOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly serverClock: ServerClock;
  readonly budget: RateBudget;
  readonly pulse: StreamPulse;
  readonly url: string;
  readonly headers: () => Promise<Record<string, string>>;
  readonly listener: ConnectionListener;
}

export interface SseConnection {
  close(): void;
}

/** Until the answer begins. */
const openLimitMs = 20_000;

/** How the request for a stream was answered: by the API, or by the desk's own budget, which held it back. */
interface Opening {
  /** Null: not sent. */
  readonly status: number | null;
  readonly isStream: boolean;
  readonly retryAfterMs: number | null;
}

/**
 * One SSE connection by `eventsource`, never more than one: its own reconnection is cut off, since it gives up for good on the
 * first answer that is not 200. Its `fetch` is ours, so that headers go out and status, content type and bytes come in.
 */
export function openSseConnection(options: ConnectionOptions): SseConnection {
  const { clock, serverClock, listener, pulse } = options;
  const holdsSign = createSignReader();
  let answer: Opening | null = null;
  let lastByteAtMs = clock.monotonicMs();
  let closed = false;
  let silent = false;
  let limitMs = pulse.silenceLimitMs();
  let cancelWatch = clock.after(openLimitMs, () => end('unreachable'));

  const watchedFetch: FetchLike = async (url, init) => {
    const turn = await options.budget.enter({ group: 'order', method: 'GET', urgency: 'tracking' });
    if (!turn.granted) {
      answer = { status: null, isStream: false, retryAfterMs: turn.retryAfterMs };
      throw new Error('held back');
    }
    const response = await ask(url, init.signal as AbortSignal).catch((fault: unknown) => {
      turn.done(null);
      throw fault;
    });
    const { status, headers } = response;
    const news = readRateNews(status, headers, serverClock.nowMs());
    const pauseMs = turn.done(news);
    const asksToWait = status >= 500 && headers.has('retry-after');
    answer = {
      status,
      isStream: /^\s*text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? ''),
      retryAfterMs: status === 429 ? pauseMs : asksToWait ? news.retryAfterMs : null,
    };
    return {
      body: response.body === null ? null : watchedBody(response.body, onBytes),
      url: response.url,
      status,
      redirected: response.redirected,
      headers,
    };
  };

  async function ask(url: string | URL, signal: AbortSignal): Promise<Response> {
    const headers = { ...(await options.headers()), Accept: 'text/event-stream' };
    const sentAtMs = clock.monotonicMs();
    const response = await options.fetch(url, { headers, signal, redirect: 'error', cache: 'no-store' });
    lastByteAtMs = clock.monotonicMs();
    const dateMs = httpDateOf(response.headers.get('date'));
    if (dateMs !== null) {
      serverClock.observe({ source: 'header', toldMs: dateMs, sentAtMs, receivedAtMs: lastByteAtMs });
    }
    return response;
  }

  const source = new EventSource(options.url, { fetch: watchedFetch, maxBufferSize: maxAnswerBytes });
  source.addEventListener('open', () => {
    if (closed) return;
    pulse.begin();
    watchSilence();
    listener.onOpen();
  });
  source.addEventListener('message', (event: MessageEvent) => {
    if (!closed && typeof event.data === 'string') listener.onMessage(event.data);
  });
  source.addEventListener('stop', () => {
    if (!close()) return;
    listener.onStop();
  });
  source.addEventListener('error', () => end(troubleOf(answer)));

  function onBytes(piece: Uint8Array): void {
    if (closed) return;
    lastByteAtMs = clock.monotonicMs();
    if (silent) {
      silent = false;
      watchSilence();
      listener.onHeardAgain();
    }
    if (!holdsSign(piece)) return;
    pulse.beat(lastByteAtMs);
    if (pulse.silenceLimitMs() !== limitMs) watchSilence();
    listener.onSign();
  }

  function watchSilence(): void {
    cancelWatch();
    limitMs = pulse.silenceLimitMs();
    const leftMs = lastByteAtMs + limitMs - clock.monotonicMs();
    if (leftMs > 0) {
      cancelWatch = clock.after(leftMs, watchSilence);
      return;
    }
    silent = true;
    listener.onSilent();
  }

  function end(trouble: StreamTrouble): void {
    if (!close()) return;
    const answered = trouble === 'unreachable' ? null : answer;
    listener.onEnd({ trouble, status: answered?.status ?? null, retryAfterMs: answered?.retryAfterMs ?? null });
  }

  /** Whether this call closed it. */
  function close(): boolean {
    if (closed) return false;
    closed = true;
    cancelWatch();
    source.close();
    return true;
  }

  return { close };
}

function troubleOf(answer: Opening | null): StreamTrouble {
  if (answer === null) return 'unreachable';
  if (answer.status === null || answer.status === 429) return 'rate-limited';
  if (answer.status !== 200) return 'upstream-error';
  // A stream that was open and broke off: the way there is at fault, not the answer.
  return answer.isStream ? 'unreachable' : 'not-a-stream';
}

/** The same bytes; `onBytes` at each piece. */
function watchedBody(
  body: ReadableStream<Uint8Array>,
  onBytes: (piece: Uint8Array) => void,
): FetchLikeResponse['body'] {
  return {
    getReader: () => {
      const reader = body.getReader();
      return {
        read: async () => {
          const piece = await reader.read();
          if (!piece.done) onBytes(piece.value);
          return piece;
        },
        cancel: () => reader.cancel(),
      };
    },
  };
}
