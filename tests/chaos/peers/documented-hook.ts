import { EventSource } from 'eventsource';
import type { Peer, PeerOptions } from './peer.ts';
import { stageOnWire } from './stage-on-wire.ts';

const firstDelayMs = 1_000;
const longestDelayMs = 30_000;

/**
 * The client hook of the API's own documentation, step by step: an EventSource, a schema check per frame, after any error a new
 * one after 1 s doubling to 30 s, back to 1 s with the next good frame, `stop` for good. No watchdog and no reads. Its route on a
 * server in between is left out, which spares it a hop.
 */
export function followAsDocumented({ url, orderId, machine, show }: PeerOptions): Peer {
  let source: EventSource | null = null;
  let stopped = false;
  let retryDelayMs = firstDelayMs;
  let cancelRetry = (): void => undefined;

  function cleanUp(): void {
    source?.close();
    source = null;
    cancelRetry();
  }

  function stopForEver(): void {
    stopped = true;
    cleanUp();
  }

  function connect(): void {
    if (stopped) return;
    cleanUp();
    source = new EventSource(`${url}/v5/orders/${orderId}/subscribe`, { fetch: machine.fetch });
    source.addEventListener('message', (event: MessageEvent<string>) => {
      const stage = stageInFrame(event.data);
      if (stage === null) return;
      retryDelayMs = firstDelayMs;
      show(stage);
    });
    source.addEventListener('stop', stopForEver);
    source.addEventListener('error', () => {
      if (stopped) return;
      cleanUp();
      cancelRetry = machine.clock.after(retryDelayMs, () => {
        retryDelayMs = Math.min(retryDelayMs * 2, longestDelayMs);
        connect();
      });
    });
  }

  connect();
  return { close: stopForEver };
}

/** The stage that a frame tells; null for one that is no order. */
export function stageInFrame(text: string): ReturnType<typeof stageOnWire> {
  try {
    return stageOnWire(JSON.parse(text));
  } catch {
    return null;
  }
}
