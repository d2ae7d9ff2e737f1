import type { ApiOrder, StreamListener, StreamState } from '../../src-main/cryptorefills/api.ts';

/** A listener that remembers, and that can be waited for. */
export interface StreamWatch extends StreamListener {
  readonly orders: ApiOrder[];
  readonly states: StreamState[];
  /** Resolves as soon as what was heard fits; also if it already does. */
  until(fits: (heard: { readonly orders: ApiOrder[]; readonly states: StreamState[] }) => boolean): Promise<void>;
}

export function watchStream(): StreamWatch {
  const orders: ApiOrder[] = [];
  const states: StreamState[] = [];
  const waiters = new Set<() => void>();
  const heard = { orders, states };
  return {
    ...heard,
    onOrder: (order) => {
      orders.push(order);
      waiters.forEach((check) => check());
    },
    onState: (state) => {
      states.push(state);
      waiters.forEach((check) => check());
    },
    until: (fits) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!fits(heard)) return;
          waiters.delete(check);
          resolve();
        };
        waiters.add(check);
        check();
      }),
  };
}
