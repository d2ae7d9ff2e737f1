import type { Clock, Fetch } from '../../src-main/ports.ts';
import type { MachineEvent } from './messages.ts';

/** The clock and the network of one machine that can be set, sleep and wake as a whole, while the others go on. */
export interface Machine {
  readonly clock: Clock;
  readonly fetch: Fetch;
  meet(event: MachineEvent): void;
}

interface Timer {
  readonly dueMs: number;
  readonly task: () => void;
  handle: NodeJS.Timeout | undefined;
}

/**
 * A machine like this one. While it sleeps no timer fires and nothing is sent. When it wakes up, what was connected before is
 * dead: not a byte comes any more, and no end either. `monotonicSleeps`: its monotonic clock stands still during the sleep.
 */
export function createMachine(monotonicSleeps: boolean): Machine {
  const timers = new Set<Timer>();
  let wallOffsetMs = 0;
  let monotonicOffsetMs = 0;
  let asleepSinceMs: number | null = null;
  let wakeUp = Promise.withResolvers<undefined>();
  let connections = new AbortController();

  const monotonicMs = (): number => (asleepSinceMs ?? performance.now()) + monotonicOffsetMs;

  function arm(timer: Timer): void {
    const fire = (): void => {
      timers.delete(timer);
      timer.task();
    };
    timer.handle = setTimeout(fire, Math.max(0, timer.dueMs - monotonicMs()));
  }

  const clock: Clock = {
    nowMs: () => Date.now() + wallOffsetMs,
    monotonicMs,
    after: (delayMs, task) => {
      const timer: Timer = { dueMs: monotonicMs() + delayMs, task, handle: undefined };
      timers.add(timer);
      if (asleepSinceMs === null) arm(timer);
      return () => {
        timers.delete(timer);
        clearTimeout(timer.handle);
      };
    },
  };

  const fetch: Fetch = async (input, init) => {
    if (asleepSinceMs !== null) await wakeUp.promise;
    const { signal: dead } = connections;
    const gaveUp = rejectionOf(init?.signal ?? null);
    const response = await Promise.race([gaveUp, unlessDead(dead, globalThis.fetch(input, init))]);
    if (response.body === null) return response;
    const { status, headers, url, body } = response;
    const reader = body.getReader();
    const alive = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        const piece = await Promise.race([gaveUp, unlessDead(dead, reader.read())]);
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
    return Object.defineProperty(new Response(alive, { status, headers }), 'url', { value: url });
  };

  function fallAsleep(): void {
    asleepSinceMs = performance.now();
    wakeUp = Promise.withResolvers();
    for (const { handle } of timers) clearTimeout(handle);
    connections.abort();
    connections = new AbortController();
  }

  function awake(sleptMs: number): void {
    if (asleepSinceMs === null) return;
    const stoodStillMs = performance.now() - asleepSinceMs;
    asleepSinceMs = null;
    wallOffsetMs += sleptMs - stoodStillMs;
    monotonicOffsetMs += (monotonicSleeps ? 0 : sleptMs) - stoodStillMs;
    for (const timer of [...timers].toSorted((a, b) => a.dueMs - b.dueMs)) arm(timer);
    wakeUp.resolve(undefined);
  }

  return {
    clock,
    fetch,
    meet: (event) => {
      switch (event.is) {
        case 'wall clock jumps':
          wallOffsetMs += event.byMs;
          return;
        case 'falls asleep':
          fallAsleep();
          return;
        case 'wakes up':
          awake(event.sleptMs);
          return;
      }
    },
  };
}

/** The same outcome; none at all once `dead`. */
function unlessDead<Value>(dead: AbortSignal, outcome: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    outcome.then(
      (value) => (dead.aborted ? undefined : resolve(value)),
      (fault: unknown) => (dead.aborted ? undefined : reject(fault as Error)),
    );
  });
}

/** Rejects when the caller gives its request up. */
function rejectionOf(signal: AbortSignal | null): Promise<never> {
  const rejection = new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  rejection.catch(() => undefined);
  return rejection;
}
