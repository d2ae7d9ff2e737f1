/** The outcome of everything that can fail in an expected way: a value, or a code out of a closed set with optional detail. */
export type Result<Value, Code extends string, Detail = undefined> =
  { readonly ok: true; readonly value: Value } | Failure<Code, Detail>;

/** The failing half of a {@link Result}. */
export interface Failure<Code extends string, Detail = undefined> {
  readonly ok: false;
  readonly code: Code;
  readonly detail?: Detail | undefined;
}

/** A successful result. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A failed result. */
export function fail<const Code extends string>(code: Code): Failure<Code, never>;
export function fail<const Code extends string, Detail>(code: Code, detail: Detail): Failure<Code, Detail>;
export function fail(code: string, detail?: unknown): Failure<string, unknown> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
