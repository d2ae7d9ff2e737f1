import type { DeskBridge } from './contract.ts';

/** Call names by domain, as plain text: what the preload knows of the contract. */
export type CallNames = Readonly<Record<string, readonly string[]>>;

/** The two ways over the border. */
export interface BridgeWire {
  invoke(channel: string, input: unknown): Promise<unknown>;
  subscribe(channel: string, listener: (payload: unknown) => void): () => void;
}

/**
 * Makes a window's bridge from names alone: the preloads and the test harness are the same bridge over different wires. Of fewer names,
 * as the customer's window has them, it is that much less.
 */
export function buildBridge(names: CallNames, eventNames: readonly string[], wire: BridgeWire): DeskBridge {
  const domains = Object.entries(names).map(([domain, callNames]) => [
    domain,
    Object.fromEntries(
      callNames.map((call) => [call, (input?: unknown) => wire.invoke(`${domain}.${call}`, input)] as const),
    ),
  ]);
  const on = (name: string, listener: (payload: unknown) => void): (() => void) => {
    if (!eventNames.includes(name)) throw new Error(`There is no event ${name}`);
    return wire.subscribe(name, listener);
  };
  return { ...Object.fromEntries(domains), on } as DeskBridge;
}
