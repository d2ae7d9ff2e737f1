/** Faults that come before a connection stands: refused, or no address for the name. */
const beforeConnection = /^(ECONNREFUSED|ENOTFOUND|EAI_[A-Z]+)$/;

/**
 * Whether a failed fetch proves that nothing was sent. Everything that may also happen on a standing connection does not;
 * nor does a fault in a form unknown here. (Node's fetch: other stacks repeat a request by themselves on a cut connection.)
 */
export function provesNothingSent(fault: unknown): boolean {
  const cause = fault instanceof Error ? fault.cause : undefined;
  // One name with several addresses: each has its own fault.
  const faults: unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  return faults.length > 0 && faults.every((one) => beforeConnection.test(codeOf(one)));
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}
