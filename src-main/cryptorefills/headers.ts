/** Who the desk says it is. */
export interface Caller {
  readonly partnerId: () => Promise<string | null>;
  readonly appVersion: string;
  readonly country: () => string;
}

/** The partner ID as it can stand in a header, or null where there is none. */
export async function usablePartnerId(caller: Caller): Promise<string | null> {
  const partnerId = (await caller.partnerId().catch(() => null))?.trim() ?? '';
  return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(partnerId) ? partnerId : null;
}

/** The headers of every call (FACTS.md 2). The service does not ask for the partner ID, so the desk has to (FACTS.md 19.3). */
export function callHeaders(caller: Caller, partnerId: string | null): Record<string, string> {
  return {
    ...(partnerId === null ? {} : { 'X-Cr-Application': partnerId }),
    'X-Cr-Version': caller.appVersion,
    'X-Country-ISO-Code': caller.country(),
    'Content-Type': 'application/json',
  };
}
