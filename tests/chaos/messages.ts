import type { OrderStage } from '../../src-shared/domain/order.ts';

/** Who follows the orders: the desk, and the peers that it is compared with. */
export const clientNames = ['desk', 'documented hook', 'eventsource alone', 'polling every 10 s'] as const;
export type ClientName = (typeof clientNames)[number];
export type PeerName = Exclude<ClientName, 'desk'>;
export const peerNames = clientNames.filter((name) => name !== 'desk');

/** What happens to the machine that a client runs on. */
export type MachineEvent =
  | { readonly is: 'wall clock jumps'; readonly byMs: number }
  | { readonly is: 'falls asleep' }
  /** On every second machine the monotonic clock went on during the sleep: systems differ in it. */
  | { readonly is: 'wakes up'; readonly sleptMs: number };

/** From the director to a process of desks or peers. */
export type Command =
  | { readonly do: 'open desks'; readonly url: string; readonly desks: readonly number[]; readonly ordersEach: number }
  | { readonly do: 'follow'; readonly url: string; readonly orderIds: readonly string[] }
  | { readonly do: 'machine'; readonly event: MachineEvent }
  | { readonly do: 'close' };

/** From a process of desks or peers to the director. */
export type Report =
  /** Every desk is open and has sold; every peer has seen each order once. */
  | { readonly is: 'ready'; readonly orderIds: readonly string[] }
  | {
      readonly is: 'shown';
      readonly client: ClientName;
      readonly orderId: string;
      readonly stage: OrderStage;
      readonly atMs: number;
    }
  | { readonly is: 'fault'; readonly words: string }
  /** All is closed. `finals`: the stage that each desk's record ends in. */
  | { readonly is: 'closed'; readonly finals: readonly (readonly [orderId: string, stage: OrderStage])[] };
