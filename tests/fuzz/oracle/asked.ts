import type { OrderBody } from '../../../src-main/cryptorefills/api.ts';

/** What a sale asked the API for: the measure of every answer to it. */
export interface Asked {
  readonly body: OrderBody;
  /** The total of the unspoilt validation. */
  readonly total: string;
  /** The order's id, once there is one. */
  readonly orderId: string | null;
  /** Units after the point of the coin on its network, where the matrix tells. */
  readonly decimals: number | null;
  /** Every address that any unspoilt answer held. */
  readonly addresses: ReadonlySet<string>;
}

/** Payment data that was put on the screen. */
export interface ShownPayment {
  readonly address: string;
  readonly amount: string;
  readonly missingAmount: string | null;
  readonly qrText: string;
}
