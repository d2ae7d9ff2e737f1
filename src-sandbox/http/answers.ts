import type { ServiceError } from '../service-error.ts';

/** What an endpoint answers; `body` is sent as JSON unless it is bytes already. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 200 with JSON. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** The refusal as an answer. */
export function refusal({ status, code, title, moreDetails }: ServiceError): Answer {
  return { status, body: { status, detail: code, title, moreDetails } };
}
