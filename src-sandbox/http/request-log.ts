import type { IncomingMessage } from 'node:http';
import type { EndpointName } from './endpoint-names.ts';
import { headerText } from './request.ts';

/** One request as it came in. Kept in memory only: the partner ID must not reach a file. */
export interface LoggedRequest {
  readonly endpoint: EndpointName | 'unknown';
  readonly method: string;
  readonly url: string;
  readonly atMs: number;
  readonly application: string | null;
  readonly version: string | null;
  readonly country: string | null;
  readonly userAgent: string | null;
  body?: unknown;
}

const MOST_KEPT = 1000;

/** Counts and remembers what clients asked. */
export class RequestLog {
  #requests: LoggedRequest[] = [];
  readonly #counts = new Map<string, number>();
  #withPartner = 0;
  #withoutPartner = 0;

  /** Notes a request; the answer is its entry, to which the body can be added. */
  add(endpoint: EndpointName | 'unknown', incoming: IncomingMessage, atMs: number): LoggedRequest {
    const { headers } = incoming;
    const application = headerText(headers, 'x-cr-application') ?? null;
    const entry: LoggedRequest = {
      endpoint,
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      atMs,
      application,
      version: headerText(headers, 'x-cr-version') ?? null,
      country: headerText(headers, 'x-country-iso-code') ?? null,
      userAgent: headerText(headers, 'user-agent') ?? null,
    };
    this.#requests.push(entry);
    if (this.#requests.length > MOST_KEPT) this.#requests.shift();
    this.#counts.set(endpoint, (this.#counts.get(endpoint) ?? 0) + 1);
    if (application) this.#withPartner += 1;
    else this.#withoutPartner += 1;
    return entry;
  }

  /** Requests per endpoint. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** How many requests named a partner, and how many lost the commission. */
  partnerHeaders(): { readonly present: number; readonly missing: number } {
    return { present: this.#withPartner, missing: this.#withoutPartner };
  }

  /** The last requests, oldest first. */
  requests(): readonly LoggedRequest[] {
    return [...this.#requests];
  }

  /** Forgets them. */
  clear(): void {
    this.#requests = [];
    this.#counts.clear();
    this.#withPartner = 0;
    this.#withoutPartner = 0;
  }
}
