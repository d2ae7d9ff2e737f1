import type { JsonObject } from './json.ts';

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
}
