import type { CustomerBridge, DeskBridge, PaperBridge } from '../../src-shared/bridge/contract.ts';

type AnyCall = (input?: unknown) => Promise<unknown>;

/** The one way out of the till's window. Everything below gets it passed in, so that tests can pass their own. */
export function bridge(): DeskBridge {
  const { desk } = window as unknown as { readonly desk?: DeskBridge };
  if (desk === undefined) throw new Error('The preload did not run: window.desk is missing');
  return withoutRejections(desk);
}

/** The one way out of the customer's window. */
export function customerBridge(): CustomerBridge {
  const { customer } = window as unknown as { readonly customer?: CustomerBridge };
  if (customer === undefined) throw new Error('The preload did not run: window.customer is missing');
  return withoutRejections(customer);
}

/** The one way out of the page that draws slips. */
export function paperBridge(): PaperBridge {
  const { paper } = window as unknown as { readonly paper?: PaperBridge };
  if (paper === undefined) throw new Error('The preload did not run: window.paper is missing');
  return paper;
}

/** Calls answer with failures; one that rejects all the same (main is gone) reads as `internal` instead of breaking a screen. */
export function withoutRejections<Bridge extends { readonly on: unknown }>(bridge: Bridge): Bridge {
  const { on, ...domains } = bridge;
  const guarded = Object.entries(domains).map(([domain, calls]) => [
    domain,
    guardAll(calls as Record<string, AnyCall>),
  ]);
  return { ...(Object.fromEntries(guarded) as Omit<Bridge, 'on'>), on } as Bridge;
}

function guardAll(calls: Readonly<Record<string, AnyCall>>): Record<string, AnyCall> {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      async (...input: [unknown?]) => {
        try {
          return await call(...input);
        } catch {
          return { ok: false, code: 'internal' };
        }
      },
    ]),
  );
}
