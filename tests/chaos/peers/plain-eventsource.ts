import { EventSource } from 'eventsource';
import { stageInFrame } from './documented-hook.ts';
import type { Peer, PeerOptions } from './peer.ts';

/**
 * The package `eventsource` as it comes: it connects again by itself after a broken connection (3 s), and gives up for good at
 * the first answer that is not a stream.
 */
export function followByEventSource({ url, orderId, machine, show }: PeerOptions): Peer {
  const source = new EventSource(`${url}/v5/orders/${orderId}/subscribe`, { fetch: machine.fetch });
  source.addEventListener('message', (event: MessageEvent<string>) => show(stageInFrame(event.data)));
  source.addEventListener('stop', () => source.close());
  return { close: () => source.close() };
}
