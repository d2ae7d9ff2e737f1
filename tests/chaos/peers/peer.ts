import type { OrderStage } from '../../../src-shared/domain/order.ts';
import type { Machine } from '../machine.ts';

/** Follows one order in its own way until it is closed. */
export interface Peer {
  close(): void;
}

export interface PeerOptions {
  /** Address of the API, without a slash at the end. */
  readonly url: string;
  readonly orderId: string;
  readonly machine: Pick<Machine, 'clock' | 'fetch'>;
  /** Its screen: null for an answer that is no order. */
  readonly show: (stage: OrderStage | null) => void;
}
