import { events, type Emit, type EventName } from '../../src-shared/bridge/contract.ts';
import type { EventSpec } from '../../src-shared/bridge/contract-types.ts';

/** Takes in what main tells the windows, stripped to what the contract names. */
export type EventListener = (name: EventName, payload: unknown, spec: EventSpec) => void;

/** Main's side of all events. `onFault` gets what did not fit the contract, for the log; it goes nowhere else. */
export function createEmitter(onFault: (name: string, fault: unknown) => void): {
  emit: Emit;
  subscribe(listener: EventListener): () => void;
} {
  const listeners = new Set<EventListener>();
  const specs = new Map<string, EventSpec>(
    Object.entries(events).flatMap(([domain, domainSpecs]) =>
      Object.entries(domainSpecs).map(([name, spec]) => [`${domain}.${name}`, spec] as const),
    ),
  );
  return {
    emit: (name, payload) => {
      const spec = specs.get(name);
      const parsed = spec?.payload.safeParse(payload);
      if (spec === undefined || !parsed?.success) {
        onFault(name, parsed?.error);
        return;
      }
      for (const listener of listeners) listener(name, parsed.data, spec);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
