import type { Result } from '../../src-shared/result.ts';

/** The value of a result that must be good. */
export function valueOf<Value>(result: Result<Value, string, unknown>): Value {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
}
