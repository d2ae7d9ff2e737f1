import type { DeskBridge, EventName, PayloadOf } from '../../../src-shared/bridge/contract.ts';

type Listener = (payload: never) => void;

/** The event half of `window.desk`: tests play main with `emit`. */
export class FakeEvents {
  readonly #listeners = new Map<EventName, Set<Listener>>();

  readonly on = <Name extends EventName>(name: Name, listener: (payload: PayloadOf<Name>) => void): (() => void) => {
    const listeners = this.#listeners.get(name) ?? new Set<Listener>();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  };

  /** Tells every listener, as main would. */
  emit<Name extends EventName>(name: Name, payload: PayloadOf<Name>): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (payload: PayloadOf<Name>) => void)(payload);
  }

  /** How many still listen to anything. */
  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }
}

/** An answer that comes when the test says so. */
export class Deferred<Value> {
  readonly #settle: (value: Value) => void;
  readonly promise: Promise<Value>;

  constructor() {
    const { promise, resolve } = Promise.withResolvers<Value>();
    this.promise = promise;
    this.#settle = resolve;
  }

  /** Answers, and waits until everyone who awaited the answer has gone on. */
  async answer(value: Value): Promise<void> {
    this.#settle(value);
    await settled();
  }
}

/** Lets all promises that can go on do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** The calls about orders: those that a test plays, and the rest that it should not reach. */
export function ordersWith(played: Partial<DeskBridge['orders']>): DeskBridge['orders'] {
  return {
    list: unexpected,
    get: unexpected,
    acceptPrice: unexpected,
    identify: unexpected,
    closeUnclear: unexpected,
    refresh: unexpected,
    reveal: unexpected,
    copy: unexpected,
    ...played,
  };
}

/** A call no test should reach. */
export function unexpected(): never {
  throw new Error('This call was not expected');
}
