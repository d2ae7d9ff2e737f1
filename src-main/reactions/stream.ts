import type { StreamState } from '../cryptorefills/api.ts';
import type { Reaction } from './reaction.ts';

/** What the state of an order's stream asks of whoever follows the order (FACTS.md 17). */
export function reactionToStream(stream: StreamState): Extract<Reaction, 'accept' | 'retry-later' | 'fallback-poll'> {
  if (stream.state === 'live') return 'accept';
  return stream.state === 'reconnecting' && stream.trouble === 'rate-limited' ? 'retry-later' : 'fallback-poll';
}
