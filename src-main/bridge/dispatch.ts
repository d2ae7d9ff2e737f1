import type { ZodError } from 'zod';
import { calls, type DeskHandlers } from '../../src-shared/bridge/contract.ts';
import type { CallSpec, WindowRole } from '../../src-shared/bridge/contract-types.ts';
import { commonFailures, failureDetailSchema, type FailureDetail } from '../../src-shared/bridge/failure.ts';
import { fail, type Failure, type Result } from '../../src-shared/result.ts';

/** Answers a call that came from a window of a known role. Never throws. */
export type Dispatch = (
  role: WindowRole,
  name: string,
  input: unknown,
) => Promise<Result<unknown, string, FailureDetail>>;

type AnyHandler = (input: unknown) => unknown;

/**
 * The gate: each call's role and input are checked here, once, so that handlers never repeat it. A handler that throws, or
 * answers what the contract does not allow, becomes `internal`; `onFault` gets the reason for the log.
 */
export function createDispatch(handlers: DeskHandlers, onFault: (name: string, fault: unknown) => void): Dispatch {
  const table = new Map<string, { spec: CallSpec; handler: AnyHandler }>();
  for (const [domain, specs] of Object.entries(calls)) {
    for (const [call, spec] of Object.entries<CallSpec>(specs)) {
      const domainHandlers = handlers[domain as keyof DeskHandlers] as unknown as Record<string, AnyHandler>;
      const handler = domainHandlers[call];
      if (handler === undefined) throw new Error(`no handler for ${domain}.${call}`);
      table.set(`${domain}.${call}`, { spec, handler });
    }
  }
  return async (role, name, rawInput): Promise<Result<unknown, string, FailureDetail>> => {
    const entry = table.get(name);
    if (entry === undefined || !entry.spec.roles.includes(role)) return fail('forbidden', {});
    try {
      const input = entry.spec.input.safeParse(rawInput);
      if (!input.success) return fail('bad-input', { field: fieldOf(input.error) });
      const result = (await entry.handler(input.data)) as Result<unknown, string, FailureDetail>;
      if (!result.ok) return checkedFailure(entry.spec, result, (fault) => onFault(name, fault));
      // Output is stripped to what the contract names: nothing else may cross.
      const output = entry.spec.output.safeParse(result.value);
      if (output.success) return { ok: true, value: output.data };
      onFault(name, output.error);
    } catch (fault) {
      onFault(name, fault);
    }
    return fail('internal', {});
  };
}

/** Where the first mistake is, as a dotted path. It may name a key that the page chose, so it is not longer than ours are. */
function fieldOf({ issues }: ZodError): string {
  return (issues[0]?.path.join('.') ?? '').slice(0, 100);
}

/** A failure as it may cross: a code that the call declares, and of the detail what the contract names. */
function checkedFailure(
  { errors }: CallSpec,
  { code, detail }: Failure<string, FailureDetail>,
  onFault: (fault: unknown) => void,
): Failure<string, FailureDetail> {
  if (![...errors, ...commonFailures].some((known) => known === code)) {
    onFault(new Error(`undeclared failure ${code}`));
    return fail('internal', {});
  }
  if (detail === undefined) return fail(code);
  const fitting = failureDetailSchema.safeParse(detail);
  if (fitting.success) return fail(code, fitting.data);
  onFault(fitting.error);
  // The rest of it still counts: the number of a sale whose outcome is unclear, above all.
  const parts = Object.entries(detail).filter(
    ([name, value]) => failureDetailSchema.safeParse({ [name]: value }).success,
  );
  return fail(code, failureDetailSchema.parse(Object.fromEntries(parts)));
}
