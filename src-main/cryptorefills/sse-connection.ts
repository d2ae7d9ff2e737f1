import { EventSource, type FetchLike, type FetchLikeResponse } from 'eventsource';
import type { Clock, Fetch } from '../ports.ts';
import { maxAnswerBytes } from './endpoints.ts';
import { httpDateOf } from './http-date.ts';
import type { RateBudget } from './rate-budget.ts';
import { readRateNews } from './rate-limit.ts';
import type { ServerClock } from './server-clock.ts';
import type { StreamTrouble } from './api.ts';

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
  readonly url: string;
  readonly headers: () => Promise<Record<string, string>>;
  readonly listener: ConnectionListener;
}

export interface SseConnection {
  close(): void;
}

/** Until the answer begins. */
const openLimitMs = 20_000;
/** Without a single byte; a comment counts as one (FACTS.md 17 promises no heartbeat, so this is no error of the API). */
const silenceLimitMs = 45_000;

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
  const { clock, serverClock, listener } = options;
  let answer: Opening | null = null;
  let lastByteAtMs = clock.monotonicMs();
  let closed = false;
  let cancelWatch = clock.after(openLimitMs, onOpenLimit);

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
    const pauseMs = turn.done(readRateNews(status, headers, serverClock.nowMs()));
    answer = {
      status,
      isStream: /^\s*text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? ''),
      retryAfterMs: status === 429 ? pauseMs : null,
    };
    return {
      body: response.body === null ? null : watchedBody(response.body, () => (lastByteAtMs = clock.monotonicMs())),
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
    cancelWatch();
    cancelWatch = clock.after(silenceLimitMs, onSilenceLimit);
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

  function onOpenLimit(): void {
    end('unreachable');
  }

  function onSilenceLimit(): void {
    const leftMs = lastByteAtMs + silenceLimitMs - clock.monotonicMs();
    if (leftMs > 0) cancelWatch = clock.after(leftMs, onSilenceLimit);
    else end('silent');
  }

  function end(trouble: StreamTrouble): void {
    if (!close()) return;
    const answered = trouble === 'unreachable' || trouble === 'silent' ? null : answer;
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

/** The same bytes; `onByte` at each piece. */
function watchedBody(body: ReadableStream<Uint8Array>, onByte: () => void): FetchLikeResponse['body'] {
  return {
    getReader: () => {
      const reader = body.getReader();
      return {
        read: async () => {
          const piece = await reader.read();
          onByte();
          return piece;
        },
        cancel: () => reader.cancel(),
      };
    },
  };
}
