import type { Clock, Fetch } from '../../../src-main/ports.ts';
import { stageOnWire } from './stage-on-wire.ts';
import type { Peer, PeerOptions } from './peer.ts';

const everyMs = 10_000;

/** Polling: a read of the order every ten seconds, whatever became of the one before. Nothing else. */
export function followByPolling({
  url,
  orderId,
  machine,
  show,
  firstAfterMs,
}: PeerOptions & { readonly firstAfterMs: number }): Peer {
  const address = `${url}/v5/orders/${orderId}`;
  return { close: every(machine.clock, firstAfterMs, () => void read(machine.fetch, address, show)) };
}

async function read(fetch: Fetch, address: string, show: PeerOptions['show']): Promise<void> {
  try {
    const answer = await fetch(address);
    if (answer.ok) show(stageOnWire(await answer.json()));
  } catch {
    // The next read is due anyway.
  }
}

function every(clock: Clock, firstAfterMs: number, task: () => void): () => void {
  let cancel = (): void => undefined;
  const turn = (): void => {
    cancel = clock.after(everyMs, turn);
    task();
  };
  cancel = clock.after(firstAfterMs, turn);
  return () => cancel();
}
