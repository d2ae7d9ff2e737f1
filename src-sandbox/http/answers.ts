import type { JsonObject } from '../json.ts';

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

/** A refusal in the vendor's form `{ status, detail, title, moreDetails }` (FACTS.md 12). */
export class ServiceError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string | null;
  readonly moreDetails: JsonObject | null;

  constructor(status: number, code: string, more: { readonly title?: string; readonly moreDetails?: JsonObject } = {}) {
    super(`${String(status)} ${code}`);
    this.status = status;
    this.code = code;
    this.title = more.title ?? null;
    this.moreDetails = more.moreDetails ?? null;
  }

  /** The answer that tells it. */
  toAnswer(): Answer {
    const { status, code, title, moreDetails } = this;
    return { status, body: { status, detail: code, title, moreDetails } };
  }
}
