// The process of the peers: each follows every order in its own way, on machines that share the fate of the desks'.
import type { OrderStage } from '../../src-shared/domain/order.ts';
import { obey, report } from '../support/directed-process.ts';
import { machineTimeMs } from '../support/machine-time.ts';
import { createMachine } from './machine.ts';
import { peerNames, type Command, type PeerName, type Report } from './messages.ts';
import { followAsDocumented } from './peers/documented-hook.ts';
import type { Peer, PeerOptions } from './peers/peer.ts';
import { followByEventSource } from './peers/plain-eventsource.ts';
import { followByPolling } from './peers/polling.ts';

/** Polls begin spread over this long, or a wave of them would be measured. */
const pollsBeginWithinMs = 10_000;

let machines = [createMachine(true), createMachine(false)];
let peers: Peer[] = [];

obey(async (told) => {
  const command = told as Command;
  switch (command.do) {
    case 'follow':
      machines = [createMachine(true), createMachine(false)];
      await follow(command);
      tell({ is: 'ready', orderIds: [] });
      return;
    case 'machine':
      for (const machine of machines) machine.meet(command.event);
      return;
    case 'close':
      for (const peer of peers) peer.close();
      peers = [];
      tell({ is: 'closed', finals: [] });
      return;
    case 'open desks':
      throw new Error('peers have no desks');
  }
});

function tell(news: Report): void {
  report(news);
}

/** Resolves when every stream has shown its order once. The polls begin then. */
async function follow({ url, orderIds }: Command & { do: 'follow' }): Promise<void> {
  const firstSights: Promise<undefined>[] = [];
  const optionsOf = (client: PeerName, orderId: string, index: number): PeerOptions => {
    const first = Promise.withResolvers<undefined>();
    if (client !== 'polling every 10 s') firstSights.push(first.promise);
    const show = (stage: OrderStage | null): void => {
      if (stage === null) return;
      first.resolve(undefined);
      tell({ is: 'shown', client, orderId, stage, atMs: machineTimeMs() });
    };
    const machine = machines[index % machines.length] ?? createMachine(true);
    return { url, orderId, machine, show };
  };
  for (const client of peerNames) {
    orderIds.forEach((orderId, index) => {
      const options = optionsOf(client, orderId, index);
      peers.push(startPeer(client, options, (index / orderIds.length) * pollsBeginWithinMs));
    });
    await Promise.all(firstSights);
  }
}

function startPeer(client: PeerName, options: PeerOptions, firstAfterMs: number): Peer {
  switch (client) {
    case 'documented hook':
      return followAsDocumented(options);
    case 'eventsource alone':
      return followByEventSource(options);
    case 'polling every 10 s':
      return followByPolling({ ...options, firstAfterMs });
  }
}
