import type { Tracking } from '../../src-shared/domain/order.ts';

/** How the desk hears of its open orders taken together. */
export type Connection = 'idle' | 'connecting' | 'live' | 'polling' | 'reconnecting' | 'offline';

const worstFirst = ['offline', 'reconnecting', 'polling', 'connecting', 'live'] as const satisfies Connection[];

/** The worst of all followed orders, since that is what somebody at the counter must know. */
export function overallConnection(trackings: Iterable<Pick<Tracking, 'connection'>>): Connection {
  const present = new Set<string>();
  for (const { connection } of trackings) present.add(connection);
  return worstFirst.find((connection) => present.has(connection)) ?? 'idle';
}
