import type { Tracking } from '../../src-shared/domain/order.ts';

/** How the desk hears of its open orders taken together. */
export type Connection = 'idle' | 'connecting' | 'live' | 'polling' | 'reconnecting' | 'offline';

const worstFirst = ['offline', 'reconnecting', 'polling', 'connecting', 'live'] as const satisfies Connection[];

/** The worst of all followed orders, since that is what somebody at the counter must know. */
export function overallConnection(trackings: Iterable<Pick<Tracking, 'connection' | 'reachable'>>): Connection {
  const present = new Set<Connection>();
  for (const tracking of trackings) present.add(connectionOf(tracking));
  return worstFirst.find((connection) => present.has(connection)) ?? 'idle';
}

function connectionOf({ connection, reachable }: Pick<Tracking, 'connection' | 'reachable'>): Connection {
  switch (connection) {
    case 'idle':
    case 'final':
      return 'idle';
    case 'connecting':
    case 'live':
    case 'polling':
      return reachable ? connection : 'offline';
    case 'stale':
    case 'back-off':
      return reachable ? 'reconnecting' : 'offline';
  }
}
